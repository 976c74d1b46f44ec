import {expect} from 'chai';
import {sha256} from '../../src/core/sha256.js';

/** Examples of FIPS 180-4, and a text in UTF-8 as `sha256sum` hashes it. */
const KNOWN = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['監査', '4b24bf242d2e01e0735247e447e85b7e80a76ed5b8a374de9bdf9c58e344c823'],
] as const;

/** What Prototype 1.7 and MooTools 1.4 put in the place of `Array.from`. */
const REPLACED = {
  Prototype: (list: ArrayLike<unknown>) => {
    const all = new Array<unknown>(list.length);
    for (let i = 0; i < list.length; i++) all[i] = list[i];
    return all;
  },
  MooTools: (list: ArrayLike<unknown>) => Array.prototype.slice.call(list) as unknown[],
};

describe('the hash of a copied answer', () => {
  for (const [text, hash] of KNOWN) {
    it(`of ${JSON.stringify(text)} is that of the standard`, () => {
      expect(sha256(text)).to.equal(hash);
    });
  }

  for (const [library, from] of Object.entries(REPLACED)) {
    it(`is the same on a page with ${library}`, () => {
      const own = Object.getOwnPropertyDescriptor(Array, 'from')!;
      Object.defineProperty(Array, 'from', {...own, value: from});
      try {
        expect(sha256('abc')).to.equal(KNOWN[1][1]);
      } finally {
        Object.defineProperty(Array, 'from', own);
      }
    });
  }
});
