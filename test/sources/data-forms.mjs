/**
 * The supported forms of JSON-LD and HTML. The element (`data-forms.test.ts`) and `npx trust-faq convert`
 * (`test/cli/data-forms.test.mjs`) must read the same questions, answers, topics and ids from each;
 * `scripts/data-forms.mjs` describes them in docs/data-forms.md. Unsupported forms are at the end: for
 * those, both report that they found no question.
 */

const answer = (text) => ({'@type': 'Answer', text});
const question = (name, text, more = {}) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: answer(text),
  ...more,
});
const page = (mainEntity, more = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity,
  ...more,
});
const one = [['Do you ship abroad?', 'Yes, to 40 countries.']];
const ship = question(...one[0]);
const [cancel] = [['Can I cancel?', 'Yes, any time.']];

/** JSON-LD: a description, the value, and the resulting questions. */
export const JSON_LD = [
  {form: 'An `FAQPage` with one `Question` or a list of them', value: page([ship]), pairs: one},
  {
    form: 'Several types: `"@type": ["WebPage", "FAQPage"]`; full names: `https://schema.org/FAQPage`',
    value: page(ship, {'@type': ['WebPage', 'https://schema.org/FAQPage']}),
    pairs: one,
  },
  {
    form: 'Questions that the page names by `@id`, beside it in `@graph` (Yoast SEO)',
    value: {
      '@context': 'https://schema.org',
      '@graph': [
        page(
          [
            {'@id': 'https://x.example/#faq-question-2'},
            {'@id': 'https://x.example/#faq-question-1'},
          ],
          {
            '@id': 'https://x.example/',
            '@type': ['WebPage', 'FAQPage'],
          },
        ),
        {...question(...cancel), '@id': 'https://x.example/#faq-question-1', position: 2},
        {...ship, '@id': 'https://x.example/#faq-question-2', position: 1},
      ],
    },
    pairs: [...one, cancel],
    ids: ['faq-question-2', 'faq-question-1'],
  },
  {
    form: 'An answer that a question names by `@id`',
    value: {
      '@graph': [
        page([{...ship, acceptedAnswer: {'@id': '#a'}}]),
        {...answer(one[0][1]), '@id': '#a'},
      ],
    },
    pairs: one,
  },
  {
    form: 'A page inside another object: `mainEntityOfPage`, `subjectOf`, `hasPart`, `mainEntity` (Rank Math, All in One SEO)',
    value: [
      {'@type': 'Product', name: 'Lamp', subjectOf: page([ship])},
      {
        '@type': 'Article',
        mainEntityOfPage: {'@type': 'WebPage', hasPart: page(question(...cancel))},
      },
    ],
    pairs: [...one, cancel],
  },
  {
    form: 'Questions without an `FAQPage`, including an `ItemList` of them; the name of the list is their topic',
    value: {
      '@type': 'ItemList',
      name: 'Shipping',
      itemListElement: [{'@type': 'ListItem', position: 1, item: ship}, question(...cancel)],
    },
    pairs: [...one, cancel],
    topics: ['Shipping'],
  },
  {
    form: 'Several pages: their names are the topics',
    value: [page(ship, {name: 'Shipping'}), page(question(...cancel), {name: 'Orders'})],
    pairs: [...one, cancel],
    topics: ['Shipping', 'Orders'],
  },
  {
    form: '`@list`, `@value` and `@language`: the value in the language of the page',
    value: page({
      '@list': [
        question(
          [
            {'@language': 'ja', '@value': '海外に送れますか？'},
            {'@language': 'en', '@value': one[0][0]},
          ],
          {'@value': one[0][1]},
        ),
      ],
    }),
    pairs: one,
  },
  {
    form: 'An answer that is a plain string',
    value: page({'@type': 'Question', name: one[0][0], acceptedAnswer: one[0][1]}),
    pairs: one,
  },
  {
    form: '`suggestedAnswer` if there is no `acceptedAnswer`',
    value: page({
      '@type': 'Question',
      name: one[0][0],
      acceptedAnswer: [],
      suggestedAnswer: [answer(one[0][1])],
    }),
    pairs: one,
  },
  {
    form: 'Several answers: the first is shown, and the console says so',
    value: page({...ship, acceptedAnswer: [answer(one[0][1]), answer('No.')]}),
    pairs: one,
    says: /2 answers; the first/,
  },
  {
    form: 'Entities and tags in a question',
    value: page(
      question('What&#8217;s the <em>R&amp;D</em> budget?', 'It&#8217;s big &amp; growing.'),
    ),
    pairs: [['What’s the R&D budget?', 'It’s big & growing.']],
  },
  {
    form: 'Entities that were escaped twice, and answers whose tags are escaped',
    value: page(
      question('What&amp;#8217;s R&amp;amp;D?', '&lt;p&gt;Research &amp;amp; more.&lt;/p&gt;'),
    ),
    pairs: [['What’s R&D?', 'Research & more.']],
  },
  {
    form: 'A question about HTML keeps its `<title>` and `5 < 6`',
    value: page(question('How do I use <title>, and is 5 < 6?', 'Yes.')),
    pairs: [['How do I use <title>, and is 5 < 6?', 'Yes.']],
  },
  {
    form: 'Lines of an answer without tags',
    value: page(question('Where?', 'Here.\nThere.')),
    pairs: [['Where?', 'Here. There.']],
  },
];

