import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check, fine, run} from './run.mjs';

const rules = (problems) => problems.map(({level, rule, path}) => `${level} ${rule} ${path}`);

describe('npx trust-faq check', () => {
  it('says that a file is fine and ends with 0', () => {
    const {code, out} = run(['check', 'faq.json'], {'faq.json': fine()});
    assert.equal(out, 'faq.json: 2 entries in "en": fine\n');
    assert.equal(code, 0);
  });

  it('names the file, line and column of a problem, and ends with 1', () => {
    const {code, out} = run(['check', 'faq.json'], {'faq.json': fine({}, {answer: 7})});
    const [line, summary] = out.split('\n');
    assert.equal(
      line,
      'faq.json:14:17: error: entries[0].answer: expected text, got number [schema]',
    );
    assert.equal(summary, 'faq.json: 1 entry in "en": 1 error, 0 hints');
    assert.equal(code, 1);
  });

  it('checks the good entries beside a bad one', () => {
    const file = fine({}, {answer: 7});
    file.entries[1].related = ['nowhere'];
    assert.deepEqual(rules(check(file).problems), [
      'error schema entries[0].answer',
      'error dead-related entries[1].related[0]',
    ]);
  });

  it('writes the same report as JSON for scripts', () => {
    const {code, ...report} = check(fine({}, {asOf: '2999'}));
    assert.equal(code, 1);
    assert.deepEqual(report, {
      errors: 1,
      hints: 0,
      files: [{file: 'faq.json', lang: 'en', entries: 2, asked: 2}],
      problems: [
        {
          file: 'faq.json',
          level: 'error',
          rule: 'future-date',
          path: 'entries[0].asOf',
          message: '"2999" is in the future',
          line: 15,
          column: 15,
        },
      ],
    });
  });
});

/** Changes of the first entry, and the resulting reports. */
const FAULTS = [
  ['an unknown field', {anwser: 'x'}, /^error schema entries\[0\]\.anwser$/],
  ['a missing question', {question: undefined}, /^error schema entries\[0\]\.question$/],
  ['a day that no calendar has', {asOf: '2023-02-29'}, /^error no-date entries\[0\]\.asOf$/],
  ['an entry without an id', {id: undefined}, /^hint no-id entries$/],
  ['an empty answer', {answer: ''}, /^error schema entries\[0\]\.answer$/],
  ['no date', {asOf: '2024-13'}, /^error schema entries\[0\]\.asOf$/],
  ['an id that appears twice', {id: 'returns'}, /^error duplicate-id entries\[1\]\.id$/],
  [
    'the same question, only wider',
    {question: 'ＣＡＮ I return a lamp'},
    /^error duplicate-question entries\[1\]/,
  ],
  ['a topic that is not listed', {topic: 'order'}, /^error unknown-topic entries\[0\]\.topic$/],
  [
    'a related id without an entry',
    {related: ['gone']},
    /^error dead-related entries\[0\]\.related\[0\]$/,
  ],
  ['a related id that is its own', {related: ['delivery-time']}, /^error dead-related/],
  [
    'a related id twice',
    {related: ['returns', 'returns']},
    /^error dead-related entries\[0\]\.related\[1\]$/,
  ],
  ['an answer of the future', {asOf: '2999-01-01'}, /^error future-date entries\[0\]\.asOf$/],
  ['a change of the future', {changed: '2999-01-01'}, /^error future-date entries\[0\]\.changed$/],
  [
    'an update changed on no day',
    {
      updates: [
        {
          date: '2024',
          text: 'It moved.',
          source: {href: 'https://example.com/', label: 'Example'},
          changed: '2025-02-30',
        },
      ],
    },
    /^error no-date entries\[0\]\.updates\[0\]\.changed$/,
  ],
  [
    'an answer past its review',
    {reviewBy: '2001-01-01'},
    /^error review-due entries\[0\]\.reviewBy$/,
  ],
  [
    'a link that runs a script',
    {answer: 'See [this](javascript:alert).'},
    /^error unsafe-link entries\[0\]\.answer$/,
  ],
  ['a link to data', {answer: '[x](data:text/html,y)'}, /^error unsafe-link/],
  ['an HTML tag', {answer: 'A <b>bold</b> word.'}, /^hint unknown-markup entries\[0\]\.answer$/],
  ['an image', {answer: '![A lamp](lamp.png)'}, /^hint unknown-markup/],
  ['a heading', {answer: '## Title\n\nText'}, /^hint unknown-markup/],
  ['a table', {answer: '| a | b |\n| - | - |'}, /^hint unknown-markup/],
  ['a nested list', {answer: '- a\n  - b'}, /^hint unknown-markup/],
  ['code', {answer: 'Call `this`.'}, /^hint unknown-markup/],
  ['emphasis', {answer: 'a *word* here'}, /^hint unknown-markup/],
];

