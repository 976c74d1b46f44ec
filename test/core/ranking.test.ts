/**
 * The specification of the ranking, by what visitors expect first. Every row is a query, the entries in
 * the expected order (without those that must not match) and the reason.
 */
import {expect} from 'chai';
import {createIndex, type IndexOptions, type SearchableEntry} from '../../src/core/search.js';
import type {Dataset} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {ja} from '../../src/data/ja.js';
import {composed, typed} from '../helpers/typing.js';

type Texts = Partial<SearchableEntry>;

function rank(query: string, texts: Record<string, Texts>, options?: IndexOptions): string[] {
  const entries = Object.keys(texts).map((id) => ({id, question: '', answer: '', ...texts[id]}));
  return createIndex(entries, options)
    .search(query)
    .map(({entry}) => entry.id);
}

interface Row {
  readonly query: string;
  readonly entries: Record<string, Texts>;
  readonly order: readonly string[];
  readonly why: string;
  readonly synonyms?: IndexOptions['synonyms'];
}

function promise(rows: readonly Row[]): void {
  for (const {query, entries, order, why, synonyms} of rows) {
    it(`${query} → ${order.join(', ') || 'nothing'}: ${why}`, () =>
      expect(rank(query, entries, synonyms && {synonyms})).to.eql(order));
  }
}

const filler: Texts = {question: '営業時間は何時までですか？', answer: '午後五時までです。'};

describe('core/search ranking: where a word stands', () => {
  promise([
    {
      query: '監査',
      entries: {
        topic: {question: '書類の一覧', topicName: '監査'},
        answer: {question: '書類の様式', answer: '監査のときに見せます。'},
        alias: {question: '書類の点検', aliases: ['監査']},
        question: {question: '書類の監査'},
        filler,
      },
      order: ['question', 'alias', 'topic', 'answer'],
      why: 'the question before aliases, aliases before topic and answer',
    },
    {
      query: '監査',
      entries: {
        answer: {question: '書類', answer: '監査の監査による監査のための監査、監査と監査。'},
        question: {question: '監査とは'},
        filler,
      },
      order: ['question', 'answer'],
      why: 'saying it often in the answer does not outrank asking it',
    },
    {
      query: 'audit',
      entries: {
        twin: {question: '監査はありますか', twins: ['audit']},
        answer: {question: '書類はどこですか', answer: 'audit reportと呼ばれるもの'},
        filler,
      },
      order: ['answer', 'twin'],
      why: 'a term of another language finds the entry, below every direct match',
    },
    {
      query: '監査',
      entries: {
        long: {question: '製品の開発と配布と更新の各工程における監査'},
        short: {question: '製品の監査'},
        filler,
      },
      order: ['short', 'long'],
      why: 'a short question is about what it says',
    },
    {
      query: '監査',
      entries: {
        long: {
          question: '書類',
          answer: '監査です。' + '保管の場所と期間を定めています。'.repeat(9),
        },
        short: {question: '書類', answer: '監査です。'},
        filler,
      },
      order: ['short', 'long'],
      why: 'so is a short answer',
    },
    {
      query: '監査',
      entries: {
        once: {question: '書類', answer: '監査と提出です。'},
        twice: {question: '書類', answer: '監査と監査です。'},
        filler,
      },
      order: ['twice', 'once'],
      why: 'saying it twice is worth a little more',
    },
    {
      query: '監査',
      entries: {b: {question: '監査とは'}, a: {question: '監査とは'}, filler},
      order: ['b', 'a'],
      why: 'equals keep their order',
    },
    {
      query: 'かんさ',
      entries: {
        long: {question: '製品の開発と配布について', aliases: ['かんさ']},
        short: {question: '製品について', aliases: ['かんさ']},
        filler,
      },
      order: ['short', 'long'],
      why: 'where the words say the same of both, the shorter question comes first',
    },
    {
      query: '個人情報保護',
      entries: {
        apart: {question: '情報保護と保護個人'},
        exact: {question: '個人情報保護'},
        filler,
      },
      order: ['exact', 'apart'],
      why: 'the words as they were typed before their parts',
    },
  ]);
});

