/** `trust-faq verify` tells whether answers that were copied are unchanged and current. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {answerFiles} from '../../scripts/build/answers.mjs';
import {loadSource} from '../../scripts/build/load-source.mjs';
import {run} from './run.mjs';

const files = await answerFiles();
const published = JSON.parse(files['answers.json']);
const {verify, tableOf, tsvOf, markdownOf, plainOf, recordOf, hashOf} = await loadSource(`
  export {verify} from './src/cli/verify.js';
  export {hashOf} from './src/core/answer-text.js';
  export * from './src/core/copy-forms.js';
`);

const textOf = (one) => ({...one, later: one.later.join('\n'), sources: one.sources.join('\n')});

/** An answer as the widget copies it. */
function copyOf(one) {
  const text = textOf(one);
  const link = `https://example.com/#faq-${one.id}`;
  return {...text, labels: published.labels[one.lang], link, record: recordOf(text, '1.0.0')};
}

const inLang = (lang) => published.answers.filter((one) => one.lang === lang);
const tsv = (...langs) =>
  tsvOf(
    tableOf(
      langs.map((lang) => published.labels[lang]),
      inLang(langs[0]).map((_, i) => langs.map((lang) => copyOf(inLang(lang)[i]))),
    ),
  );
const blocks = (write) => published.answers.map((one) => write(copyOf(one))).join('\n\n\n');
const states = (text, answers = published) => verify(text, answers).map(({state}) => state);
const all = (count, state = 'unchanged') => Array(count).fill(state);

const FORMS = {
  'rows in Japanese': [() => tsv('ja'), 16],
  'rows in English': [() => tsv('en'), 16],
  'rows in both languages': [() => tsv('ja', 'en'), 32],
  Markdown: [() => blocks(markdownOf), 32],
  text: [() => blocks(plainOf), 32],
  'dist/answers.ja.md': [() => files['answers.ja.md'], 16],
};

describe('an untouched copy', () => {
  for (const [form, [write, count]] of Object.entries(FORMS)) {
    it(`is unchanged: ${form}`, () => assert.deepEqual(states(write()), all(count)));
  }

  it('stays so with CRLF, other spaces, columns around it and a greeting above', () => {
    assert.deepEqual(states(tsv('en').replace(/^/, 'Row\t').replace(/$/, '\t\tnote')), all(16));
    assert.deepEqual(states(`Hello,\n\n${blocks(plainOf)}`.replace(/\n/g, ' \r\n')), all(32));
  });
});

