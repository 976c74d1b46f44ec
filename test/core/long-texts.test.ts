/** A megabyte of text through every entrance: four times the text takes about four times the time, not sixteen. */
import {expect} from 'chai';
import {tokenList} from '../../src/attributes.js';
import {parseMarkup} from '../../src/core/markup.js';
import {fold} from '../../src/core/normalize.js';
import {parsePermalink} from '../../src/core/permalink.js';
import {createIndex} from '../../src/core/search.js';

const MEGABYTE = 2 ** 20;

/** What a careless loop or regular expression would read again and again. */
const PIECES = [
  'a',
  ' ',
  '*',
  '**',
  '[',
  '[a](',
  '\\',
  '- a\n',
  '\n',
  '\n\n',
  'か',
  'ｶﾞ',
  'a-',
  '%',
  '/',
];

const entry = {id: 'a', question: 'data', answer: 'Where is data?', topicName: 'Data'};
const index = createIndex([entry], {});
const READERS: Record<string, (text: string) => unknown> = {
  'an answer': parseMarkup,
  'a query': (text) => index.search(text),
  'a query without matches': (text) => index.nearest(text, 3),
  'a question': fold,
  'a fragment of the address': (text) => parsePermalink(`#${text}/faq-${text}`),
  'a list of ids': tokenList,
  'a list of different ids': (text) => tokenList(text.replace(/./gs, (_, i: number) => `${i} `)),
};

function timeOf(read: () => unknown): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}

describe('a megabyte of text', function () {
  this.timeout(100_000);

  for (const [name, read] of Object.entries(READERS)) {
    it(`is read in linear time as ${name}`, () => {
      for (const piece of name.includes('different') ? ['a'] : PIECES) {
        const size = name.includes('different') ? MEGABYTE / 8 : MEGABYTE;
        const long = piece.repeat(size / piece.length);
        const quarter = long.slice(0, long.length / 4);
        // The shortest of several: what else the machine does only adds to it.
        const time = (text: string): number =>
          Math.min(...[1, 2, 3, 4].map(() => timeOf(() => read(text))));
        // Linear is 4, quadratic 16; below the floor it is mostly the clock.
        const ratio = time(long) / Math.max(10, time(quarter));
        expect(ratio, JSON.stringify(piece)).to.be.below(13);
      }
    });
  }
});