describe('core/search ranking: several words', () => {
  promise([
    {
      query: '監査 スイス',
      entries: {
        one: {question: '監査の監査'},
        both: {question: '書類', answer: '監査はスイスで行われます。'},
        filler,
      },
      order: ['both', 'one'],
      why: 'entries that meet all words come first, wherever they meet them',
    },
    {
      query: '監査 スイス',
      entries: {
        long: {question: '監査とは', answer: '書類'},
        rare: {question: 'スイスとは', answer: '監査'},
        filler,
      },
      order: ['rare', 'long'],
      why: 'both words, one of them in the answer, before one word',
    },
    {
      query: '監査報告書 スイス',
      entries: {
        part: {question: 'スイスの監査報告'},
        both: {question: '書類', answer: '監査報告書はスイスで公開されます。'},
        filler,
      },
      order: ['both', 'part'],
      why: 'a word met in part is not met',
    },
    {
      query: '"監査報告"',
      entries: {
        apart: {question: '監査の報告と監査報酬の告知'},
        exact: {question: '書類', answer: '監査報告を公開します。'},
        filler,
      },
      order: ['exact'],
      why: 'a quoted phrase is exact',
    },
    {
      query: '「監査報告」 書類',
      entries: {
        exact: {question: '書類', answer: '監査報告を公開します。'},
        apart: {question: '書類の監査と報告'},
      },
      order: ['exact'],
      why: 'in Japanese quotation marks, too',
    },
    {
      query: '“code review”',
      entries: {
        apart: {question: 'Is the code under review?'},
        longer: {question: 'Do you barcode reviewers?'},
        exact: {question: 'Where does code review happen?'},
      },
      order: ['exact'],
      why: 'and in curly ones, by whole words',
    },
    {
      query: 'SOC2 監査',
      entries: {other: {question: 'ISOの監査'}, soc: {question: 'SOC 2の監査'}, filler},
      order: ['soc'],
      why: 'SOC2 is SOC 2, not any audit',
    },
    {
      query: '監査 書類',
      entries: {
        common: {question: '書類の一覧'},
        also: {question: '書類の様式'},
        rare: {question: '監査の一覧'},
        filler,
        office: {question: '事業所の場所'},
        phone: {question: '電話の番号'},
      },
      order: ['rare', 'common', 'also'],
      why: 'holding the rare word counts for more than holding the common one',
    },
    {
      query: '米国 ブラックリスト',
      entries: {us: {question: '米国での事業'}, filler, other: {question: '書類の監査'}},
      order: ['us'],
      why: 'a long word that nothing holds does not sink the other',
    },
  ]);
});

