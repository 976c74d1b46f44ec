import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {createIndex, type Range} from '../../src/core/search.js';

/** The pieces of `question` marked for `query`. */
function marked(question: string, query: string): string[] {
  const [match] = createIndex([{id: 'a', question, answer: ''}]).search(query);
  return (match?.ranges.question ?? []).map(([start, end]) => question.slice(start, end));
}

describe('core/marker: marks', () => {
  const rows: readonly (readonly [string, string, readonly string[], string])[] = [
    ['ﾊﾞｯｸｱｯﾌﾟの方法', 'バックアップ', ['ﾊﾞｯｸｱｯﾌﾟ'], 'a letter of two units, whole'],
    ['ﾊﾞｽの時刻', 'バス', ['ﾊﾞｽ'], 'half-width marks go with their letter'],
    ['㈱データ', '株', ['㈱'], 'one letter that stands for three'],
    [
      'か\u3099っこうの場所',
      'がっこう',
      ['か\u3099っこう'],
      'combining marks go with their letter',
    ],
    ['𠮷野家の本社', '𠮷野', ['𠮷野'], 'never half of a pair'],
    ['👨‍👩‍👧と申し込みの方法', '申し込み', ['申し込み'], 'offsets behind an emoji'],
    ['申し込みの方法', '申込', ['申し込'], 'across okurigana'],
    ['データセンターはどこ', 'でーた', ['データ'], 'katakana for hiragana'],
    ['データセンターはどこ', 'deetasentaa', ['データセンター'], 'katakana for romaji'],
    ['理由は2つ。H2とA2、2022年、SOC 2の監査', 'soc 2', ['SOC 2'], 'a figure with its word alone'],
    ['SOC 2 found 2 flaws in H2 2022', 'soc 2', ['SOC 2'], 'in English, too'],
    ['プロセスはロシアで', 'ro', ['ロ'], 'a syllable of romaji where a word begins'],
    ['データセンター', 'sen', ['セン'], 'three letters inside words, too'],
    ['SOC 2の監査', 'soc2', ['SOC 2'], 'across the space'],
    [
      'SOCの理由は2つ、H2とA2',
      'soc 2',
      ['SOC'],
      'one figure with its word, not wherever it stands',
    ],
    ['Where is the data kept', 'where is data', ['data'], 'what is asked, not how'],
    ['The certificates', 'cert', ['cert'], 'only what was typed of a longer word'],
    ['The certificate', 'certificates', ['certificate'], 'the word in another form'],
    ['Is Kaspersky safe', 'kapersky', ['Kaspersky'], 'the word meant'],
    ['個人情報を取得する', '個人情報を', ['個人情報を'], 'grammar typed as part of a word'],
    ['情報は公開します', '情報を見ます', ['情報'], 'no grammar at the ends'],
    ['情報します公開', '情報と公開をします', ['情報', '公開'], 'no grammar between'],
    ['ユージン・カスペルスキー', 'ユージン', ['ユージン'], 'without the middle dot'],
  ];
  for (const [question, query, pieces, why] of rows) {
    it(`${pieces.join(' | ')} in ${question} for ${query}: ${why}`, () =>
      expect(marked(question, query)).to.eql(pieces));
  }

  it('are made once for a query, however often they are read', () => {
    const [match] = createIndex([{id: 'a', question: '監査', answer: '監査です'}]).search('監査');
    const {question, answer} = match!.ranges;
    expect(match!.ranges.question).to.equal(question);
    expect(match!.ranges.answer).to.equal(answer);
    expect(match!.mark('監査です')).to.equal(answer);
  });

  const alphabet = 'ｱﾊﾞヴァゔ々ー・㈱①ﬁéA1- か\u3099が👨‍👩‍👧𠮷東京🇯🇵データ認証soc2';
  const texts = fc.string({
    unit: fc.oneof(fc.constantFrom(...alphabet), fc.string({unit: 'grapheme', maxLength: 2})),
    maxLength: 60,
  });

  function expectInOrder(ranges: readonly Range[], text: string): void {
    let done = 0;
    let copy = '';
    for (const [start, end] of ranges) {
      expect(start).to.be.at.least(done);
      expect(end).to.be.above(start);
      copy += text.slice(done, start) + text.slice(start, end);
      done = end;
    }
    expect(done).to.be.at.most(text.length);
    expect(copy + text.slice(done)).to.equal(text);
  }

  it('are sorted, apart, within the text, and copying gives the original', () => {
    fc.assert(
      fc.property(texts, texts, texts, (question, answer, query) => {
        const index = createIndex([{id: 'a', question, answer}]);
        for (const asked of [query, question, answer.slice(0, 9)]) {
          for (const {ranges} of index.search(asked)) {
            expectInOrder(ranges.question, question);
            expectInOrder(ranges.answer, answer);
          }
        }
      }),
      {numRuns: 200},
    );
  });

  it('never cut a surrogate pair, a combining sequence or a joined emoji', () => {
    const inside = /^[\p{M}\u200d\ufe0f\udc00-\udfff\uff9e\uff9f]/u;
    fc.assert(
      fc.property(texts, texts, (question, query) => {
        for (const asked of [query, question]) {
          for (const {ranges} of createIndex([{id: 'a', question, answer: ''}]).search(asked)) {
            for (const [start, end] of ranges.question) {
              for (const at of [start, end]) {
                if (at === 0 || /\s$/.test(question.slice(0, at))) continue;
                expect(inside.test(question.slice(at)), `${question} at ${at}`).to.equal(false);
              }
            }
          }
        }
      }),
      {numRuns: 200},
    );
  });
});
