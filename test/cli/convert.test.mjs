import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseMarkup} from '../../dist/npm/core/markup.js';
import {idOf} from '../../dist/npm/sources/ids.js';
import {convert, fixture, run} from './run.mjs';

const pairs = ({entries}) => entries.map(({question, answer}) => [question, answer]);
const page = (body) => `<!doctype html><html lang="en"><body>${body}</body></html>`;

describe('npx trust-faq convert page.html', () => {
  const {dataset, err, code, checkCode, problems} = convert('page.html', fixture('page.html'));

  it('writes what passes check', () => {
    assert.deepEqual({code, checkCode, problems}, {code: 0, checkCode: 0, problems: []});
  });

  it('takes language, topics, ids and the texts without "Q1." and "A."', () => {
    assert.equal(dataset.lang, 'ja');
    assert.deepEqual(
      dataset.topics.map(({name}) => name),
      ['お支払い', '配送'],
    );
    assert.equal(dataset.entries[0].id, 'payment');
    assert.deepEqual(pairs(dataset), [
      [
        '支払い方法を教えてください。',
        '**カード**と[振込](/pay%281%29)が使えます。\n\n手数料は無料です。\n\n- VISA\n- 国内のみ\n- JCB\n\nカードの見本',
      ],
      [
        '送料はいくらですか？',
        '- **本州** / 500円\n- **離島** / 800円\n\n5 \\* 3 \\[税込\\] は 計算 できます。',
      ],
    ]);
  });

  it('reports on standard error, by line, what could not be kept', () => {
    for (const said of [
      'page.html:10: "支払い方法を教えてください。": <em> becomes plain text',
      'page.html:11: "支払い方法を教えてください。": a nested list becomes part of the outer one',
      'page.html:12: "支払い方法を教えてください。": the image "card.png" becomes its text "カードの見本"',
      'page.html:17: "送料はいくらですか？": a table becomes a list: one item for each row',
      'page.html:19: "送料はいくらですか？": the link to "javascript:alert(1)" becomes text',
      'page.html:21: "答えのない質問ですか？" has no answer and is skipped',
    ])
      assert.ok(err.split('\n').includes(said), `${said}\nis not in\n${err}`);
    assert.doesNotMatch(err, /<script>|<nav>/);
  });

  it('makes links whole with --base', () => {
    const base = 'https://www.example.jp/faq/';
    const answer = convert('page.html', fixture('page.html'), '--base', base).dataset.entries[0]
      .answer;
    assert.match(answer, /\(https:\/\/www\.example\.jp\/pay%281%29\)/);
  });

  it('gives the ids that the element gives to questions without one', () => {
    assert.equal(dataset.entries[1].id, idOf('送料はいくらですか？'));
    assert.deepEqual(
      dataset.entries.map(({topic}) => topic),
      ['お支払い', '配送'],
    );
  });

  it('gives the same ids on every run, whatever stands before', () => {
    const source = fixture('page.html').toString();
    const again = convert(
      'page.html',
      source.replace('<h2>お支払い', '<h2>新</h2><details><summary>新？</summary>はい</details>$&'),
    );
    const ids = again.dataset.entries.map(({id}) => id);
    assert.deepEqual(
      ids.slice(1),
      dataset.entries.map(({id}) => id),
    );
  });
});

/** Ways to write the same two questions. */
const WRITTEN = {
  details: page(
    '<h2>Shop</h2><details><summary>When are you open?</summary>Always.</details><details><summary>Where are you?</summary><p>Here.</p></details>',
  ),
  dl: page(
    '<dl><dt>Phone</dt><dd>123</dd></dl><h2>Shop</h2><dl><dt>When are you open?</dt><dd>Always.</dd><div><dt>Where are you?</dt><dd><p>Here.</p></dd></div></dl>',
  ),
  headings: page(
    '<h1>Help</h1><h2>Shop</h2><h3>When are you open?</h3><p>Always.</p><div><h3>Where are you?</h3></div><div>Here.</div><h2>Imprint</h2><p>Us</p>',
  ),
  microdata: page(
    '<h2>Shop</h2><div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">When are you open?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text">Always.</div></div></div><div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question"><h3 itemprop="name">Where are you?</h3><div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer"><div itemprop="text"><p>Here.</p></div></div></div></div>',
  ),
};

