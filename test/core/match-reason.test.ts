import {expect} from 'chai';
import {reasonOf} from '../../src/core/match-reason.js';
import {createIndex} from '../../src/core/search.js';
import {en} from '../../src/data/en.js';

const entry = {
  id: 'integrity',
  question: '製品の完全性はどう守られますか',
  answer: 'ライセンスキーを監査します。チューリッヒで行います。',
  topicName: '認証',
  aliases: [
    'オプトイン',
    '脆弱性（ぜいじゃくせい）',
    'オプトアウト',
    'こうしょう',
    'KSN (カスペルスキー)',
  ],
  twins: ['audit'],
};
const index = createIndex(
  [entry, {id: 'other', question: '営業時間', answer: '午後五時までです。'}],
  {
    synonyms: [['鍵', 'ライセンスキー']],
  },
);

/** Why the entry was found. */
function reason(query: string): string {
  const [match] = index.search(query);
  expect(match?.entry.id, query).to.equal('integrity');
  return reasonOf(match!, query);
}

describe('core/match-reason: why an entry was found', () => {
  const rows: readonly (readonly [query: string, reason: string, why: string])[] = [
    ['監査', '', 'the answer shows the word'],
    ['完全性 脆弱性', '', 'the question shows one of the words'],
    ['認証', '', 'the topic shows it'],
    ['脆弱性', '脆弱性', 'an alias, which nobody sees'],
    ['ぜいじゃくせい', '脆弱性', 'a reading, as its word'],
    ['ぜいじゃく', '脆弱性', 'the beginning of a reading'],
    ['ze', '脆弱性', 'a syllable of one in romaji'],
    ['zeijaku', '脆弱性', 'a reading in romaji'],
    ['ゼイジャクセイ', '脆弱性', 'a reading in katakana'],
    ['こうしょう', 'こうしょう', 'a reading that stands alone'],
    ['ksn', 'KSN (カスペルスキー)', 'what is in brackets and no reading stays'],
    ['オプトアウト', 'オプトアウト', 'the closest of several aliases'],
    ['audit', 'audit', 'a term of another language'],
    ['鍵', 'ライセンスキー', 'a synonym, as the entry writes it'],
    ['ちゅーりっひ', 'チューリッヒ', 'katakana for hiragana'],
    ['ちゅーり', 'チューリッヒ', 'the whole word, of which a piece is typed'],
    ['tyu', 'チューリッヒ', 'so in romaji'],
    ['チューリヒ', 'チューリッヒ', 'a slip put right'],
  ];
  for (const [query, expected, why] of rows)
    it(`${query} → ${expected || 'nothing to say'}: ${why}`, () =>
      expect(reason(query)).to.equal(expected));
});

describe('core/match-reason: the language of the page', () => {
  const english = createIndex(en.entries, en);
  const JAPANESE = /[ぁ-ヺ\p{sc=Han}]/u;

  it('on the English page, what is typed in Latin letters never has a Japanese reason', () => {
    const questions = en.entries.map(({question}) => question).join(' ');
    const words = questions.match(/[a-z]{2,}/gi) ?? [];
    const typed = words.flatMap((word) => [word.slice(0, 2), word.slice(0, 3), word]);
    const romaji = ['chi', 'chiu', 'sen', 'deeta', 'roshia', 'seifu', 'kansa', 'ro', 'ka'];
    for (const query of new Set([...typed, ...romaji]))
      for (const match of english.search(query))
        expect(reasonOf(match, query), query).not.to.match(JAPANESE);
  });

  it('Japanese finds the entry there by its Japanese term, and says so', () => {
    const [match] = english.search('監査');
    expect(reasonOf(match!, '監査')).to.match(JAPANESE);
  });
});
