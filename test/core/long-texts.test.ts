/** Every function that reads texts is linear in a megabyte; test/long-texts.test.ts tests the element. */
import {expect} from 'chai';
import {tokenList} from '../../src/attributes.js';
import {parseMarkup} from '../../src/core/markup.js';
import {fold, foldWithOffsets} from '../../src/core/normalize.js';
import {formatPermalink, readPermalinks} from '../../src/core/permalink.js';
import {createIndex} from '../../src/core/search.js';
import {pickLanguage} from '../../src/core/language.js';
import {withoutTags} from '../../src/sources/html.js';
import {growth, LINEAR} from '../helpers/growth.js';

const MEGABYTE = 2 ** 20;

/** Repetitions that a careless loop or regular expression would read again and again. */
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
  'a fragment of the address': (text) => readPermalinks(`#${text}/faq-${text}`),
  'a route in the address': (text) => readPermalinks(`#/${text}?${text}&faq=${text}`),
  'an address for an entry': (text) =>
    formatPermalink({host: text, id: text}, `#/${text}?${text}#${text}`),
  'a language': (text) => pickLanguage([{lang: 'ja'}, {lang: 'en'}], text),
  'HTML that no parser may read': withoutTags,
  'a list of ids': tokenList,
  'a list of different ids': (text) => tokenList(text.replace(/./gs, (_, i: number) => `${i} `)),
};

describe('a megabyte of text', function () {
  this.timeout(100_000);

  for (const [name, read] of Object.entries(READERS)) {
    it(`is read in linear time as ${name}`, async () => {
      for (const piece of name.includes('different') ? ['a'] : PIECES) {
        const size = name.includes('different') ? MEGABYTE / 8 : MEGABYTE;
        const text = piece.repeat(size / piece.length);
        expect(await growth(read, text), JSON.stringify(piece)).to.be.below(LINEAR);
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
