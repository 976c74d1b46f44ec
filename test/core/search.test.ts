import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {growth, LINEAR} from '../helpers/growth.js';
import {createIndex, indexEntries, type SearchableEntry} from '../../src/core/search.js';

const entries: readonly SearchableEntry[] = [
  {id: 'audit', question: '製品は監査を受けていますか？', answer: 'SOC 2の監査を受けています。'},
  {id: 'place', question: 'データはどこで処理されますか？', answer: 'スイスで処理されます。'},
  {
    id: 'licence',
    question: 'ライセンスはどこで作られますか？',
    answer: '複数の国です。',
    aliases: ['鍵', 'かぎ'],
    twins: ['licence key'],
  },
];

const index = createIndex(entries);
const ids = (query: string, limit?: number): string[] =>
  index.search(query, limit).map(({entry}) => entry.id);

describe('core/search', () => {
  it('matches nothing for an empty query', () => {
    for (const query of ['', ' ', '　', '\n\t', '、。', '?!', '"', '「」']) {
      expect(ids(query), JSON.stringify(query)).to.eql([]);
    }
  });

  it('searches an empty list without an error', () => {
    const none = createIndex([]);
    expect(none.size).to.equal(0);
    expect(none.search('監査')).to.eql([]);
    expect(none.nearest('監査')).to.eql([]);
  });

  it('finds an entry with empty texts by its alias', () => {
    const bare = createIndex([{id: 'a', question: '', answer: '', aliases: ['監査']}]);
    expect(bare.search('監査').map(({entry}) => entry.id)).to.eql(['a']);
  });

  it('returns the entries it was given, not copies', () => {
    expect(index.search('監査')[0]?.entry).to.equal(entries[0]);
  });

  it('returns no more than the limit', () => {
    expect(ids('どこ', 1)).to.have.length(1);
    expect(index.nearest('どこ', 1)).to.have.length(1);
  });

  it('returns the same results for the same query, whatever was searched in between', () => {
    const first = ids('データ 処理');
    ids('監査');
    ids('licence key');
    expect(ids('データ 処理')).to.eql(first);
  });

  it('offers the nearest entries for a query without matches', () => {
    const query = '国際宇宙監査機構の歴史';
    expect(ids(query)).to.eql([]);
    expect(index.nearest(query)[0]?.id).to.equal('audit');
  });

  it('indexes in slices to the same index', () => {
    const many = Array.from({length: 100}, (_, i) => ({...entries[i % 3]!, id: String(i)}));
    const steps = indexEntries(many);
    const done: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) done.push(step.value);
    expect(done.length).to.be.above(3);
    expect(done).to.eql([...done].sort((a, b) => a - b));
    const whole = createIndex(many).search('監査');
    expect(step.value.search('監査').map(({entry}) => entry.id)).to.eql(
      whole.map(({entry}) => entry.id),
    );
  });

  it('never throws, whatever is typed', () => {
    const odd = ['\ud800', '\udc00\ud800', '\0', '("[{*+?^$|\\', '"', '「', '-', "'", '\u200d'];
    for (const query of odd) index.search(query);
    const units = fc.oneof(
      fc.constantFrom(...'ｱﾞヴ々ー・"「」㈱é-\'\u3099\u200d\ud83d東かkn '),
      fc.string({unit: 'binary', maxLength: 3}),
    );
    fc.assert(
      fc.property(fc.string({unit: units}), (query) => {
        for (const match of index.search(query)) void match.ranges;
        index.nearest(query);
      }),
      {numRuns: 200},
    );
  });

  it('searches for a pasted megabyte in time that grows with its length', async () => {
    for (const unit of ['監査', 'a ', 'か\u3099', '\u0301', '"', 'a-', '👨‍👩‍👧', 'ーー', '々']) {
      const text = unit.repeat(1_000_000 / unit.length);
      const ratio = await growth((query) => index.search(query), text, 1);
      expect(ratio, unit).to.be.lessThan(LINEAR);
    }
  });
});