describe('check finds', () => {
  for (const [what, change, expected] of FAULTS) {
    it(what, () => {
      const {problems, code} = check(fine({}, change));
      assert.match(rules(problems).join('\n'), expected);
      assert.equal(code, problems.some(({level}) => level === 'error') ? 1 : 0);
    });
  }

  it('a key that appears twice, at its line', () => {
    const text = JSON.stringify(fine(), null, 2).replace('"answer"', '"answer": "x",\n"answer"');
    const [problem] = check(text).problems;
    assert.equal(problem.rule, 'duplicate-key');
    assert.equal(problem.line, 15);
  });

  it('a topic without entries, as a hint', () => {
    const topics = [
      {id: 'orders', name: 'Orders'},
      {id: 'old', name: 'Old'},
    ];
    const {code, problems} = check(fine({topics}));
    assert.deepEqual(rules(problems), ['hint unused-topic topics[1]']);
    assert.equal(code, 0);
  });

  it('a question that the search does not find by its own words', () => {
    const file = fine();
    // Six entries have the words of the question as their questions and in their answers.
    for (let i = 0; i < 6; i++) {
      file.entries.push({
        id: `lamp-${i}`,
        topic: 'orders',
        question: `Lamp ${'abcdef'[i]}: can I return a lamp? Can I return a lamp?`,
        answer: 'Can I return a lamp? Can I return a lamp?',
        aliases: ['Can I return a lamp?'],
      });
    }
    const found = check(file).problems.filter(({rule}) => rule === 'not-found');
    assert.deepEqual(rules(found), ['error not-found entries[1].question']);
    assert.match(found[0].message, /"Can I return a lamp\?"/);
  });

  it('more entries than the element shows', () => {
    const [entry] = fine().entries;
    const entries = Array.from({length: 20_001}, (_, i) => ({
      ...entry,
      id: `e${i}`,
      question: `How long does delivery number ${i} take?`,
    }));
    const [problem] = check(fine({entries})).problems;
    assert.equal(problem.message, 'there are 20001 entries; the first 20000 are shown');
  });

  it('a file that does not say its language', () => {
    assert.deepEqual(rules(check(fine({lang: undefined})).problems), ['hint no-language ']);
  });

  it('no fault in a file without topics', () => {
    const entries = fine().entries.map((entry) => ({...entry, topic: undefined}));
    assert.deepEqual(
      check(fine({lang: 'en-GB', topics: undefined, version: 1, entries})).problems,
      [],
    );
  });

  it('nothing in text that only looks like markup', () => {
    const answer =
      '2 * 3 * 4 = 24, a < b > c, snake_case_name, #1, 1.5, \\<b\\>, \\[x\\](y), AT&T, [a](/b_c_d)';
    assert.deepEqual(check(fine({}, {answer})).problems, []);
  });
});

/** Texts that are not JSON, with the reported position. */
const BROKEN = [
  ['an empty file', '', 1, 1],
  ['a missing comma', '{\n  "lang": "en"\n  "topics": []\n}', 3, 3],
  ['a comma too many', '{\n  "topics": [],\n}', 3, 1],
  ['single quotes', "{\n  'lang': 1}", 2, 3],
  ['a comment', '{\n  // hello\n  "lang": "en"}', 2, 3],
  ['a line break in a text', '{"lang":\n "e\nn"}', 2, 2],
  ['a file that breaks off', '{"entries": [\n  {"id": "a"', 2, 13],
  ['something after the end', '{}\n{}', 2, 1],
  ['too many brackets', '['.repeat(500_000), 1, 1],
];

describe('check of broken JSON', () => {
  for (const [what, text, line, column] of BROKEN) {
    it(`says where: ${what}`, () => {
      const {code, problems} = check(text);
      assert.equal(code, 1);
      assert.equal(problems.length, 1);
      assert.deepEqual(
        {rule: problems[0].rule, line: problems[0].line, column: problems[0].column},
        {rule: 'syntax', line, column},
      );
    });
  }

  for (const text of [
    'null',
    '[]',
    '7',
    '"x"',
    '{}',
    '{"entries": {}, "__proto__": {"lang": "ja"}}',
  ]) {
    it(`is no crash: ${text}`, () => {
      const {code, problems} = check(text);
      assert.equal(code, 1);
      assert.ok(problems.every(({rule}) => rule === 'schema' || rule === 'no-language'));
    });
  }

  it('says that browsers cannot read JSON in Shift_JIS', () => {
    const bytes = new Uint8Array([0x22, 0x8e, 0xbf, 0x96, 0xe2, 0x22]);
    const [problem] = check(bytes).problems;
    assert.equal(problem.rule, 'encoding');
    assert.match(problem.message, /shift_jis.*UTF-8/);
  });
});

describe('check of several languages', () => {
  const ja = () => {
    const file = fine({lang: 'ja', topics: [{id: 'orders', name: '注文'}]});
    Object.assign(file.entries[0], {question: 'いつ届きますか？', answer: '二日後です。'});
    Object.assign(file.entries[1], {question: '返品できますか？', answer: 'できます。'});
    return file;
  };

  it('is satisfied if they have the same entries', () => {
    const {code, out} = run(['check', 'a.json', 'b.json'], {'a.json': fine(), 'b.json': ja()});
    assert.equal(out, 'a.json: 2 entries in "en": fine\nb.json: 2 entries in "ja": fine\n');
    assert.equal(code, 0);
  });

  it('names the entry that one lacks, and where the other has it', () => {
    const short = ja();
    short.entries.pop();
    const {code, out} = run(['check', 'a.json', 'b.json'], {'a.json': fine(), 'b.json': short});
    assert.match(
      out,
      /^b\.json:1:1: error: the entry "returns" is missing in "ja"; a\.json:17 has it in "en" \[missing-entry\]$/m,
    );
    assert.equal(code, 1);
  });

  it('treats files of one language as parts of one dataset', () => {
    const [first, second] = [fine(), fine()];
    first.entries.pop();
    second.entries.shift();
    const files = {'a.json': first, 'b.json': second, 'c.json': ja()};
    assert.equal(run(['check', ...Object.keys(files)], files).code, 0);
  });

  it('names a requested language that is missing', () => {
    const {code, out} = run(['check', '--languages', 'en,ja', 'a.json'], {'a.json': fine()});
    assert.match(out, /no file is in "ja"\. Languages found: "en" \[missing-language\]/);
    assert.equal(code, 1);
  });
});
