import {encode} from './run/render.mjs';

/** Host pages in Japanese encodings; the server does not declare the script's encoding. */
const CHARSETS = ['shift_jis', 'euc-jp', 'iso-2022-jp'];

const meta = ({charset, witness, host, script, faq, after}) =>
  `<!doctype html><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">${witness}<title>会社案内</title>${script}</head><body>${host}${faq}${after}</body></html>`;

/** The page's questions, in a separate file. */
const QUESTIONS = [
  '会社はどこにありますか。',
  '受付時間を教えてください。',
  '駐車場は何台分ありますか。',
];
const FILE = JSON.stringify({
  entries: QUESTIONS.map((question, i) => ({
    id: `own-${i}`,
    question,
    answer: '本社は東京にあります。',
  })),
});

const SCRIPT = '<script src="trust-faq.js" defer></script>';

const own = (charset, type) => ({
  script: SCRIPT,
  faq: '<trust-faq src="faq.json"></trust-faq>',
  files: {'faq.json': () => encode(FILE, charset)},
  fileHeaders: {'content-type': type},
});

const MARKUP = QUESTIONS.map(
  (question, i) =>
    `<details id="own-${i}"><summary>${question}</summary><p>本社は東京にあります。</p></details>`,
).join('');

const OWN = {questions: QUESTIONS, word: '駐車場', found: 'own-2'};

export const pages = [
  ...CHARSETS.flatMap((charset) => [
    {name: `${charset} in the header`, charset, fast: true},
    {name: `${charset} in a meta element only`, charset, type: 'text/html', html: meta},
    {
      name: `${charset}, script with charset="utf-8"`,
      charset,
      script: '<script src="trust-faq.js" charset="utf-8" defer></script>',
    },
    {
      name: `${charset}, script with the page's charset in its header`,
      charset,
      scriptHeaders: {'content-type': `text/javascript; charset=${charset}`},
    },
    {
      name: `${charset}, script inlined`,
      charset,
      script: '',
      after: ({code}) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`,
    },
    {
      name: `${charset}, Japanese attributes`,
      charset,
      faq: '<trust-faq heading="よくあるご質問"></trust-faq>',
    },
    {
      name: `${charset}, questions in a script between the tags`,
      charset,
      script: SCRIPT,
      faq: `<trust-faq><script type="application/json">${FILE}</script></trust-faq>`,
      expect: OWN,
      fast: charset === 'shift_jis',
    },
    {
      name: `${charset}, questions in the markup between the tags`,
      charset,
      script: SCRIPT,
      faq: `<trust-faq src="children">${MARKUP}</trust-faq>`,
      expect: OWN,
    },
    {
      name: `${charset}, src: a file in UTF-8`,
      charset,
      ...own('utf-8', 'application/json'),
      expect: OWN,
      fast: true,
    },
    {
      name: `${charset}, src: a file in the page's encoding, which its header names`,
      charset,
      ...own(charset, `application/json; charset=${charset}`),
      expect: OWN,
    },
    {
      name: `${charset}, src: a file in the page's encoding, which nothing names`,
      charset,
      ...own(charset, 'application/json'),
      expect: {unread: true},
      says: /^said: console\.warn: trust-faq: faq\.json could not be read as JSON \(served as application\/json\): /,
    },
  ]),
  {
    name: 'windows-1252',
    charset: 'windows-1252',
    host: '<div id="host"><h1 id="host-heading">Caf\u00e9</h1></div>',
    head: '',
    html: ({witness, host, script, faq}) =>
      `<!doctype html><html lang="ja"><head>${witness}<title>Host</title>${script}</head><body>${host}${faq}</body></html>`,
    fast: true,
  },
  {
    name: 'a byte order mark before the doctype',
    doctype: '\ufeff<!doctype html>',
  },
  {
    name: 'utf-8 page, script sent as shift_jis',
    scriptHeaders: {'content-type': 'text/javascript; charset=shift_jis'},
  },
];
