import {expect} from 'chai';
import {parseMarkup} from '../../src/core/markup.js';
import {createIndex, type SearchIndex} from '../../src/core/search.js';
import type {Dataset, Entry} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {ja} from '../../src/data/ja.js';
import {type JudgedQuery, judgedQueries} from './judged-queries.js';

function indexOf({entries, topics, synonyms}: Dataset): SearchIndex<Entry> {
  const names = new Map(topics.map(({id, name}) => [id, name]));
  const searchable = entries.map((entry) => ({
    ...entry,
    answer: parseMarkup(entry.answer).text,
    topicName: names.get(entry.topic) ?? '',
  }));
  return createIndex(searchable, synonyms ? {synonyms} : {});
}

const indexes = {ja: indexOf(ja), en: indexOf(en)};

const idsFor = ({lang, query}: JudgedQuery): string[] =>
  indexes[lang].search(query).map(({entry}) => entry.id);

describe('core/search on the bundled entries', () => {
  const inScope = judgedQueries.filter(({relevant}) => relevant.length > 0);

  for (const judged of inScope) {
    it(`has the answer to ${judged.query} (${judged.kind}) among the first five`, () =>
      expect(idsFor(judged).slice(0, 5)).to.satisfy((ids: string[]) =>
        ids.some((id) => judged.relevant.includes(id)),
      ));
  }

  for (const judged of judgedQueries.filter(({relevant}) => relevant.length === 0)) {
    it(`finds nothing for ${judged.query}, which no entry answers`, () =>
      expect(idsFor(judged)).to.eql([]));
  }

  it('puts the right entry first nine times in ten (mean reciprocal rank ≥ 0.90)', () => {
    let sum = 0;
    for (const judged of inScope) {
      const rank = idsFor(judged).findIndex((id) => judged.relevant.includes(id));
      if (rank >= 0 && rank < 10) sum += 1 / (rank + 1);
    }
    expect(sum / inScope.length).to.be.at.least(0.9);
  });

  it('finds something for all but one query in fifty', () => {
    const without = inScope.filter((judged) => idsFor(judged).length === 0);
    expect(without.length).to.be.at.most(inScope.length / 50);
  });

  it('loses no entry at any keystroke of a Japanese query once it has found it', () => {
    for (const typed of [
      'せいさk',
      'にんしょうｓ',
      '認証しょ',
      'たk',
      'kasuperusuk',
      'roshia sei',
    ]) {
      expect(indexes.ja.search(typed), typed).not.to.eql([]);
    }
  });
});
