import type {EntryId} from '../../src/data/outline.js';

/** What no answer may say, by language, and why; `entries`: where it counts (default: everywhere). */
export interface ForbiddenPhrase {
  readonly phrase: RegExp;
  readonly why: string;
  readonly entries?: readonly EntryId[];
}

export const forbiddenPhrases: readonly ForbiddenPhrase[] = [
  {
    phrase: /^(?:はい|いいえ|yes\b|no\b)/i,
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
];
