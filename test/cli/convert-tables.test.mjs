/** The tool reads tables as spreadsheet and office programs save them, and reports what would be lost. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {convert, run} from './run.mjs';

const pairs = ({entries}) => entries.map(({question, answer}) => [question, answer]);

describe('convert faq.csv with more cells than names', () => {
  const COMMA = 'question,answer\nHow much is it?,From 1,000 yen.\nIs it free?,No.\n';
  const SHAPE =
    'id,category,query,keyword,response\n1,Phone,How to enter it?,recovery,mode,boot,"Hold the key."\n';

  it('never publishes half an answer: it names the row by its line, and what to do', () => {
    const {dataset, err} = convert('faq.csv', COMMA);
    assert.deepEqual(pairs(dataset), [['Is it free?', 'No.']]);
    assert.match(
      err,
      /^faq\.csv:2: the row has more cells than there are column names \(3, not 2\) and is skipped; put quotes around cells with "," in them, or name their column with --join$/m,
    );
  });

  it('joins the cells of the column that --join names', () => {
    const {dataset, err} = convert('faq.csv', COMMA, '--join', 'answer');
    assert.deepEqual(pairs(dataset)[0], ['How much is it?', 'From 1,000 yen.']);
    assert.match(err, /^faq\.csv:2: .*2 cells are joined as "answer"$/m);
    const options = ['--question', 'query', '--answer', 'response', '--join', 'keyword'];
    const [entry] = convert('faq.csv', SHAPE, ...options).dataset.entries;
    assert.equal(entry.answer, 'Hold the key.');
    assert.deepEqual(entry.aliases, ['recovery', 'mode', 'boot']);
  });

  it('names a column that --join cannot find, and ignores empty cells at the end', () => {
    const {code, err} = run(['convert', 'faq.csv', '--join', 'text'], {'faq.csv': COMMA});
    assert.equal(code, 2);
    assert.match(err, /no column "text" to join\. Columns: "question", "answer"/);
    const {dataset, err: said} = convert('faq.csv', 'question,answer\nIs it free?,No.,,\n');
    assert.deepEqual(pairs(dataset), [['Is it free?', 'No.']]);
    assert.doesNotMatch(said, /more cells/);
  });
});

describe('convert faq.csv with brackets in the names of columns', () => {
  const TEXT =
    '管理番号,質問（要約）,質問,回答（要約）,回答\n1,税金,"税金は<br>いつ払いますか。",払う,"4月に払います。"\n';

  it('takes the columns with exactly these names', () => {
    assert.deepEqual(pairs(convert('faq.csv', TEXT).dataset), [
      ['税金は いつ払いますか。', '4月に払います。'],
    ]);
  });

  it('takes the one with brackets if an option names it', () => {
    for (const [question, answer] of [
      ['質問（要約）', '回答（要約）'],
      ['質問(要約)', '回答(要約)'],
    ])
      assert.deepEqual(
        pairs(convert('faq.csv', TEXT, '--question', question, '--answer', answer).dataset),
        [['税金', '払う']],
      );
  });

  it('takes a name with brackets if there is no other', () => {
    assert.deepEqual(pairs(convert('faq.csv', '質問【必須】,回答［本文］\n何？,これ\n').dataset), [
      ['何？', 'これ'],
    ]);
  });
});

describe('convert faq.csv as programs save it', () => {
  const expected = [
    ['What is "it"?', 'One, two; three.'],
    ['And R&D?', 'More.'],
  ];
  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])
    for (const end of ['\n', '\r\n', '\r'])
      it(`with ${name}, lines that end in ${JSON.stringify(end)}, a mark and quotes`, () => {
        const rows = [
          ['question', 'answer'],
          ['"What is ""it""?"', '"One, two;\tthree."'],
          ['"And R&amp;D?"', 'More.'],
        ];
        const text = rows.map((row) => row.join(separator)).join(end);
        assert.deepEqual(pairs(convert('faq.csv', `\ufeff${text}`).dataset), expected);
      });

  it('with a topic in merged cells: it applies to the rows below, and the tool says so', () => {
    const text = '分類,質問,回答\n配送,いつ？,明日\n,いくら？,無料\n返品,返せますか？,はい\n';
    const {dataset, err} = convert('faq.csv', text);
    assert.deepEqual(
      dataset.entries.map(({topic}) => topic),
      ['配送', '配送', '返品'],
    );
    assert.match(err, /^faq\.csv:3: "いくら？" has no topic; "配送" from the row above is used$/m);
  });
});

describe('convert page.html whose form is unknown', () => {
  const page = (body) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
  const UNKNOWN = page(
    '<div class="row"><span class="ask">Can I cancel</span><span class="tell">Yes.</span></div><div class="row"><span class="ask">Is it free</span><p class="tell">No.</p><p class="tell">Never.</p></div>',
  );

  it('says what to do', () => {
    const {code, err} = run(['convert', 'page.html'], {'page.html': UNKNOWN});
    assert.equal(code, 1);
    assert.match(
      err,
      /no question found\. Looked for: json-ld, microdata, details, dl, headings, flat\. Name the elements with --question-selector and --answer-selector, as in --question-selector "\.faq-q" --answer-selector "\.faq-a"/,
    );
  });

  it('takes the selectors of questions and answers', () => {
    for (const [question, answer] of [
      ['.ask', '.tell'],
      ['.row > span:first-child', '.row .tell'],
      ['span[class="ask"]', 'span[class^=te], p.tell'],
      ['.row > :nth-child(1)', '*.tell'],
    ]) {
      const {dataset} = convert(
        'page.html',
        UNKNOWN,
        '--question-selector',
        question,
        '--answer-selector',
        answer,
      );
      assert.deepEqual(pairs(dataset), [
        ['Can I cancel', 'Yes.'],
        ['Is it free', 'No.\n\nNever.'],
      ]);
    }
  });

  it('names a selector that it cannot read, that names nothing, or that stands alone', () => {
    const said = (...options) => run(['convert', ...options, 'page.html'], {'page.html': UNKNOWN});
    assert.match(
      said('--question-selector', '.a:has(b)', '--answer-selector', 'p').err,
      /cannot read the selector "\.a:has\(b\)"/,
    );
    assert.match(
      said('--question-selector', '.none', '--answer-selector', 'p').err,
      /--question-selector "\.none" matches no element/,
    );
    assert.match(
      said('--question-selector', '.ask').err,
      /--question-selector also needs --answer-selector/,
    );
    assert.match(
      said('--answer-selector', '.ask').err,
      /--answer-selector also needs --question-selector/,
    );
  });

  it('reports a box with an address inside an answer, struck words and a second answer', () => {
    const body = `<h3>Can I cancel?</h3><p>Yes, <s>by fax</s> any time.</p><div><h4>Contact us</h4><p>Tel. 1</p></div>`;
    const {err} = convert('page.html', page(body));
    assert.match(err, /"Can I cancel\?": the struck-through text "by fax" is skipped/);
    assert.match(
      err,
      /"Can I cancel\?": "Contact us.*" is part of the answer; is it the page's contact box\?/,
    );
  });
});