describe('core/search ranking: Japanese', () => {
  promise([
    {
      query: '監査を受けていますか',
      entries: {
        grammar: {question: '連絡を受けていますか'},
        topic: {question: '監査はありますか'},
        filler,
      },
      order: ['topic', 'grammar'],
      why: 'grammar says less than the noun',
    },
    {
      query: 'しています',
      entries: {other: {question: '会社概要'}, said: {question: '公開しています'}, filler},
      order: ['said'],
      why: 'grammar alone still finds itself',
    },
    {
      query: '認証について',
      entries: {
        about: {question: '監査について'},
        verb: {question: '認証した製品'},
        filler,
      },
      order: ['verb'],
      why: 'a noun in common, not grammar in common',
    },
    {
      query: '申込',
      entries: {filler, kana: {question: '申し込みの方法'}, short: {question: '申込みの方法'}},
      order: ['short', 'kana'],
      why: 'with or without okurigana; as it was typed first',
    },
    {
      query: '申し込み',
      entries: {filler, short: {question: '申込の方法'}},
      order: ['short'],
      why: 'and the other way round',
    },
    {
      query: 'でーた',
      entries: {filler, data: {question: 'データの保管'}},
      order: ['data'],
      why: 'katakana typed as hiragana',
    },
    {
      query: 'さくら',
      entries: {katakana: {question: 'サクラの名所'}, hiragana: {question: 'さくらの名所'}, filler},
      order: ['hiragana', 'katakana'],
      why: 'as it was typed before the other script',
    },
    {
      query: 'ろしあせいふ',
      entries: {
        first: {question: 'ロシア政府への義務', aliases: ['ろしあせいふ']},
        second: {
          question: '製品の認証と更新の方法',
          aliases: ['ろしあせいふ', 'せいめい', 'ちせいがく', 'せいさく'],
        },
        filler,
      },
      order: ['first', 'second'],
      why: 'a long list of aliases gains nothing by syllables that recur in it',
    },
    {
      query: '安全性',
      entries: {
        parts: {question: '書類', answer: '完全性と安全保障と完全性と安全と完全性のため。'},
        alias: {question: '書類', aliases: ['安全性']},
        filler,
      },
      order: ['alias', 'parts'],
      why: 'an alias that is the word before the parts of it in an answer',
    },
    {
      query: 'にんしょう',
      entries: {filler, reading: {question: '認証の範囲', aliases: ['にんしょう']}},
      order: ['reading'],
      why: 'a reading before conversion',
    },
    {
      query: 'にんしょうs',
      entries: {filler, reading: {question: '認証書の写し', aliases: ['にんしょうしょ']}},
      order: ['reading'],
      why: 'a syllable just begun changes nothing',
    },
    {
      query: 'deetasentaa',
      entries: {filler, data: {question: 'データセンターの場所'}},
      order: ['data'],
      why: 'romaji with doubled vowels',
    },
    {
      query: 'genchihoujinn',
      entries: {filler, reading: {question: '現地法人', aliases: ['げんちほうじん']}},
      order: ['reading'],
      why: 'romaji as an IME takes it',
    },
    ...['ro', 'ros', 'rosh'].map((query) => ({
      query,
      entries: {
        inside: {question: 'プロセスの一覧', answer: 'しろい書類です。'},
        begins: {question: '書類', answer: 'ロシアの事務所です。'},
        filler,
      },
      order: ['begins'],
      why: 'one syllable of romaji is met where a word begins, not inside words',
    })),
    {
      query: 'ro',
      entries: {reading: {question: '議題', aliases: ['論点（ろんてん）']}, filler},
      order: ['reading'],
      why: 'or where a reading begins',
    },
    {
      query: 'so',
      entries: {grammar: {question: '議題', answer: 'その書類です。'}, filler},
      order: [],
      why: 'not where a sentence begins with grammar',
    },
    {
      query: 'dog',
      entries: {country: {question: 'ドイツの事務所'}, filler},
      order: [],
      why: 'a syllable that has been begun goes on as typed',
    },
    {
      query: 'ai',
      entries: {
        inside: {question: 'タイアップの一覧'},
        begins: {question: 'アイコンの一覧'},
        filler,
      },
      order: ['begins'],
      why: 'nor are two letters of two syllables',
    },
    {
      query: 'sen',
      entries: {
        inside: {question: 'データセンターの一覧'},
        begins: {question: 'センサーの一覧'},
        filler,
      },
      order: ['begins', 'inside'],
      why: 'from three letters on, romaji is met inside words, too',
    },
    {
      query: 'nara',
      entries: {
        romaji: {question: 'ならの大仏'},
        latin: {question: '古い都', answer: 'Naraの名所'},
        filler,
      },
      order: ['latin'],
      why: 'a Latin word that is known is not romaji',
    },
    {
      query: 'sakura',
      entries: {
        kana: {question: 'サクラの名所'},
        begins: {question: 'Sakuranbo の産地と出荷の時期と価格'},
        filler,
      },
      order: ['kana', 'begins'],
      why: 'a reading of the whole before the beginning of another word',
    },
    {
      query: 'キー',
      entries: {filler, last: {question: 'ライセンスキー'}, first: {question: 'キーワード'}},
      order: ['last', 'first'],
      why: 'a short katakana word ends a longer one, or begins it',
    },
    {
      query: '税',
      entries: {filler, last: {question: '住民税'}},
      order: ['last'],
      why: 'from the first character',
    },
    {
      query: '英国',
      entries: {
        filler,
        synonym: {question: 'イギリスの会社'},
        word: {question: '英国の会社'},
      },
      synonyms: [['英国', 'イギリス', 'UK']],
      order: ['word', 'synonym'],
      why: 'a synonym finds, below the word itself',
    },
    {
      query: '拠点数',
      entries: {place: {question: '世界の拠点'}, filler, other: {question: '書類の監査'}},
      order: ['place'],
      why: 'a word met but for its ending is met',
    },
    {
      query: 'カスペルキー',
      entries: {
        filler,
        slip: {question: 'カスペルスキーの歴史'},
        key: {question: 'ライセンスキー'},
      },
      order: ['slip'],
      why: 'katakana with a character missing',
    },
    {
      query: 'インターボール',
      entries: {
        filler,
        slip: {question: 'インターポールとの協力'},
        other: {question: 'ボールペン'},
      },
      order: ['slip'],
      why: 'with a wrong one',
    },
    {
      query: 'アクティベション',
      entries: {
        filler,
        slip: {question: 'アクティベーションの手順'},
        other: {question: 'ションの字'},
      },
      order: ['slip'],
      why: 'without its long-vowel mark',
    },
    {
      query: 'プグロラムの更新',
      entries: {filler, slip: {question: 'プログラムの配布'}, other: {question: '更新の通知'}},
      order: ['slip', 'other'],
      why: 'two swapped, in the middle of a sentence',
    },
    {
      query: 'カスペルキ',
      entries: {
        filler,
        slip: {question: 'カスペルスキーの歴史'},
        also: {question: 'カスペルスキーの製品の一覧'},
        too: {question: 'カスペルスキーの会社の所在地'},
      },
      order: ['slip', 'also', 'too'],
      why: 'and before it is typed to its end',
    },
    {
      query: 'kasuperuki-',
      entries: {filler, slip: {question: 'カスペルスキーの歴史'}},
      order: ['slip'],
      why: 'typed in romaji',
    },
    ...(
      [
        ['トランスペアランシー', 'トランスペアレンシーの拠点', 'another wrong one in a long word'],
        ['データーセンター', 'データセンターの場所', 'a long-vowel mark too many'],
        ['カスペルスキイ', 'カスペルスキーの歴史', 'a vowel for its long-vowel mark'],
        ['カスペルススキー', 'カスペルスキーの歴史', 'a character twice'],
        ['カズペルスキー', 'カスペルスキーの歴史', 'a voicing mark too many'],
        ['ﾗｲｾﾝｽｷｲ', 'ライセンスキーの発行', 'in half-width kana'],
        ['らいせんすきい', 'ライセンスキーの発行', 'in hiragana'],
        ['ソースコートの開示', 'ソースコードの開示', 'within a sentence'],
        ['セキュリテイ', 'セキュリティの監査', 'a large kana for a small one'],
      ] as const
    ).map(([query, question, why]) => ({
      query,
      entries: {filler, right: {question}, other: {question: '書類の監査'}},
      order: ['right'],
      why,
    })),
    {
      query: 'セミラー',
      entries: {filler, short: {question: 'セミナーの予定'}},
      order: [],
      why: 'a short word with another letter is another word',
    },
    {
      query: 'アドバイス',
      entries: {
        advice: {question: 'アドバイスの内容'},
        filler,
        adviser: {question: 'アドバイザの仕事'},
      },
      order: ['advice', 'adviser'],
      why: 'a word that is known is no slip of another',
    },
    {
      query: 'ﾛｼｱ ｾｲﾌ',
      entries: {
        state: {question: 'ロシア政府への義務', aliases: ['ろしあせいふ']},
        russia: {question: 'ロシアの地図'},
        filler,
      },
      order: ['state'],
      why: 'katakana that a reading knows as hiragana',
    },
    {
      query: 'バックドア',
      entries: {door: {question: 'ドアの修理', aliases: ['どあ']}, filler},
      order: [],
      why: 'but not a piece of another word',
    },
    {
      query: 'てつづき',
      entries: {filler, reading: {question: '転入の手続き', aliases: ['てんにゅう', 'てつづき']}},
      order: ['reading'],
      why: 'kana for kanji, by the readings that `trust-faq convert --readings` writes',
    },
    {
      query: '締め切り',
      entries: {
        parts: {question: '木を切り、扉を締める。'},
        short: {question: '書類', answer: '締切は月末です。'},
        filler,
      },
      order: ['short', 'parts'],
      why: 'a word without its okurigana before pieces of other words with theirs',
    },
    ...(
      [
        ['取扱い', '取り扱いの方法'],
        ['問い合わせ', '問合せの窓口'],
        ['問合わせ', 'お問い合わせの窓口'],
        ['受付', '受け付けの時間'],
        ['引渡', '引き渡しの義務'],
        ['手続き', '手続の方法'],
        ['組合せ', '組み合わせの表'],
      ] as const
    ).map(([query, question]) => ({
      query,
      entries: {filler, right: {question}, parts: {question: '木を切り、扉を締める。'}},
      order: ['right'],
      why: 'with more or less okurigana',
    })),
    {
      query: '東京税関',
      entries: {filler, part: {question: '東京の天気'}, whole: {question: '東京税関の場所'}},
      order: ['whole'],
      why: 'a long tail that only shares a part is dropped',
    },
  ]);
});

