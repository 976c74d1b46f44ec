/** Pages in Japanese encodings; the script as a server sends it that says nothing of its encoding. */
const CHARSETS = ['shift_jis', 'euc-jp', 'iso-2022-jp'];

const meta = ({charset, witness, host, script, faq, after}) =>
  `<!doctype html><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">${witness}<title>会社案内</title>${script}</head><body>${host}${faq}${after}</body></html>`;

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