const item = (heading, panel) => `${heading}<div class="panel"><p>${panel}</p></div>`;

/** HTML between the tags (`src="children"`) or in a page to convert. */
export const HTML = [
  {
    form: '`<details>` with its `<summary>`',
    html: '<details id="c"><summary>Can I cancel?</summary>Yes, any time.</details>',
    pairs: [cancel],
    ids: ['c'],
  },
  {
    form: '`<details>` in `<details>`: the outer one is the topic; if it has text of its own, it is also a question',
    html: `<details id="shipping"><summary>Shipping</summary>
      <details><summary>How long?</summary><p>One day.</p></details>
      <div><details><summary>How much?</summary><p>Nothing.</p></details></div></details>
      <details><summary>Can I return it?</summary><p>Yes.</p>
      <details><summary>And food?</summary>No.</details></details>`,
    pairs: [
      ['How long?', 'One day.'],
      ['How much?', 'Nothing.'],
      ['Can I return it?', 'Yes.'],
      ['And food?', 'No.'],
    ],
    topics: ['Shipping', '', 'Shipping', ''].slice(0, 1),
  },
  {
    form: '`<summary>` with a heading, boxes and icons in it (Elementor, WordPress)',
    html: `<details><summary><span><h3>Can I cancel?</h3></span><span aria-hidden="true">+</span><svg><title>open</title></svg></summary>
      <div role="region">Yes, any time.</div></details>`,
    pairs: [cancel],
  },
  {
    form: '`<dl>`, with or without a `<div>` around each pair, and with a button in the `<dt>`',
    html: `<dl><div><dt><button type="button" aria-expanded="false">Can I cancel?</button></dt><dd>Yes, any time.</dd></div>
      <dt id="fee">What does it cost?</dt><dd>Nothing.</dd><dd>Never.</dd></dl>`,
    pairs: [cancel, ['What does it cost?', 'Nothing. Never.']],
  },
  {
    form: 'Several `<dt>` with one answer: the others become aliases of the first',
    html: '<dl><dt>Can I cancel?</dt><dt>Can I withdraw?</dt><dd>Yes, any time.</dd></dl>',
    pairs: [cancel],
  },
  {
    form: 'Headings with what follows; a higher one is the topic, and its id is the topic’s id',
    html: `<h2 id="orders">Your orders</h2><h3 id="c">Can I cancel?</h3><p>Yes,</p><p>any time.</p>
      <h4>In detail</h4><p>Write to us.</p><h3>May I pay later?</h3><p>No.</p>`,
    pairs: [
      ['Can I cancel?', 'Yes, any time. In detail Write to us.'],
      ['May I pay later?', 'No.'],
    ],
    topics: ['Your orders'],
    topicIds: ['orders'],
    ids: ['c'],
  },
  {
    form: 'A heading that contains a button, a link or an icon (Bootstrap, WordPress, Radix)',
    html: `<div class="accordion-item">${item('<h2 class="accordion-header"><button type="button" aria-expanded="false">Can I cancel?<span aria-hidden="true">+</span></button></h2>', 'Yes, any time.')}</div>
      <div><h2>May I pay later? <a href="#later" aria-label="Link">#</a></h2><p>No.</p></div>
      <div><h2><a href="#x">Is it free?</a></h2><div>Yes.</div></div>`,
    pairs: [cancel, ['May I pay later?', 'No.'], ['Is it free?', 'Yes.']],
  },
  {
    form: 'A heading in a wrapper, the answer beside it (GOV.UK, Bootstrap 3 and 4, Ultimate FAQ)',
    html: `<div class="card"><div class="card-header"><h5><span>Can I cancel?</span></h5></div><div class="collapse"><div>Yes, any time.</div></div></div>
      <div class="card"><div class="card-header"><h5>Is it free?</h5></div><div class="collapse">Yes.</div></div>`,
    pairs: [cancel, ['Is it free?', 'Yes.']],
  },
  {
    form: 'Microdata: `itemtype="https://schema.org/Question"`',
    html: `<div itemscope itemtype="https://schema.org/Question"><p itemprop="name">Can I cancel?</p>
      <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">Yes, any time.</div></div></div>`,
    pairs: [cancel],
  },
  {
    form: 'If there is none of these: buttons and links that open a panel',
    html: `<div><button aria-expanded="false" aria-controls="a">Can I cancel?</button><div id="a">Yes, any time.</div></div>
      <div class="panel-heading"><div class="panel-title"><a data-toggle="collapse" href="#b">Is it free?</a></div></div><div id="b">Yes.</div>`,
    pairs: [cancel, ['Is it free?', 'Yes.']],
  },
  {
    form: 'Class names: `faq-question` beside `faq-answer` (Yoast SEO, Rank Math, All in One SEO)',
    html: '<div class="schema-faq-section"><strong class="schema-faq-question">Can I cancel?</strong> <p class="schema-faq-answer">Yes, any time.</p></div>',
    pairs: [cancel],
  },
  {
    form: 'Lines that begin with “Q1.”, and bold lines that are questions',
    html: '<p><strong>Q1. 解約できますか？</strong></p><p>A1. できます。</p><p>Ｑ２：無料ですか<br>Ａ２：はい。</p><p><b>いつですか？</b><br>明日です。</p>',
    pairs: [
      ['解約できますか？', 'できます。'],
      ['無料ですか', 'はい。'],
      ['いつですか？', '明日です。'],
    ],
  },
  {
    form: 'Marks before the texts: Q. A. / Q1 A1 / 質問 回答 / 問 答え, full-width or half-width, in an element of their own',
    html: `<details><summary>Ｑ．送料は？</summary>Ａ．無料です。</details>
      <details><summary>【質問1】期限は？</summary>【回答1】ありません。</details>
      <details><summary><span>Q</span>場所は？</summary><p><b>A</b></p><p>東京です。</p></details>
      <details><summary>問２\u3000時間は？</summary>答え\u3000九時です。</details>`,
    pairs: [
      ['送料は？', '無料です。'],
      ['期限は？', 'ありません。'],
      ['場所は？', '東京です。'],
      ['時間は？', '九時です。'],
    ],
  },
  {
    form: 'Words that only begin like a mark stay: Q熱, QRコード, A社, Q.E.D.',
    html: `<details><summary>Q熱とは？</summary>A型とは別です。</details>
      <details><summary>Q.E.D.とは？</summary>A.I.ではありません。</details>
      <details><summary>質問はどこでできますか？</summary>回答はメールです。</details>`,
    pairs: [
      ['Q熱とは？', 'A型とは別です。'],
      ['Q.E.D.とは？', 'A.I.ではありません。'],
      ['質問はどこでできますか？', '回答はメールです。'],
    ],
  },
  {
    form: 'Ruby: readings in brackets after their word in an answer, dropped from a question',
    html: '<details><summary><ruby>東<rp>(</rp><rt>とう</rt>京<rt>きょう</rt><rp>)</rp></ruby>は？</summary><ruby>市<rt>し</rt>役所<rt>やくしょ</rt></ruby>です。</details>',
    pairs: [['東京は？', '市役所（しやくしょ）です。']],
  },
  {
    form: '`<del>` and `<s>` stay struck through (`convert` skips them and says so); `<sup>` and `<sub>` with digits become m², CO₂',
    html: '<details><summary>料金は？</summary><del>1,000円</del> <ins>500円</ins>、10m<sup>2</sup>とCO<sub>2</sub>、1<sup>st</sup></details>',
    pairs: [['料金は？', '500円、10m²とCO₂、1st']],
  },
  {
    form: 'A table inside an answer: one list item for each row',
    html: '<details><summary>送料は？</summary><table><tr><th>本州</th><td>500円</td></tr><tr><th>離島</th><td>800円</td></tr></table></details>',
    pairs: [['送料は？', '本州 / 500円 離島 / 800円']],
  },
];

/** HTML with questions in forms that neither supports. */
export const NOT_READ = [
  {
    form: 'A table whose rows are questions with their answers: only its own words say which cell is which',
    html: '<table><tr><th>Can I cancel?</th><td>Yes, any time.</td></tr><tr><td>Is it free?</td><td>No.</td></tr></table>',
  },
  {
    form: 'RDFa: `typeof="Question"` with `property="name"` (microdata and JSON-LD are read)',
    html: '<div vocab="https://schema.org/" typeof="Question"><span property="name">Can I cancel?</span><div property="acceptedAnswer" typeof="Answer"><div property="text">Yes, any time.</div></div></div>',
  },
];