describe('core/search ranking: Latin', () => {
  promise([
    {
      query: 'audit',
      entries: {
        typo: {question: 'An audio file'},
        begins: {question: 'The auditorium'},
        form: {question: 'Your audits'},
        word: {question: 'Your audit'},
        filler,
      },
      order: ['word', 'form', 'begins'],
      why: 'the word, its forms, longer words; no typos when the word is known',
    },
    {
      query: 'certifcate',
      entries: {filler, typo: {question: 'The certificate'}},
      order: ['typo'],
      why: 'one slip in four letters or more',
    },
    {
      query: 'ukn',
      entries: {filler, uk: {question: 'The UK office'}},
      order: [],
      why: 'no slips in short words',
    },
    {
      query: 'FFC',
      entries: {filler, fcc: {question: 'The FCC list'}, fax: {question: 'A fax number'}},
      order: ['fcc'],
      why: 'three letters with the wrong one twice',
    },
    {
      query: 'KNS',
      entries: {filler, ksn: {question: 'What is KSN?'}, kms: {question: 'Who runs KMS?'}},
      order: ['ksn'],
      why: 'or two swapped; another letter is another word',
    },
    {
      query: 'ISO27OO1',
      entries: {
        soc: {question: 'ISO certificates and their ISO numbers'},
        iso: {question: 'ISO/IEC 27001:2013の範囲'},
        filler,
      },
      order: ['iso', 'soc'],
      why: 'letters O for zeros',
    },
    {
      query: '2700l',
      entries: {filler, iso: {question: 'ISO/IEC 27001:2013の範囲'}},
      order: ['iso'],
      why: 'an l for a one',
    },
    ...(
      [
        ['ＫＳＮ', 'KSNとは', 'full-width letters'],
        ['ＩＳＯ２７００１', 'ISO/IEC 27001の範囲', 'full-width figures'],
        ['ＳＯＣ　２', 'SOC 2の監査', 'a full-width space'],
        ['2O22', '2022年の声明', 'an O in a year'],
        ['l994年', '1994年の創業', 'an l at its beginning'],
        ['2017年1O月', '2017年10月の声明', 'an O in a month'],
        ['GDPR 2Ol6', '2016年のGDPR', 'both in one'],
        ['3O日', '30日の試用', 'an O in a number of days'],
      ] as const
    ).map(([query, question, why]) => ({
      query,
      entries: {filler, right: {question}, other: {question: '書類の監査'}},
      order: ['right'],
      why,
    })),
    ...(
      [
        ['SKN', 'What is KSN?'],
        ['CFC', 'The FCC list'],
        ['BIS', 'The BSI warning'],
        ['IOS', 'The ISO certificate'],
        ['OSC', 'The SOC report'],
      ] as const
    ).map(([query, question]) => ({
      query,
      entries: {filler, right: {question}, other: {question: 'The UK office'}},
      order: ['right'],
      why: 'three letters, two of them swapped',
    })),
    {
      query: 'soc 2',
      entries: {
        two: {question: '理由は2つ', answer: 'H2とA2です。'},
        soc: {question: 'SOC 2の監査'},
        filler,
      },
      order: ['soc'],
      why: 'one figure counts with its word, not wherever it stands',
    },
    {
      query: 'how do i cook rice',
      entries: {
        grammar: {question: 'How do I install it?'},
        topic: {question: 'Which rice is best?'},
        filler,
      },
      order: ['topic', 'grammar'],
      why: 'a noun in common, not grammar in common',
    },
    {
      query: 'german shepherd dogs',
      entries: {germany: {question: 'Servers in Germany'}, filler, other: {question: 'The office'}},
      order: [],
      why: 'a word with others behind it is typed in full',
    },
    {
      query: 'german',
      entries: {germany: {question: 'Servers in Germany'}, filler, other: {question: 'The office'}},
      order: ['germany'],
      why: 'the last may go on',
    },
    {
      query: 'reprot',
      entries: {filler, swapped: {question: 'The report'}, begins: {question: 'A reprotest'}},
      order: ['begins', 'swapped'],
      why: 'a longer word before a typo',
    },
    {
      query: 'certificates',
      entries: {filler, form: {question: 'One certificate'}},
      order: ['form'],
      why: 'plurals',
    },
    {
      query: '27001',
      entries: {filler, iso: {question: 'ISO/IEC 27001:2013の範囲'}},
      order: ['iso'],
      why: 'a number inside a name',
    },
    {
      query: 'where is the data',
      entries: {
        grammar: {question: 'Where is the office?'},
        both: {question: 'Where is data kept'},
        filler,
      },
      order: ['both', 'grammar'],
      why: 'the noun and its grammar before grammar alone',
    },
    {
      query: 'how do you keep data safe',
      entries: {
        grammar: {question: 'How do you answer?', answer: 'We keep to the law.'},
        both: {question: 'Where is the office?', answer: 'Data is safe there; we keep it.'},
        filler,
      },
      order: ['both', 'grammar'],
      why: 'all that is asked about before how it is asked',
    },
    {
      query: 'is there an audit',
      entries: {
        answer: {question: 'The office', answer: 'There is an audit.'},
        question: {question: 'An audit'},
        grammar: {question: 'Is there an office?'},
        filler,
      },
      order: ['answer', 'question', 'grammar'],
      why: 'all words before the one that is asked about',
    },
    {
      query: 'us ban',
      entries: {us: {question: 'The US decision'}, we: {question: 'What do we sell?'}, filler},
      order: ['us'],
      why: 'the US is a country',
    },
    {
      query: 'data center',
      entries: {
        filler,
        synonym: {question: 'The server room'},
      },
      synonyms: [['data center', 'server room']],
      order: ['synonym'],
      why: 'a synonym of two words',
    },
  ]);
});

