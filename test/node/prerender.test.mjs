/** The output of `trust-faq/prerender`: `node --test test/node/*.test.mjs`. */
import assert from 'node:assert/strict';
import {en} from '../../dist/npm/data/en.js';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {
  jsonLd,
  prerender,
  prerenderPage,
  prerenderRoot,
  registerDataset,
  styleHash,
} from 'trust-faq/prerender';

/** The topics as the messages list them. */
const TOPICS = en.topics.map(({id, name}) => `${id} (${name})`).join(', ');

const PAGE = `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>FAQ &amp; more</title>
  </head>
  <body class='page'>
    <trust-faq topics="data" heading-level=3><p>fallback</p></trust-faq>
    <div lang="ja"><TRUST-FAQ exclusive
      topics="government"></TRUST-FAQ></div>
  </body>
</html>
`;

const withoutRoots = (html) => html.replace(/<template shadowrootmode.*?<\/template>/gs, '');
const questionsOf = (html) => html.match(/<details class="item"/g)?.length ?? 0;

test('prerender() writes the element with its attributes and what they select', () => {
  const html = prerender({
    lang: 'en',
    topics: ['data', 'company'],
    headingLevel: 4,
    feedback: true,
  });
  assert.match(
    html,
    /^<trust-faq lang="en" topics="data company" heading-level="4" feedback><template/,
  );
  assert.match(
    html,
    /<h4 class="heading"[^>]*>(<!---->)*Frequently asked questions(<!---->)*<\/h4>/,
  );
  assert.match(html, /<\/template><\/trust-faq>$/);
  assert.ok(!html.includes('<!--lit'));
  assert.equal(questionsOf(prerender({lang: 'ja', topics: 'data'})), 4);
});

test('the value of an option stays text', () => {
  const html = prerender({heading: '"><script>alert(1)</script>&'});
  assert.ok(!html.includes('<script>'));
  assert.ok(html.includes('&lt;script>') || html.includes('&lt;script&gt;'));
});

test('styleHash() is the hash of the style, the same for every root', async () => {
  for (const root of [prerenderRoot(), prerenderRoot({lang: 'en', theme: 'dark'})]) {
    const [, style] = /<style>(.*?)<\/style>/s.exec(root);
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(await styleHash(), `sha256-${hash}`);
  }
});

test('prerenderPage() fills each element in place and touches nothing else', () => {
  const {html, count, problems} = prerenderPage(PAGE);
  assert.equal(count, 2);
  assert.deepEqual(problems, []);
  assert.equal(withoutRoots(html), PAGE);
  assert.match(html, /heading-level=3><template shadowrootmode="open" shadowrootserializable>/);
  const [english, japanese] = html.match(/<template.*?<\/template>/gs);
  assert.match(english, /class="root" part="container" lang="en"/);
  assert.match(japanese, /class="root" part="container" lang="ja"/);
});

test('prerenderPage() writes what the attributes select', () => {
  const rootOf = (attributes, lang = 'en') =>
    prerenderPage(`<html lang="${lang}"><trust-faq ${attributes}></trust-faq>`).html;
  assert.equal(questionsOf(rootOf('topics="data"')), 4);
  assert.equal(questionsOf(rootOf('entries="customer-data-processed"')), 1);
  assert.equal(questionsOf(rootOf('topics="data" exclude="customer-data-processed"')), 3);
  assert.match(rootOf('heading-level=4'), /<h4 class="heading"/);
  assert.match(rootOf('theme="dark"'), /data-theme="dark"/);
  assert.match(rootOf('open="first"'), /<details [^>]*open=""/);
  assert.match(rootOf('exclusive'), /<details [^>]*name="item"/);
  assert.doesNotMatch(rootOf('hide-search'), /part="search"/);
  assert.match(rootOf('lang="en"', 'ja'), /part="container" lang="en"/);
});

test('prerenderPage() reports invalid attributes with their line', (context) => {
  const {mock} = context.mock.method(console, 'warn');
  const page =
    '<html lang="en">\n<trust-faq topics="signatur"></trust-faq>\n<trust-faq theme="pink">';
  for (const wanted of [{jsonLd: true}, {}])
    assert.deepEqual(prerenderPage(page, wanted).problems, [
      `line 2: unknown topic "signatur". Known topics: ${TOPICS}`,
      'line 3: unknown theme "pink". Allowed values: auto, light, dark. Using "auto"',
    ]);
  assert.equal(mock.callCount(), 0);
});

test('prerenderPage() again changes nothing', () => {
  const {html} = prerenderPage(PAGE, {jsonLd: true});
  assert.equal(prerenderPage(html, {jsonLd: true}).html, html);
});

