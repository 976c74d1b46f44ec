import type {Dataset} from '../../src/core/types.js';
import {type Report, textsOf} from './texts-of.js';

/** One spelling per term, in all texts that a visitor reads. */
interface Spelling {
  readonly lang: string;
  readonly not: RegExp;
  readonly but: string;
  /** Entries in which the word has a different meaning. */
  readonly except?: readonly string[];
}

const spellings: readonly Spelling[] = [
  {lang: 'ja', not: /最高レベル/, but: '最高水準'},
  {
    lang: 'ja',
    not: /Kaspersky Security Network（KSN）(?!$)/m,
    but: 'KSN（Kaspersky Security Network）',
  },
  {lang: 'ja', not: /(?<!」（)Kaspersky Data Services/, but: 'データサービス'},
  {lang: 'ja', not: /担当チーム/, but: 'チーム'},
  {
    lang: 'ja',
    not: /(?<!サイバー)脅威に関連するデータ|脅威関連データ/,
    but: 'サイバー脅威に関連するデータ',
  },
  {lang: 'ja', not: /ウェブサイト|WEBサイト|Ｗｅｂサイト|ホームページ/, but: 'Webサイト'},
  {
    lang: 'ja',
    not: /要求/,
    but: 'リクエスト',
    // Here it means a government's demand.
    except: ['government-pressure-malware'],
  },
  {lang: 'ja', not: /データセンタ(?!ー)|サーバ(?!ー)|ユーザ(?!ー)/, but: 'a long vowel at the end'},
  {lang: 'ja', not: /公式声明/, but: '声明'},
  {lang: 'ja', not: /サイバー・|トランスパレンシー/, but: 'トランスペアレンシー'},
  {lang: 'en', not: /anti-virus/i, but: 'antivirus'},
  {
    lang: 'en',
    not: /Kaspersky Security Network \(KSN\)(?!$)/m,
    but: 'KSN (Kaspersky Security Network)',
  },
  {lang: 'en', not: /cyber threat|cyber-threat|(?<!cyber)threat-related/i, but: 'cyberthreat'},
  {lang: 'en', not: /web sites?\b/i, but: 'website'},
  {lang: 'en', not: /data centers?\b/i, but: 'data centre'},
  {
    lang: 'en',
    not: /\blicens(?:e keys|es?\b(?! its| for|d))/,
    but: 'licence (the noun)',
    except: ['restrictions-and-ip-blocking'],
  },
];

/** Reports terms that are spelt differently elsewhere. */
export function spellingProblems({lang, topics, entries, notice}: Dataset, report: Report): void {
  const look = (id: string, texts: readonly (string | undefined)[]) => {
    for (const {not, but, except = []} of spellings.filter((one) => one.lang === lang)) {
      const found = not.exec(texts.join('\n'));
      if (found && !except.includes(id)) report(id, `"${found[0]}" is spelt "${but}" elsewhere`);
    }
  };
  look('dataset', [notice, ...topics.map(({name}) => name)]);
  for (const entry of entries) {
    look(entry.id, [...textsOf(entry), ...(entry.sources ?? []).map(({label}) => label)]);
  }
}
