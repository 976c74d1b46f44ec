/** A megabyte of text through every entrance: four times the text takes about four times the time, not sixteen. */
import {expect} from 'chai';
import {tokenList} from '../../src/attributes.js';
import {parseMarkup} from '../../src/core/markup.js';
import {fold, foldWithOffsets} from '../../src/core/normalize.js';
import {parsePermalink} from '../../src/core/permalink.js';
import {createIndex} from '../../src/core/search.js';
import {pickLanguage} from '../../src/core/language.js';
import {withoutTags} from '../../src/sources/html.js';

const MEGABYTE = 2 ** 20;

/** What a careless loop or regular expression would read again and again. */
const PIECES = [
  'a',
  ' ',
  '*',
  '**',
  '**a ',
  'a**',
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
  '<',
  '\u0301\u0323',
];

const entry = {id: 'a', question: 'data', answer: 'Where is data?', topicName: 'Data'};
const index = createIndex([entry], {});
const READERS: Record<string, (text: string) => unknown> = {
  'an answer': parseMarkup,
  'a query': (text) => index.search(text),
  'a query without matches': (text) => index.nearest(text, 3),
  'a question': fold,
  'a question that is marked': foldWithOffsets,
  'a fragment of the address': (text) => parsePermalink(`#${text}/faq-${text}`),
  'a language': (text) => pickLanguage([{lang: 'ja'}, {lang: 'en'}], text),
  'HTML that no parser may read': withoutTags,
  'a list of ids': tokenList,
  'a list of different ids': (text) => tokenList(text.replace(/./gs, (_, i: number) => `${i} `)),
};

function timeOf(read: () => unknown): number {
  const start = performance.now();
  read();
  return performance.now() - start;
}

/** Linear is 4, quadratic 16. */
const LIMIT = 13;

/**
 * How much longer the whole takes than its quarter. Each time is the
 * shortest of several, because what else the machine does only adds to it: a few where that says
 * enough, more on a busy machine.
 */
function growth(read: (text: string) => unknown, text: string): number {
  const quarter = text.slice(0, text.length / 4);
  let [ofAll, ofQuarter] = [Infinity, Infinity];
  let ratio = Infinity;
  for (let round = 0; round < 3 || (ratio >= LIMIT && round < 9); round++) {
    ofAll = Math.min(
      ofAll,
      timeOf(() => read(text)),
    );
    ofQuarter = Math.min(
      ofQuarter,
      timeOf(() => read(quarter)),
    );
    // Below ten milliseconds it is mostly the clock.
    ratio = ofAll / Math.max(10, ofQuarter);
  }
  return ratio;
}

describe('a megabyte of text', function () {
  this.timeout(100_000);

  for (const [name, read] of Object.entries(READERS)) {
    it(`is read in linear time as ${name}`, () => {
      for (const piece of name.includes('different') ? ['a'] : PIECES) {
        const size = name.includes('different') ? MEGABYTE / 8 : MEGABYTE;
        expect(growth(read, piece.repeat(size / piece.length)), JSON.stringify(piece)).to.be.below(
          LIMIT,
        );
      }
    });
  }
});

describe('a page that was pasted into the search box', () => {
  it('is read as far as anyone types: 512 characters', () => {
    expect(index.search(`${' '.repeat(508)}data`)).to.have.length(1);
    expect(index.search(`${' '.repeat(512)}data`)).to.deep.equal([]);
  });
});
