/** Visitors who type a glossary word in kana see the word, not its reading. */
import {expect} from 'chai';
import {prepareIndex, type PreparedEntry} from '../../src/core/prepared-entry.js';
import {reasonOf} from '../../src/core/match-reason.js';
import {fold} from '../../src/core/normalize.js';
import type {SearchIndex} from '../../src/core/search.js';
import type {Dataset} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {glossary} from '../../src/data/glossary.js';
import {ja} from '../../src/data/ja.js';

/** Words with their readings, and the entries that they find. */
const readings = glossary.flatMap(({entries, ja: words}) =>
  [...words.matchAll(/([^,]+)\(([^)]+)\)/g)].map(([, word = '', reading = '']) => ({
    word,
    reading,
    entries: entries.split(' '),
  })),
);

function indexOf(dataset: Dataset): SearchIndex<PreparedEntry> {
  const steps = prepareIndex(dataset.entries, dataset);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('readings in the glossary', () => {
  const indexes = {ja: indexOf(ja), en: indexOf(en)};

  it('are in brackets after their word, in hiragana, and never alone', () => {
    expect(readings).to.have.length.above(60);
    for (const {word, reading} of readings) {
      expect(reading, word).to.match(/^[ぁ-んー]+$/);
      expect(word, reading).to.match(/[\p{sc=Han}ァ-ヺA-Z]/u);
    }
    const words = glossary.flatMap((group) => group.ja.split(','));
    expect(words.filter((word) => /^[ぁ-んー]+$/.test(word))).to.deep.equal([]);
  });

  it('hold the kana that their words are written with, in that order', () => {
    for (const {word, reading} of readings.filter(({reading: short}) => short !== 'あぷで')) {
      const hiragana = word.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
      const kana = hiragana.match(/[ぁ-んー]+/g) ?? [];
      expect(reading).to.match(new RegExp(`^.*${kana.join('.+')}.*$`));
    }
  });

  for (const {word, reading, entries} of readings) {
    it(`${reading} finds the entries of ${word} and says ${word}`, () => {
      for (const lang of ['ja', 'en'] as const) {
        const matches = indexes[lang].search(reading);
        for (const id of entries) {
          const [match] = matches.filter(({entry}) => entry.id === id);
          expect(match, `${lang} ${id}`).not.to.equal(undefined);
          const reason = reasonOf(match!, reading);
          expect(reason, `${lang} ${id}`).not.to.match(/^[ぁ-んー]*$/);
          const {question, answer, topicName, aliases = [], twins = []} = match!.entry;
          const shown = [question, answer, topicName, ...aliases, ...twins].join('\n');
          expect(fold(shown), `${lang} ${id}`).to.contain(fold(reason));
        }
        const reasons = matches.map((match) => reasonOf(match, reading));
        expect(reasons.filter(Boolean), lang).to.include(word);
      }
    });
  }
});