const question = (name, text) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: {'@type': 'Answer', text},
});
const LINKED = {
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  name: 'Shop',
  inLanguage: 'en',
  mainEntity: [
    question('When are you open?', 'Always.'),
    question('Where are you?', '<p>Here.</p>'),
  ],
};

describe('convert finds questions', () => {
  const expected = [
    ['When are you open?', 'Always.'],
    ['Where are you?', 'Here.'],
  ];
  for (const [form, source] of Object.entries(WRITTEN)) {
    it(`written as ${form}`, () => {
      const {dataset, err, checkCode} = convert('page.html', source);
      assert.deepEqual(pairs(dataset), expected);
      assert.equal(dataset.topics[0].name, 'Shop');
      assert.match(err, new RegExp(`2 questions found as ${form}`));
      assert.equal(checkCode, 0);
    });
  }

  it('in JSON-LD inside a page, rather than in its elements, and says what else it found', () => {
    const script = `<script type="application/ld+json">${JSON.stringify(LINKED)}</script>`;
    const both = WRITTEN.details.replace('</body>', script);
    const {dataset, err} = convert('page.html', both);
    assert.deepEqual(pairs(dataset), expected);
    assert.match(
      err,
      /2 questions found as json-ld; not taken: 2 as details; --from selects another form/,
    );
    assert.match(
      convert('page.html', both, '--from', 'details').err,
      /2 questions found as details\n/,
    );
  });

  for (const [form, json] of Object.entries({
    'a page': LINKED,
    'a list of pages': [
      {...LINKED, mainEntity: LINKED.mainEntity[0]},
      {...LINKED, mainEntity: [LINKED.mainEntity[1]]},
    ],
    'a @graph': {
      '@graph': [{'@type': 'Organization'}, {...LINKED, '@type': ['WebPage', 'FAQPage']}],
    },
  })) {
    it(`in a JSON-LD file that is ${form}`, () => {
      const {dataset, checkCode} = convert('faq.jsonld', json);
      assert.deepEqual(pairs(dataset), expected);
      assert.deepEqual([dataset.lang, dataset.topics[0].name, checkCode], ['en', 'Shop', 0]);
    });
  }

  it('and ends with 1 where there is none', () => {
    for (const [name, content, said] of [
      ['page.html', page('<p>Hello</p>'), /no question found\. Looked for: json-ld, microdata/],
      ['faq.jsonld', {'@type': 'Organization'}, /no schema\.org "Question"/],
      ['faq.jsonld', '{"a": ', /faq\.jsonld:1: expected a value/],
      ['faq.csv', 'question,answer\n', /faq\.csv:1: the table has no rows below the column names/],
      ['faq.csv', '', /the table has no rows$/m],
      ['faq.csv', 'question,answer\n"a,b', /faq\.csv:\d+: this is not CSV/],
    ]) {
      const {code, out, err} = run(['convert', name], {[name]: content});
      assert.match(err, said);
      assert.deepEqual([code, out], [1, '']);
    }
  });
});

