import {expect} from 'chai';
import {saysAddress} from '../../src/core/shows-own-address.js';

describe('the words of a link say its address', () => {
  for (const [words, url, says] of [
    ['https://x.example/help', 'https://x.example/help', true],
    ['x.example/help', 'https://www.x.example/help/', true],
    ['https://x.example/ヘルプ', 'https://x.example/%E3%83%98%E3%83%AB%E3%83%97', true],
    ['+81 3-1234-5678', 'tel:+81312345678', true],
    ['０３（１２３４）５６７８', 'tel:+81312345678', true],
    ['info@x.example', 'mailto:info@x.example?subject=Hi', true],
    ['our help', 'https://x.example/help', false],
    ['x.example', 'https://x.example/help', false],
    ['24', 'tel:+8131234524', false],
    ['call us', 'tel:+81312345678', false],
    ['100%', 'https://x.example/100%', false],
  ] as const)
    it(`${words} of ${url}: ${says ? 'yes' : 'no'}`, () =>
      void expect(saysAddress(words, url)).to.equal(says));
});
