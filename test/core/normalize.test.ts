import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {fold, foldWithOffsets} from '../../src/core/normalize.js';

describe('core/normalize', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['ｱｸﾃｨﾍﾞｰｼｮﾝ', 'アクティベーション', 'half-width kana'],
    ['ＳＯＣ２', 'soc2', 'full-width Latin'],
    ['SOC 2', 'SOC-2', 'a space or a hyphen before a digit'],
    ['ISO 27001', 'iso27001', 'a space before a number'],
    ['デイーゼル', 'ディーゼル', 'large kana for small'],
    ['リッドヴアーミン', 'リッドヴァーミン', 'ヴ with a large vowel'],
    ['ヴァイオリン', 'バイオリン', 'ヴァ for バ'],
    ['ユージン・カスペルスキー', 'ユージンカスペルスキー', 'a middle dot in katakana'],
    ['人々', '人人', 'an iteration mark'],
    ['TÜV', 'tuv', 'an accent'],
    ['が', 'か\u3099', 'a combining voicing mark'],
    ['㈱', '(株)', 'a letter in a circle'],
    ['1ヶ月', '1ケ月', 'ヶ for ケ'],
    ['Kaspersky’s', "kaspersky's", 'a typographic apostrophe'],
  ];
  for (const [a, b, what] of same) {
    it(`takes ${a} for ${b} (${what})`, () => expect(fold(a)).to.equal(fold(b)));
  }

  const apart: readonly (readonly [string, string, string])[] = [
    ['バックアップ', 'ハックアッフ', 'voicing is a letter, not an accent'],
    ['データ', 'でーた', 'scripts stay apart in the index'],
    ['2022 3', '20223', 'numbers are not joined'],
  ];
  for (const [a, b, why] of apart) {
    it(`keeps ${a} apart from ${b}: ${why}`, () => expect(fold(a)).not.to.equal(fold(b)));
  }

  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'ｱﾊﾞﾟヴァゔ々ゝー・㈱①ﬁéA1- か\u3099が👨‍👩‍👧𠮷東京ソフト'),
      fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
    ),
  });

  it('remembers an origin for every unit, in order and within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const {text: folded, starts, ends} = foldWithOffsets(text);
        expect([starts.length, ends.length]).to.eql([folded.length, folded.length]);
        for (let i = 0; i < folded.length; i++) {
          expect(starts[i]).to.be.at.least(i ? starts[i - 1]! : 0);
          expect(ends[i]).to.be.above(starts[i]!);
          expect(ends[i]).to.be.at.most(text.length);
        }
      }),
    );
  });

  it('folds the same with and without origins', () => {
    for (const [a, b] of same.concat(apart)) {
      expect(foldWithOffsets(a).text).to.equal(fold(a));
      expect(foldWithOffsets(b).text).to.equal(fold(b));
    }
  });

  it('folds every letter of the basic plane the same with and without origins, alone and after kana', () => {
    const units = Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit));
    const all = units.flatMap((unit) => [unit, `か${unit}`]);
    expect(all.filter((text) => foldWithOffsets(text).text !== fold(text))).to.deep.equal([]);
  });
});
