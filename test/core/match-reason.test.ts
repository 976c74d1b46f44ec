import {expect} from 'chai';
import {reasonOf} from '../../src/core/match-reason.js';
import {createIndex} from '../../src/core/search.js';

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
