import type {EntryId} from '../../src/data/outline.js';

/** A phrase that no answer may contain, and why; it applies to `entries` (default: to all). */
export interface ForbiddenPhrase {
  readonly phrase: RegExp;
  readonly why: string;
  readonly entries?: readonly EntryId[];
}

export const forbiddenPhrases: readonly ForbiddenPhrase[] = [
  {
    phrase: /「(?:はい|いいえ)」|“(?:yes|no)”/i,
    why: 'the source gives no verdict here',
    entries: [
      'trustworthiness',
      'restrictions-and-ip-blocking',
      'product-integrity',
      'russian-government-data-obligation',
      'license-key-generation',
    ],
  },
  {
    phrase: /EU(?:加盟国|域内|諸国)|EU member|member of the EU|\bEU\b|European Union|欧州連合/,
    why: 'Switzerland is not in the EU; it is the European Commission that recognises it',
    entries: ['data-processing-location'],
  },
  {
    phrase: /中国|China/,
    why: 'the list of countries of this entry does not name China',
    entries: ['data-processing-location'],
  },
  {
    phrase: /ロシア|Russia/,
    why: 'the list of countries of this entry does not name Russia',
    entries: ['update-continuity'],
  },
  {phrase: /日本|Japan/, why: 'Japan is not named', entries: ['data-processing-location']},
  {
    phrase: /SOC/,
    why: 'this entry names ISO 27001 only',
    entries: ['customer-data-processed', 'iso-27001-scope'],
  },
  {phrase: /Type/, why: 'this entry names no SOC 2 type', entries: ['product-integrity']},
  {phrase: /Type (?:2|II)/, why: 'Type 2 is a later development', entries: ['trustworthiness']},
  {
    phrase: /すべての製品|全製品|all (?:its |the )?products\b/i,
    why: 'the tests cover the core portfolio, not all products',
    entries: ['update-continuity', 'restrictions-and-ip-blocking', 'ksn-stability'],
  },
  {
    phrase: /第三者|third.party|independent/i,
    why: 'the tests are the company’s own',
    entries: ['update-continuity', 'restrictions-and-ip-blocking', 'ksn-stability'],
  },
  {
    phrase: /ウクライナ|侵攻|戦争|Ukrain|invasion|\bwar\b/i,
    why: '"the current situation" is not defined in the source',
  },
  {
    phrase: /誰でも|どなたでも|一般に公開|anyone|everyone|open to the public/i,
    why: 'only trusted partners and government officials get access',
    entries: ['product-integrity'],
  },
  {
    phrase:
      /移転(?:します|する予定|しました|する計画)|(?:will|plans to) (?:be )?(?:relocate|move)/i,
    why: 'relocation is a possibility, not a plan',
    entries: ['license-key-generation'],
  },
  {
    phrase: /国外でホスト|ロシア国外に(?:あり|設置)|hosted|located outside/i,
    why: 'the source tells of front-end routing, not of where the sites are hosted',
    entries: ['website-hosting'],
  },
  {
    phrase:
      /[\d０-９][\d,]*\s*件|\d[\d,]* requests|法執行機関|law.enforcement|政府から|governments?\b/i,
    why: 'the report counts requests from users, without a number',
    entries: ['threat-data-contents', 'data-handling-safeguards'],
  },
  {
    phrase: /適正手続|due process/i,
    why: 'not in the source, only in the English original',
    entries: ['fcc-2022-statement'],
  },
  {
    phrase: /モスクワ|Moscow|創業者|founder|1997|従業員|employees|Eugene|ユージン/i,
    why: 'not in the source',
    entries: ['private-international-company'],
  },
  {
    phrase: /Deloitte|デロイト|PwC|\bEY\b|KPMG|TÜV/i,
    why: 'the source names neither the auditor nor the certification body',
  },
  {phrase: /最高評価/, why: 'the source says the highest score', entries: ['trustworthiness']},
  {phrase: /技術の採用|use of its technology/i, why: 'the source says the technology is trusted'},
  {phrase: /問題なく|reliably/i, why: 'the source says KSN is stable', entries: ['ksn-stability']},
  {phrase: /公式声明/, why: 'the widget is no official text'},
  {phrase: /in an independent form/i, why: 'reads as a translation'},
  {phrase: /いずれも閲覧/, why: 'one certificate is named', entries: ['customer-data-processed']},
  {
    phrase:
      /アクティベーションコード（アクティベーションキー）|activation codes \(activation keys\)/,
    why: 'the source does not equate the two',
    entries: ['license-key-generation'],
  },
  {
    phrase: /分散すること|spread/i,
    why: 'the source says that the process is diversified',
    entries: ['license-key-generation'],
  },
  {
    phrase: /異なるとしています|depends on its kind/i,
    why: 'the order by type of data is ours',
    entries: ['data-processing-location'],
  },
  {
    phrase: /決められる|can decide whether/i,
    why: 'the source says that the user decides',
    entries: ['data-handling-safeguards'],
  },
  {phrase: /gives these reasons|その理由を/, why: 'only one of the points is a reason'},
  {phrase: /ここでは|established here/, why: 'the reader does not know what "here" is'},
  {phrase: /の回答は「/, why: 'reads as a form that somebody filled in'},
  {phrase: /Viewing (?:of|can)/, why: 'certificates can be viewed'},
  {phrase: /Russian in the code/, why: 'reads as a translation'},
];

/** Phrases that no update may contain: updates report what happened, not what it means or what holds today. */
export const forbiddenInUpdates: readonly ForbiddenPhrase[] = [
  {
    phrase: /現在(?!の状況)|いまも|今も|依然|引き続き|\b(?:still|now|currently|today)\b/i,
    why: 'nobody knows what holds on the day it is read',
  },
  {
    phrase:
      /(?:か所|カ所|拠点|都市).{0,4}(?:目|の|で)?センター|\d+ (?:Transparency )?cent(?:er|re)s/i,
    why: 'later lists of centers differ: give cities, no total',
    entries: ['product-integrity'],
  },
  {
    phrase: /四大|Big (?:Four|4)/i,
    why: 'nobody has said that of the Type 2 audits',
  },
  {
    phrase: /日本(?:政府|も|は|が).{0,12}(?:警告|注意|禁止)|Japan (?:warned|banned)/i,
    why: 'no measure of Japan was found',
  },
  {
    phrase: /追加され|(?:was|were) added/i,
    why: 'the company has been on the list since 2022',
    entries: ['fcc-2022-statement'],
  },
  {
    phrase: /危険|悪意|dangerous|malicious/i,
    why: 'the wording of the resolution is not to be quoted',
    entries: ['restrictions-and-ip-blocking'],
  },
  {phrase: /失効|lapsed|in favour of/i, why: 'certificates ceased to be valid'},
  {phrase: /ここでは|established here/, why: 'the reader does not know what "here" is'},
];
