/** Partners can read the answers for machines, and check them. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {answerFiles, currentAnswers, readReleased} from '../../scripts/build/answers.mjs';
import {LANGUAGES_CODE} from '../../scripts/build/languages-code.mjs';
import {loadSource} from '../../scripts/build/load-source.mjs';

const files = await answerFiles();
const {version, labels, answers} = JSON.parse(files['answers.json']);
const {datasets} = await loadSource(LANGUAGES_CODE);
const count = datasets.flatMap(({entries}) => entries).length;

describe('dist/answers.json', () => {
  it('has every question in every language, with date, source and hash', () => {
    assert.equal(answers.length, count);
    for (const {id, lang, question, answer, asOf, sources, changed, hash} of answers) {
      assert.ok(id && question && answer && lang in labels, id);
      assert.match(asOf, /^\d{4}/);
      assert.match(sources[0], /^https:/);
      assert.match(changed, /^\d{4}-\d{2}-\d{2}$/);
      assert.match(hash, /^[0-9a-f]{16}$/);
    }
    assert.equal(new Set(answers.map(({hash}) => hash)).size, count);
  });

  it('has hashes that anybody can recompute from it, by docs/verify.md', () => {
    for (const {lang, question, answer, asOf, later, sources, hash} of answers) {
      const lines = (text) => text.split('\n').filter(Boolean);
      const fields = {lang, question, answer, asOf};
      const text = [
        ...Object.entries(fields).flatMap(([name, value]) => [`[${name}]`, ...lines(value)]),
        ...['[later]', ...later, '[sources]', ...sources],
      ].map((line) => `${line.replace(/\s+/g, ' ').trim()}\n`);
      const digest = createHash('sha256').update(text.join('').normalize('NFC')).digest('hex');
      assert.equal(digest.slice(0, 16), hash, question);
    }
  });

  it('is made from the data alone: two builds give the same file, without a build time', async () => {
    assert.deepEqual(await answerFiles(), files);
  });
});

describe('dist/answers.<lang>.md', () => {
  for (const lang of ['ja', 'en']) {
    it(`has a block for each answer in ${lang}, which ends with its record`, () => {
      const text = files[`answers.${lang}.md`];
      const mine = answers.filter((one) => one.lang === lang);
      const records = [...text.matchAll(/^trust-faq (\S+) #([0-9a-f]{16})$/gm)];
      assert.deepEqual(
        records.map(([, said, hash]) => [said, hash]),
        mine.map(({hash}) => [version, hash]),
      );
      assert.equal(text.match(/^## /gm).length, mine.length);
    });
  }
});

it('no published file holds the words that only help the search', async () => {
  const {datasets} = await loadSource(LANGUAGES_CODE);
  const published = JSON.stringify([files, readReleased()]);
  assert.ok(!/"(aliases|twins|synonyms)"/.test(published));
  const only = datasets
    .flatMap(({entries}) => entries.flatMap(({aliases = []}) => aliases))
    .flatMap((word) => word.match(/(?<=[(（])[ぁ-んー]{5,}(?=[)）]$)/) ?? []);
  assert.ok(only.length > 0);
  for (const word of only) assert.ok(!published.includes(word), word);
});

describe('the texts of released versions', () => {
  it('are all there, each under its own hash', async () => {
    const {versions, texts} = readReleased();
    const {hashOf} = (await currentAnswers()).modules;
    assert.ok(Object.keys(versions).length > 0);
    for (const hash of Object.values(versions).flat()) assert.ok(texts[hash], hash);
    for (const [hash, text] of Object.entries(texts)) {
      const joined = {...text, later: text.later.join('\n'), sources: text.sources.join('\n')};
      assert.equal(hashOf(joined), hash);
    }
  });
});
