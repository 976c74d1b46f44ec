import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {formatPermalink, parsePermalink} from '../../src/core/permalink.js';

describe('a permalink', () => {
  for (const [hash, host, id] of [
    ['#faq-a', '', 'a'],
    ['#faq-iso-27001-scope', '', 'iso-27001-scope'],
    ['#left/faq-a', 'left', 'a'],
    ['#left/faq-a/b', 'left', 'a/b'],
    ['#/faq-a', '', 'a'],
    ['#faq-%E7%9B%A3%E6%9F%BB', '', '監査'],
    ['#faq-監査', '', '監査'],
    ['#a%2Fb/faq-c', 'a/b', 'c'],
    ['#faq-faq-a', '', 'faq-a'],
  ] as const) {
    it(`${hash} names "${id}"${host && ` in "${host}"`}`, () => {
      expect(parsePermalink(hash)).to.deep.equal({host, id});
    });
  }

  for (const hash of [
    '',
    '#',
    '#faq',
    '#faq-',
    '#a',
    '#xfaq-a',
    '#faq_a',
    '#a/b/faq-c',
    '#faq-%',
    '#%/faq-a',
    '#FAQ-a',
    'faq-a',
  ]) {
    it(`is not ${JSON.stringify(hash)}`, () => {
      expect(parsePermalink(hash)).to.equal(null);
    });
  }

  it('comes back from its address, whatever host and entry are called', () => {
    const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(fc.option(name, {nil: ''}), name, (host, id) => {
        const hash = formatPermalink({host, id});
        expect(parsePermalink(hash)).to.deep.equal({host, id});
        expect(parsePermalink(new URL(hash, 'https://e.jp/a?b').hash)).to.deep.equal({host, id});
      }),
    );
  });

  it('takes half a character, which no address can hold', () => {
    const hash = formatPermalink({host: 'a\ud83d', id: '\udc00b'});
    expect(parsePermalink(hash)).to.deep.equal({host: 'a\ufffd', id: '\ufffdb'});
  });

  it('takes any string without an error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (host, id) => {
        parsePermalink(`#${host}/faq-${id}`);
        expect(formatPermalink({host, id})).to.match(/^#[\w%!'()*.~-]*\/?faq-[\w%!'()*.~-]*$/);
      }),
    );
  });
});