describe('convert faq.csv, as a municipality publishes it', () => {
  const shiftJis = fixture('city-shift-jis.csv');
  const text = new TextDecoder('shift_jis').decode(shiftJis);
  const {dataset, err, checkCode} = convert('faq.csv', shiftJis);

  it('reads Shift_JIS as Excel writes it, a title above the names included', () => {
    assert.equal(checkCode, 0);
    assert.match(err, /faq\.csv:1: read as shift_jis/);
    assert.deepEqual(
      dataset.topics.map(({name}) => name),
      ['ごみ・環境', '戸籍・住民票'],
    );
    assert.deepEqual(pairs(dataset), [
      [
        '粗大ごみはどのように出せばよいですか？',
        '電話で申し込んでください。\n\n- 収集日の三日前まで\n- 一回に五点まで\n\n詳しくは [https://www.example.jp/gomi/](https://www.example.jp/gomi/) をご覧ください。',
      ],
      ['資源ごみの分別①～⑳はどこで分かりますか？', '**分別表**をご覧ください。[分別表](/bunbetsu)'],
      ['住民票の写しは郵送で請求できますか', 'はい。「郵送請求書」を送ってください。'],
    ]);
  });

  it('reads Japanese dates and takes addresses as links', () => {
    assert.deepEqual(
      dataset.entries.map(({asOf}) => asOf),
      ['2024-04-01', '2024-10-15', '2024-05-07'],
    );
    const href = 'https://www.example.jp/gomi/sodai.html';
    assert.deepEqual(dataset.entries[0].links, [{href, label: href}]);
  });

  it('reports what it skips, by line', () => {
    assert.match(err, /^faq\.csv:2: columns that our format does not have are skipped: "担当課"$/m);
    assert.match(err, /^faq\.csv:9: "ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞの更新手続きは？" has no answer and is skipped$/m);
  });

  it('reads the same in UTF-8 with and without a mark, in UTF-16 and as tabs', () => {
    const tabs = text
      .replace(/"[^"]*"/g, (cell) => cell.replaceAll(',', '，'))
      .replaceAll(',', '\t');
    for (const content of [text, `\ufeff${text}`, Buffer.from(`\ufeff${text}`, 'utf16le'), tabs])
      assert.deepEqual(pairs(convert('faq.csv', content).dataset), pairs(dataset));
  });

  it('reads EUC-JP and ISO-2022-JP', () => {
    for (const name of ['city-euc-jp.csv', 'city-iso-2022-jp.csv'])
      assert.equal(
        pairs(convert('faq.csv', fixture(name)).dataset)[0][0],
        '住民票の写しは郵送で請求できますか',
      );
  });

  it('reads half-width kana in Shift_JIS, which are letters of EUC-JP too', () => {
    // 質問,回答 / 住民票はどこですか,市役所です / ｶｰﾄﾞ?,ｱﾘﾏｽ.
    const bytes = Buffer.from(
      '8ebf96e22c89f1939a0a8f5a96af955b82cd82c782b182c582b782a92c8e7396f08f8a82c582b70ab6b0c4de3f2cb1d8cfbd2e0a',
      'hex',
    );
    const {dataset: read} = convert('faq.csv', bytes);
    assert.deepEqual(pairs(read)[1], ['ｶｰﾄﾞ?', 'ｱﾘﾏｽ.']);
  });

  it('respects --encoding', () => {
    const {code, err: said} = convert('faq.csv', shiftJis, '--encoding', 'utf-8');
    assert.equal(code, 2);
    assert.equal(said, 'trust-faq: faq.csv is not in "utf-8": some bytes are invalid\n');
  });

  for (const names of [
    'ID,問い合わせ文,応答文,カテゴリ',
    'No.,ご質問,ご回答,分類名',
    'id,Question,Answer,Category',
    '#,Q,A,大分類（必須）',
    'FAQ ID,FAQ_質問,FAQ_回答,FAQ_カテゴリ',
    '質問番号,質問本文,回答・本文,分野',
    'ＮＯ．,Ｑ（質問）,Ａ（回答）,区分',
  ]) {
    it(`knows the columns ${names}`, () => {
      const {dataset: read, checkCode: fine} = convert(
        'faq.csv',
        `${names}\nx1,何ですか,これです,もの\n`,
      );
      assert.deepEqual(read.entries[0], {
        id: 'x1',
        topic: read.topics[0].id,
        question: '何ですか',
        answer: 'これです',
      });
      assert.deepEqual([read.topics[0].name, fine], ['もの', 0]);
    });
  }

  it('reads the format that municipalities share for child care, as Excel saves it in UTF-8', () => {
    const {
      dataset: read,
      err: said,
      checkCode: fine,
    } = convert('faq.csv', fixture('childcare-utf-8.csv'));
    assert.deepEqual(
      read.entries.map(({id}) => id),
      ['C-001', 'C-002'],
    );
    assert.deepEqual(pairs(read), [
      [
        '赤ちゃんの健診は いつ受けますか',
        '生後**4か月**のころに案内を送ります。\n\n届かないときは[健診の窓口](https://www.example.jp/kenshin/)へお知らせください。',
      ],
      [
        '保育所はいつ申し込めますか？',
        '"入所のしおり"をご覧のうえ、10月に申し込んでください。\n\n- 来庁\n- 郵送',
      ],
    ]);
    assert.deepEqual(
      read.topics.map(({name}) => name),
      ['健診・予防接種', '保育'],
    );
    assert.doesNotMatch(said, /skipped: /);
    assert.equal(fine, 0);
  });

  it('reads a list of many departments: the latest date, several addresses, words to search by', () => {
    const file = fixture('departments-shift-jis.csv');
    const {dataset: read, err: said, checkCode: fine} = convert('faq.csv', file);
    const [umbrella, seal] = read.entries;
    assert.deepEqual(umbrella, {
      id: '101',
      topic: 'くらし',
      question: 'こわれた傘はいつ出せますか',
      answer: '燃やさないごみの日に出してください。\n\n1. 袋に入れる\n2. 先をテープでまく',
      aliases: ['傘', '雨具'],
      asOf: '2025-04-01',
      links: ['gomi', 'calendar'].map((page) => ({
        href: `https://www.example.jp/${page}/`,
        label: `https://www.example.jp/${page}/`,
      })),
    });
    assert.equal(seal.answer, '- 登録する印鑑\n- 本人確認書類');
    assert.equal(seal.asOf, undefined);
    assert.match(said, /skipped: "中分類", "公開日", "所管課"$/m);
    assert.equal(fine, 0);
  });

  it('takes any columns that the options name', () => {
    const {dataset: read} = convert(
      'faq.csv',
      '件,文\n何ですか,これです\n',
      '--question',
      '件',
      '--answer',
      '文',
    );
    assert.deepEqual(pairs(read), [['何ですか', 'これです']]);
  });

  it('keeps both answers of a question that appears twice', () => {
    const twice =
      '質問,回答,カテゴリ\n何時ですか,九時です,窓口\n何時ですか？,十時です,窓口\n何時ですか,八時です,電話\n';
    const {dataset: read, err: said, checkCode: fine} = convert('faq.csv', twice);
    assert.deepEqual(pairs(read), [
      ['何時ですか', '九時です\n\n十時です'],
      ['何時ですか', '八時です'],
    ]);
    assert.match(
      said,
      /^faq\.csv:3: "何時ですか？" is repeated with another answer, which is added to the first$/m,
    );
    assert.equal(fine, 0);
  });
});

describe('convert keeps the words of an answer', () => {
  for (const answer of [
    '**not strong**',
    '[not](a-link)',
    '- not a list',
    '1. not a list',
    'a \\ b \\* c',
    '*** ** *',
    '&lt;b&gt; 5 &lt; 6',
    '# no heading',
    'x<b>y</b>z',
    '<b>「監査」</b>を',
    '<b> spaces </b>around',
    '<b>a<a href="/x">b</a></b>',
    '<a href="/x y\\z">]odd[</a>',
    'ｶﾞ 𠮷 👨‍👩‍👧',
  ]) {
    it(answer, () => {
      const html = page(`<details><summary>Why so?</summary><p>${answer}</p></details>`);
      const {dataset, problems} = convert('page.html', html);
      const {text} = parseMarkup(dataset.entries[0].answer);
      const plain = answer
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>');
      assert.equal(text, plain.replace(/\s+/g, ' ').trim());
      assert.ok(problems.every(({level}) => level === 'hint'));
    });
  }
});