/** A table as a spreadsheet saves it: with another separator, and in quotes where it needs them. */
const saved = (table, separator) =>
  parse(table, {delimiter: '\t'})
    .map((cells) =>
      cells
        .map((cell) => (/[\n",;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
        .join(separator),
    )
    .join('\r\n');

describe('an untouched copy that went through another program', () => {
  for (const separator of [',', ';'])
    it(`stays unchanged in a saved file with "${separator}" between the cells`, () =>
      assert.deepEqual(states(saved(tsv('ja', 'en'), separator)), all(32)));

  it('stays unchanged where a program copies a cell of several lines without quotes', () =>
    assert.deepEqual(states(tsv('ja').replace(/"/g, '')), all(16)));

  it('stays unchanged where rows, Markdown and text are pasted one after another', () => {
    const mixed = [tsv('en'), blocks(markdownOf), tsv('ja', 'en'), blocks(plainOf)].join('\n');
    assert.deepEqual(states(mixed), all(16 + 32 + 32 + 32));
  });

  it('is read even where a line begins with a quote that nothing closes', () =>
    assert.deepEqual(states(`"Hello,\n\n${blocks(plainOf)}\n"`), all(32)));
});

/** How other programs change the way in which a text is written, but not its wording. */
const REWRITTEN = {
  'curly quotes and long dashes of a word processor': (text) =>
    text
      .replaceAll("'", '’')
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/(?<=\w)-(?=\w)/g, '‑'),
  'Unicode in NFD': (text) => text.normalize('NFD'),
  'full-width letters and digits': (text) =>
    text.replace(/^[^\n]+/gm, (line) =>
      /^trust-faq|https?:/.test(line)
        ? line
        : line.replace(/[A-Za-z0-9(),?]/g, (char) =>
            String.fromCharCode(char.charCodeAt(0) + 0xfee0),
          ),
    ),
  'spaces that do not break, and at the ends of lines': (text) =>
    text.replace(/(?<=[^\n]) (?=[^\n])/g, '\u00a0').replace(/$/gm, ' \u3000'),
  'line breaks that became spaces': (text) => text.replace(/\s*\n\s*/g, ' '),
  'lines broken after 72 characters': (text) =>
    text.replace(/^(?!trust-faq).{72,}$/gm, (line) =>
      line.replace(/(.{40,72}?)(?: |(?<=[ぁ-ん])(?=[ぁ-ん]))/g, '$1\n'),
    ),
  'the > of a reply': (text) => text.replace(/^/gm, '> '),
  'lists without bullets': (text) => text.replace(/^- /gm, ''),
  'round bullets': (text) => text.replace(/^- /gm, '•\t'),
  'the wave dash and minus of Shift_JIS': (text) =>
    text.replaceAll('〜', '～').replaceAll('—', '―').replaceAll('−', '－'),
};

describe('an untouched copy that another program has written differently', () => {
  for (const [how, rewrite] of Object.entries(REWRITTEN)) {
    it(`stays unchanged: ${how}`, () => {
      const texts = published.answers.map((one) => plainOf(copyOf(one)));
      assert.deepEqual(
        texts.map(rewrite).flatMap((text) => states(text)),
        all(32),
      );
    });
  }

  it('stays unchanged as a whole answer in one cell of a questionnaire', () => {
    const cell = plainOf(copyOf(inLang('ja')[3]));
    assert.deepEqual(states(`"47"\t"必須"\t"${cell.replaceAll('"', '""')}"\tnote`), all(1));
  });

  for (const [what, move] of Object.entries({
    'a column between': ([first, ...others]) => [first, 'our remark', ...others],
    'an empty column, as a merged cell leaves it': ([first, ...others]) => [first, '', ...others],
    'columns in another order': (cells) => [...cells].reverse(),
    'a date that the spreadsheet has formatted': (cells) =>
      cells.map((cell) => cell.replace(/^2022-03-25$/, '2022/3/25')),
  })) {
    it(`stays unchanged with ${what}`, () => {
      const rows = parse(tsv('ja', 'en'), {delimiter: '\t'}).map(move);
      assert.deepEqual(states(tsvOf(rows)), all(32));
    });
  }
});

/** An earlier release, which said and named things differently. */
function asOfAnEarlierRelease() {
  const answers = published.answers.map((one) => {
    const old = {...one, answer: `${one.answer}\n\nAn earlier end.`};
    return {...old, hash: hashOf(textOf(old)), versions: ['0.9.0']};
  });
  const renamed = (labels) =>
    Object.fromEntries(Object.entries(labels).map(([field, name]) => [field, `${name} (old)`]));
  const labels = Object.fromEntries(
    Object.entries(published.labels).map(([lang, names]) => [lang, renamed(names)]),
  );
  const copies = answers.map((one) => ({...copyOf(one), labels: labels[one.lang]}));
  return {answers, labels, copies};
}

describe('a copy from an earlier release', () => {
  const {answers, labels, copies} = asOfAnEarlierRelease();
  const later = {...published, earlier: answers, earlierLabels: [labels]};

  for (const [form, write] of Object.entries({
    text: () => copies.map(plainOf).join('\n\n\n'),
    Markdown: () => copies.map(markdownOf).join('\n\n\n'),
    rows: () =>
      tsvOf(
        tableOf(
          [labels.ja],
          copies.map((one) => [one]),
        ),
      ),
  })) {
    it(`has newer wording, whatever the fields were called: ${form}`, () => {
      const verdicts = verify(write(), later);
      assert.deepEqual(
        verdicts.map(({state}) => state),
        all(32, 'newer'),
      );
      for (const {since, versions, gone, added} of verdicts) {
        assert.match(since, /^\d{4}-\d{2}-\d{2}$/);
        assert.deepEqual([versions, gone, added], [['0.9.0'], ['An earlier end.'], []]);
      }
    });
  }

  it('is edited where its own text is not as it was', () => {
    const text = plainOf(copies[0]).replace('An earlier end.', 'Another end.');
    const [{state, gone, added}] = verify(text, later);
    assert.deepEqual([state, gone, added], ['edited', ['An earlier end.'], ['Another end.']]);
  });

  it('is no longer published where the answer is gone', () => {
    const {id} = answers[0];
    const without = published.answers.filter((one) => one.id !== id);
    const [{state, since}] = verify(plainOf(copies[0]), {...later, answers: without});
    assert.deepEqual([state, since], ['newer', '']);
  });
});

it('a copy from a later version than the published answers is unknown, and says so', () => {
  const text = plainOf(copyOf(inLang('en')[0])).replace(
    /trust-faq .*/,
    'trust-faq 9.0.0 #0123456789abcdef',
  );
  const [{state, isLaterVersion}] = verify(text, published);
  assert.deepEqual([state, isLaterVersion], ['unknown', true]);
});

describe('an edited copy', () => {
  for (const [form, [write, count]] of Object.entries(FORMS)) {
    it(`is told from the others, and shows where: ${form}`, () => {
      const [one] = form.includes('English') ? inLang('en') : inLang('ja');
      const word = one.lang === 'ja' ? '英国' : 'United Kingdom';
      const verdicts = verify(write().replace(word, '@@'), published);
      assert.deepEqual(
        verdicts.map(({state}) => state),
        ['edited', ...all(count - 1)],
      );
      const [{gone, added}] = verdicts;
      assert.ok(gone.length === 1 && gone[0].includes(word), gone.join());
      assert.ok(added.length === 1 && added[0].includes('@@'), added.join());
    });
  }

  it('may have another date, source or order, or lack a line', () => {
    const text = plainOf(copyOf(inLang('en')[0]));
    for (const edited of [
      text.replace('2023', '2026'),
      text.replace('support.kaspersky.co.jp', 'example.com'),
      text.replace(/\n- ([^\n]*)\n- ([^\n]*)/, '\n- $2\n- $1'),
      text.replace(/\n- [^\n]*/, ''),
    ]) {
      assert.notEqual(edited, text);
      assert.deepEqual(states(edited), ['edited']);
    }
  });

  it('may differ in one of two languages side by side, and in a date that both have', () => {
    const rows = parse(tsv('ja', 'en'), {delimiter: '\t'});
    const column = rows[0].indexOf(published.labels.en.asOf);
    rows[1][column] = '2026';
    assert.deepEqual(states(tsvOf(rows)).slice(0, 3), ['unchanged', 'edited', 'unchanged']);
  });

  it('may have a word more at the end, or words in place of the link', () => {
    const [one] = inLang('ja');
    const text = plainOf(copyOf(one));
    for (const edited of [
      text.replace(/\n\ntrust-faq/, '\n\nただし例外があります。\n\ntrust-faq'),
      text.replace(`https://example.com/#faq-${one.id}`, 'ただし例外があります。'),
      text.replace(/20(?=0)/, '30'),
      text.replace('時点: 2023', '時点: 2024'),
      text.replace(one.question, `${one.question}いいえ。`),
    ]) {
      assert.notEqual(edited, text);
      assert.deepEqual(states(edited), ['edited'], edited);
    }
  });
});

it('newer wording exists: since when, and what differs', () => {
  const [one] = inLang('en');
  const old = {...one, answer: `${one.answer}\n\nThis is how it was.`};
  const earlier = {...old, hash: hashOf(textOf(old)), versions: ['0.9.0']};
  const [verdict] = verify(plainOf(copyOf(old)), {...published, earlier: [earlier]});
  assert.deepEqual([verdict.state, verdict.since], ['newer', one.changed]);
  assert.deepEqual([verdict.gone, verdict.added], [['This is how it was.'], []]);
});

it('a hash that was never published is unknown, even where it fits its text', () => {
  const forged = {...inLang('en')[0], answer: 'Anything.'};
  assert.deepEqual(states(plainOf(copyOf(forged))), ['unknown']);
});

describe('npx trust-faq verify', () => {
  it('says it of each answer, and ends with 0 only if all are unchanged', () => {
    const text = plainOf(copyOf(inLang('en')[0]));
    const fine = run(['verify', 'copy.txt'], {'copy.txt': text});
    assert.deepEqual([fine.code, fine.err], [0, '']);
    assert.match(fine.out, /^copy\.txt: trust-faq \S+ #[0-9a-f]{16}: unchanged: Is Kaspersky/);
    const edited = run(['verify', 'copy.txt'], {'copy.txt': text.replace('200', '300')});
    assert.equal(edited.code, 1);
    assert.match(edited.out, /: edited: .*\n {2}- .*200.*\n {2}\+ .*300/);
    const empty = run(['verify', '-'], {}, 'nothing');
    assert.equal(empty.code, 1);
    assert.match(empty.out, /no answer with a record/);
  });
});