test('prerenderPage() leaves a <trust-faq> in SVG and MathML alone, and fills one in HTML inside them', () => {
  for (const page of ['<svg><trust-faq></trust-faq></svg>', '<math><trust-faq></trust-faq></math>'])
    assert.deepEqual(prerenderPage(page), {html: page, count: 0, problems: []});
  const page = '<svg lang="en"><foreignObject><trust-faq></trust-faq></foreignObject></svg>';
  const {html, count} = prerenderPage(page);
  assert.equal(count, 1);
  assert.match(html, /<trust-faq><template shadowrootmode="open" shadowrootserializable>/);
  assert.match(html, /part="container" lang="en"/);
  assert.equal(prerenderPage(html).html, html);
});

test('an element with its own questions is left as it is and reported', () => {
  const page = '<html lang="en">\n<trust-faq src="faq.json"></trust-faq>';
  assert.deepEqual(prerenderPage(page, {jsonLd: true}), {
    html: page,
    count: 0,
    problems: ['line 2: the element gets its own questions in the browser, so it was not changed'],
  });
});

test('--json-ld is one merged FAQPage at the end of the head, each entry once', () => {
  const twice = PAGE.replace('</body>', '<trust-faq topics="data company"></trust-faq></body>');
  const {html} = prerenderPage(twice, {jsonLd: true});
  const blocks = [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)];
  assert.equal(blocks.length, 1);
  assert.ok(html.indexOf(blocks[0][0]) < html.indexOf('</head>'));
  const page = JSON.parse(blocks[0][1]);
  assert.equal(page['@type'], 'FAQPage');
  const names = page.mainEntity.map(({name}) => name);
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.includes('What kinds of customer data may be processed?'));
  for (const {acceptedAnswer} of page.mainEntity) assert.match(acceptedAnswer.text, /^<p>/);
});

const questionsIn = (block) => JSON.parse(/>(.*)<\/script>/s.exec(block)[1]).mainEntity;

test('each question in the JSON-LD carries its address, language, dates, sources and notice', () => {
  const block = jsonLd([{lang: 'en', entries: ['ksn-stability', 'website-hosting']}]);
  const [stability, hosting] = questionsIn(block);
  assert.equal(stability.url, '#faq-ksn-stability');
  assert.equal(stability.inLanguage, 'en');
  assert.equal(stability.dateCreated, '2023');
  assert.equal(stability.dateModified, '2024-06-20');
  assert.deepEqual(stability.citation, ['https://support.kaspersky.co.jp/faq/2022hotline']);
  assert.deepEqual(stability.usageInfo, {'@type': 'CreativeWork', text: en.notice});
  assert.equal(hosting.dateCreated, '2023');
  assert.equal('dateModified' in hosting, false, 'nothing has happened since');
});

test('a question in the JSON-LD has no address where no address opens it', () => {
  const [question] = questionsIn(jsonLd([{lang: 'en', permalinks: 'off'}]));
  assert.equal('url' in question, false);
});

test('the JSON-LD does not take background for a change of the answer', () => {
  const source = {href: 'https://example.com/', label: 'Page'};
  const noted = (...dates) => dates.map((date) => ({date, text: 'Note.', source}));
  const common = {topic: 'a', answer: 'Yes.', asOf: '2023-05'};
  registerDataset({
    lang: 'de',
    topics: [{id: 'a', name: 'A'}],
    entries: [
      {...common, id: 'same-month', question: '1?', updates: noted('2023-05-20')},
      {...common, id: 'same-year', question: '2?', updates: noted('2023')},
      {...common, id: 'later', question: '3?', updates: noted('2023-06', '2023-05-31', '2024')},
      {...common, id: 'undated', question: '4?', asOf: undefined, updates: noted('2020')},
    ],
  });
  assert.deepEqual(
    questionsIn(jsonLd([{lang: 'de'}])).map(({dateModified}) => dateModified),
    [undefined, undefined, '2024', '2020'],
  );
});

test('no text can end the JSON-LD block', () => {
  registerDataset({
    lang: 'fr',
    topics: [{id: 'a', name: 'A'}],
    entries: [
      {
        id: 'q',
        topic: 'a',
        question: '</script><b>',
        answer: '<i>x</i> [l](https://a.example/?"&b)',
      },
    ],
  });
  const block = jsonLd([{lang: 'fr'}]);
  assert.equal(block.match(/<\/script>/g).length, 1);
  const [question] = JSON.parse(/>(.*)<\/script>/s.exec(block)[1]).mainEntity;
  assert.equal(question.name, '</script><b>');
  assert.deepEqual(Object.keys(question), ['@type', 'name', 'url', 'inLanguage', 'acceptedAnswer']);
  assert.match(question.acceptedAnswer.text, /^<p>&lt;i>x&lt;\/i> <a href="https:/);
});
