import {expect} from 'chai';
import {selectEntries} from '../../src/core/select.js';
import type {Dataset} from '../../src/core/types.js';

const entry = (id: string, topic: string) => ({id, topic, question: `${id}?`, answer: `${id}.`});
const dataset: Dataset = {
  lang: 'en',
  topics: [
    {id: 'x', name: 'X'},
    {id: 'y', name: 'Y'},
    {id: 'empty', name: 'Empty'},
  ],
  entries: [entry('a', 'x'), entry('b', 'y'), entry('c', 'x'), entry('d', 'y')],
};

const words = (text: string) => text.split(' ').filter(Boolean);

describe('what a page selects', () => {
  const TABLE: readonly (readonly [
    topics: string,
    entries: string,
    exclude: string,
    ids: string,
    ...problems: string[],
  ])[] = [
    ['', '', '', 'a b c d'],
    ['x', '', '', 'a c'],
    ['y x', '', '', 'b d a c'],
    ['', 'd a', '', 'd a'],
    ['x', 'd c a', '', 'c a'],
    ['', '', 'b', 'a c d'],
    ['x', '', 'a', 'c'],
    ['', 'd a b', 'a', 'd b'],
    ['x', 'd', '', 'a c', 'entries leaves no entry to show and is ignored'],
    ['x', '', 'a c', 'a c', 'exclude leaves no entry to show and is ignored'],
    ['empty', '', '', 'a b c d', 'topics leaves no entry to show and is ignored'],
    ['z', '', '', 'a b c d', 'unknown topic "z". Known topics: x (X), y (Y), empty (Empty)'],
    ['z x', '', '', 'a c', 'unknown topic "z". Known topics: x (X), y (Y), empty (Empty)'],
    [
      '',
      'e',
      'f',
      'a b c d',
      'unknown entry "e". Known entries: a, b, c, d',
      'unknown entry "f". Known entries: a, b, c, d',
    ],
    ['', '', 'a b c d', 'a b c d', 'exclude leaves no entry to show and is ignored'],
  ];
  for (const [topics, entries, exclude, ids, ...problems] of TABLE) {
    it(`by topics="${topics}" entries="${entries}" exclude="${exclude}" is ${ids}`, () => {
      const selected = selectEntries(dataset, {
        topics: words(topics),
        entries: words(entries),
        exclude: words(exclude),
      });
      expect(selected.entries.map(({id}) => id)).to.deep.equal(words(ids));
      expect(selected.problems).to.deep.equal(problems);
    });
  }

  it('is the dataset’s own list if nothing is excluded, so that its index is shared', () => {
    const selected = selectEntries(dataset, {topics: [], entries: ['nix'], exclude: []});
    expect(selected.entries).to.equal(dataset.entries);
  });
});