describe('core/search ranking: an English page with Japanese terms of its entries', () => {
  const entries: Record<string, Texts> = {
    zurich: {question: 'Where are the servers?', twins: ['チューリヒ', 'データセンター']},
    china: {question: 'Do you serve China?'},
    filler: {question: 'What are your opening hours?'},
  };
  promise([
    {query: 'chi', entries, order: ['china'], why: 'letters are no kana where there are none'},
    {query: 'sen', entries, order: [], why: 'of any length'},
    {query: 'チューリヒ', entries, order: ['zurich'], why: 'Japanese still finds them'},
  ]);
});

describe('core/search ranking: about something else', () => {
  const entries: Record<string, Texts> = {
    world: {question: '世界各国で事業を行っていますか？', answer: '戦争の影響はありません。'},
    place: {question: 'データはどこで処理されますか？', answer: '東京とスイスです。'},
    filler,
  };
  promise([
    {query: '世界遺産', entries, order: [], why: 'a name is met by more than a part'},
    {query: 'ゴート戦争', entries, order: [], why: 'nor by its common half'},
    {query: '東京駅の歴史', entries, order: [], why: 'nor a name with の'},
    {
      query: 'おいしいパスタとピザとラーメンとカレーをつくってくれますか',
      entries,
      order: [],
      why: 'nor a sentence by its ending',
    },
    {query: 'how to cook pasta', entries, order: [], why: 'nor by grammar'},
    {query: 'せかいいさん', entries, order: [], why: 'nor before conversion'},
    {
      query: 'パスワードを忘れた',
      entries: {award: {question: '書類', aliases: ['アワード']}, filler},
      order: [],
      why: 'nor by a piece that leaves one character of another word',
    },
    {
      query: 'ワードの使い方',
      entries: {award: {question: '書類', aliases: ['アワード']}, filler},
      order: [],
      why: 'not even where it is the whole of its own',
    },
    ...(
      [
        ['スコア', 'コアの説明'],
        ['コア', 'スコアの説明'],
        ['アート', 'スタートの日'],
        ['スマート', 'アートの展示'],
        ['リスト', 'バリスタの仕事'],
        ['コンテスト', 'テストの結果'],
        ['ランド', 'ブランドの歴史'],
        ['ポート', 'レポートの公開'],
        ['ルーム', 'グルームの店'],
      ] as const
    ).map(([query, question]) => ({
      query,
      entries: {part: {question}, filler},
      order: [],
      why: 'nor by letters that two words happen to share',
    })),
    {
      query: 'zzzzxq',
      entries: {reading: {question: '書類', aliases: ['つつつ', 'つづき']}, filler},
      order: [],
      why: 'nor by letters without a vowel, which are no romaji',
    },
    {
      query: '世界のどこの国で事業をしているのか知りたい',
      entries,
      order: ['world'],
      why: 'a sentence is met by part of it',
    },
    {
      query: '遺産 世界',
      entries,
      order: ['world'],
      why: 'of several words not all need be known',
    },
  ]);
});

