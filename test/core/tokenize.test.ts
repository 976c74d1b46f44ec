import {expect} from 'chai';
import {tokenize} from '../../src/core/tokenize.js';

function terms(text: string, whole = false): string[] {
  const found: string[] = [];
  tokenize(text, whole, (term) => void found.push(term));
  return found;
}

describe('core/tokenize', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['認証書', ['認証', '証書'], 'Han in pairs'],
    ['データ', ['データ'], 'three katakana are one'],
    ['ライセンス', ['ライセ', 'イセン', 'センス'], 'katakana in threes'],
    ['キー', ['キー'], 'a short katakana word whole'],
    ['らーめん', ['らー', 'ーめ', 'めん'], 'the long mark belongs to what it follows'],
    ['iso27001', ['iso', '27001'], 'digits apart from letters'],
    ['soc2', ['soc', 'soc2'], 'one figure with its word'],
    ['2 reports', ['2', 'reports'], 'or alone'],
    ['2つ', ['つ'], 'but not as part of a Japanese word'],
    ['ksnに参加', ['ksn', 'に参', '参加'], 'scripts apart'],
    ['申し込み', ['申し', '申込', 'し込', '込み'], 'across okurigana'],
    ['税', ['税'], 'a single Han'],
    ['iso/iec', ['iso', 'iec'], 'punctuation divides'],
    ['👨‍👩‍👧', [], 'an emoji is no word'],
    ['', [], 'nothing of nothing'],
  ];
  for (const [text, expected, why] of rows) {
    it(`reads ${text || 'an empty text'} as ${expected.join(' ') || 'nothing'}: ${why}`, () =>
      expect(terms(text)).to.eql(expected));
  }

  it('indexes the ends of runs, so that キー finds ライセンスキー and 税 finds 住民税', () => {
    expect(terms('ライセンスキー', true)).to.include('キー');
    expect(terms('住民税', true)).to.include('税');
  });

  it('gives the position of every gram', () => {
    tokenize('ksnに参加、申し込み', true, (term, _weight, start, end) => {
      const text = 'ksnに参加、申し込み'.slice(start, end);
      expect([text, text.charAt(0) + text.charAt(text.length - 1)]).to.include(term);
    });
  });
});
