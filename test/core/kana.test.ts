import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {fold} from '../../src/core/normalize.js';
import {longVowels, romajiToHiragana, otherKana, withoutPending} from '../../src/core/kana.js';

describe('core/kana', () => {
  const romaji: readonly (readonly [string, string])[] = [
    ['kasuperusuki-', 'かすぺるすきー'],
    ['genchihoujinn', 'げんちほうじん'],
    ['genchihoujin', 'げんちほうじん'],
    ['ninshousho', 'にんしょうしょ'],
    ['ninsyousyo', 'にんしょうしょ'],
    ['sennta-', 'せんたー'],
    ['konnna', 'こんな'],
    ['kinnen', 'きんねん'],
    ["aiesuoonimannanasen'ichi", 'あいえすおおにまんななせんいち'],
    ['gakkou', 'がっこう'],
    ['matcha', 'まっちゃ'],
    ['macchi', 'まっち'],
    ['fairu', 'ふぁいる'],
    ['jouhou', 'じょうほう'],
    ['zyouhou', 'じょうほう'],
    ['tsuushin', 'つうしん'],
    ['tuusin', 'つうしん'],
    ['webu', 'うぇぶ'],
    ['shinrais', 'しんらい'],
    ['kyok', 'きょ'],
  ];
  for (const [typed, kana] of romaji) {
    it(`reads ${typed} as ${kana}`, () => expect(romajiToHiragana(typed)).to.equal(fold(kana)));
  }

  for (const word of ['asdfghjkl', 'kaspersky', 'trust', 'xml']) {
    it(`does not take ${word} for romaji`, () => expect(romajiToHiragana(word)).to.equal(''));
  }

  it('reads a doubled vowel as a long one where katakana is meant', () =>
    expect(otherKana(romajiToHiragana(longVowels('deetasentaa')))).to.equal('データセンター'));

  it('ignores the consonants of an unfinished romaji syllable', () => {
    expect(withoutPending('たk')).to.equal('た');
    expect(withoutPending('せいさk')).to.equal('せいさ');
    expect(withoutPending('認証sh')).to.equal('認証');
    expect(withoutPending('ksn')).to.equal('ksn');
  });

  it('reads any word in linear time', () => {
    fc.assert(fc.property(fc.string(), (word) => typeof romajiToHiragana(word) === 'string'));
    romajiToHiragana('kn'.repeat(100_000));
  });
});