describe('core/search ranking: the bundled Japanese entries', () => {
  const {entries, synonyms = []} = ja;
  const index = createIndex(entries, {synonyms});
  const first = (query: string) => index.search(query)[0]?.entry.id;

  const rows: readonly (readonly [query: string, ids: readonly string[], why: string])[] = [
    ['にんしょうしょ', ['product-integrity', 'iso-27001-scope'], 'a reading'],
    ['ISO27001', ['iso-27001-scope'], 'a name without its space'],
    ['ｱｸﾃｨﾍﾞｰｼｮﾝ', ['license-key-generation'], 'half-width kana'],
    [
      'サーバ 設置国',
      ['data-processing-location', 'website-hosting'],
      'without the long-vowel mark, and by a synonym',
    ],
    ['ロシアに情報を渡していませんか', ['russian-government-data-obligation'], 'a question'],
    ['roshia seifu', ['russian-government-data-obligation'], 'romaji in two words'],
    ['カスペルスキー 安全性', ['trustworthiness'], 'an alias of the entry'],
    ['データ センター', ['data-processing-location'], 'a compound in two words'],
  ];
  for (const [query, ids, why] of rows)
    it(`${query} → ${ids.join(' or ')}: ${why}`, () => expect(ids).to.include(first(query)));

  /** The texts that an IME shows, syllable by syllable; from the step after `|`, the first match stays the same. */
  const traces: readonly (readonly [steps: string, ...ids: string[]])[] = [
    [
      'でー でーt | でーた でーたs でーたせ でーたせn でーたせん でーたせんt でーたせんた でーたせんたー データセンター',
      'data-processing-location',
    ],
    [
      'た たk | たこ たこk たこく たこくs たこくせ たこくせき 多国籍',
      'private-international-company',
    ],
    ['し しn しん しんr | しんら しんらい 信頼 信頼s', 'trustworthiness', 'product-integrity'],
    [
      'ろ | ろs ろし ろしあ ろしあs ろしあせ ろしあせい ろしあせいf ろしあせいふ ロシア政府',
      'russian-government-data-obligation',
    ],
    [
      'あ あk | あく あくt あくち あくちb あくちべーしょん アクチベーション',
      'license-key-generation',
    ],
    ['か かn かん かんs | かんさ', 'trustworthiness', 'product-integrity'],
    [
      'に にn | にん にんs にんし にんしょう にんしょうしょ',
      'product-integrity',
      'iso-27001-scope',
    ],
    [
      'r | ro roshi roshia roshia\u3000s roshia\u3000se roshia\u3000sei roshia\u3000seif roshia\u3000seifu',
      'russian-government-data-obligation',
    ],
  ];
  for (const [trace, ...ids] of traces) {
    it(`${trace}: never empty, and ${ids.join(' or ')} stays first`, () => {
      const [before = '', after = ''] = trace.split(' | ');
      for (const typed of before.split(' ')) expect(first(typed), typed).to.be.a('string');
      for (const typed of after.split(' ')) expect(ids, typed).to.include(first(typed));
    });
  }
});

describe('core/search ranking: a fault typed slowly into the demo', () => {
  const index = (dataset: Dataset) => createIndex(dataset.entries, dataset);
  const indexes = {ja: index(ja), en: index(en)};
  const first = (lang: 'ja' | 'en', query: string) => indexes[lang].search(query)[0]?.entry.id;

  const rows: readonly (readonly ['ja' | 'en', readonly string[], id: string, why: string])[] = [
    [
      'ja',
      composed('kasuperuki-', 'カスペルキー'),
      'private-international-company',
      'katakana with a character missing',
    ],
    ['ja', composed('inta-bo-ru', 'インターボール'), 'trustworthiness', 'with a wrong one'],
    [
      'ja',
      composed('akuthibeshon', 'アクティベション'),
      'license-key-generation',
      'without its long-vowel mark',
    ],
    [
      'ja',
      composed('kyotensuu', '拠点数'),
      'private-international-company',
      'an ending that no entry has',
    ],
    [
      'ja',
      composed('beikoku burakkurisuto', '米国\u3000ブラックリスト'),
      'fcc-2022-statement',
      'a word that no entry has',
    ],
    [
      'ja',
      composed('roshia seifu', 'ﾛｼｱ ｾｲﾌ'),
      'russian-government-data-obligation',
      'half-width katakana for kanji',
    ],
    ['ja', typed('ISO27OO1'), 'iso-27001-scope', 'letters for figures'],
    ['ja', typed('FFC'), 'fcc-2022-statement', 'the wrong letter twice'],
    ['ja', typed('SKN'), 'iso-27001-scope', 'the first letters swapped'],
    ['en', typed('ISO27OO1'), 'iso-27001-scope', 'letters for figures'],
    ['en', typed('FFC'), 'fcc-2022-statement', 'the wrong letter twice'],
    [
      'en',
      typed('how to check the source code'),
      'product-integrity',
      'words that say how it is asked',
    ],
  ];
  for (const [lang, steps, id, why] of rows) {
    it(`${steps.at(-1)} (${lang}): ${why}; ${id} is first from half of the keys on`, () => {
      for (const step of steps.slice(Math.ceil(steps.length / 2)))
        expect(first(lang, step), step).to.equal(id);
    });
  }
});
