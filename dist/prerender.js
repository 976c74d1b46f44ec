const document = undefined;
const MutationObserver = class {};
const Node = class { get childNodes() { return []; } };

import { Buffer } from 'buffer';

/**
 * Search vocabulary: what visitors call the subjects of an entry, by language, with hiragana
 * readings where a term is not written in kana. The engine folds spellings (case, width, accents,
 * small kana, `SOC 2` = `SOC2`), so one of them is enough; a word that leads to its entries through
 * their texts or another word here is left out. Words are separated by commas.
 */
const glossary = [
    {
        entries: 'private-international-company',
        ja: 'もちかぶがいしゃ,持ち株会社,ホールディングス,HD,親会社,現地法人,げんちほうじん,子会社,日本法人,事業所,じぎょうしょ,拠点,オフィス,支店,支社,英国,えいこく,イギリス',
        en: 'holdco,subsidiary,local entity,office,site,branch,United Kingdom,UK,Britain',
    },
    {
        entries: 'private-international-company update-continuity',
        ja: '国際企業,こくさいきぎょう,多国籍企業,たこくせき,外資',
        en: 'multinational company',
    },
    {
        entries: 'private-international-company russian-government-data-obligation',
        ja: '民間企業,みんかんきぎょう,私企業,非国営',
        en: 'non-state,owner',
    },
    {
        entries: 'trustworthiness',
        ja: 'どくりつてすと,比較テスト,性能評価,ランキング,じゅしょう,アワード,受賞歴,インターポール,国際刑事警察機構,法執行機関,ほうしっこうきかん,捜査機関,サート,コンピュータ緊急対応チーム,OEMパートナー,おーいーえむぱーとなー,技術提携,たいぷわん,タイプ 1,何年,歴史',
        en: 'lab test,prizes,Interpol,ICPO,law-enforcement agency,police,LEA,CERT,computer emergency response team,CSIRT,technology partner,how long,history',
    },
    {
        entries: 'trustworthiness product-integrity',
        ja: '信頼性,しんらいせい,信用,安心,安全性,大丈夫,かんさ,検査,審査,監査報告,そっくつー,ソック2,サービス組織統制,よんだいかいけいじむしょ,4大会計事務所,ビッグフォー,監査法人',
        en: 'trustworthiness,reliable,safe,legit,attestation',
    },
    {
        entries: 'trustworthiness product-integrity iso-27001-scope customer-data-processed',
        ja: 'あいえすおーにまんななせんいち,アイエスオー,認定,規格適合,データサービス,KSN基盤',
        en: 'ISMS,information security management,certification,certified,Data Services',
    },
    {
        entries: 'trustworthiness product-integrity license-key-generation fcc-2022-statement',
        ja: '完全性,かんぜんせい,インテグリティ,改ざん防止,健全性',
        en: 'integrity,tamper resistance',
    },
    {
        entries: 'trustworthiness product-integrity russian-government-data-obligation',
        ja: 'だいさんしゃひょうか,外部評価,独立評価,第三者機関',
        en: 'independent review',
    },
    {
        entries: 'product-integrity',
        ja: '脆弱性,ぜいじゃくせい,不正変更,ふせいへんこう,改ざん,無断変更,混入,サプライチェーン攻撃,改竄,トランスペアレンシーセンター,透明性センター,TC,製品コード,せいひんこーど,ソースコード,コード,プログラムコード,きょういけんちるーる,検知ルール,シグネチャ',
        en: 'unauthorised change,tampering,supply-chain attack,Transparency Center,transparency centre,code review,detection rules',
    },
    {
        entries: 'product-integrity iso-27001-scope customer-data-processed',
        ja: 'にんしょうしょ,証明書,証書,認定書,再認証,再取得,さいしゅうれぽーと,最終報告書,レポート請求',
        en: 'certificate copy,recertification,renewal,final report,audit report',
    },
    {
        entries: 'product-integrity update-continuity',
        ja: 'えーぶいあっぷでーと,パターンファイル,定義データベース,アップデート,更新,バージョンアップ,あぷで',
        en: 'antivirus database,updates,patches',
    },
    {
        entries: 'product-integrity government-pressure-malware threat-data-contents data-processing-location data-handling-safeguards fcc-2022-statement',
        ja: 'とうめいせい,情報公開,開示,説明責任,アカウンタビリティ',
        en: 'openness,accountability',
    },
    {
        entries: 'iso-27001-scope',
        ja: 'けーえるでぃーえふえす,ファイル保管システム,けーえすえぬばっふぁ,KSNバッファ',
        en: 'file storage system,KSN Buffer database',
    },
    {
        entries: 'iso-27001-scope restrictions-and-ip-blocking ksn-stability threat-data-contents data-processing-location data-handling-safeguards',
        ja: 'けーえすえぬ,カスペルスキーセキュリティネットワーク,クラウド保護',
        en: 'Kaspersky Security Network',
    },
    {
        entries: 'iso-27001-scope customer-data-processed data-processing-location',
        ja: '統計情報,とうけいじょうほう,テレメトリ',
        en: 'statistics,telemetry,statistical data',
    },
    { entries: 'update-continuity', ja: '中国,ちゅうごく', en: 'China' },
    {
        entries: 'update-continuity restrictions-and-ip-blocking license-key-generation website-hosting ksn-stability data-processing-location',
        ja: '鯖,クラウドサーバー',
        en: 'cloud servers',
    },
    {
        entries: 'update-continuity restrictions-and-ip-blocking license-key-generation ksn-stability',
        ja: '継続性,けいぞくせい,途切れない,止まらない,事業継続,BCP',
        en: 'business continuity',
    },
    {
        entries: 'update-continuity restrictions-and-ip-blocking ksn-stability',
        ja: '使い続ける,使えなくなる,国際情勢',
        en: 'keep using,stop working',
    },
    {
        entries: 'update-continuity ksn-stability',
        ja: '可用性,かようせい,稼働,冗長化,ダウン,停止,障害',
        en: 'availability,uptime,redundancy,failover',
    },
    {
        entries: 'update-continuity data-processing-location',
        ja: 'スイス,瑞西,ドイツ,カナダ',
        en: 'Switzerland,Swiss,CH,Germany,Canada',
    },
    {
        entries: 'restrictions-and-ip-blocking',
        ja: 'IPアドレス,アイピー,ブロック,遮断,制限,規制,切断,アクセス禁止,制裁',
        en: 'block,restriction,cut-off,sanctions',
    },
    {
        entries: 'restrictions-and-ip-blocking license-key-generation website-hosting russian-government-data-obligation government-pressure-malware data-processing-location fcc-2022-statement',
        ja: 'ロシア連邦,露,ロシヤ',
        en: 'Russian Federation',
    },
    {
        entries: 'license-key-generation',
        ja: '使用権,プロダクトキー,アクチベーションコード,シリアル番号,シリアルコード,アクティベーションサーバー,認証サーバー,ライセンスサーバー',
        en: 'serial number,activation server,licence server',
    },
    { entries: 'license-key-generation data-processing-location', ja: 'ヨーロッパ,欧州', en: 'Europe' },
    {
        entries: 'website-hosting',
        ja: 'ウェブサイト,ホームページ,HP,ホスティング,置き場所,じおでぃーえぬえす,ジオDNS,地理的DNS,振り分け,フロントエンドサーバー,前段サーバー,配信サーバー',
        en: 'website,site,homepage,hosted,server location,GeoDNS,frontend',
    },
    {
        entries: 'russian-government-data-obligation',
        ja: '情報提供義務,じょうほうていきょうぎむ,データ提出,開示要請,スパイ,ソルム,通信傍受,捜査活動システム,法的評価,法律意見,リーガルオピニオン,法務評価',
        en: 'obligation to provide information,data disclosure duty,spying,wiretapping,legal assessment',
    },
    {
        entries: 'russian-government-data-obligation government-pressure-malware fcc-2022-statement',
        ja: 'ロシア政府,ろしあせいふ,ロシア当局,クレムリン,プーチン政権,諜報機関',
        en: 'Russian government,Kremlin,Russian authorities,FSB',
    },
    {
        entries: 'government-pressure-malware',
        ja: '検知,けんち,検出,見つける,見逃し,無視,グレート,グローバル調査分析チーム,リサーチチーム',
        en: 'detection,detect,overlook,Global Research and Analysis Team',
    },
    {
        entries: 'government-pressure-malware threat-data-contents data-processing-location data-handling-safeguards',
        ja: 'マルウェア,ウイルス,不正プログラム',
        en: 'malware,virus,malicious software',
    },
    {
        entries: 'customer-data-processed threat-data-contents',
        ja: 'さいばーきょうい,サイバー攻撃,脅威データ',
        en: 'cyberthreat',
    },
    {
        entries: 'customer-data-processed threat-data-contents data-processing-location data-handling-safeguards',
        ja: '個人情報,こじんじょうほう,プライバシー,パーソナルデータ',
        en: 'personal data,privacy,PII',
    },
    {
        entries: 'customer-data-processed data-processing-location data-handling-safeguards',
        ja: '顧客データ,こきゃくでーた,ユーザーデータ,利用者データ,お客様情報',
        en: 'customer data,user data',
    },
    {
        entries: 'threat-data-contents data-processing-location data-handling-safeguards',
        ja: 'ふしんなふぁいる,検体,未知のファイル',
        en: 'sample,unknown file',
    },
    {
        entries: 'threat-data-contents data-handling-safeguards',
        ja: '同意,許可,オプトイン,オプトアウト,拒否,断る,KSN声明,じどうかいせき,自動分析,マルウェア解析,とうめいせいれぽーと,透明性に関するレポート,開示請求件数,2022年下半期,下期,勝手に送られる,アップロード,送信',
        en: 'consent,opt out,automatic analysis,transparency report,H2 2022 report,upload',
    },
    {
        entries: 'threat-data-contents fcc-2022-statement',
        ja: 'せいめい,見解,コメント,発表,プレスリリース',
        en: 'press statement,response',
    },
    {
        entries: 'data-processing-location',
        ja: 'じーてぃーあい,透明性への取り組み,グローバルトランスペアレンシーイニシアチブ,データセンター,データ保管場所,チューリヒ,チュリッヒ,じゅうぶんせいにんてい,GDPR十分性,欧州委員会,おうしゅういいんかい',
        en: 'data center,data centre,DC,Zurich,GDPR adequacy,European Commission,EC',
    },
    {
        entries: 'data-handling-safeguards',
        ja: 'あんごうか,暗号,エンクリプション,SSL,デジタル証明書,でじたるしょうめいしょ,電子証明書,隔離ストレージ,かくりすとれーじ,分離保管,アクセスポリシー,アクセス制限',
        en: 'encryption,encrypted,digital certificate,isolated storage,access control',
    },
    {
        entries: 'fcc-2022-statement',
        ja: 'えふしーしー,米連邦通信委,こくどあんぜんほしょうしょう,米国土安全保障省,ほじょきん,助成金,通信補助金,使用禁止,しようきんし,排除,締め出し,地政学,ちせいがく,国際情勢,政治的理由,べいこく,アメリカ,合衆国',
        en: 'Homeland Security,federal subsidy,funding,prohibition,banned in the US,geopolitics,geopolitical,political,United States,USA',
    },
];

/**
 * What every language shares: which entries there are, in which order, and what they point to.
 * A language file (`ja.ts`, `en.ts`) adds the words, so languages cannot drift apart.
 */
/** Topic ids in display order. */
const topics = [
    'company',
    'integrity',
    'continuity',
    'government',
    'data',
    'statements',
];
/** Addresses by the language of the page; a dataset takes its own language, else the first. */
const pages = {
    faq: { ja: 'https://support.kaspersky.co.jp/faq/2022hotline' },
    transparencyCenter: {
        en: 'https://www.kaspersky.com/transparency-center',
        ja: 'https://www.kaspersky.co.jp/transparency-center',
    },
    dataProtection: { ja: 'https://www.kaspersky.co.jp/about/data-protection' },
    ksn: { ja: 'https://www.kaspersky.co.jp/ksn' },
    transparencyReport: {
        fr: 'https://gti.kaspersky.com/fr/kaspersky-releases-transparency-report-for-h2-2022',
    },
    laterTransparencyReport: {
        de: 'https://gti.kaspersky.com/de/kaspersky-releases-transparency-report-for-h2-2024',
    },
    legalAssessment: {
        de: 'https://gti.kaspersky.com/de/kaspersky-publishes-results-of-an-independent-evaluation-of-the-company-obligations-to-russian-legislation',
    },
    soc2Type2: {
        en: 'https://www.kaspersky.com/about/press-releases/2023_kaspersky-passes-the-comprehensive-soc-2-type-2-audit',
    },
    isoTransition: { en: 'https://www.cpg.global/transition-policy/' },
    bisDetermination: {
        en: 'https://regulations.justia.com/regulations/fedreg/2024/06/24/2024-13532.html',
    },
    swissAdequacy: {
        en: 'https://www.edoeb.admin.ch/edoeb/en/home/kurzmeldungen/km2024/15012024_angemessenheitsbeschluss.html',
    },
    fccStatement: {
        en: 'https://www.kaspersky.com/about/press-releases/2022_kaspersky-statement-on-the-fcc-public-notice',
    },
    fccNotice: { en: 'https://docs.fcc.gov/public/attachments/DA-22-320A1.txt' },
    fccCoveredList: { en: 'https://www.fcc.gov/supplychain/coveredlist' },
    dhsDirective: {
        en: 'https://www.cisa.gov/news-events/directives/binding-operational-directive-17-01',
    },
};
/** Later developments: when, and which page tells. */
const updates = {
    soc2Type2: { date: '2023', page: 'soc2Type2' },
    isoEdition: { date: '2025-10-31', page: 'isoTransition' },
    bisDetermination: { date: '2024-06-20', page: 'bisDetermination' },
    laterReports: { date: '2024', page: 'laterTransparencyReport' },
    swissAdequacy: { date: '2024-01-15', page: 'swissAdequacy' },
    fccCoveredList: { date: '2024-09-03', page: 'fccCoveredList' },
};
/** Entries in display order. */
const outline = [
    {
        id: 'private-international-company',
        topic: 'company',
        asOf: '2023',
        related: ['trustworthiness', 'russian-government-data-obligation', 'fcc-2022-statement'],
    },
    {
        id: 'trustworthiness',
        topic: 'company',
        asOf: '2023',
        related: ['product-integrity', 'iso-27001-scope', 'private-international-company'],
        updates: ['soc2Type2'],
    },
    {
        id: 'product-integrity',
        topic: 'integrity',
        asOf: '2023',
        related: [
            'iso-27001-scope',
            'trustworthiness',
            'customer-data-processed',
            'government-pressure-malware',
        ],
        links: ['transparencyCenter'],
        updates: ['soc2Type2', 'isoEdition'],
    },
    {
        id: 'iso-27001-scope',
        topic: 'integrity',
        asOf: '2023',
        related: ['product-integrity', 'customer-data-processed', 'ksn-stability', 'trustworthiness'],
        links: ['transparencyCenter'],
        updates: ['isoEdition'],
    },
    {
        id: 'update-continuity',
        topic: 'continuity',
        asOf: '2023',
        related: [
            'restrictions-and-ip-blocking',
            'ksn-stability',
            'license-key-generation',
            'data-processing-location',
        ],
        updates: ['bisDetermination'],
    },
    {
        id: 'restrictions-and-ip-blocking',
        topic: 'continuity',
        asOf: '2023',
        related: ['update-continuity', 'ksn-stability', 'license-key-generation', 'website-hosting'],
        updates: ['bisDetermination'],
    },
    {
        id: 'license-key-generation',
        topic: 'continuity',
        asOf: '2023',
        related: ['update-continuity', 'restrictions-and-ip-blocking', 'website-hosting'],
    },
    {
        id: 'website-hosting',
        topic: 'continuity',
        asOf: '2023',
        related: ['restrictions-and-ip-blocking', 'license-key-generation', 'update-continuity'],
    },
    {
        id: 'ksn-stability',
        topic: 'continuity',
        asOf: '2023',
        related: [
            'restrictions-and-ip-blocking',
            'update-continuity',
            'threat-data-contents',
            'iso-27001-scope',
        ],
        links: ['ksn'],
        updates: ['bisDetermination'],
    },
    {
        id: 'russian-government-data-obligation',
        topic: 'government',
        asOf: '2023',
        related: [
            'government-pressure-malware',
            'fcc-2022-statement',
            'private-international-company',
            'data-processing-location',
        ],
        links: ['legalAssessment'],
    },
    {
        id: 'government-pressure-malware',
        topic: 'government',
        asOf: '2023',
        related: ['russian-government-data-obligation', 'product-integrity', 'fcc-2022-statement'],
    },
    {
        id: 'customer-data-processed',
        topic: 'data',
        asOf: '2023',
        related: [
            'threat-data-contents',
            'data-handling-safeguards',
            'data-processing-location',
            'iso-27001-scope',
        ],
        links: ['dataProtection', 'transparencyCenter'],
        updates: ['isoEdition'],
    },
    {
        id: 'threat-data-contents',
        topic: 'data',
        asOf: '2023',
        related: [
            'data-handling-safeguards',
            'customer-data-processed',
            'data-processing-location',
            'ksn-stability',
        ],
        links: ['dataProtection', 'transparencyReport', 'ksn'],
        updates: ['laterReports'],
    },
    {
        id: 'data-processing-location',
        topic: 'data',
        asOf: '2023',
        related: [
            'threat-data-contents',
            'data-handling-safeguards',
            'customer-data-processed',
            'update-continuity',
        ],
        links: ['transparencyCenter', 'swissAdequacy'],
        updates: ['swissAdequacy'],
    },
    {
        id: 'data-handling-safeguards',
        topic: 'data',
        asOf: '2023',
        related: [
            'threat-data-contents',
            'customer-data-processed',
            'data-processing-location',
            'iso-27001-scope',
        ],
        links: ['dataProtection', 'transparencyReport'],
        updates: ['laterReports'],
    },
    {
        id: 'fcc-2022-statement',
        topic: 'statements',
        asOf: '2022-03-25',
        related: [
            'russian-government-data-obligation',
            'government-pressure-malware',
            'product-integrity',
            'private-international-company',
        ],
        links: ['fccStatement', 'fccNotice', 'fccCoveredList', 'dhsDirective'],
        updates: ['fccCoveredList'],
    },
];

/** Joins the words of one language to what all languages share. */
function createDataset(texts) {
    const { lang, notice, synonyms } = texts;
    return {
        lang,
        topics: topics.map((id) => ({ id, name: texts.topics[id] })),
        entries: outline.map((entry) => createEntry(texts, entry)),
        ...(synonyms && { synonyms }),
        ...(notice && { notice }),
    };
}
function createEntry(texts, entry) {
    const link = (id) => createLink(texts, id);
    const { question, answer } = texts.entries[entry.id];
    return {
        ...entry,
        question,
        answer,
        ...createVocabulary(texts.lang, entry.id, question),
        sources: [link('faq')],
        links: (entry.links ?? []).map(link),
        updates: (entry.updates ?? []).map((id) => {
            const { date, page } = updates[id];
            return { date, text: texts.updates[id], source: link(page) };
        }),
    };
}
function createLink({ lang, pages: labels }, id) {
    const addresses = pages[id];
    const href = addresses[lang];
    const label = labels[id];
    if (href)
        return { href, label };
    const [[hreflang, foreignHref]] = Object.entries(addresses);
    return { href: foreignHref, label, hreflang };
}
/** The entry's glossary terms: its own language's become aliases, the others' twins. */
function createVocabulary(lang, id, question) {
    const aliases = new Set();
    const twins = new Set();
    for (const { entries, ...terms } of glossary) {
        if (!entries.split(' ').includes(id))
            continue;
        for (const [termLang, words] of Object.entries(terms)) {
            const target = termLang === lang ? aliases : twins;
            for (const word of words.split(','))
                if (!question.includes(word))
                    target.add(word);
        }
    }
    return { aliases: [...aliases], twins: [...twins] };
}

const en$1 = createDataset({
    lang: 'en',
    notice: 'This is an independent summary of public statements as of the dates shown, not an official text by Kaspersky.',
    topics: {
        company: 'Company & trust',
        integrity: 'Integrity, audits & certificates',
        continuity: 'Continuity & infrastructure',
        government: 'Governments & law',
        data: 'Data handling',
        statements: 'Statements',
    },
    entries: {
        'private-international-company': {
            question: 'Is Kaspersky a private-sector company that operates internationally?',
            answer: `Yes, according to Kaspersky, which describes itself as a private, international company and states the following:

- The holding company is located in the United Kingdom.
- It does business in 200 or more countries and regions and has 30 or more offices worldwide.
- About 60% of its business is international (what the percentage is based on is not stated).
- The business in each region is run by local legal entities.

Kaspersky says that this lets it manage its international and its local business effectively and in an independent form.`,
        },
        trustworthiness: {
            question: 'What does Kaspersky point to as evidence of its trustworthiness?',
            answer: `Kaspersky points to the following:

- **Experience**: for 25 years it has developed cybersecurity solutions and provided threat analysis. It describes its solutions as “best in class” and its threat analysis as “cutting-edge”.
- **Independent third-party assessments**: a SOC 2 (Service Organization Control for Service Organizations) Type 1 audit by one of the Big Four accounting firms, and ISO 27001 certification. They cover the integrity and security of its solutions, engineering methods and data services.
- **Reviews and tests**: independent reviews also confirm the reliability of its products, which frequently get the highest score in independent evaluation tests. They have also won prestigious international awards in independent tests by leading organisations worldwide.
- **Use of its technology**: hundreds of technology and OEM partners around the world trust it.
- **Cooperation**: it works with the worldwide IT security community, with Interpol and other law-enforcement agencies, and with Computer Emergency Response Teams (CERTs) around the world.

Because of these assessments, Kaspersky says, customers can use its products with peace of mind. It names neither the accounting firm nor the reviewers, tests and awards.`,
        },
        'product-integrity': {
            question: 'How does Kaspersky back up the integrity and trustworthiness of its products?',
            answer: `Kaspersky says that two external, independent audit bodies have given third-party evaluations of the security and integrity of its data services and engineering methods:

- **SOC 2 audit**: one of the Big Four accounting firms carried out a SOC 2 (Service Organization Control for Service Organizations) audit. According to Kaspersky, it found that the development and release of antivirus (AV) updates are strongly secured against the risk of unauthorised changes.
- **ISO/IEC 27001:2013 certification**: the data services are certified and were recertified at the beginning of 2022.

Viewing of both certificates can be requested. Kaspersky says that the final report can be shown to customers and partners on request.

Kaspersky says that it also runs Transparency Centers around the world. These are facilities where trusted partners and government officials can check product code, software updates and threat-detection rules. They give information on the products and their security, including essential and important technical documentation, for external evaluation in a secure environment. Their services can also be used remotely on request.`,
        },
        'iso-27001-scope': {
            question: 'What is the scope of the ISO/IEC 27001 certification?',
            answer: `According to Kaspersky, the infrastructure of KSN (Kaspersky Security Network), which it calls “Data Services”, is certified to ISO/IEC 27001:2013. The certification is said to show that a management system conforming to the standard is applied.

Recertification was completed in 2022. Kaspersky says that it covers Kaspersky Data Services, including these two systems:

- **KLDFS**: the KSN system for secure storage of files and access to them
- **KSNBuffer database**: the KSN system for processing statistical information

Viewing of the certificate can be requested. Kaspersky says that the final report, with an explanation of the certification, can be shown to customers and partners on request.`,
        },
        'update-continuity': {
            question: 'Can customers count on continued product updates?',
            answer: `Yes, says Kaspersky, which guarantees that product updates will continue to be delivered.

On the basis of its own internal tests and verification, it states that its global server infrastructure keeps the core product portfolio running without interruption.

As a global company, it says, it has cloud servers distributed worldwide, in Switzerland, Germany, China, Canada and elsewhere. It names two benefits:

- Information is processed faster.
- Availability is guaranteed even if one server goes down for whatever reason.`,
        },
        'restrictions-and-ip-blocking': {
            question: 'What happens to Kaspersky’s products and services if restrictions are imposed or IP addresses are blocked?',
            answer: `Kaspersky describes how it has assessed possible effects:

- Its team is actively examining, as a priority, every risk that could arise in “the current situation”.
- It has continuously made the necessary assessments of the potential impact of rules on the exchange of data between states. This includes the potential impact on products and services if data exchange with the Russian Federation is restricted, for example if traffic from Russian IP addresses is blocked.

On the basis of internal tests and verification, Kaspersky states the following:

- The global server infrastructure keeps the core product portfolio running without interruption.
- Kaspersky Security Network (KSN), which processes cybersecurity-related data, has been confirmed to be unaffected as well.`,
        },
        'license-key-generation': {
            question: 'In which country are product licences and activation keys generated?',
            answer: `Kaspersky states that product licences and activation codes (activation keys) are generated in Russia and then distributed to activation servers around the world.

In Europe, for example, local activation servers are in place and process customers’ activation requests. Kaspersky says that diversifying the process in this way ensures both the integrity and the continuity of delivery to customers.

On risks, it states the following:

- If a risk arises for the generation process, it may be relocated, using the global infrastructure.
- The team is proactively investigating every risk that could arise in “the current situation”.
- It is ready to act very quickly if needed.`,
        },
        'website-hosting': {
            question: 'Where are Kaspersky’s websites served from?',
            answer: `Kaspersky states that visitors from outside Russia are directed to front-end servers other than Russian ones.

- This applies to its marketing and support websites.
- It has adjusted its GEO DNS settings for this.
- Where a visitor is directed is decided according to public information on users’ Geo IP detection.`,
        },
        'ksn-stability': {
            question: 'Is KSN running reliably?',
            answer: `Yes: Kaspersky states that KSN (Kaspersky Security Network) is stable. On the basis of internal tests and verification, it says the following:

- The global server infrastructure keeps the core product portfolio running without interruption.
- KSN, which processes cybersecurity-related data, has been confirmed to be unaffected.

It adds the following:

- It guarantees that it will meet its responsibilities to partners and customers, including product delivery and support.
- Further investigation is under way to examine more scenarios carefully.
- The team is ready to act very quickly.`,
        },
        'russian-government-data-obligation': {
            question: 'Must Kaspersky hand over information to the Russian government?',
            answer: `Kaspersky states that it has no obligation to provide information, and gives these reasons:

- It is a private company and has no ties of any kind with the Russian government.
- It does not provide communications services and is therefore not subject to Russia’s SORM (System of Operative Investigative Measures), nor to laws similar to SORM.

According to Kaspersky, an independent third-party legal assessment of Russian laws on data processing confirmed this. It describes the assessment as impartial and fair and says that it is published online.`,
        },
        'government-pressure-malware': {
            question: 'Could the Russian government make Kaspersky overlook malware used against a public administration?',
            answer: `No, says Kaspersky: no government can force it to do so, and it refuses every request of that kind.

To further raise transparency and accountability, it states, it works as follows:

- Actions concerning malware detection are logged and reviewed by its expert teams.
- These teams are based around the world, not only in Russia.

It also states the following:

- Its founding principle is to detect and neutralise malicious threats of every form, whatever their origin or purpose.
- The language a threat “speaks” does not matter; threats it finds are reported whatever their kind.
- Its Global Research and Analysis Team (GReAT) has published many reports on attacks with Russian in the code, just as on attacks in other languages.`,
        },
        'customer-data-processed': {
            question: 'What kinds of customer data may be processed?',
            answer: `Kaspersky states that it may process data and statistics related to cyberthreats. The aim, it says, is to guarantee customers the highest level of security. It also gives details of the data processed.

Its data services hold ISO 27001 certification and were recertified in 2022. Viewing can be requested for each certificate, and the final report can be shown to customers and partners on request, Kaspersky says.`,
        },
        'threat-data-contents': {
            question: 'What counts as cyberthreat-related data?',
            answer: `Kaspersky names the following files, which the product sends to KSN (Kaspersky Security Network) if the user has agreed to the KSN statement:

- Suspicious files
- Previously unknown malicious files

They are sent for the automated analysis of malware, Kaspersky explains, and threat-related data is then processed.

It says that it always provides information on data processing, in particular the complete list of the data processed, so that customers can decide at any time on the basis of up-to-date information.

Its transparency report publishes the number of data requests received from users and processed. The latest edition at the time of this statement covers the second half (H2) of 2022.`,
        },
        'data-processing-location': {
            question: 'In which countries and facilities is user data processed?',
            answer: `Kaspersky states that it has relocated part of its data-processing infrastructure as part of its Global Transparency Initiative (GTI). Where data is processed depends on its kind:

- **Malicious or suspicious files**: those shared by product users in Europe, North America and Latin America, the Middle East and several countries of the Asia-Pacific region are processed in two data centres in Zurich, Switzerland.
- **Statistical information**: what users provide may be processed not only in the Swiss facilities for threat-related data, but also by services of KSN (Kaspersky Security Network) in other countries worldwide, such as Canada, Germany and Russia.

Kaspersky says that both data centres are world-class facilities conforming to industry standards and guarantee the highest level of security. It adds that Switzerland is one of the few countries holding an adequacy decision: the European Commission recognises that it protects personal information adequately.

There is also, according to Kaspersky, a detailed list of the countries where personal data provided by users is processed. Its address could not be established here; the page on the Transparency Centers is given below as a related official page.`,
        },
        'data-handling-safeguards': {
            question: 'How is customer data handled and protected?',
            answer: `Kaspersky states that four safeguards protect all data processed and/or transferred through its products:

- Encryption
- Digital certificates
- Segregated storage
- Strict data-access policies

The user decides, Kaspersky says, whether suspicious files and previously unknown malicious files are shared with KSN (Kaspersky Security Network) for automated malware analysis.

It says that it always provides information on data processing, in particular the complete list of the data processed, so that customers know the facts before they decide.

Its transparency report publishes the number of data requests received from users and processed. The latest edition at the time of this statement covers the second half (H2) of 2022.`,
        },
        'fcc-2022-statement': {
            question: 'What did Kaspersky say about the FCC notice of 25 March 2022?',
            answer: `Kaspersky issued a statement on the day of the decision, saying that it was disappointed. Under the notice of 25 March 2022 by the FCC (US Federal Communications Commission), telecom-related federal subsidies may not be used to buy its products and services. All views below are Kaspersky’s on that day.

On the FCC’s decision, it says the following:

- It was not based on a technical evaluation of the products, which Kaspersky says it has kept recommending, but made on political grounds.
- The FCC’s announcement names the 2017 decision of the US Department of Homeland Security (DHS) as its basis. Kaspersky therefore considers extending the ban to recipients of telecom subsidies to be likewise without grounds.
- For the same reason, it sees the decision as a response to the geopolitical situation, not as a comprehensive evaluation of the integrity of its products and services.

In 2017, the US federal government banned federal organisations and federal contractors from using the company’s products and services. On that ban, Kaspersky maintains the following:

- It was unconstitutional, was based on allegations without stated grounds, and lacked public evidence of wrongdoing by the company.
- Since 2017, there has been no public evidence specifically justifying those actions.

On its own position, it says the following:

- It will go on assuring partners and customers of the quality and integrity of its products.
- It will cooperate with US government agencies and address the concerns of the FCC and other regulators.
- It offers industry-leading products and services that protect customers worldwide against every kind of cyberthreat.
- It has clearly stated that it has no ties with any government, Russia’s included.
- It considers most important transparency and continued concrete measures that show customers its unwavering commitment to integrity and trustworthiness.`,
        },
    },
    pages: {
        faq: 'Kaspersky’s public FAQ',
        transparencyCenter: 'Related official page: Transparency Center',
        dataProtection: 'Related official page: data protection',
        ksn: 'Related official page: Kaspersky Security Network (KSN)',
        transparencyReport: 'Announcement of the transparency report for H2 2022',
        laterTransparencyReport: 'Announcement of the transparency report for H2 2024',
        legalAssessment: 'Announcement of the legal assessment',
        soc2Type2: 'Kaspersky’s announcement of the SOC 2 Type 2 audit',
        isoTransition: 'Transition policy of CPG, a certification body',
        bisDetermination: 'BIS Final Determination (Federal Register, on Justia)',
        swissAdequacy: 'Swiss data protection authority: adequacy decision',
        fccStatement: 'Kaspersky’s statement, original text',
        fccNotice: 'FCC document: notice of 25 March 2022',
        fccCoveredList: 'FCC document: Covered List',
        dhsDirective: 'US government document: DHS decision of 2017 (BOD 17-01)',
    },
    updates: {
        soc2Type2: 'After the SOC 2 Type 1 audit of 2022, Kaspersky announced Type 2 audits: first in 2023 (for the period from December 2022 to May 2023) and again later.',
        isoEdition: 'ISO/IEC 27001:2013 certificates in general lapsed on 31 October 2025 in favour of the 2022 edition. Whether this certificate was moved to it was not established here.',
        bisDetermination: 'Under the Final Determination of 20 June 2024 by the Bureau of Industry and Security (BIS) of the US Department of Commerce, neither updates nor the operation of KSN for US persons are allowed from 29 September 2024.',
        laterReports: 'Later transparency reports exist, for example for H2 2024.',
        swissAdequacy: 'The European Commission confirmed Switzerland’s adequacy on 15 January 2024.',
        fccCoveredList: 'The FCC updated its Covered List on 3 September 2024; Kaspersky cybersecurity and anti-virus software was added.',
    },
    synonyms: [
        ['Kaspersky', 'Kaspersky Lab', 'KL', 'Kapersky', 'Kasperski', 'カスペルスキー'],
        ['company', 'firm', 'business', 'vendor'],
        ['generated', 'issued', 'created'],
        ['licence', 'license'],
        ['data centre', 'data center'],
        ['collect', 'gather', 'process', 'processed'],
        ['send', 'share', 'upload', 'transfer'],
        ['hand over', 'provide', 'disclose', 'give'],
        ['force', 'pressure', 'coerce', 'compel', 'obey'],
        ['overlook', 'ignore', 'skip'],
        ['outage', 'down', 'interruption', 'downtime'],
        ['location', 'located', 'where', 'country'],
        ['owned', 'ownership', 'private', 'ties'],
        ['trustworthy', 'trustworthiness', 'trust', 'safe'],
    ],
});

const ja$1 = createDataset({
    lang: 'ja',
    notice: 'この内容は、各回答に示した時点での公表内容を独自に要約したもので、カスペルスキーの公式文書ではありません。',
    topics: {
        company: '会社と信頼',
        integrity: '完全性・監査・認証',
        continuity: '継続性とインフラ',
        government: '政府・法制度',
        data: 'データの取り扱い',
        statements: '公式声明',
    },
    entries: {
        'private-international-company': {
            question: 'カスペルスキーは、世界各国で事業を行う民間の会社ですか？',
            answer: `カスペルスキーの回答は「はい」です。国際的に事業を展開する民間企業であるとし、次のように説明しています。

- 持株会社は英国にあります。
- 200以上の国と地域で事業を行い、世界各地に30以上の事業所があります。
- 事業の約60%は国際事業です（何を基準にした割合かは示されていません）。
- 各地域の事業は、現地の法人が運営しています。

同社は、この体制により、国際的な事業と各地の事業を効果的に、かつ独立した形で管理できるとしています。`,
        },
        trustworthiness: {
            question: 'カスペルスキーは、信頼できる企業である根拠として何を挙げていますか？',
            answer: `カスペルスキーは、次の点を挙げています。

- **実績**：25年にわたり、サイバーセキュリティソリューションを開発し、脅威の分析を提供してきました。同社は、ソリューションを「クラス最高」、脅威の分析を「最先端」と表現しています。
- **独立した第三者による評価**：四大会計事務所（Big 4）の1社によるSOC 2（Service Organization Control for Service Organizations）Type 1監査を受け、ISO 27001認証を取得しています。評価の対象は、ソリューション、エンジニアリング手法、データサービスの完全性とセキュリティです。
- **レビューとテスト**：製品の信頼性は独立したレビューでも確認され、独立した評価テストではたびたび最高評価を得ています。世界の主要な機関による独立テストで、権威ある国際的な賞も受けています。
- **技術の採用**：世界の数百社にのぼるテクノロジーパートナーとOEMパートナーが、同社の技術を信頼しています。
- **協力関係**：世界のITセキュリティコミュニティ、インターポールなどの法執行機関、世界各地のCERT（コンピュータ緊急対応チーム）と協力しています。

こうした評価により、顧客は製品を安心して利用できるというのが同社の説明です。会計事務所、レビュー、テスト、賞の具体的な名称は挙げられていません。`,
        },
        'product-integrity': {
            question: '製品の完全性と信頼性は、どのように担保されていますか？',
            answer: `カスペルスキーは、データサービスとエンジニアリング手法のセキュリティと完全性について、2つの外部の独立監査機関による第三者評価を受けたと説明しています。

- **SOC 2監査**：四大会計事務所（Big 4）の1社が、SOC 2（Service Organization Control for Service Organizations）監査を行いました。アンチウイルス（AV）アップデートの開発とリリースのプロセスは、不正な変更のリスクに対して強固なセキュリティを備えているという結果が得られたとしています。
- **ISO/IEC 27001:2013認証**：データサービスが認証を取得しており、2022年の初めに再認証を受けました。

どちらの認証書も、閲覧を申請できます。最終レポートは、求めに応じて顧客とパートナーに提示できるとしています。

また、同社は世界各地でトランスペアレンシーセンターを運営していると説明しています。信頼できるパートナーと政府関係者が、製品のコード、ソフトウェアのアップデート、脅威検知ルールを確認できる施設です。外部からの評価のために、必要不可欠で重要な技術文書を含め、製品とそのセキュリティに関する情報を安全な環境で提供しています。希望に応じて、センターのサービスをリモートで利用することもできます。`,
        },
        'iso-27001-scope': {
            question: 'ISO/IEC 27001の認証を受けている範囲はどこまでですか？',
            answer: `カスペルスキーによると、ISO/IEC 27001:2013の認証を受けているのは、「データサービス」と呼ぶKSN（Kaspersky Security Network）のインフラです。この認証は、規格に適合したマネジメントシステムが適用されていることを示すものとされています。

再認証は2022年に完了しました。対象となるKaspersky Data Servicesには、次の2つのシステムなどが含まれると説明しています。

- **KLDFS**：ファイルを安全に保管し、アクセスできるようにするKSNのシステム
- **KSNBufferデータベース**：統計情報を処理するKSNのシステム

認証書は、閲覧を申請できます。認証についての説明を含む最終レポートは、求めに応じて顧客とパートナーに提示できるとしています。`,
        },
        'update-continuity': {
            question: '製品のアップデートが今後も提供されることは保証されていますか？',
            answer: `カスペルスキーの回答は「はい」です。製品アップデートを今後も継続して提供することを保証するとしています。

同社は、自社で行った内部のテストと検証に基づき、グローバルなサーバーインフラによって、中核となる製品ポートフォリオは中断なく稼働し続けると説明しています。

また、グローバル企業として、スイス、ドイツ、中国、カナダなど世界各地にクラウドサーバーを分散して配置しているとし、その利点を次のように述べています。

- 情報をより速く処理できます。
- 何らかの理由で1台のサーバーが停止しても、可用性を保証します。`,
        },
        'restrictions-and-ip-blocking': {
            question: '規制やIPアドレスの遮断が行われた場合、製品やサービスの利用はどうなりますか？',
            answer: `カスペルスキーは、生じうる影響の評価について次のように説明しています。

- 担当チームは、「現在の状況」で生じうるあらゆるリスクを、優先事項として積極的に調べています。
- 国家間のデータ交換の規制に関連して生じうる影響について、必要な評価を継続して行ってきました。ロシア連邦とのデータ交換が制限された場合に、製品やサービスに生じうる影響も含まれます。その例として、ロシアのIPアドレスからの通信の遮断を挙げています。

同社によると、内部のテストと検証の結果は次のとおりです。

- グローバルなサーバーインフラにより、中核となる製品ポートフォリオは中断なく稼働し続けます。
- サイバーセキュリティ関連のデータを処理するKaspersky Security Network（KSN）も、影響を受けないことを確認しています。`,
        },
        'license-key-generation': {
            question: 'アクティベーションキーや製品ライセンスを生成しているのは、どの国ですか？',
            answer: `カスペルスキーは、製品ライセンスとアクティベーションコード（アクティベーションキー）をロシアで生成したうえで、世界各地のアクティベーションサーバーに配布していると説明しています。

たとえばヨーロッパでは、現地に置かれたアクティベーションサーバーが顧客からのアクティベーション要求を処理しています。同社は、このようにプロセスを分散することで、顧客への提供の完全性と継続性の両方を確保しているとしています。

リスクへの備えについては、次のように述べています。

- 生成のプロセスにリスクが生じた場合は、グローバルなインフラを使って、そのプロセスを移転する可能性があります。
- チームは、「現在の状況」で生じうるあらゆるリスクを先回りして調べています。
- 必要があれば、きわめて迅速に対応する用意があります。`,
        },
        'website-hosting': {
            question: '公式サイトは、どこのサーバーから配信されていますか？',
            answer: `カスペルスキーは、ロシア国外からの訪問者を、ロシア以外のフロントエンドサーバーに誘導していると説明しています。

- 対象は、マーケティング用とサポート用のWebサイトです。
- そのために、GEO DNSの設定を調整しています。
- 訪問者の誘導先は、ユーザーのGeo IP検出に関する公開情報に基づいて決定しています。`,
        },
        'ksn-stability': {
            question: 'KSNは問題なく稼働していますか？',
            answer: `カスペルスキーの回答は「はい」で、KSN（Kaspersky Security Network）は安定しているとしています。内部のテストと検証に基づく説明は、次のとおりです。

- グローバルなサーバーインフラにより、中核となる製品ポートフォリオは中断なく稼働し続けます。
- サイバーセキュリティ関連のデータを処理するKSNも、影響を受けないことを確認しています。

そのうえで、同社は次のように述べています。

- 製品の提供とサポートを含め、パートナーと顧客に対する責任を果たすことを保証します。
- より多くのシナリオを慎重に検討するため、さらに調査を進めています。
- チームは、きわめて迅速に対応する用意があります。`,
        },
        'russian-government-data-obligation': {
            question: 'ロシア政府への情報提供は、カスペルスキーに義務付けられていますか？',
            answer: `カスペルスキーは、情報を提供する義務はないとし、その理由を次のように説明しています。

- 民間企業であり、ロシア政府とはいかなるつながりもありません。
- 通信サービスを提供していないため、ロシアのSORM（System of Operative Investigative Measures）の対象ではありません。SORMに類する法律の対象でもありません。

同社によると、このことは、データ処理に関するロシアの法律を対象とした、独立した第三者による法的評価でも確認されています。この評価は公平かつ公正なもので、オンラインで公開されているとしています。`,
        },
        'government-pressure-malware': {
            question: '行政機関への攻撃に使われたマルウェアを見逃すよう、ロシア政府に強要されるおそれはありますか？',
            answer: `カスペルスキーの回答は「いいえ」です。いかなる政府からもそのような強要を受けることはなく、この種の要求はすべて拒否するとしています。

同社は、透明性と説明責任をさらに高めるため、次の取り組みを行っていると説明しています。

- マルウェアの検知に関わる操作は記録され、社内の専門家チームがレビューします。
- これらのチームは、ロシアだけでなく世界各地に拠点を置いています。

また、次の点を挙げています。

- 発生元や目的を問わず、あらゆる形の悪意ある脅威を検知して無力化することが、創業以来の原則です。
- 脅威がどの言語を「話す」かは関係なく、見つけた脅威は種類を問わず報告します。
- グローバル調査分析チーム（GReAT）は、コードにロシア語が含まれる攻撃についても、ほかの言語の攻撃と同じように、多くのレポートを公開してきました。`,
        },
        'customer-data-processed': {
            question: '処理の対象となる顧客データには、どのようなものがありますか？',
            answer: `カスペルスキーは、サイバー脅威に関連するデータと統計情報を処理する場合があると説明しています。目的は、顧客に最高水準のセキュリティを保証することだとしています。処理するデータの詳細も案内しています。

データサービスはISO 27001認証を取得しており、2022年に再認証を受けました。認証書はいずれも閲覧を申請でき、最終レポートは、求めに応じて顧客とパートナーに提示できるとしています。`,
        },
        'threat-data-contents': {
            question: 'サイバー脅威関連データとは、具体的にどのようなデータですか？',
            answer: `カスペルスキーは、ユーザーがKSN声明に同意している場合に、製品からKSN（Kaspersky Security Network）へ送信される次のファイルを挙げています。

- 不審なファイル
- これまで知られていなかった悪意のあるファイル

送信の目的はマルウェアの自動解析で、これを受けて脅威に関連するデータが処理されると説明しています。

また、顧客が最新の情報に基づいていつでも判断できるよう、データ処理に関する情報、特に処理するデータの完全な一覧を常に提供するとしています。

データについてユーザーから受け付け、処理した要求の件数は、透明性レポートで公開していると説明しています。この説明の時点での最新版は、2022年下半期版です。`,
        },
        'data-processing-location': {
            question: 'ユーザーのデータは、どの国のどの施設で処理されていますか？',
            answer: `カスペルスキーは、透明性への取り組みであるGlobal Transparency Initiative（GTI）の一環として、データ処理インフラの一部を移転したと説明しています。処理する場所は、データの種類によって次のように異なるとしています。

- **悪意のあるファイルや不審なファイル**：製品のユーザーが共有したもののうち、ヨーロッパ、北米と中南米、中東、アジア太平洋地域の複数の国のものは、スイスのチューリッヒにある2か所のデータセンターで処理しています。
- **統計情報**：ユーザーが提供したものは、脅威に関連するデータを扱うスイスの施設だけでなく、カナダ、ドイツ、ロシアなど、世界のほかの国にあるKSN（Kaspersky Security Network）のサービスで処理する場合もあります。

2か所のデータセンターはどちらも業界標準に準拠した世界水準の施設で、最高レベルのセキュリティを保証するとしています。また、スイスは、個人情報を十分に保護していると欧州委員会が認めた（十分性認定を受けた）数少ない国の1つであると説明しています。

ユーザーが提供した個人データを処理する国については、詳しい一覧があるとしています。一覧の所在はここでは確認できていないため、関連する公式ページとしてトランスペアレンシーセンターのページを示します。`,
        },
        'data-handling-safeguards': {
            question: '顧客データは、どのように取り扱われ、保護されていますか？',
            answer: `カスペルスキーは、製品を通じて処理または転送されるすべてのデータを、次の4つの方法で保護していると説明しています。

- 暗号化
- デジタル証明書
- 隔離されたストレージ
- 厳格なデータアクセスポリシー

不審なファイルや、これまで知られていなかった悪意のあるファイルを、マルウェアの自動解析のためにKSN（Kaspersky Security Network）と共有するかどうかは、ユーザーが決められるとしています。

また、顧客が事実を知ったうえで判断できるよう、データ処理に関する情報、特に処理するデータの完全な一覧を常に提供すると述べています。

データについてユーザーから受け付け、処理した要求の件数は、透明性レポートで公開していると説明しています。この説明の時点での最新版は、2022年下半期版です。`,
        },
        'fcc-2022-statement': {
            question: 'FCCが2022年3月25日に出した告示に対して、カスペルスキーはどのような見解を示しましたか？',
            answer: `カスペルスキーは、FCC（米国連邦通信委員会）の決定に失望したとする声明を、決定の当日に出しました。2022年3月25日付の告示で示されたのは、通信関連の連邦補助金を同社の製品とサービスの購入に使ってはならないという決定です。以下はいずれも、その時点での同社の見解です。

FCCの決定については、次のように述べています。

- 製品の技術的な評価に基づくものではなく、政治的な理由によるものです。そうした評価の実施は、同社が一貫して勧めてきたことです。
- FCCの発表は、2017年の米国国土安全保障省（DHS）の決定を根拠に挙げています。そのため、通信関連の補助金を受ける側にまで禁止の対象を広げることも、同じように根拠がないと考えています。
- 同じ理由から、製品とサービスの完全性を総合的に評価したものではなく、地政学的な情勢への反応であると受け止めています。

2017年には、米国連邦政府が、連邦機関と連邦政府の請負業者に対し、同社の製品とサービスの使用を禁じました。この禁止について、同社は次のように主張しています。

- 憲法に反し、根拠の示されていない主張に基づくもので、同社の不正行為について公に示された証拠も欠いていました。
- 2017年以降も、これらの措置を具体的に正当化する証拠は、公に示されていません。

同社の姿勢については、次のように述べています。

- 製品の品質と完全性を、今後もパートナーと顧客に保証していきます。
- 米国の政府機関と協力し、FCCをはじめとする規制当局の懸念に対応していきます。
- 業界をリードする製品とサービスを提供し、あらゆる種類のサイバー脅威から世界中の顧客を守っています。
- ロシアを含め、いかなる政府ともつながりがないことを明確に述べてきました。
- 最も重要だと考えるのは、透明性を保つことと、完全性と信頼性に対する揺るぎない姿勢を具体的な施策で顧客に示し続けることです。`,
        },
    },
    pages: {
        faq: 'カスペルスキーの公開FAQ',
        transparencyCenter: '関連する公式ページ：トランスペアレンシーセンター',
        dataProtection: '関連する公式ページ：データ保護',
        ksn: '関連する公式ページ：Kaspersky Security Network（KSN）',
        transparencyReport: '2022年下半期版の透明性レポートに関する発表',
        laterTransparencyReport: '2024年下半期版の透明性レポートに関する発表',
        legalAssessment: '法的評価の結果に関する発表',
        soc2Type2: 'SOC 2 Type 2監査に関するカスペルスキーの発表',
        isoTransition: '認証機関CPGの移行方針',
        bisDetermination: 'BISの最終決定（連邦官報、Justiaに掲載）',
        swissAdequacy: 'スイスのデータ保護当局：十分性認定に関する発表',
        fccStatement: 'カスペルスキーの声明の原文',
        fccNotice: 'FCCの文書：2022年3月25日付の告示',
        fccCoveredList: 'FCCの文書：対象リスト（Covered List）',
        dhsDirective: '米国政府の文書：2017年の国土安全保障省の決定（BOD 17-01）',
    },
    updates: {
        soc2Type2: 'カスペルスキーは、2022年のSOC 2 Type 1監査に続き、Type 2監査について発表しています。最初は2023年（対象期間は2022年12月から2023年5月）で、その後にも発表がありました。',
        isoEdition: 'ISO/IEC 27001:2013の認証書は、2022年版への移行に伴い、一般に2025年10月31日で失効しました。この認証書が2022年版に移行されたかどうかは、ここでは確認できていません。',
        bisDetermination: '米国商務省産業安全保障局（BIS）の2024年6月20日付の最終決定により、2024年9月29日以降、米国人（US persons）に対するアップデートの提供とKSNの運用は認められなくなりました。',
        laterReports: '2024年下半期版など、その後の透明性レポートも公開されています。',
        swissAdequacy: '欧州委員会は2024年1月15日に、スイスの十分性を改めて認めました。',
        fccCoveredList: 'FCCの対象リスト（Covered List）が2024年9月3日に更新され、カスペルスキーのサイバーセキュリティソフトウェアとアンチウイルスソフトウェアが追加されました。',
    },
    synonyms: [
        ['カスペルスキー', 'Kaspersky', 'カスペ', 'カスペルスキーラボ', 'Kaspersky Lab'],
        ['会社', '企業'],
        ['生成', '発行', '作成'],
        ['キー', '鍵'],
        ['強要', '強制', '圧力', '命令'],
        ['見逃す', '見逃し', '無視'],
        ['処理', '収集', '取得'],
        ['共有', '送信', '送られる'],
        ['提供', '提出', '渡す'],
        ['場所', '所在地', '設置国', '設置場所'],
        ['停止', '止まる', '止まったり', '落ちる', '落ちたら', 'ダウン', '障害'],
        ['安定', '平気', '大丈夫'],
        ['状況', '情勢'],
    ],
});

const registered$1 = [];
/** Adds a dataset to the build; one of the same language is replaced in its place. */
function registerDataset(dataset) {
    const at = registered$1.findIndex(({ lang }) => lang === dataset.lang);
    registered$1.splice(at < 0 ? registered$1.length : at, 1, dataset);
}
/** In the order of registration: the first is the build's first language. */
function datasets() {
    return registered$1;
}

const questions = (count) => `${count} ${count === 1 ? 'question' : 'questions'}`;
const en = {
    heading: 'Frequently asked questions',
    searchLabel: 'Search the questions',
    searchPlaceholder: 'Type a keyword',
    clearSearch: 'Clear search',
    topics: 'Filter by topic',
    allTopics: 'All',
    entryCount: questions,
    matchCount: (count, query) => `${questions(count)} for “${query}”`,
    searching: 'Searching. This may take a moment.',
    noMatches: (query) => `No question matches “${query}”.`,
    noMatchesInTopic: (query) => `No question in this topic matches “${query}”.`,
    noMatchesHint: 'Try other words, or a shorter keyword.',
    nearest: 'Closest questions',
    browseTopics: 'Browse by topic',
    searchAllTopics: (count) => `Show ${questions(count)} from all topics`,
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    showMore: (count) => `Show ${count} more`,
    shownCount: (shown, total) => `Showing ${shown} of ${questions(total)}`,
    copyLink: 'Copy link to this question',
    copied: 'Link copied',
    copyByHand: 'Copy this address',
    related: 'Related questions',
    sources: 'Source',
    links: 'Related pages',
    updates: 'Later developments',
    asOf: (date, exact) => (exact ? `As published on ${date}` : `As published about ${date}`),
    reviewOverdue: (date) => `This answer was due for review by ${date} and has not been reviewed since.`,
    inLanguage: (language) => `(${language})`,
    loading: 'Loading the questions…',
    notLoaded: 'The questions could not be loaded.',
    tryAgainLater: 'Check your connection, or try again in a moment.',
    tellTheSite: 'Please let the owner of this site know.',
    retry: 'Try again',
    helpful: 'Was this helpful?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you for your feedback.',
};

const ja = {
    heading: 'よくあるご質問',
    searchLabel: '質問を検索',
    searchPlaceholder: 'キーワードを入力',
    clearSearch: '検索語を消去',
    topics: 'トピックで絞り込む',
    allTopics: 'すべて',
    entryCount: (count) => `${count}件の質問`,
    matchCount: (count, query) => `「${query}」に一致する質問：${count}件`,
    searching: '検索しています。しばらくお待ちください。',
    noMatches: (query) => `「${query}」に一致する質問は見つかりませんでした。`,
    noMatchesInTopic: (query) => `このトピックには、「${query}」に一致する質問はありません。`,
    noMatchesHint: '別の言葉や、より短いキーワードでお試しください。',
    nearest: '近い内容の質問',
    browseTopics: 'トピックから探す',
    searchAllTopics: (count) => `すべてのトピックの${count}件を表示`,
    expandAll: 'すべて開く',
    collapseAll: 'すべて閉じる',
    showMore: (count) => `さらに${count}件を表示`,
    shownCount: (shown, total) => `${total}件中${shown}件を表示しています`,
    copyLink: 'この質問へのリンクをコピー',
    copied: 'リンクをコピーしました',
    copyByHand: 'このアドレスをコピーしてください',
    related: '関連する質問',
    sources: '出典',
    links: '関連ページ',
    updates: 'その後の動き',
    asOf: (date, exact) => (exact ? `${date}時点の公開情報` : `${date}ごろの公開情報`),
    reviewOverdue: (date) => `この回答は、${date}の見直し予定日を過ぎていますが、まだ確認されていません。`,
    inLanguage: (language) => `（${language}）`,
    loading: '質問を読み込んでいます…',
    notLoaded: '質問を読み込めませんでした。',
    tryAgainLater: '通信環境を確認するか、しばらくしてからもう一度お試しください。',
    tellTheSite: 'お手数ですが、このサイトの運営者にお知らせください。',
    retry: 'もう一度読み込む',
    helpful: 'この回答は役に立ちましたか？',
    yes: 'はい',
    no: 'いいえ',
    thanks: 'ご回答ありがとうございました。',
};

const registered = [];
/** Adds a language of the interface to the build; one that is there is replaced in its place. */
function registerMessages(lang, messages) {
    const at = registered.findIndex((one) => one.lang === lang);
    registered.splice(at < 0 ? registered.length : at, 1, { lang, messages });
}
/** In the order of registration. */
function allMessages() {
    return registered;
}

/**
 * Answers are written in a Markdown subset and become plain nodes, named as in
 * mdast, exactly once. There is no HTML in and no HTML out, so nothing that is
 * written into an answer can become anything but text, emphasis, lists and links.
 * (A page's own HTML becomes the same nodes in `src/sources/`; emphasis, breaks and
 * lists in lists come only from there.)
 *
 * Every text node knows where it starts in the answer's plain text; search works
 * on that plain text, and its ranges find their way back to the nodes.
 *
 * Time is linear: each bracket or parenthesis that is opened ends the search of the
 * one before it.
 */
const LIST_MARKER = /^(-|\d{1,9}\.)[ \t]+(?=\S)/;
/** `readUrl` gives a link's address as it holds where it is shown, or nothing where it must not be one. */
function parseMarkup(source, readUrl = safeUrl) {
    const nodes = [];
    let items = [];
    let ordered = null;
    for (const { marker, lines } of blocksOf(source)) {
        const children = phrasesOf(lines.join('\n'), readUrl);
        if (marker === '') {
            nodes.push({ type: 'paragraph', children });
            ordered = null;
            continue;
        }
        if (ordered !== (marker !== '-')) {
            ordered = marker !== '-';
            items = [];
            nodes.push({ type: 'list', ordered, start: parseInt(marker) || 0, children: items });
        }
        items.push({ type: 'listItem', children });
    }
    return markupOf(nodes);
}
/** Nodes with their plain text. */
function markupOf(nodes) {
    return { nodes, text: numberTexts(nodes) };
}
const safeUrl = (url) => (isSafeUrl(url) ? url : undefined);
/** Paragraphs and list items, in order; a line without a marker goes on with the block above. */
function blocksOf(source) {
    const blocks = [];
    let open = null;
    for (const line of source.split(/\r\n?|\n/).map((raw) => raw.trim())) {
        const [found, marker = ''] = LIST_MARKER.exec(line) ?? [''];
        // As in CommonMark, a list whose numbers do not begin with 1 cannot interrupt a paragraph.
        const begins = marker !== '' && (open?.marker !== '' || marker === '-' || parseInt(marker) === 1);
        if (line === '') {
            open = null;
        }
        else if (open && !begins) {
            open.lines.push(line);
        }
        else {
            open = { marker, lines: [line.slice(found.length)] };
            blocks.push(open);
        }
    }
    return blocks;
}
/** An escaped mark, a link (its parts hold no bracket of their kind), stars, text up to the next of these. */
const TOKEN = /\\([!-/:-@[-`{-~])|\[((?:[^[\]\\]|\\[^])+)\]\(([^\s()<\\\0-\x1f]+)\)|\*+|[^\\[*]+|[^]/g;
/** Reads the inside of one block. */
function phrasesOf(source, readUrl) {
    // A `**` that may open begins a frame of nodes, a `**` that may close ends the latest one.
    const frames = [[]];
    for (const token of source.matchAll(TOKEN)) {
        const [whole, escaped, label, url] = token;
        const here = frames[frames.length - 1];
        const before = () => kindOf(/[^]?$/u, source.slice(Math.max(0, token.index - 2), token.index));
        const after = () => kindOf(/[^]?/u, source.slice(token.index + 2));
        if (label && url) {
            const children = phrasesOf(label, readUrl);
            const href = readUrl(url);
            if (href)
                here.push({ type: 'link', url: href, children });
            else
                children.forEach((child) => append(here, child));
        }
        else if (whole === '**' && frames.length > 1 && flanks(before(), after())) {
            frames.pop();
            frames[frames.length - 1].push({ type: 'strong', children: here });
        }
        else if (whole === '**' && flanks(after(), before())) {
            frames.push([]);
        }
        else {
            append(here, { type: 'text', value: escaped ?? whole, start: 0 });
        }
    }
    return frames.reduce((outer, inner) => {
        // What was opened and never closed was meant as it stands.
        append(outer, { type: 'text', value: '**', start: 0 });
        inner.forEach((node) => append(outer, node));
        return outer;
    });
}
/** Adds a node; text that follows text goes on with it. */
function append(nodes, node) {
    const last = nodes[nodes.length - 1];
    if (last?.type === 'text' && node.type === 'text')
        last.value += node.value;
    else
        nodes.push(node);
}
/** Kana, kanji and hangul with their punctuation and full-width forms. */
const CJK = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;
function kindOf(which, text) {
    const char = which.exec(text)[0].trim();
    if (char === '')
        return 'space';
    if (CJK.test(char))
        return 'cjk';
    return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'letter';
}
/** Whether a `**` may begin (or, the other way round, end) emphasis: CommonMark, CJK-friendly. */
function flanks(inside, outside) {
    return inside !== 'space' && (inside !== 'punctuation' || outside !== 'letter');
}
/** Web and mail addresses and relative ones; everything else that looks like a scheme is refused. */
function isSafeUrl(url) {
    return /^(?:https?|mailto|tel):/i.test(url) || !/^[^/?#]*:/.test(url);
}
/** Gives every text node its offset and returns the whole plain text. */
function numberTexts(nodes) {
    let text = '';
    const visit = (node) => {
        if (node.type === 'text') {
            node.start = text.length;
            text += node.value;
            return;
        }
        if (node.type === 'break') {
            text += '\n';
            return;
        }
        // Blocks are set apart; a list is set apart by its items.
        if ((node.type === 'paragraph' || node.type === 'listItem') && text !== '')
            text += '\n';
        node.children.forEach(visit);
    };
    nodes.forEach(visit);
    return text;
}

/** Text as it stands in HTML, between tags and between double quotes. */
function escapeHtml$1(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/**
 * @license
 * Copyright 2023 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Map of ARIAMixin properties to attributes
 */
const ariaMixinAttributes = {
    ariaAtomic: 'aria-atomic',
    ariaAutoComplete: 'aria-autocomplete',
    ariaBrailleLabel: 'aria-braillelabel',
    ariaBrailleRoleDescription: 'aria-brailleroledescription',
    ariaBusy: 'aria-busy',
    ariaChecked: 'aria-checked',
    ariaColCount: 'aria-colcount',
    ariaColIndex: 'aria-colindex',
    ariaColIndexText: 'aria-colindextext',
    ariaColSpan: 'aria-colspan',
    ariaCurrent: 'aria-current',
    ariaDescription: 'aria-description',
    ariaDisabled: 'aria-disabled',
    ariaExpanded: 'aria-expanded',
    ariaHasPopup: 'aria-haspopup',
    ariaHidden: 'aria-hidden',
    ariaInvalid: 'aria-invalid',
    ariaKeyShortcuts: 'aria-keyshortcuts',
    ariaLabel: 'aria-label',
    ariaLevel: 'aria-level',
    ariaLive: 'aria-live',
    ariaModal: 'aria-modal',
    ariaMultiLine: 'aria-multiline',
    ariaMultiSelectable: 'aria-multiselectable',
    ariaOrientation: 'aria-orientation',
    ariaPlaceholder: 'aria-placeholder',
    ariaPosInSet: 'aria-posinset',
    ariaPressed: 'aria-pressed',
    ariaReadOnly: 'aria-readonly',
    ariaRelevant: 'aria-relevant',
    ariaRequired: 'aria-required',
    ariaRoleDescription: 'aria-roledescription',
    ariaRowCount: 'aria-rowcount',
    ariaRowIndex: 'aria-rowindex',
    ariaRowIndexText: 'aria-rowindextext',
    ariaRowSpan: 'aria-rowspan',
    ariaSelected: 'aria-selected',
    ariaSetSize: 'aria-setsize',
    ariaSort: 'aria-sort',
    ariaValueMax: 'aria-valuemax',
    ariaValueMin: 'aria-valuemin',
    ariaValueNow: 'aria-valuenow',
    ariaValueText: 'aria-valuetext',
    role: 'role',
};
// Shim the global element internals object
// Methods should be fine as noops and properties can generally
// be while on the server.
const ElementInternalsShim = class ElementInternals {
    get shadowRoot() {
        // Grab the shadow root instance from the Element shim
        // to ensure that the shadow root is always available
        // to the internals instance even if the mode is 'closed'
        return this.__host
            .__shadowRoot;
    }
    constructor(_host) {
        this.ariaActiveDescendantElement = null;
        this.ariaAtomic = '';
        this.ariaAutoComplete = '';
        this.ariaBrailleLabel = '';
        this.ariaBrailleRoleDescription = '';
        this.ariaBusy = '';
        this.ariaChecked = '';
        this.ariaColCount = '';
        this.ariaColIndex = '';
        this.ariaColIndexText = '';
        this.ariaColSpan = '';
        this.ariaControlsElements = null;
        this.ariaCurrent = '';
        this.ariaDescribedByElements = null;
        this.ariaDescription = '';
        this.ariaDetailsElements = null;
        this.ariaDisabled = '';
        this.ariaErrorMessageElements = null;
        this.ariaExpanded = '';
        this.ariaFlowToElements = null;
        this.ariaHasPopup = '';
        this.ariaHidden = '';
        this.ariaInvalid = '';
        this.ariaKeyShortcuts = '';
        this.ariaLabel = '';
        this.ariaLabelledByElements = null;
        this.ariaLevel = '';
        this.ariaLive = '';
        this.ariaModal = '';
        this.ariaMultiLine = '';
        this.ariaMultiSelectable = '';
        this.ariaOrientation = '';
        this.ariaOwnsElements = null;
        this.ariaPlaceholder = '';
        this.ariaPosInSet = '';
        this.ariaPressed = '';
        this.ariaReadOnly = '';
        this.ariaRelevant = '';
        this.ariaRequired = '';
        this.ariaRoleDescription = '';
        this.ariaRowCount = '';
        this.ariaRowIndex = '';
        this.ariaRowIndexText = '';
        this.ariaRowSpan = '';
        this.ariaSelected = '';
        this.ariaSetSize = '';
        this.ariaSort = '';
        this.ariaValueMax = '';
        this.ariaValueMin = '';
        this.ariaValueNow = '';
        this.ariaValueText = '';
        this.role = '';
        this.form = null;
        this.labels = [];
        this.states = new Set();
        this.validationMessage = '';
        this.validity = {};
        this.willValidate = true;
        this.__host = _host;
    }
    checkValidity() {
        // TODO(augustjk) Consider actually implementing logic.
        // See https://github.com/lit/lit/issues/3740
        console.warn('`ElementInternals.checkValidity()` was called on the server.' +
            'This method always returns true.');
        return true;
    }
    reportValidity() {
        return true;
    }
    setFormValue() { }
    setValidity() { }
};
const HYDRATE_INTERNALS_ATTR_PREFIX = 'hydrate-internals-';

/**
 * @license
 * Copyright 2023 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
var __classPrivateFieldSet = (undefined && undefined.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (undefined && undefined.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Event_cancelable, _Event_bubbles, _Event_composed, _Event_defaultPrevented, _Event_timestamp, _Event_propagationStopped, _Event_type, _Event_target, _Event_isBeingDispatched, _a$1, _CustomEvent_detail, _b;
// Event phases
const NONE = 0;
const CAPTURING_PHASE = 1;
const AT_TARGET = 2;
const BUBBLING_PHASE = 3;
const enumerableProperty$1 = { __proto__: null };
enumerableProperty$1.enumerable = true;
Object.freeze(enumerableProperty$1);
// TODO: Remove this when we remove support for vm modules (--experimental-vm-modules).
const EventShim = (_a$1 = class Event {
        constructor(type, options = {}) {
            _Event_cancelable.set(this, false);
            _Event_bubbles.set(this, false);
            _Event_composed.set(this, false);
            _Event_defaultPrevented.set(this, false);
            _Event_timestamp.set(this, Date.now());
            _Event_propagationStopped.set(this, false);
            _Event_type.set(this, void 0);
            _Event_target.set(this, void 0);
            _Event_isBeingDispatched.set(this, void 0);
            this.NONE = NONE;
            this.CAPTURING_PHASE = CAPTURING_PHASE;
            this.AT_TARGET = AT_TARGET;
            this.BUBBLING_PHASE = BUBBLING_PHASE;
            if (arguments.length === 0)
                throw new Error(`The type argument must be specified`);
            if (typeof options !== 'object' || !options) {
                throw new Error(`The "options" argument must be an object`);
            }
            const { bubbles, cancelable, composed } = options;
            __classPrivateFieldSet(this, _Event_cancelable, !!cancelable, "f");
            __classPrivateFieldSet(this, _Event_bubbles, !!bubbles, "f");
            __classPrivateFieldSet(this, _Event_composed, !!composed, "f");
            __classPrivateFieldSet(this, _Event_type, `${type}`, "f");
            __classPrivateFieldSet(this, _Event_target, null, "f");
            __classPrivateFieldSet(this, _Event_isBeingDispatched, false, "f");
        }
        initEvent(_type, _bubbles, _cancelable) {
            throw new Error('Method not implemented.');
        }
        stopImmediatePropagation() {
            this.stopPropagation();
        }
        preventDefault() {
            __classPrivateFieldSet(this, _Event_defaultPrevented, true, "f");
        }
        get target() {
            return __classPrivateFieldGet(this, _Event_target, "f");
        }
        get currentTarget() {
            return __classPrivateFieldGet(this, _Event_target, "f");
        }
        get srcElement() {
            return __classPrivateFieldGet(this, _Event_target, "f");
        }
        get type() {
            return __classPrivateFieldGet(this, _Event_type, "f");
        }
        get cancelable() {
            return __classPrivateFieldGet(this, _Event_cancelable, "f");
        }
        get defaultPrevented() {
            return __classPrivateFieldGet(this, _Event_cancelable, "f") && __classPrivateFieldGet(this, _Event_defaultPrevented, "f");
        }
        get timeStamp() {
            return __classPrivateFieldGet(this, _Event_timestamp, "f");
        }
        composedPath() {
            return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? [__classPrivateFieldGet(this, _Event_target, "f")] : [];
        }
        get returnValue() {
            return !__classPrivateFieldGet(this, _Event_cancelable, "f") || !__classPrivateFieldGet(this, _Event_defaultPrevented, "f");
        }
        get bubbles() {
            return __classPrivateFieldGet(this, _Event_bubbles, "f");
        }
        get composed() {
            return __classPrivateFieldGet(this, _Event_composed, "f");
        }
        get eventPhase() {
            return __classPrivateFieldGet(this, _Event_isBeingDispatched, "f") ? _a$1.AT_TARGET : _a$1.NONE;
        }
        get cancelBubble() {
            return __classPrivateFieldGet(this, _Event_propagationStopped, "f");
        }
        set cancelBubble(value) {
            if (value) {
                __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
            }
        }
        stopPropagation() {
            __classPrivateFieldSet(this, _Event_propagationStopped, true, "f");
        }
        get isTrusted() {
            return false;
        }
    },
    _Event_cancelable = new WeakMap(),
    _Event_bubbles = new WeakMap(),
    _Event_composed = new WeakMap(),
    _Event_defaultPrevented = new WeakMap(),
    _Event_timestamp = new WeakMap(),
    _Event_propagationStopped = new WeakMap(),
    _Event_type = new WeakMap(),
    _Event_target = new WeakMap(),
    _Event_isBeingDispatched = new WeakMap(),
    _a$1.NONE = NONE,
    _a$1.CAPTURING_PHASE = CAPTURING_PHASE,
    _a$1.AT_TARGET = AT_TARGET,
    _a$1.BUBBLING_PHASE = BUBBLING_PHASE,
    _a$1);
Object.defineProperties(EventShim.prototype, {
    initEvent: enumerableProperty$1,
    stopImmediatePropagation: enumerableProperty$1,
    preventDefault: enumerableProperty$1,
    target: enumerableProperty$1,
    currentTarget: enumerableProperty$1,
    srcElement: enumerableProperty$1,
    type: enumerableProperty$1,
    cancelable: enumerableProperty$1,
    defaultPrevented: enumerableProperty$1,
    timeStamp: enumerableProperty$1,
    composedPath: enumerableProperty$1,
    returnValue: enumerableProperty$1,
    bubbles: enumerableProperty$1,
    composed: enumerableProperty$1,
    eventPhase: enumerableProperty$1,
    cancelBubble: enumerableProperty$1,
    stopPropagation: enumerableProperty$1,
    isTrusted: enumerableProperty$1,
});
// TODO: Remove this when we remove support for vm modules (--experimental-vm-modules).
const CustomEventShim = (_b = class CustomEvent extends EventShim {
        constructor(type, options = {}) {
            super(type, options);
            _CustomEvent_detail.set(this, void 0);
            __classPrivateFieldSet(this, _CustomEvent_detail, options?.detail ?? null, "f");
        }
        initCustomEvent(_type, _bubbles, _cancelable, _detail) {
            throw new Error('Method not implemented.');
        }
        get detail() {
            return __classPrivateFieldGet(this, _CustomEvent_detail, "f");
        }
    },
    _CustomEvent_detail = new WeakMap(),
    _b);
Object.defineProperties(CustomEventShim.prototype, {
    detail: enumerableProperty$1,
});
const EventShimWithRealType = EventShim;
const CustomEventShimWithRealType = CustomEventShim;

/**
 * @license
 * Copyright 2024 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
var _a;
(_a = class CSSRule {
        constructor() {
            this.STYLE_RULE = 1;
            this.CHARSET_RULE = 2;
            this.IMPORT_RULE = 3;
            this.MEDIA_RULE = 4;
            this.FONT_FACE_RULE = 5;
            this.PAGE_RULE = 6;
            this.NAMESPACE_RULE = 10;
            this.KEYFRAMES_RULE = 7;
            this.KEYFRAME_RULE = 8;
            this.SUPPORTS_RULE = 12;
            this.COUNTER_STYLE_RULE = 11;
            this.FONT_FEATURE_VALUES_RULE = 14;
            this.MARGIN_RULE = 9;
            this.__parentStyleSheet = null;
            this.cssText = '';
        }
        get parentRule() {
            return null;
        }
        get parentStyleSheet() {
            return this.__parentStyleSheet;
        }
        get type() {
            return 0;
        }
    },
    _a.STYLE_RULE = 1,
    _a.CHARSET_RULE = 2,
    _a.IMPORT_RULE = 3,
    _a.MEDIA_RULE = 4,
    _a.FONT_FACE_RULE = 5,
    _a.PAGE_RULE = 6,
    _a.NAMESPACE_RULE = 10,
    _a.KEYFRAMES_RULE = 7,
    _a.KEYFRAME_RULE = 8,
    _a.SUPPORTS_RULE = 12,
    _a.COUNTER_STYLE_RULE = 11,
    _a.FONT_FEATURE_VALUES_RULE = 14,
    _a.MARGIN_RULE = 9,
    _a);

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
// In an empty Node.js vm, we need to patch the global context.
// TODO: Remove these globalThis assignments when we remove support
// for vm modules (--experimental-vm-modules).
globalThis.Event ??= EventShimWithRealType;
globalThis.CustomEvent ??= CustomEventShimWithRealType;
const constructionToken = Symbol();
const isCaptureEventListener = (options) => (typeof options === 'boolean' ? options : (options?.capture ?? false));
const enumerableProperty = { __proto__: null };
enumerableProperty.enumerable = true;
Object.freeze(enumerableProperty);
/**
 * This is a basic implementation of an EventTarget.
 *
 * This is not fully spec compliant (e.g. validation),
 * but should work well enough for our use cases.
 *
 * @see https://dom.spec.whatwg.org/#eventtarget
 *
 * Example Event Path
 * ------------------
 *
 * Note that this depends on the logic in `packages/labs/ssr/src/lib/render-value.ts`.
 * Any element that is not a custom element or a slot element is skipped in the chain.
 *
 * <main>
 *   <my-el1>
 *     #shadow-dom (open)
 *       <div>
 *         <slot></slot>
 *         <my-el2>
 *           #shadow-dom (closed)
 *             <slot></slot>
 *             <event-dispatcher3></event-dispatcher3>
 *           <slot name="nested"></slot>
 *         </my-el2>
 *       </div>
 *     <event-dispatcher1></event-dispatcher1>
 *     <event-dispatcher2 slot="nested"></event-dispatcher2>
 *   </my-el1>
 * </main>
 *
 * Given the previous structure, the event path of this shim would be as follows,
 * for the given dispatcher with an event that bubbles (document-fragment
 * represents a ShadowRoot/#shadow-dom instance):
 *
 * <event-dispatcher1>:
 * [event-dispatcher1, slot{my-el1}, document-fragment{my-el1}, my-el1, document]
 *
 * <event-dispatcher2>:
 * [
 *   event-dispatcher2,
 *   slot[name="nested"]{my-el1},
 *   slot{my-el2},
 *   document-fragment{my-el2},
 *   my-el2,
 *   document-fragment{my-el1},
 *   my-el1,
 *   document
 * ]
 *
 * <event-dispatcher3> (without composed):
 * [event-dispatcher3, document-fragment{my-el2}]
 *
 * <event-dispatcher3> (composed):
 * [
 *   event-dispatcher3,
 *   document-fragment{my-el2},
 *   my-el2,
 *   document-fragment{my-el1},
 *   my-el1,
 *   document
 * ]
 */
class EventTarget {
    constructor() {
        this.__eventListeners = new Map();
        this.__captureEventListeners = new Map();
    }
    addEventListener(type, callback, options) {
        if (callback === undefined || callback === null) {
            return;
        }
        const eventListenersMap = isCaptureEventListener(options)
            ? this.__captureEventListeners
            : this.__eventListeners;
        let eventListeners = eventListenersMap.get(type);
        if (eventListeners === undefined) {
            eventListeners = new Map();
            eventListenersMap.set(type, eventListeners);
        }
        else if (eventListeners.has(callback)) {
            return;
        }
        const normalizedOptions = typeof options === 'object' && options ? options : {};
        normalizedOptions.signal?.addEventListener('abort', () => this.removeEventListener(type, callback, options));
        eventListeners.set(callback, normalizedOptions ?? {});
    }
    removeEventListener(type, callback, options) {
        if (callback === undefined || callback === null) {
            return;
        }
        const eventListenersMap = isCaptureEventListener(options)
            ? this.__captureEventListeners
            : this.__eventListeners;
        const eventListeners = eventListenersMap.get(type);
        if (eventListeners !== undefined) {
            eventListeners.delete(callback);
            if (!eventListeners.size) {
                eventListenersMap.delete(type);
            }
        }
    }
    dispatchEvent(event) {
        let composedPath = this.__resolveFullEventPath();
        if (!event.composed && this.__host) {
            // If the event is not composed and the event was dispatched inside
            // shadow DOM, we need to stop the event chain before the host of the
            // shadow DOM.
            composedPath = composedPath.slice(0, composedPath.indexOf(this.__host));
        }
        // We need to patch various properties that would either be empty or wrong
        // in this scenario.
        let stopPropagation = false;
        let stopImmediatePropagation = false;
        let eventPhase = EventShimWithRealType.NONE;
        let target = null;
        let tmpTarget = null;
        let currentTarget = null;
        const originalStopPropagation = event.stopPropagation;
        const originalStopImmediatePropagation = event.stopImmediatePropagation;
        Object.defineProperties(event, {
            target: {
                get() {
                    return target ?? tmpTarget;
                },
                ...enumerableProperty,
            },
            srcElement: {
                get() {
                    return event.target;
                },
                ...enumerableProperty,
            },
            currentTarget: {
                get() {
                    return currentTarget;
                },
                ...enumerableProperty,
            },
            eventPhase: {
                get() {
                    return eventPhase;
                },
                ...enumerableProperty,
            },
            composedPath: {
                value: () => composedPath,
                ...enumerableProperty,
            },
            stopPropagation: {
                value: () => {
                    stopPropagation = true;
                    originalStopPropagation.call(event);
                },
                ...enumerableProperty,
            },
            stopImmediatePropagation: {
                value: () => {
                    stopImmediatePropagation = true;
                    originalStopImmediatePropagation.call(event);
                },
                ...enumerableProperty,
            },
        });
        // An event handler can either be a function, an object with a handleEvent
        // method or null. This function takes care to call the event handler
        // correctly.
        const invokeEventListener = (listener, options, eventListenerMap) => {
            if (typeof listener === 'function') {
                listener(event);
            }
            else if (typeof listener?.handleEvent === 'function') {
                listener.handleEvent(event);
            }
            if (options.once) {
                eventListenerMap.delete(listener);
            }
        };
        // When an event is finished being dispatched, which can be after the event
        // tree has been traversed or stopPropagation/stopImmediatePropagation has
        // been called. Once that is the case, the currentTarget and eventPhase
        // need to be reset and a value, representing whether the event has not
        // been prevented, needs to be returned.
        const finishDispatch = () => {
            currentTarget = null;
            eventPhase = EventShimWithRealType.NONE;
            return !event.defaultPrevented;
        };
        // An event starts with the capture order, where it starts from the top.
        // This is done even if bubbles is set to false, which is the default.
        const captureEventPath = composedPath.slice().reverse();
        // If the event target, which dispatches the event, is either in the light DOM
        // or the event is not composed, the target is always itself. If that is not
        // the case, the target needs to be retargeted: https://dom.spec.whatwg.org/#retarget
        target = !this.__host || !event.composed ? this : null;
        const retarget = (eventTargets) => {
            // eslint-disable-next-line @typescript-eslint/no-this-alias
            tmpTarget = this;
            while (tmpTarget.__host && eventTargets.includes(tmpTarget.__host)) {
                tmpTarget = tmpTarget.__host;
            }
        };
        for (const eventTarget of captureEventPath) {
            if (!target && (!tmpTarget || tmpTarget === eventTarget.__host)) {
                retarget(captureEventPath.slice(captureEventPath.indexOf(eventTarget)));
            }
            currentTarget = eventTarget;
            eventPhase =
                eventTarget === event.target
                    ? EventShimWithRealType.AT_TARGET
                    : EventShimWithRealType.CAPTURING_PHASE;
            const captureEventListeners = eventTarget.__captureEventListeners.get(event.type);
            if (captureEventListeners) {
                for (const [listener, options] of captureEventListeners) {
                    invokeEventListener(listener, options, captureEventListeners);
                    if (stopImmediatePropagation) {
                        // Event.stopImmediatePropagation() stops any following invocation
                        // of an event handler even on the same event target.
                        return finishDispatch();
                    }
                }
            }
            if (stopPropagation) {
                // Event.stopPropagation() stops any following invocation
                // of an event handler for any following event targets.
                return finishDispatch();
            }
        }
        const bubbleEventPath = event.bubbles ? composedPath : [this];
        tmpTarget = null;
        for (const eventTarget of bubbleEventPath) {
            if (!target &&
                (!tmpTarget || eventTarget === tmpTarget.__host)) {
                retarget(bubbleEventPath.slice(0, bubbleEventPath.indexOf(eventTarget) + 1));
            }
            currentTarget = eventTarget;
            eventPhase =
                eventTarget === event.target
                    ? EventShimWithRealType.AT_TARGET
                    : EventShimWithRealType.BUBBLING_PHASE;
            const eventListeners = eventTarget.__eventListeners.get(event.type);
            if (eventListeners) {
                for (const [listener, options] of eventListeners) {
                    invokeEventListener(listener, options, eventListeners);
                    if (stopImmediatePropagation) {
                        // Event.stopImmediatePropagation() stops any following invocation
                        // of an event handler even on the same event target.
                        return finishDispatch();
                    }
                }
            }
            if (stopPropagation) {
                // Event.stopPropagation() stops any following invocation
                // of an event handler for any following event targets.
                return finishDispatch();
            }
        }
        return finishDispatch();
    }
    __resolveFullEventPath() {
        if (this.__eventPathCache) {
            return this.__eventPathCache;
        }
        else if (!this.__eventTargetParent) {
            return (this.__eventPathCache = [this, documentShim, windowShim]);
        }
        else {
            return (this.__eventPathCache = [
                this,
                ...this.__eventTargetParent.__resolveFullEventPath(),
            ]);
        }
    }
}
const attributes = new WeakMap();
const attributesForElement = (element) => {
    let attrs = attributes.get(element);
    if (attrs === undefined) {
        attributes.set(element, (attrs = new Map()));
    }
    return attrs;
};
// The typings around the exports below are a little funky:
//
// 1. We want the `name` of the shim classes to match the real ones at runtime,
//    hence e.g. `class Element`.
// 2. We can't shadow the global types with a simple class declaration, because
//    then we can't reference the global types for casting, hence e.g.
//    `const ElementShim = class Element`.
// 3. We want to export the classes typed as the real ones, hence e.g.
//    `const ElementShimWithRealType = ElementShim as object as typeof Element;`.
// 4. We want the exported names to match the real ones, hence e.g.
//    `export {ElementShimWithRealType as Element}`.
const NodeShim = class Node extends EventTarget {
    getRootNode(options) {
        if (options?.composed) {
            return document$1;
        }
        // getRootNode returns the containing ShadowRoot instance, even if that was
        // created in closed mode.
        const host = this.__host;
        return (host?.__shadowRoot ?? document$1);
    }
};
const DocumentShim = class Document extends NodeShim {
    get adoptedStyleSheets() {
        return [];
    }
    createTreeWalker() {
        return {};
    }
    createTextNode() {
        return {};
    }
    createElement() {
        return {};
    }
};
const documentShim = new DocumentShim();
const document$1 = documentShim;
const WindowShim = class Window extends NodeShim {
    constructor(token) {
        super();
        if (token !== constructionToken) {
            throw new TypeError('Illegal constructor');
        }
        Object.assign(this, globalThis, {
            CustomElementRegistry,
            customElements: customElements$1,
            document: document$1,
            Document: DocumentShim,
            Element: ElementShim,
            EventTarget,
            HTMLElement: HTMLElementShim,
            Node: NodeShim,
            ShadowRoot: ShadowRootShim,
            window: this,
            Window: WindowShim,
        });
    }
};
const ElementShim = class Element extends NodeShim {
    constructor() {
        super(...arguments);
        this.__shadowRootMode = null;
        this.__shadowRoot = null;
        this.__internals = null;
    }
    get attributes() {
        return Array.from(attributesForElement(this)).map(([name, value]) => ({
            name,
            value,
        }));
    }
    get shadowRoot() {
        if (this.__shadowRootMode === 'closed') {
            return null;
        }
        return this.__shadowRoot;
    }
    get localName() {
        return this.constructor.__localName;
    }
    get tagName() {
        return this.localName?.toUpperCase();
    }
    setAttribute(name, value) {
        // Emulate browser behavior that silently casts all values to string. E.g.
        // `42` becomes `"42"` and `{}` becomes `"[object Object]""`.
        attributesForElement(this).set(name, String(value));
    }
    removeAttribute(name) {
        attributesForElement(this).delete(name);
    }
    toggleAttribute(name, force) {
        // Steps reference https://dom.spec.whatwg.org/#dom-element-toggleattribute
        if (this.hasAttribute(name)) {
            // Step 5
            if (force === undefined || !force) {
                this.removeAttribute(name);
                return false;
            }
        }
        else {
            // Step 4
            if (force === undefined || force) {
                // Step 4.1
                this.setAttribute(name, '');
                return true;
            }
            else {
                // Step 4.2
                return false;
            }
        }
        // Step 6
        return true;
    }
    hasAttribute(name) {
        return attributesForElement(this).has(name);
    }
    attachShadow(init) {
        this.__shadowRootMode = init.mode;
        const shadowRoot = new ShadowRootShim(constructionToken, init);
        shadowRoot.__eventTargetParent = this;
        shadowRoot.__host = this;
        return (this.__shadowRoot = shadowRoot);
    }
    attachInternals() {
        if (this.__internals !== null) {
            throw new Error(`Failed to execute 'attachInternals' on 'HTMLElement': ` +
                `ElementInternals for the specified element was already attached.`);
        }
        const internals = new ElementInternalsShim(this);
        this.__internals = internals;
        return internals;
    }
    getAttribute(name) {
        const value = attributesForElement(this).get(name);
        return value ?? null;
    }
};
const HTMLElementShim = class HTMLElement extends ElementShim {
};
const HTMLElementShimWithRealType = HTMLElementShim;
const HTMLSlotElementShim = class HTMLSlotElement extends HTMLElementShim {
    get localName() {
        return 'slot';
    }
};
const HTMLSlotElementShimWithRealType = HTMLSlotElementShim;
const ShadowRootShim = class ShadowRoot extends NodeShim {
    get host() {
        return this.__host;
    }
    constructor(constructionToken, init) {
        super();
        if (constructionToken !== constructionToken) {
            throw new TypeError('Illegal constructor');
        }
        this.mode = init.mode;
    }
};
// For convenience, we provide a global instance of a HTMLElement as an event
// target. This facilitates registering global event handlers
// (e.g. for @lit/context ContextProvider).
// We use this in in the SSR render function.
// Note, this is a bespoke element and not simply `document` or `window` since
// user code relies on these being undefined in the server environment.
globalThis.litServerRoot ??= Object.defineProperty(new HTMLElementShimWithRealType(), 'localName', {
    // Patch localName (and tagName) to return a unique name.
    get() {
        return 'lit-server-root';
    },
});
function promiseWithResolvers() {
    let resolve;
    let reject;
    const promise = new Promise((res, rej) => {
        resolve = res;
        reject = rej;
    });
    return { promise, resolve: resolve, reject: reject };
}
class CustomElementRegistry {
    constructor() {
        this.__definitions = new Map();
        this.__reverseDefinitions = new Map();
        this.__pendingWhenDefineds = new Map();
    }
    define(name, ctor) {
        if (this.__definitions.has(name)) {
            if (process.env.NODE_ENV === 'development') {
                console.warn(`'CustomElementRegistry' already has "${name}" defined. ` +
                    `This may have been caused by live reload or hot module ` +
                    `replacement in which case it can be safely ignored.\n` +
                    `Make sure to test your application with a production build as ` +
                    `repeat registrations will throw in production.`);
            }
            else {
                throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': ` +
                    `the name "${name}" has already been used with this registry`);
            }
        }
        if (this.__reverseDefinitions.has(ctor)) {
            throw new Error(`Failed to execute 'define' on 'CustomElementRegistry': ` +
                `the constructor has already been used with this registry for the ` +
                `tag name ${this.__reverseDefinitions.get(ctor)}`);
        }
        // Provide tagName and localName for the component.
        ctor.__localName = name;
        this.__definitions.set(name, {
            ctor,
            // Note it's important we read `observedAttributes` in case it is a getter
            // with side-effects, as is the case in Lit, where it triggers class
            // finalization.
            //
            // TODO(aomarks) To be spec compliant, we should also capture the
            // registration-time lifecycle methods like `connectedCallback`. For them
            // to be actually accessible to e.g. the Lit SSR element renderer, though,
            // we'd need to introduce a new API for accessing them (since `get` only
            // returns the constructor).
            observedAttributes: ctor.observedAttributes ?? [],
        });
        this.__reverseDefinitions.set(ctor, name);
        this.__pendingWhenDefineds.get(name)?.resolve(ctor);
        this.__pendingWhenDefineds.delete(name);
    }
    get(name) {
        const definition = this.__definitions.get(name);
        return definition?.ctor;
    }
    getName(ctor) {
        return this.__reverseDefinitions.get(ctor) ?? null;
    }
    initialize(_root) {
        throw new Error(`customElements.initialize is not currently supported in SSR. ` +
            `Please file a bug if you need it.`);
    }
    upgrade(_element) {
        // In SSR this doesn't make a lot of sense, so we do nothing.
        throw new Error(`customElements.upgrade is not currently supported in SSR. ` +
            `Please file a bug if you need it.`);
    }
    async whenDefined(name) {
        const definition = this.__definitions.get(name);
        if (definition) {
            return definition.ctor;
        }
        let withResolvers = this.__pendingWhenDefineds.get(name);
        if (!withResolvers) {
            withResolvers = promiseWithResolvers();
            this.__pendingWhenDefineds.set(name, withResolvers);
        }
        return withResolvers.promise;
    }
}
const CustomElementRegistryShimWithRealType = CustomElementRegistry;
const customElements$1 = new CustomElementRegistryShimWithRealType();
// The window variable instantiation must happen after all shims
// have been declared, as they will be included in the window instance.
const windowShim = new WindowShim(constructionToken);

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t$2=globalThis,e$3=t$2.ShadowRoot&&(void 0===t$2.ShadyCSS||t$2.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s$3=Symbol(),o$3=new WeakMap;let n$4 = class n{constructor(t,e,o){if(this._$cssResult$=true,o!==s$3)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e;}get styleSheet(){let t=this.o;const s=this.t;if(e$3&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o$3.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o$3.set(s,t));}return t}toString(){return this.cssText}};const r$3=t=>new n$4("string"==typeof t?t:t+"",void 0,s$3),i$3=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(true===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n$4(o,t,s$3)},S$1=(s,o)=>{if(e$3)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t$2.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o);}},c$2=e$3||void 0===t$2.CSSStyleSheet?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r$3(e)})(t):t;

const{is:h$1,defineProperty:r$2,getOwnPropertyDescriptor:o$2,getOwnPropertyNames:n$3,getOwnPropertySymbols:a$1,getPrototypeOf:c$1}=Object,l$2=globalThis;l$2.customElements??=customElements$1;const p$1=l$2.trustedTypes,d$2=p$1?p$1.emptyScript:"",u$1=l$2.reactiveElementPolyfillSupport,f$2=(t,s)=>t,b$1={toAttribute(t,s){switch(s){case Boolean:t=t?d$2:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t);}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t);}catch(t){i=null;}}return i}},m$1=(t,s)=>!h$1(t,s),y$1={attribute:true,type:String,converter:b$1,reflect:false,useDefault:false,hasChanged:m$1};Symbol.metadata??=Symbol("metadata"),l$2.litPropertyMetadata??=new WeakMap;let g$1 = class g extends(globalThis.HTMLElement??HTMLElementShimWithRealType){static addInitializer(t){this._$Ei(),(this.l??=[]).push(t);}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=y$1){if(s.state&&(s.attribute=false),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=true),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),e=this.getPropertyDescriptor(t,i,s);void 0!==e&&r$2(this.prototype,t,e);}}static getPropertyDescriptor(t,s,i){const{get:e,set:h}=o$2(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t;}};return {get:e,set(s){const r=e?.call(this);h?.call(this,s),this.requestUpdate(t,r,i);},configurable:true,enumerable:true}}static getPropertyOptions(t){return this.elementProperties.get(t)??y$1}static _$Ei(){if(this.hasOwnProperty(f$2("elementProperties")))return;const t=c$1(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties);}static finalize(){if(this.hasOwnProperty(f$2("finalized")))return;if(this.finalized=true,this._$Ei(),this.hasOwnProperty(f$2("properties"))){const t=this.properties,s=[...n$3(t),...a$1(t)];for(const i of s)this.createProperty(i,t[i]);}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i);}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t);}this.elementStyles=this.finalizeStyles(this.styles);}static finalizeStyles(t){const s=[];if(Array.isArray(t)){const e=new Set(t.flat(1/0).reverse());for(const t of e)s.unshift(c$2(t));}else void 0!==t&&s.push(c$2(t));return s}static _$Eu(t,s){const i=s.attribute;return  false===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=false,this.hasUpdated=false,this._$Em=null,this._$Ev();}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this));}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.();}removeController(t){this._$EO?.delete(t);}_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t);}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return S$1(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(true),this._$EO?.forEach(t=>t.hostConnected?.());}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.());}attributeChangedCallback(t,s,i){this._$AK(t,i);}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&true===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:b$1).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null;}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:b$1;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null;}}requestUpdate(t,s,i,e=false,h){if(void 0!==t){const r=this.constructor;if(false===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??m$1)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i);} false===this.isUpdatePending&&(this._$ES=this._$EP());}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),true!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),true===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t));}async _$EP(){this.isUpdatePending=true;try{await this._$ES;}catch(t){Promise.reject(t);}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0;}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];true!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e);}}let t=false;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM();}catch(s){throw t=false,this._$EM(),s}t&&this._$AE(s);}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=true,this.firstUpdated(t)),this.updated(t);}_$EM(){this._$AL=new Map,this.isUpdatePending=false;}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return  true}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM();}updated(t){}firstUpdated(t){}};g$1.elementStyles=[],g$1.shadowRootOptions={mode:"open"},g$1[f$2("elementProperties")]=new Map,g$1[f$2("finalized")]=new Map,u$1?.({ReactiveElement:g$1}),(l$2.reactiveElementVersions??=[]).push("2.1.2");

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t$1=globalThis,i$2=t=>t,s$2=t$1.trustedTypes,e$2=s$2?s$2.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o$1=`lit$${Math.random().toFixed(9).slice(2)}$`,n$2="?"+o$1,r$1=`<${n$2}>`,l$1=void 0===t$1.document?{createTreeWalker:()=>({})}:document,c=()=>l$1.createComment(""),a=t=>null===t||"object"!=typeof t&&"function"!=typeof t,u=Array.isArray,d$1=t=>u(t)||"function"==typeof t?.[Symbol.iterator],f$1="[ \t\n\f\r]",v$1=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f$1}(?:([^\\s"'>=/]+)(${f$1}*=${f$1}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),g=/'/g,$$1=/"/g,y=/^(?:script|style|textarea|title)$/i,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),T=x(1),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing"),C=new WeakMap,P=l$1.createTreeWalker(l$1,129);function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e$2?e$2.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v$1;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v$1?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v$1,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$$1:g):c===$$1||c===g?c=p:c===_||c===m?c=v$1:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v$1?s+r$1:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o$1+x):s+o$1+(-2===d?i:x);}return [V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes);}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o$1),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t);}else t.startsWith(o$1)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o$1),i=t.length-1;if(i>0){r.textContent=s$2?s$2.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c());}}}else if(8===r.nodeType)if(r.data===n$2)d.push({type:2,index:l});else {let t=-1;for(;-1!==(t=r.data.indexOf(o$1,t+1));)d.push({type:7,index:l}),t+=o$1.length-1;}l++;}}static createElement(t,i){const s=l$1.createElement("template");return s.innerHTML=t,s}}function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(false),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}class k{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i;}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l$1).importNode(i,true);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new R(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new W(h,this,t)),this._$AV.push(i),r=s[++n];}o!==r?.index&&(h=P.nextNode(),o++);}return P.currentNode=l$1,e}p(t){let i=0;for(const s of this._$AV) void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++;}}class R{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??true;}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d$1(t)?this.k(t):this._(t);}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t));}_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l$1.createTextNode(t)),this._$AH=t;}$(t){const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===e)this._$AH.p(i);else {const t=new k(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t;}}_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}k(t){u(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let s,e=0;for(const h of t)e===i.length?i.push(s=new R(this.O(c()),this.O(c()),this,this.options)):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e);}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(false,true,s);t!==this._$AB;){const s=i$2(t).nextSibling;i$2(t).remove(),t=s;}}setConnected(t){ void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t));}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A;}_$AI(t,i=this,s,e){const h=this.strings;let o=false;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else {const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r;}o&&!e&&this.j(t);}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"");}}class I extends H{constructor(){super(...arguments),this.type=3;}j(t){this.element[this.name]=t===A?void 0:t;}}class L extends H{constructor(){super(...arguments),this.type=4;}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A);}}class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5;}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t;}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t);}}class W{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s;}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t);}}const Z={M:h,P:o$1,A:n$2,L:N,D:d$1,V:M,H,N:L,U:z,B:I},j=t$1.litHtmlPolyfillSupport;j?.(S,R),(t$1.litHtmlVersions??=[]).push("3.3.3");const B=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new R(i.insertBefore(c(),t),t,void 0,s??{});}return h._$AI(t),h};

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const s$1=globalThis;let i$1 = class i extends g$1{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0;}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=B(r,this.renderRoot,this.renderOptions);}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(true);}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(false);}render(){return E}};i$1._$litElement$=true,i$1["finalized"]=true,s$1.litElementHydrateSupport?.({LitElement:i$1});const o=s$1.litElementPolyfillSupport;o?.({LitElement:i$1});const n$1={_$AK:(t,e,r)=>{t._$AK(e,r);},_$AL:t=>t._$AL};(s$1.litElementVersions??=[]).push("4.2.2");

/**
 * The member of a registry that serves a BCP 47 tag best: the one with the tag itself, else
 * with subtags cut from its end one by one (the lookup of RFC 4647), else another region's
 * variety of the language. No tag at all means the first; an unknown language means English,
 * where there is English.
 */
function pickLanguage(all, tag) {
    if (tag === '')
        return all[0];
    // Pages that take their language from a locale write `ja_JP`.
    const whole = tag.toLowerCase().replace(/_/g, '-');
    for (let end = whole.length; end > 0; end = whole.lastIndexOf('-', end - 1)) {
        const wanted = whole.slice(0, end);
        const found = all.filter(({ lang }) => lang.toLowerCase() === wanted)[0];
        if (found)
            return found;
    }
    const anyOf = (language) => all.filter(({ lang }) => primary(lang) === language)[0];
    return anyOf(primary(whole)) ?? anyOf('en') ?? all[0];
}
function primary(tag) {
    return tag.toLowerCase().split('-')[0];
}

/** Sentences that the console has. Prerendering forgets them, as each element says its own (prerender/listen.ts). */
const said = new Set();
/** One sentence to the person who can mend the page, once however often it is true. */
function warn(sentence) {
    if (said.has(sentence))
        return;
    said.add(sentence);
    try {
        console.warn(`trust-faq: ${sentence}`);
    }
    catch {
        // A page that silences the console must not silence us too.
    }
}

/** A page's own words over the language's; an unknown key or a wrong kind is left out with a warning. */
function mergeMessages(own, over) {
    const merged = { ...own };
    for (const [key, value] of Object.entries(over ?? {})) {
        const kind = typeof merged[key];
        if (!Object.hasOwn(own, key)) {
            warn(`unknown message "${key}". Known messages: ${Object.keys(own).join(', ')}`);
        }
        else if (typeof value !== kind) {
            warn(`message "${key}" must be a ${kind}, not a ${typeof value}`);
        }
        else {
            merged[key] = value;
        }
    }
    return merged;
}

/** Copies addresses, and remembers which one and how it went. */
class CopyController {
    constructor(_host, _onCopy) {
        this._host = _host;
        this._onCopy = _onCopy;
        this.last = null;
        this._wanted = '';
        _host.addController(this);
    }
    hostDisconnected() {
        this.last = null;
        this._wanted = '';
    }
    async copy(id, address) {
        this._wanted = address;
        const byHand = !(await copyText(address, this._host.ownerDocument.defaultView));
        if (this._wanted !== address)
            return;
        this.last = { id, address, byHand };
        this._host.requestUpdate();
        this._onCopy(this.last);
    }
}
/** Whether the clipboard took the text; without permission, focus or https it refuses. */
async function copyText(text, view) {
    try {
        await view.navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}

/** Keeps a failure away from the page: what cannot be shown leaves the fallback between the tags. */
class FaultController {
    /** Must be the host's last controller: when it hears of an update, the others have done theirs. */
    constructor(_host, _onFault) {
        this._host = _host;
        this._onFault = _onFault;
        this._fallback = null;
        this._told = '';
        _host.addController(this);
    }
    hostUpdated() {
        this._fallback?.remove();
        this._told = '';
    }
    /** False where it failed. The next update tries again, from nothing: Lit may have stopped in the middle of its work. */
    attempt(update) {
        try {
            update();
            return true;
        }
        catch (error) {
            const root = this._host.renderRoot;
            // Not by a member of the page's document, which a form may hide.
            this._fallback = Document.prototype.createElement.call(document, 'slot');
            root.replaceChildren(this._fallback);
            root._$litPart$ = undefined;
            this.tell(`nothing can be shown: ${String(error)}`);
            return false;
        }
    }
    /** Once, until something was shown in between. */
    tell(message) {
        if (message === this._told)
            return;
        this._told = message;
        this._onFault(message);
    }
}

/**
 * Keeps the focus where the visitor left it. Where an update takes the focused element
 * away, or makes another of it, the one that now has its id gets the focus, else its question, else
 * the first new question (of "show more"), else the first that can take it; where an answer closes
 * around it, its question gets it. It never falls to the page's body.
 */
class FocusController {
    constructor(_host) {
        this._host = _host;
        this._request = null;
        this._focused = null;
        _host.addController(this);
        // In what a server has rendered, which is about to make way, the visitor may be at a question.
        const id = questionOf(this._root?.activeElement);
        if (id)
            this._request = { id };
    }
    /** Moves the focus to the element of the shadow tree with this id, once it is rendered. */
    request(request) {
        this._request = request;
        this._host.requestUpdate();
    }
    hostUpdate() {
        const element = this._root?.activeElement;
        if (!element)
            this._focused = null;
        else {
            const questions = new Set(this._questions.map(({ id }) => id));
            this._focused = { element, id: element.id, question: questionOf(element), questions };
        }
    }
    hostUpdated() {
        const before = this._focused;
        const now = this._root?.activeElement;
        const lost = before && (now !== before.element || now.id !== before.id);
        const request = this._request;
        const wanted = this._find(request?.id) ??
            (lost
                ? (this._find(before.id) ??
                    this._find(before.question) ??
                    this._questions.filter(({ id }) => !before.questions.has(id))[0] ??
                    this._first)
                : null);
        const target = this._opener(wanted ?? now) ?? wanted;
        this._request = null;
        if (request?.scroll)
            target?.scrollIntoView({ block: request.scroll });
        if (!target || (request?.polite && isFocusElsewhere(this._host)))
            return;
        target.focus({ preventScroll: true });
        if (target instanceof HTMLInputElement && target.readOnly)
            target.select();
    }
    get _root() {
        return this._host.shadowRoot;
    }
    /** The question of the closed answer that holds an element. */
    _opener(element) {
        const panel = element?.closest('.panel[hidden]');
        return panel ? this._root.querySelector(`[aria-controls="${panel.id}"]`) : null;
    }
    get _questions() {
        return [...this._root.querySelectorAll('.question')];
    }
    get _first() {
        return this._root?.querySelector('input, button') ?? null;
    }
    _find(id) {
        return id ? (this._root?.getElementById(id) ?? null) : null;
    }
}
/** The id of the question that an element is, or that it stands under. */
function questionOf(element) {
    return element?.closest('.item')?.querySelector('.question')?.id;
}
/** On this page or, while it stands in a frame, on the one around it. */
function isFocusElsewhere(host) {
    const page = host.ownerDocument;
    const view = page.defaultView;
    const isInside = page.activeElement === page.body || page.activeElement === host;
    return !isInside || (view.parent !== view && !page.hasFocus());
}

/** Makes a value for each key once, and forgets it with the key. */
function memoizeBy(make) {
    const known = new WeakMap();
    return (key, ...rest) => {
        let value = known.get(key);
        if (!value)
            known.set(key, (value = make(key, ...rest)));
        return value;
    };
}

/**
 * One folding for both sides, the index and the query, so that spellings a
 * visitor takes for the same are the same: NFKC and lower case (Unicode
 * UAX #15), Latin accents off, small kana as large, ヴァ as バ, iteration marks
 * written out, dots inside katakana and joints before digits dropped.
 *
 * U+3099/309A (voicing) are never stripped: バックアップ is not ハックアッフ.
 * Katakana stays apart from hiragana: as one script, grammar drowns the nouns
 * (municipal questions, MRR 0.515 → 0.438).
 */
/** A letter with its marks, a flag, an emoji joined by ZWJ, a Hangul syllable: what must not be cut. */
const CLUSTER = /(?:\p{RI}\p{RI}|[^])(?:\u200d\p{ExtPict}?|[\p{M}\uff9e\uff9f\u200c\u{1f3fb}-\u{1f3ff}\u1160-\u11ff])*/gu;
/** No letter has more than 32 marks, and to normalize thousands takes quadratic time. */
const withoutExcessMarks = (text) => text.replace(/([\p{M}\uff9e\uff9f]{32})[\p{M}\uff9e\uff9f]+/gu, '$1');
const lower = (text) => withoutExcessMarks(text).normalize('NFKC').toLowerCase();
/** In this order; each sees what the one before it left. */
const RULES = [
    [/[à-ɏḁ-ỿ\u0300-\u036f]/g, (c) => c.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
    [
        /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/g,
        (c) => (c < 'ヵ' ? String.fromCharCode(c.charCodeAt(0) + 1) : c < 'ヶ' ? 'カ' : 'ケ'),
    ],
    [/ヴ[アイエオ]?/g, (c) => 'ブバビベボ'.charAt(' アイエオ'.indexOf(c.slice(1) || ' '))],
    [/[^\s][々ゝヽ]/g, (c) => c.charAt(0) + c.charAt(0)],
    [/(?<=[ァ-ヺー])・(?=[ァ-ヺ])|(?<=[a-z])[-‐-―−/ ](?=\d)|(?<=[a-z])['’](?=[a-z])/g, () => ''],
];
/** The text as the index and the query see it. */
function fold(text) {
    let folded = lower(text);
    for (const [pattern, replace] of RULES)
        folded = folded.replace(pattern, replace);
    return folded;
}
/** {@link fold} that remembers where every unit came from. */
function foldWithOffsets(text) {
    return RULES.reduce(replaceWithOffsets, replaceWithOffsets({ text, starts: [], ends: [] }, [CLUSTER, lower]));
}
/** `text.replace(...rule)`; a text that comes without origins is its own. */
function replaceWithOffsets({ text, starts, ends }, [pattern, replace]) {
    const out = { text: '', starts: [], ends: [] };
    let done = 0;
    const add = (piece, from, to) => {
        out.text += piece;
        // A cluster is one; a later rule that keeps the length keeps every unit's origin.
        const kept = starts.length > 0 && piece.length === to - from;
        for (let i = 0; i < piece.length; i++) {
            out.starts.push(starts[kept ? from + i : from] ?? from);
            out.ends.push(ends[kept ? from + i : to - 1] ?? to);
        }
    };
    text.replace(pattern, (found, at) => {
        add(text.slice(done, at), done, at);
        done = at + found.length;
        add(replace(found), at, done);
        return '';
    });
    add(text.slice(done), done, text.length);
    return out;
}

/**
 * The searchable texts of an entry and what an occurrence in each is worth:
 *
 *     weight / (1 − b + b · length / mean length)
 *
 * the inner part of BM25F (Robertson & Zaragoza 2009; postings.ts has the
 * rest). A short question is about what it says; a long answer is merely
 * long; a list of aliases may grow without losing weight.
 */
/**
 * [weight, b] of the texts of an entry, in the order of {@link textsOf}. Tuned on natural questions and keywords of
 * the municipal set: question to answer 3 : 1 was best within 2–5 : 0.7–1.5; no b at all costs 0.02.
 */
const WEIGHTS = [
    [3, 0.6],
    [1, 0.2],
    [2.5, 0],
    [1, 0],
    [0.3, 0],
];
/** Question, answer, aliases, topic, twins. */
function textsOf(entry) {
    const { question, answer, aliases = [], topicName = '', twins = [] } = entry;
    return [question, answer, aliases.join('\n'), topicName, twins.join('\n')];
}
/** Mean length of each text. */
function meanLengths(entries) {
    const mean = WEIGHTS.map(() => 0);
    for (const entry of entries)
        textsOf(entry).forEach((text, i) => (mean[i] += text.length / entries.length));
    return mean;
}
function fieldsOf(entry, mean) {
    return textsOf(entry).map((text, i) => {
        const [weight, b] = WEIGHTS[i];
        return {
            text: fold(text),
            weight: weight / (1 - b + (b * text.length) / (mean[i] || 1)),
            once: b === 0,
        };
    });
}

/** Which script a UTF-16 unit belongs to, as far as searching cares. */
const WORD = 1;
const DIGIT = 2;
const KATAKANA = 3;
const HAN = 4;
const HIRAGANA = 5;
/** The long-vowel mark, voicing marks, low surrogates: they continue what they follow. */
const LONG = 6;
/** No letter and no digit. */
const OTHER = 7;
const SCRIPTS = [
    [/[ぁ-ゖ]/, HIRAGANA],
    [/[ァ-ヺ]/, KATAKANA],
    [/[ー\u3099\u309a\udc00-\udfff]/, LONG],
    // Astral Han comes as two halves, each a unit of its bigrams.
    [/[\p{sc=Han}\ud840-\ud88f]/u, HAN],
    [/\p{N}/u, DIGIT],
    [/[\p{L}\p{M}]/u, WORD],
    [/[^]/, OTHER],
];
/** A script per unit, filled as units are met (0 = not met yet). */
const known = new Uint8Array(0x10000);
function scriptAt(text, at) {
    const unit = text.charCodeAt(at);
    return known[unit] > 0 ? known[unit] : classify(unit);
}
function classify(unit) {
    const char = String.fromCharCode(unit);
    return (known[unit] = SCRIPTS.filter(([pattern]) => pattern.test(char))[0][1]);
}
/** Is this a word of an alphabet? Those match by stem and typo, too. */
const isWord = (term) => scriptAt(term, 0) === WORD;

/**
 * Script-aware n-grams without a dictionary. A dictionary segments the same
 * letters differently in a question and in a query (Pagefind#1237); grams
 * cannot. By script: words of alphabets whole, digits apart from letters,
 * katakana as trigrams, Han and hiragana as bigrams, and across okurigana the
 * two Han alone, so that 申し込み, 申込み and 申込 share a term.
 */
/** 申込 of 申し込み: okurigana, but also 市図 of 市の図書館. At 1 questions lose 0.02, at 0 okurigana 0.15. */
const SKIP = 0.3;
/**
 * What a gram of no, one or two hiragana says about the topic: hiragana is grammar. Tuned on municipal questions, where
 * equal weights lose 0.16.
 */
const HIRAGANA_WEIGHTS = [1, 0.25, 0.1];
/** Calls `emit` for every gram of a folded text. `whole` adds what only an indexed text needs: ends of runs. */
function tokenize(text, whole, emit) {
    let start = 0;
    while (start < text.length) {
        const script = runScript(scriptAt(text, start));
        let end = start + 1;
        while (end < text.length && continues(script, scriptAt(text, end)))
            end++;
        if (script === KATAKANA)
            katakana(text.slice(start, end), start, whole, emit);
        else if (script === HAN)
            hanAndHiragana(text, start, end, whole, emit);
        else if (script !== OTHER)
            emit(text.slice(start, end), 1, start, end);
        start = end;
    }
}
/** The script that names a run: Han and hiragana run together, a mark continues what it follows. */
function runScript(script) {
    return script === HIRAGANA ? HAN : script === LONG ? OTHER : script;
}
function continues(run, script) {
    return (script === run ||
        (run === HAN && script === HIRAGANA) ||
        (script === LONG && run !== DIGIT && run !== WORD));
}
function katakana(run, start, whole, emit) {
    const size = run.length;
    if (size < 3)
        return emit(run, 1, start, start + size);
    for (let i = 0; i + 3 <= size; i++)
        emit(run.slice(i, i + 3), 1, start + i, start + i + 3);
    if (whole)
        emit(run.slice(-2), 1, start + size - 2, start + size);
}
function hanAndHiragana(text, start, end, whole, emit) {
    const isHan = (at) => at < end && scriptAt(text, at) === HAN;
    if (end - start === 1) {
        if (!whole || isHan(start))
            emit(text.charAt(start), isHan(start) ? 1 : HIRAGANA_WEIGHTS[2], start, end);
        return;
    }
    for (let i = start; i < end - 1; i++) {
        const han = isHan(i);
        const next = isHan(i + 1);
        emit(text.slice(i, i + 2), HIRAGANA_WEIGHTS[han ? (next ? 0 : 1) : next ? 1 : 2], i, i + 2);
        if (!han || next)
            continue;
        const to = isHan(i + 2) ? i + 2 : isHan(i + 3) ? i + 3 : 0;
        if (to)
            emit(text.charAt(i) + text.charAt(to), SKIP, i, to + 1);
    }
    if (whole && isHan(end - 1))
        emit(text.charAt(end - 1), 1, end - 1, end);
}

/**
 * The index: for every term the entries that hold it, each with its impact,
 * in one flat typed array.
 *
 * Impact is BM25F (Robertson & Zaragoza 2009): a term's occurrences, weighted
 * by field and by the field's length (fields.ts), add up and saturate once:
 *
 *     impact = tf / (k1 + tf)
 *
 * It is kept in eight bits beside the entry's number: quality does not change,
 * and a term's postings are one run of 32-bit words. Of a term with more than
 * {@link MOST} entries the best come first, and a query reads no further, so
 * that a keystroke grows slower than the index.
 */
/** Postings of a gram that a query reads; an index of fewer entries is read whole. */
const MOST = 8192;
/** Entries sorted between two yields: about a millisecond. */
const SLICE$2 = 512;
/** Saturation, for fields that weigh 3 and 1; 1.2 to 3.5 differ by 0.01 on natural questions. */
const K1 = 2.5;
function buildPostings() {
    const ids = new Map();
    const terms = [];
    const byFirst = new Map();
    // Of the entry at hand: weighted occurrences by term, and which terms have any.
    const tf = [];
    const counts = [];
    let met = [];
    /** The last field a term was met in. */
    const seen = [];
    // By entry: term, posting, term, posting …
    const pairs = [];
    const newTerm = (term) => {
        const id = terms.push(term) - 1;
        ids.set(term, id);
        tf.push(0);
        counts.push(0);
        const first = term.charCodeAt(0);
        const siblings = byFirst.get(first);
        if (siblings)
            siblings.push(id);
        else
            byFirst.set(first, [id]);
        return id;
    };
    return {
        add(fields) {
            let field;
            const count = (term) => {
                const id = ids.get(term) ?? newTerm(term);
                if (!tf[id])
                    met.push(id);
                if (!field.once || seen[id] !== field)
                    tf[id] += field.weight;
                seen[id] = field;
            };
            for (field of fields)
                tokenize(field.text, true, count);
            const own = new Uint32Array(2 * met.length);
            met.forEach((id, i) => {
                own[2 * i] = id;
                own[2 * i + 1] = (Math.floor((255 * K1) / (K1 + tf[id])) << 24) | pairs.length;
                tf[id] = 0;
                counts[id]++;
            });
            pairs.push(own);
            met = [];
        },
        /** Counting sort: the postings of a term together, its entries in order, or the best first where not all are read. */
        *finish() {
            const from = new Int32Array(terms.length + 2);
            for (let id = 0; id < terms.length; id++)
                from[id + 2] = from[id + 1] + counts[id];
            const list = new Uint32Array(from[terms.length + 1]);
            // By number: Prototype.js replaces `entries` of arrays by one that gives none.
            for (let entry = 0; entry < pairs.length; entry++) {
                const own = pairs[entry];
                for (let i = 0; i < own.length; i += 2)
                    list[from[own[i] + 1]++] = own[i + 1];
                if (entry % SLICE$2 === 0)
                    yield pairs.length;
            }
            for (let id = 0; id < terms.length; id++) {
                if (counts[id] <= MOST)
                    continue;
                list.subarray(from[id], from[id + 1]).sort();
                yield pairs.length;
            }
            return { size: pairs.length, ids, terms, byFirst, from, list };
        },
    };
}

/**
 * What a visitor types before, without or instead of converting: hiragana for
 * katakana (でーた), romaji for either (deeta, de-ta), a syllable an IME has
 * begun (たk). All by rule; what comes out is folded (large kana), as the
 * index is.
 */
const VOWELS = 'aiueo';
/** Each with five syllables in `SYLLABLES`, after the vowels alone. */
const CONSONANTS = 'kgsztdnhbpmrwy';
const SYLLABLES = 'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもらりるれろわいうえをやいゆえよ';
/** Hepburn, and what IMEs take, as one consonant with a glide: -y- is -i + ya, -w- is -u + a. */
const REGULAR = {
    sh: 'sy',
    cch: 'tty',
    tch: 'tty',
    ch: 'ty',
    jj: 'zzy',
    jy: 'zy',
    j: 'zy',
    ts: 'tw',
    f: 'hw',
    v: 'b',
    thi: 'tei',
    dhi: 'dei',
    wi: 'ui',
    we: 'ue',
    x: '',
};
const IRREGULAR = new RegExp(Object.keys(REGULAR).join('|'), 'g');
/** ん (n, nn, n'), a doubled consonant, a long vowel, or a syllable. */
const SYLLABLE = /(n)(?:n(?![aiueoy])|'|(?![aiueoy]))|([kgsztdhbpmrwy])(?=\2)|-|([kgsztdnhbpmrwy]?)([yw]?)([aiueo])/gy;
/** Romaji as hiragana; a last syllable still without its vowel is dropped; '' when it is no romaji. */
function romajiToHiragana(romaji) {
    const word = romaji.replace(IRREGULAR, (found) => REGULAR[found]);
    let done = 0;
    const kana = word.replace(SYLLABLE, (found, n, double, onset, glide, vowel) => {
        done += found.length;
        return n
            ? 'ん'
            : double
                ? 'つ'
                : vowel
                    ? syllable(onset, glide, VOWELS.indexOf(vowel))
                    : 'ー';
    });
    return /^[^aiueo]{0,3}$/.test(word.slice(done))
        ? kana.slice(0, kana.length + done - word.length)
        : '';
}
function syllable(onset, glide, vowel) {
    const row = 5 * (CONSONANTS.indexOf(onset || glide || '?') + 1);
    const own = glide === 'y' ? 1 : 2;
    if (!onset || !glide)
        return SYLLABLES.charAt(row + vowel);
    return (SYLLABLES.charAt(row + own) +
        (vowel === own ? '' : (glide === 'y' ? 'やいゆえよ' : 'あいうえお').charAt(vowel)));
}
function toKatakana(hiragana) {
    return hiragana.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
}
/** In romaji, a vowel said twice is a long one: deeta as de-ta. */
function longVowels(romaji) {
    return romaji.replace(/([aiueo])\1/g, '$1-');
}
/** A query without the consonants an IME shows before their vowel: たk, せいさk. */
function withoutPending(query) {
    return query.replace(/([ぁ-ヺー\p{sc=Han}])[b-df-hj-np-tv-z]{1,3}$/u, '$1');
}

/**
 * A query as it will be scored: words, each with the ways it may be read.
 *
 * A word is met by the best of its readings, not by their sum: as typed,
 * hiragana as katakana, romaji as either, a synonym in its place.
 */
/** Units read of a query: more than anyone types, and typing stays quick after a page was pasted. */
const MAX_LENGTH = 512;
/** What a reading is worth beside the word as typed: by reason, below 1; the sets do not tell 0.5 from 0.95. */
const KATAKANA_FACTOR = 0.95;
const ROMAJI_FACTOR = 0.9;
const SYNONYM_FACTOR = 0.7;
/**
 * Shares of a word to be covered: of a name, how fast that falls with hiragana, of a sentence. Tuned on the municipal
 * set: off-topic queries answered fall from 57 % to 11 %, and no kind of query loses.
 */
const NEED = 0.4;
const NEED_SLOPE = 0.75;
const NEED_SENTENCE = 0.1;
const QUOTED = /["“「『]([^"”」』]+)["”」』]/g;
/** Stands for the space within a synonym. */
const JOINT = '\0';
function parseQuery(raw, index, synonyms) {
    const phrases = [];
    const folded = fold(raw.slice(0, MAX_LENGTH)).replace(QUOTED, (_, quoted) => {
        const phrase = quoted.trim();
        if (grams(phrase).length)
            phrases.push(phrase);
        return ` ${phrase} `;
    });
    const words = split(withoutPending(folded.trim()), synonyms)
        .map((text) => ({ need: need(text), readings: readings(text, index, synonyms) }))
        .filter((word) => word.readings.length);
    return { words, phrases };
}
/** Words by white space; a synonym of several words stays in one piece. */
function split(text, synonyms) {
    let joined = text;
    for (const term of synonyms.flat())
        joined = joined.split(term.replaceAll(JOINT, ' ')).join(term);
    return joined.split(/\s+/);
}
function readings(text, index, synonyms) {
    const found = [];
    const add = (reading, factor) => {
        const list = reading ? grams(reading) : [];
        if (list.length && !found.some((other) => other.text === reading))
            found.push({ text: reading, factor, grams: list });
    };
    add(text, 1);
    for (const group of synonyms) {
        for (const term of group) {
            if (!occurs(text, term))
                continue;
            for (const other of group)
                if (other !== term)
                    add(text.split(term).join(other), SYNONYM_FACTOR);
        }
    }
    add(asKatakana(text, index), KATAKANA_FACTOR);
    if (/^[a-z'-]+$/.test(text) && !index.ids.has(text)) {
        const kana = romajiToHiragana(text);
        // A single syllable is read as romaji only when it is whole: ro, but not dog.
        if (kana.length > 1 || /^[^aiueon'-][aiueo]$/.test(text)) {
            add(kana, ROMAJI_FACTOR);
            add(toKatakana(romajiToHiragana(longVowels(text))), ROMAJI_FACTOR);
        }
    }
    return found;
}
/**
 * A name must be met for the larger part: 世界遺産 is not 世界. A sentence need not be: the visitor's words are
 * seldom the entry's. How much of a word is hiragana tells one from the other.
 */
function need(text) {
    const hiragana = text.replace(/[^ぁ-ん]/g, '').length / text.length;
    return hiragana === 1 ? NEED : Math.max(NEED_SENTENCE, NEED - NEED_SLOPE * hiragana);
}
/** With every run of hiragana that the index knows as katakana written so: でーたの場所 is データの場所, not デスガ. */
function asKatakana(text, index) {
    return text.replace(/[ぁ-ん][ぁ-んー]+/g, (run) => {
        const katakana = toKatakana(run);
        return run === text || grams(katakana).every(({ term }) => index.ids.has(term)) ? katakana : run;
    });
}
/** The grams of a text, each once. */
function grams(text) {
    const list = [];
    const seen = new Set();
    tokenize(text, false, (term, weight, start, end) => {
        if (!seen.has(term))
            list.push({ term, weight, start, end });
        seen.add(term);
    });
    return list;
}
/** Does a folded text hold another; words of an alphabet as whole words? */
function occurs(text, part) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (!isInsideWord(text, at) && !isInsideWord(text, at + part.length))
            return true;
    }
    return false;
}
/** Is there a letter or digit of the same kind on both sides of `at`? */
function isInsideWord(text, at) {
    return /^(?:[a-z]{2}|\d\d|[ァ-ヺー]{2})$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/**
 * Which terms of the index a gram of the query stands for, and how well:
 * itself, the same word with another ending, a longer word it begins, a word
 * one slip of the keyboard away.
 */
/** Worth beside the word itself: by reason; the order is what the ranking test holds. */
const STEM = 0.9;
const PREFIX = 0.7;
const TYPO = 0.6;
/** A word must be this long to have a typo: 'data' may be 'date', 'uk' is never 'us'. */
const TYPO_LENGTH = 4;
/** Best first. */
function expand(index, term) {
    const exact = index.ids.get(term);
    const found = exact === undefined ? [] : [{ id: exact, factor: 1 }];
    if (!isOpen(term))
        return found;
    for (const id of index.byFirst.get(term.charCodeAt(0)) ?? []) {
        const factor = id === exact ? 0 : closeness(term, index.terms[id]);
        if (factor && (factor > TYPO || exact === undefined))
            found.push({ id, factor });
    }
    return found.sort((a, b) => b.factor - a.factor);
}
/** Does the term also stand for what it begins? Words do, numbers and short runs: 2700, 認, セン. */
function isOpen(term) {
    return isWord(term) || /^(?:\D|[ァ-ヺ].|\d\d+)$/.test(term);
}
function closeness(term, other) {
    const word = isWord(term);
    if (word && other.startsWith(term.slice(0, 3)) && stem(other) === stem(term))
        return STEM;
    if (other.startsWith(term))
        return PREFIX;
    return word && term.length >= TYPO_LENGTH && isOneEdit(term, other) ? TYPO : 0;
}
/** English endings that change nothing of the topic. */
function stem(word) {
    return word.replace(/(?<=...)(?:ies|y|e?s|ed|ing|e)$/, '');
}
/** One letter too many, too few, wrong, or two swapped. */
function isOneEdit(a, b) {
    let head = 0;
    while (head < a.length && a[head] === b[head])
        head++;
    const [restA, restB] = [a.slice(head), b.slice(head)];
    const [tailA, tailB] = [restA.slice(1), restB.slice(1)];
    return (tailA === restB ||
        tailB === restA ||
        tailA === tailB ||
        (tailA.slice(1) === tailB.slice(1) &&
            tailA.startsWith(restB.charAt(0)) &&
            tailB.startsWith(restA.charAt(0))));
}

/**
 * Which pieces of a text to mark for a query: those whose grams the query met,
 * found by tokenizing the text as the index did, so that what is marked is
 * what was matched. Grammar at the ends of a mark is left out unless the
 * visitor typed it as part of a word.
 */
/** Grams that weigh less are grammar: marked only within a word typed in full. */
const MARKED_WEIGHT = 0.2;
function createMarker(query, index) {
    /** Terms of the index that were met, and how much of each: of a longer word what was typed. */
    const met = new Map();
    const typed = [];
    for (const { text, grams } of query.words.flatMap(({ readings }) => readings)) {
        if (text.length > 1 && !isWord(text))
            typed.push(text);
        for (const { term, weight } of grams) {
            for (const { id } of weight < MARKED_WEIGHT ? [] : expand(index, term)) {
                const other = index.terms[id];
                met.set(other, other !== term && other.startsWith(term) ? term.length : Infinity);
            }
        }
    }
    return (text) => {
        const folded = foldWithOffsets(text);
        const marked = new Uint8Array(folded.text.length);
        tokenize(folded.text, true, (term, _weight, start, end) => marked.fill(1, start, Math.min(end, start + (met.get(term) ?? 0))));
        trimGrammar(folded.text, marked);
        for (const word of typed) {
            folded.text.replaceAll(word, (found, at) => {
                marked.fill(1, at, at + found.length);
                return '';
            });
        }
        const ranges = [];
        for (let i = 0; i < marked.length; i++) {
            if (!marked[i])
                continue;
            const last = ranges[ranges.length - 1];
            if (last && (marked[i - 1] || last[1] >= folded.starts[i]))
                last[1] = folded.ends[i];
            else
                ranges.push([folded.starts[i], folded.ends[i]]);
        }
        return ranges;
    };
}
/** Takes hiragana off both ends of every mark. */
function trimGrammar(text, marked) {
    const trim = (i, outer) => {
        if (!marked[outer] && scriptAt(text, i) === HIRAGANA)
            marked[i] = 0;
    };
    for (let i = 0; i < text.length; i++)
        trim(i, i - 1);
    for (let i = text.length - 1; i >= 0; i--)
        trim(i, i + 1);
}

/**
 * Scores entries against a parsed query.
 *
 *     score    = Σ_gram weight · idf · impact        (impact: BM25F, see postings.ts)
 *     coverage = Σ_gram weight · idf of the grams met, by that of all grams
 *     idf      = ln(1 + (N − n + ½) / (n + ½))       (Robertson & Spärck Jones 1976)
 *
 * Both are shares of what the whole query could reach, so that scores compare
 * across readings and across queries. Nothing is multiplied by the number of
 * grams met (MiniSearch does): weak grams would count like words.
 */
/** Added to the score of an entry that meets all words: more than any score. */
const ALL$1 = 2;
/** A word is met when this much of it is; between 0.7 and 0.98 nothing changes on municipal keywords. */
const WORD_MET = 0.85;
/** Entries below this share of the best score are left out: a long tail nobody reads. */
const MIN_OF_BEST = 0.2;
const tally = (size) => ({
    score: new Float32Array(size),
    cover: new Float32Array(size),
    met: [],
});
function clear({ score, cover, met }) {
    for (const entry of met)
        score[entry] = cover[entry] = 0;
    met.length = 0;
}
function createScorer(index) {
    const { size, from, list } = index;
    const total = tally(size);
    const best = tally(size);
    const reading = tally(size);
    const words = new Uint8Array(size);
    /** The last gram an entry was met by: of a gram's expansions the first (best) counts. */
    const stamps = new Int32Array(size);
    let stamp = 0;
    const idf = (expansions) => {
        let entries = 0;
        for (const { id } of expansions)
            entries += from[id + 1] - from[id];
        entries = Math.min(entries, size);
        return Math.log(1 + (size - entries + 0.5) / (entries + 0.5));
    };
    /** Reads up to `most` postings; returns how many more may be read. Only `open` takes up entries not met before. */
    const addPostings = ({ id, factor }, weight, most, open) => {
        const { score, cover, met } = reading;
        const step = (factor * weight) / 255;
        const end = Math.min(from[id] + most, from[id + 1]);
        for (let i = from[id]; i < end; i++) {
            const entry = list[i] & 0xffffff;
            if (stamps[entry] === stamp || !(open || cover[entry]))
                continue;
            stamps[entry] = stamp;
            if (!cover[entry])
                met.push(entry);
            score[entry] += step * (255 - (list[i] >>> 24));
            cover[entry] += weight;
        }
        return most - (end - from[id]);
    };
    /** Leaves what entries come to in `reading`; returns what they could. */
    const scoreReading = ({ grams }) => {
        const found = grams.map(({ term, weight }) => {
            const expansions = expand(index, term);
            return { expansions, weight: weight * idf(expansions) };
        });
        const full = found.reduce((sum, { weight }) => sum + weight, 0);
        let rest = full;
        let top = 0;
        for (const { expansions, weight } of found.sort((a, b) => b.weight - a.weight)) {
            // What the rest of the grams could add to a new entry would leave it below the cut (MaxScore, Turtle & Flood 1995).
            const open = rest >= MIN_OF_BEST * top;
            let most = MOST;
            stamp++;
            for (const expansion of expansions)
                most = addPostings(expansion, weight, most, open);
            rest -= weight;
            for (const entry of open ? reading.met : [])
                top = Math.max(top, reading.score[entry]);
        }
        return full;
    };
    /**
     * Leaves the best reading of a word, by entry, in `best` (as shares), and returns the word's weight: that of the
     * word as typed, or of another reading as far as any entry meets it (でーた weighs what データ does).
     */
    const scoreWord = (word) => {
        let weight = 0;
        for (const one of word.readings) {
            const full = scoreReading(one);
            let reached = weight ? 0 : full;
            for (const entry of reading.met) {
                const cover = reading.cover[entry];
                if (!best.cover[entry])
                    best.met.push(entry);
                best.score[entry] = Math.max(best.score[entry], (one.factor * reading.score[entry]) / full);
                best.cover[entry] = Math.max(best.cover[entry], (one.factor * cover) / full);
                reached = Math.max(reached, cover);
            }
            weight = Math.max(weight, reached);
            clear(reading);
        }
        return weight;
    };
    const ask = ({ words: asked }) => {
        clear(total);
        words.fill(0);
        let full = 0;
        let need = 0;
        for (const word of asked) {
            const weight = scoreWord(word);
            full += weight;
            need += weight * word.need;
            for (const entry of best.met) {
                if (!total.cover[entry])
                    total.met.push(entry);
                total.score[entry] += best.score[entry] * weight;
                total.cover[entry] += best.cover[entry] * weight;
                if (best.cover[entry] >= WORD_MET)
                    words[entry]++;
            }
            clear(best);
        }
        let top = 0;
        for (const entry of total.met) {
            total.cover[entry] /= full;
            // An entry that meets more kinds of grams is the likelier one (municipal questions +0.008).
            total.score[entry] *= Math.sqrt(total.cover[entry]) / full;
            top = Math.max(top, total.score[entry]);
            if (asked.length > 1 && words[entry] === asked.length)
                total.score[entry] += ALL$1;
        }
        return {
            found: total.met.filter((entry) => total.score[entry] >= top * MIN_OF_BEST),
            // Several words ask from several sides: the more there are, the less of all need be met.
            need: need / full / asked.length,
        };
    };
    return { scores: total.score, cover: total.cover, ask };
}

/**
 * The search engine: normalize → tokenize → index → search → match.
 * It knows nothing of the page.
 *
 * Best first: entries that meet every word of a query of several words come
 * before those that do not, then by score (score.ts); equals keep their order.
 */
/** Entries indexed between two yields: about a millisecond. */
const SLICE$1 = 16;
/** From this coverage on a match is strong: by reason, more than half. */
const STRONG = 0.6;
/** Entries looked at more closely, for the words as they were typed. */
const CLOSE_LOOK = 64;
/** What it adds when the question holds them all (municipal prefixes +0.055). */
const HELD = 0.4;
/** Indexes in slices: yields the number of entries done, returns the index. */
function* indexEntries(entries, { synonyms = [] } = {}) {
    const mean = meanLengths(entries);
    const builder = buildPostings();
    for (let done = 0; done < entries.length;) {
        builder.add(fieldsOf(entries[done], mean));
        if (++done % SLICE$1 === 0)
            yield done;
    }
    const folded = synonyms.map((group) => group.map((term) => fold(term).trim().replace(/\s+/g, JOINT)));
    return openIndex(entries, yield* builder.finish(), folded);
}
function openIndex(entries, postings, synonyms) {
    const { scores, cover, ask } = createScorer(postings);
    const bestFirst = (a, b) => scores[b] - scores[a] || a - b;
    /** Best first, at least `enough` if there are. */
    const rank = (query, enough) => {
        const { found, need } = ask(query);
        const order = better(found, scores, Math.max(enough, CLOSE_LOOK)).sort(bestFirst);
        const known = order.some((at) => cover[at] >= need);
        const close = order.splice(0, CLOSE_LOOK);
        for (const at of close)
            scores[at] += (scores[at] % ALL$1) * HELD * held(entries[at], query.words);
        return { order: close.sort(bestFirst).concat(order), known };
    };
    /** Matches of a query, by entry number. */
    const matcher = (query) => {
        let mark;
        return (at) => {
            const entry = entries[at];
            return {
                entry,
                score: scores[at],
                strong: cover[at] >= STRONG,
                get ranges() {
                    mark ??= createMarker(query, postings);
                    return { question: mark(entry.question), answer: mark(entry.answer) };
                },
            };
        };
    };
    return {
        size: entries.length,
        search(text, limit = Infinity) {
            const query = parseQuery(text, postings, synonyms);
            const { order, known } = rank(query, query.phrases.length ? Infinity : limit);
            const match = matcher(query);
            const matches = [];
            for (let i = 0; known && i < order.length && matches.length < limit; i++) {
                const entry = entries[order[i]];
                if (query.phrases.every((phrase) => holds(entry, phrase)))
                    matches.push(match(order[i]));
            }
            return matches;
        },
        mark(text) {
            const match = matcher(parseQuery(text, postings, synonyms));
            return entries.map((_, at) => match(at));
        },
        nearest: (text, limit = 3) => rank(parseQuery(text, postings, synonyms), limit)
            .order.slice(0, limit)
            .map((at) => entries[at]),
    };
}
/** Leaves out the worse part, again and again, while `enough` are left: sorting them all would take longer. */
function better(found, scores, enough) {
    const mean = found.reduce((sum, at) => sum + scores[at], 0) / found.length;
    const rest = found.filter((at) => scores[at] > mean);
    return rest.length < enough ? [...found] : better(rest, scores, enough);
}
/** The share of the words that the question, or another name of it, holds, however they are read. */
function held({ question, aliases = [] }, words) {
    const names = fold([question, ...aliases].join('\n'));
    const found = words.filter(({ readings }) => readings.some(({ text }) => names.includes(text)));
    return found.length / words.length;
}
function holds(entry, phrase) {
    return textsOf(entry).some((text) => occurs(fold(text), phrase));
}

const topicsOf = memoizeBy(({ topics }) => new Map(topics.map((topic) => [topic.id, topic])));
/** The topic with an id; one that the dataset does not name is called by its id. */
function topicOf(dataset, id) {
    return topicsOf(dataset).get(id) ?? { id, name: id };
}

/** Entries made ready between two yields: about a millisecond. */
const SLICE = 64;
/** Shared by every element that shows the same data. */
const prepare = memoizeBy((entry, dataset) => {
    const markup = entry.nodes ? markupOf(entry.nodes) : parseMarkup(entry.answer);
    const { name } = topicOf(dataset, entry.topic);
    return { ...entry, answer: markup.text, topicName: name, entry, markup };
});
/** Makes entries ready and indexes them, in slices; returns the index. */
function* prepareIndex(entries, dataset) {
    const ready = [];
    for (const entry of entries)
        if (ready.push(prepare(entry, dataset)) % SLICE === 0)
            yield 0;
    return yield* indexEntries(ready, dataset);
}

/** So many entries are indexed in less than a frame: nobody need wait. */
const AT_ONCE = 200;
/** Milliseconds of work after which the page has its turn. */
const SLICE_MS = 8;
/** Indexing more takes seconds and tens of megabytes. */
const MANY = 20_000;
/** Shared by every element that shows the same entries. */
const buildOf = memoizeBy((entries, dataset) => {
    const build = createBuild(entries, dataset);
    if (entries.length <= AT_ONCE)
        build.advance(Infinity);
    if (entries.length > MANY)
        warn(`searching ${entries.length} entries takes seconds to prepare; more than ${MANY} are better asked of a search engine`);
    return build;
});
/**
 * Indexes what its element shows, in slices, while the visitor reads and types. Removing the
 * element does not stop it: it may come back, and another may wait for the same index.
 */
class IndexController {
    constructor(_host) {
        this._host = _host;
        /** Resolves when the index asked for last is there, or nobody wants it any more. */
        this.pending = Promise.resolve();
        this._wanted = null;
    }
    /** The index of these entries; null while it is being built. Only the one asked for last is worked on. */
    of(entries, dataset) {
        const build = buildOf(entries, dataset);
        if (build.error)
            throw build.error;
        if (build !== this._wanted) {
            this._wanted = build;
            if (!build.index)
                this.pending = this._drive(build);
        }
        return build.index;
    }
    async _drive(build) {
        // Not `setTimeout`, which waits four milliseconds, and a second in a page in the background.
        // One channel for all slices: a port that is collected takes its message along.
        const { port1, port2 } = new MessageChannel();
        while (build === this._wanted && !build.index && !build.error) {
            await new Promise((resolve) => {
                port1.onmessage = resolve;
                port2.postMessage(0);
            });
            build.advance(SLICE_MS);
        }
        port1.close();
        if (build === this._wanted)
            this._host.requestUpdate();
    }
}
function createBuild(entries, dataset) {
    const steps = prepareIndex(entries, dataset);
    return {
        index: null,
        error: null,
        advance(ms) {
            const start = Date.now();
            try {
                while (!this.index && Date.now() - start < ms) {
                    const step = steps.next();
                    if (step.done)
                        this.index = step.value;
                }
            }
            catch (error) {
                this.error = error;
            }
        },
    };
}

/** The `lang` that holds where the host stands, followed while the page changes it. */
class LanguageController {
    constructor(_host) {
        this._host = _host;
        /** BCP 47 tag; empty where no ancestor has one. */
        this.tag = '';
        this._observer = new MutationObserver(() => this._read());
        _host.addController(this);
    }
    hostConnected() {
        for (let at = this._host; at; at = shadowHost(at)) {
            const root = at.getRootNode();
            this._observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
        }
        this._read();
    }
    hostDisconnected() {
        this._observer.disconnect();
    }
    _read() {
        const tag = nearestLang(this._host);
        if (tag === this.tag)
            return;
        this.tag = tag;
        this._host.requestUpdate();
    }
}
function nearestLang(element) {
    const holder = element.closest('[lang]');
    if (holder)
        return holder.getAttribute('lang').trim();
    const host = shadowHost(element);
    return host ? nearestLang(host) : '';
}
/** The element whose shadow tree holds this one (asked by its property: a realm may be another). */
function shadowHost(element) {
    const root = element.getRootNode();
    // A form of the page may be called `host`.
    return root === element.ownerDocument ? undefined : root.host;
}

/** Items that a link adds to the list at most: a page of thousands would stall. */
const FAR = 200;
/** How many items may be shown: a step at first, and more steps as the visitor asks or a link needs. */
class LimitController {
    constructor(_host, _step) {
        this._host = _host;
        this._step = _step;
        /** An entry far down that is shown all the same. */
        this.revealed = '';
        this._extra = 0;
    }
    /** How many more come at once. */
    get step() {
        return this._step();
    }
    get limit() {
        return this.step + this._extra;
    }
    /** Returns how many of `all` are shown then. */
    more(all) {
        this._extra += this.step;
        this._host.requestUpdate();
        return Math.min(this.limit, all);
    }
    /** Extends the list as far as to this place, counted from 1, or shows the entry there besides. */
    reach(place, id) {
        const missing = place - this.limit;
        if (missing > FAR)
            this.revealed = id;
        else if (missing > 0)
            this._extra += Math.ceil(missing / this.step) * this.step;
        this._host.requestUpdate();
    }
}

/** Which items are open. A visitor's act is told item by item, a script's or the page's is not. It outlives moves in the document. */
class OpenController {
    constructor(_host, _onToggle) {
        this._host = _host;
        this._onToggle = _onToggle;
        this._ids = new Set();
        this._exclusive = false;
        this._wish = [];
        const panels = _host.shadowRoot?.querySelectorAll('[open] .panel');
        this._prerendered = panels && [...panels].map(({ dataset: { id } }) => id);
    }
    get ids() {
        return this._ids;
    }
    /** Where only one may be open, the one opened last stays. */
    set exclusive(exclusive) {
        this._exclusive = exclusive;
        if (exclusive && this._ids.size > 1)
            this._ids = new Set([...this._ids].slice(-1));
    }
    set(ids) {
        this._ids = new Set(ids);
        this._host.requestUpdate();
    }
    /** Sets what a wish of the page's author comes to, unless that was its last one. */
    setOnce(wish, ids) {
        if (wish.every((value, i) => value === this._wish[i]))
            return;
        this._wish = wish;
        this.set(this._prerendered ?? ids());
        this._prerendered = null;
    }
    /** The same by the visitor: each item that differs is told, the closed ones first. */
    setByVisitor(ids) {
        const before = this._ids;
        this.set(ids);
        before.forEach((id) => this._ids.has(id) || this._onToggle(id, false));
        this._ids.forEach((id) => before.has(id) || this._onToggle(id, true));
    }
    /** The visitor opens all items on screen, or closes them where all are open; the others stay as they are. */
    toggleAllByVisitor({ sections, expandAll }) {
        const shown = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
        const others = [...this._ids].filter((id) => !shown.has(id));
        this.setByVisitor(expandAll?.allOpen ? others : [...others, ...shown]);
    }
    /** What would be open with this item open or closed. */
    with(id, open) {
        const others = this._exclusive && open ? [] : [...this._ids].filter((other) => other !== id);
        return open ? [...others, id] : others;
    }
}

/** Fragments that name an entry: `faq-<id>`, or `<host id>/faq-<id>` for one widget of several. */
function parsePermalink(hash) {
    const found = /^#(?:([^/]*)\/)?faq-(.+)$/s.exec(hash);
    if (!found)
        return null;
    try {
        return { host: decodeURIComponent(found[1] ?? ''), id: decodeURIComponent(found[2]) };
    }
    catch {
        return null; // a stray % is no permalink of ours
    }
}
function formatPermalink({ host, id }) {
    return `#${host === '' ? '' : `${encode(host)}/`}faq-${encode(id)}`;
}
/** A lone surrogate has no place in an address; the replacement character stands for it. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Everyone on a page, so that only the first holder of an entry answers an address. */
const connectedTo = memoizeBy((_) => new Set());
/** Ties entries to the fragment of the page's address. */
class PermalinkController {
    constructor(_host, _target) {
        this._host = _host;
        this._target = _target;
        this.mode = 'off';
        this._answered = false;
        /** Where it listens; when it hears of leaving, the host may be in another document already. */
        this._document = document;
        this._onEvent = (event) => {
            if (event.type === 'hashchange')
                this._answer();
            // Heard before the page's own listeners, which may stop it; answered after them, unless one has taken it.
            else if (repeatsAddress(event, this._address))
                setTimeout(() => event.defaultPrevented || this._answer());
        };
        _host.addController(this);
    }
    hostConnected() {
        this._document = this._host.ownerDocument;
        connectedTo(this._document).add(this);
        this._document.defaultView?.addEventListener('hashchange', this._onEvent);
        this._document.addEventListener('click', this._onEvent, true);
    }
    hostDisconnected() {
        connectedTo(this._document).delete(this);
        this._document.defaultView?.removeEventListener('hashchange', this._onEvent);
        this._document.removeEventListener('click', this._onEvent, true);
    }
    /** The address the page came with is answered once, when its entry is there: late, if the visitor has done nothing. */
    hostUpdated() {
        if (this._answered || !this._target.isReady())
            return;
        this._answered = this._answer() || navigator.userActivation?.hasBeenActive;
    }
    /** The whole address of an entry on this page. */
    addressOf(id) {
        const first = this._first((one) => one._target.holds(id));
        const host = first === this || this._host.id === '' ? '' : this._host.id;
        return this._address.replace(/#.*$/s, '') + formatPermalink({ host, id });
    }
    /** Puts an entry's address into the address bar, if it leads there again; a page that forbids it goes without. */
    write(id) {
        if (this.mode !== 'write' || !this._target.holds(id))
            return;
        try {
            const { history } = this._document.defaultView;
            history.replaceState(history.state, '', this.addressOf(id));
        }
        catch {
            // srcdoc and sandboxed documents, and browsers that limit how often
        }
    }
    /** Not `document.URL`, which a form of that name takes away; a document without a window has none. */
    get _address() {
        const location = this._document.location;
        return location?.href ?? '';
    }
    /** False where nobody holds the entry that the address names. */
    _answer() {
        const wanted = parsePermalink(/#.*|$/s.exec(this._address)[0]);
        if (!wanted)
            return true;
        const first = this._first((one) => one._answers(wanted.host, wanted.id));
        if (first === this)
            this._target.reveal(wanted.id);
        return !!first;
    }
    /** In document order. */
    _first(accepts) {
        const all = [...connectedTo(this._document)].filter(accepts);
        return all.sort((one, other) => (one._precedes(other) ? -1 : 1))[0];
    }
    _precedes(other) {
        const position = this._host.compareDocumentPosition(other._host);
        return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }
    _answers(host, id) {
        return this.mode !== 'off' && (host === '' || host === this._host.id) && this._target.holds(id);
    }
}
/** A click on a link to the very address the page is at: it fires no `hashchange`. */
function repeatsAddress(event, address) {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey)
        return false;
    const link = event.composedPath().filter((node) => node.localName === 'a')[0];
    return (link?.href === address &&
        address.includes('#') &&
        !link.download &&
        /^(_self)?$/i.test(link.target));
}

/**
 * Knows whether the page is being printed; `onChange` must bring the host up to date at once, and give
 * the focus back to what had it: on paper that may be left out.
 */
class PrintController {
    constructor(_host, _onChange) {
        this._host = _host;
        this._onChange = _onChange;
        this.printing = false;
        this._view = null;
        this._focused = '';
        this._onEvent = (event) => {
            const { shadowRoot } = this._host;
            this.printing = event.type === 'beforeprint';
            if (this.printing)
                this._focused = shadowRoot?.activeElement?.id ?? '';
            this._onChange(this._focused);
        };
        _host.addController(this);
    }
    hostConnected() {
        this._view = this._host.ownerDocument.defaultView;
        this._view?.addEventListener('beforeprint', this._onEvent);
        this._view?.addEventListener('afterprint', this._onEvent);
    }
    hostDisconnected() {
        this._view?.removeEventListener('beforeprint', this._onEvent);
        this._view?.removeEventListener('afterprint', this._onEvent);
        this.printing = false;
        this._host.requestUpdate();
    }
}

/** Quiet time after which typing counts as a search. */
const SETTLE_MS = 800;
/** The search box: what stands in it, the IME at work in it, and when the visitor has settled. */
class SearchController {
    constructor(_host, _onSettle) {
        this._host = _host;
        this._onSettle = _onSettle;
        /** An input method is at work: the query is not the visitor's yet. */
        this.composing = false;
        this._query = '';
        this._settled = '';
        this._clears = false;
        this.onInput = (event) => {
            this._show(event.currentTarget.value);
            this._wait();
        };
        this.onComposition = (event) => {
            this.composing = event.type === 'compositionstart';
            this._wait();
            this._host.requestUpdate();
        };
        /**
         * Plain characters belong to the box: a page's single-key shortcuts must not see them. Alt with a
         * letter or digit is a shortcut, with anything else a character that a Mac types so.
         */
        this.onKey = (event) => {
            const isComposing = event.isComposing || event.keyCode === 229;
            const isShortcut = event.ctrlKey || event.metaKey || (event.altKey && /\w/.test(event.key));
            // Tools that fill in forms send keys without a name.
            if (isComposing || (event.key?.length === 1 && !isShortcut)) {
                event.stopPropagation();
            }
            else if (event.key === 'Escape')
                this._onEscape(event);
        };
        _host.addController(this);
    }
    /** A search under way when the element was moved is told all the same. */
    hostConnected() {
        if (this._query !== this._settled)
            this._wait();
    }
    hostDisconnected() {
        clearTimeout(this._timer);
        this.composing = false;
    }
    /** Touches the box only where it differs: a value set again would end a composition. */
    hostUpdated() {
        const box = this._host.renderRoot.querySelector('#search');
        // A box that is taken away in the middle of a composition does not end it.
        if (!box)
            this.composing = false;
        else if (box.value !== this._query)
            box.value = this._query;
    }
    get query() {
        return this._query;
    }
    /** A script's wish: no visitor event follows. The visitor's own words given back change nothing. */
    set(query) {
        if (query === this._query)
            return;
        clearTimeout(this._timer);
        this._settled = query;
        this._show(query);
    }
    /** The visitor empties the box. */
    clear() {
        this._show('');
        this._wait();
    }
    /** One that finds something to clear is ours until it is released: a dialog around us stays open. */
    _onEscape(event) {
        const isPress = event.type === 'keydown';
        if (isPress && !event.repeat)
            this._clears = this._query !== '';
        if (!this._clears)
            return;
        event.stopPropagation();
        event.preventDefault();
        this.clear();
        this._clears = isPress;
    }
    _show(query) {
        if (query === this._query)
            return;
        this._query = query;
        this._host.requestUpdate();
    }
    _wait() {
        clearTimeout(this._timer);
        if (this.composing)
            return;
        this._timer = setTimeout(() => {
            if (this._query === this._settled)
                return;
            this._settled = this._query;
            this._onSettle(this._query);
        }, SETTLE_MS);
    }
}

/** What a screen reader is told of the visitor's acts. */
class StatusController {
    constructor(_host) {
        this._host = _host;
        this.text = '';
        this._lang = '';
        this._words = null;
    }
    /** The words are asked for within the update: they may be a function of the page, and fail. */
    tell(words) {
        this._words = words;
        this._host.requestUpdate();
    }
    /** The same words twice are said twice only if they differ; a change of language ends them. */
    update(view) {
        if (view.lang !== this._lang)
            this.text = '';
        this._lang = view.lang;
        const words = this._words?.(view);
        this._words = null;
        if (words !== undefined)
            this.text = words === this.text ? `${words}\u00a0` : words;
    }
}

/** A document refuses, and takes away, style sheets that were made for another one. */
const sheetOf = memoizeBy((_, view, css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
});
/** Gives the shadow tree its style sheet, in a popup or an iframe too: Lit's own belong to the script's document. */
class StyleController {
    constructor(_host, _css) {
        this._host = _host;
        this._css = _css;
        _host.addController(this);
        // What a server has rendered, its style too, makes way for ours in the same task.
        _host.shadowRoot?.replaceChildren();
    }
    hostConnected() {
        const { ownerDocument, shadowRoot } = this._host;
        const view = ownerDocument.defaultView;
        if (!view || shadowRoot.adoptedStyleSheets.length > 0)
            return;
        shadowRoot.adoptedStyleSheets = [sheetOf(ownerDocument, view, this._css)];
    }
}

/** Tells the host of the attributes that it was written with in a page in XML: Chromium's parser (156) does not. */
class XmlAttributesController {
    constructor(_host) {
        this._host = _host;
        _host.addController(this);
    }
    hostConnected() {
        const { attributes, hasUpdated, ownerDocument: page } = this._host;
        const isParsing = page.readyState === 'loading' && !page.currentScript;
        if (page.contentType === 'text/html' || !isParsing || hasUpdated)
            return;
        for (const { name, value } of attributes)
            this._host.attributeChangedCallback(name, null, value);
    }
}

/** An id for the shadow tree out of an entry's id, which may hold any character. */
function domId(kind, id) {
    return `${kind}-${id.replace(/[^a-z\d-]/gi, (char) => `_${char.charCodeAt(0).toString(16)}_`)}`;
}

function button({ id, part, value = '', pressed, press }, content) {
    return T `<button id=${id} class=${part} part=${part} type="button" value=${value} aria-pressed=${pressed ?? A} @click=${() => press(value)} >${content}</button>`;
}

/** A heading of any level, at most 6; Lit keeps the tag name of a template fixed, so there are six. */
function heading(level, part, content) {
    switch (level) {
        case 1:
            return T `<h1 class=${part} part=${part}>${content}</h1>`;
        case 2:
            return T `<h2 class=${part} part=${part}>${content}</h2>`;
        case 3:
            return T `<h3 class=${part} part=${part}>${content}</h3>`;
        case 4:
            return T `<h4 class=${part} part=${part}>${content}</h4>`;
        case 5:
            return T `<h5 class=${part} part=${part}>${content}</h5>`;
        default:
            return T `<h6 class=${part} part=${part}>${content}</h6>`;
    }
}

/** Text with its matches marked; `start` is where the text begins in what the ranges count. */
function markedText(text, ranges, start = 0) {
    const pieces = [];
    let at = 0;
    for (let i = firstAfter(start, ranges); i < ranges.length; i++) {
        const [from, to] = ranges[i];
        if (from >= start + text.length)
            break;
        const begin = Math.max(from - start, at);
        const end = Math.min(to - start, text.length);
        pieces.push(text.slice(at, begin), T `<mark part="mark">${text.slice(begin, end)}</mark>`);
        at = end;
    }
    return at > 0 ? [...pieces, text.slice(at)] : text;
}
/** By halves: an answer may have thousands of texts, and each has its own first range. */
function firstAfter(start, ranges) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle][1] > start)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/** The nodes of an answer, with the matches marked. */
function answer(nodes, ranges = []) {
    const [first] = nodes;
    // One node stands for itself: a list would cost the page two more nodes for each.
    return first && nodes.length === 1
        ? nodeOf(first, ranges)
        : nodes.map((node) => nodeOf(node, ranges));
}
function nodeOf(node, ranges) {
    if (node.type === 'text')
        return markedText(node.value, ranges, node.start);
    if (node.type === 'break')
        return T `<br />`;
    const children = answer(node.children, ranges);
    switch (node.type) {
        case 'paragraph':
            return T `<p>${children}</p>`;
        case 'list':
            return node.ordered
                ? T `<ol start=${node.start}>${children}</ol>`
                : T `<ul>${children}</ul>`;
        case 'listItem':
            return T `<li>${children}</li>`;
        case 'strong':
            return T `<strong>${children}</strong>`;
        case 'emphasis':
            return T `<em>${children}</em>`;
        case 'link':
            return T `<a part="link" href=${node.url} rel="noopener">${children}</a>`;
    }
}

/** A piece that has a name of its own above it or before it. */
function group(part, label, content) {
    return T `<div class=${part} part=${part}><p class="label" part="label">${label}</p>${content}</div>`;
}

/** A link in the same tab; a page in another language says so in words. */
function link({ href, label, hreflang }, { lang, messages }) {
    if (!isSafeUrl(href))
        return T `${label}`;
    const foreign = hreflang && hreflang !== lang ? hreflang : '';
    return T `<a part="link" href=${href} hreflang=${hreflang ?? A} rel="noopener" ><bdi>${label}</bdi></a >${foreign && T ` <span part="link-language">${messages.inLanguage(languageName(foreign, lang))}</span>`}`;
}
function languageName(tag, lang) {
    try {
        return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
    }
    catch {
        return tag; // not a language tag at all
    }
}

/** Questions that lead to other entries; `place` tells the buttons of one list from those of another. */
function questionList(place, list, { goTo }) {
    return T `<ul>${list.map(({ id, question }) => T `<li>${button({ id: domId(place, id), part: 'text-button', value: id, press: goTo }, question)}</li>`)}</ul>`;
}

/** What stands under an answer, apart from it: as of when, later developments, where from, what next. */
function itemDetails(one, view, actions) {
    const { messages } = view;
    const { id, related } = one;
    return T `${one.notice && T `<p class="notice" part="notice">${one.notice}</p>`} ${one.overdue && T `<p class="overdue" part="overdue">${one.overdue}</p>`} ${one.updates.length > 0
        ? group('updates', messages.updates, one.updates.map((item) => update(item, view)))
        : A}<div class="meta" part="meta">${one.asOf && T `<p part="as-of">${one.asOf}</p>`} ${links('sources', one.sources, view)} ${links('links', one.links, view)}</div>${related.length > 0
        ? group('related', messages.related, questionList(`${domId('related', id)}_`, related, actions))
        : A} ${one.permalink || one.feedback ? itemActions(one, view, actions) : A}`;
}
function update({ date, nodes, source }, view) {
    return T `<div class="update" part="update"><p part="update-date">${date}</p>${answer(nodes)} ${links('sources', [source], view)}</div>`;
}
function links(part, list, view) {
    if (list.length === 0)
        return A;
    const items = list.map((one) => T `<li>${link(one, view)}</li>`);
    return group(part, view.messages[part], T `<ul>${items}</ul>`);
}
function itemActions(one, { messages }, actions) {
    const { id, copied } = one;
    return T `<div class="actions" part="actions">${one.feedback ? feedback(one, messages, actions) : A} ${one.permalink
        ? button({ id: domId('copy', id), part: 'button copy', value: id, press: actions.copy }, copied && !copied.byHand ? messages.copied : messages.copyLink)
        : A} ${copied?.byHand
        ? T `<label class="address" >${messages.copyByHand} <input id="address" part="address" readonly .value=${copied.address} /> </label>`
        : A}</div>`;
}
function feedback({ id, feedback }, messages, actions) {
    const said = feedback?.helpful;
    const choice = (kind) => {
        const helpful = kind === 'yes';
        const press = () => actions.answer(id, helpful);
        return button({ id: domId(kind, id), part: 'button', value: id, pressed: said === helpful, press }, messages[kind]);
    };
    return T `<div class="feedback" part="feedback" role="group" aria-labelledby=${domId('ask', id)} ><span id=${domId('ask', id)}>${messages.helpful}</span> ${choice('yes')} ${choice('no')} ${said === undefined ? A : T `<span>${messages.thanks}</span>`}</div>`;
}

/** A question that discloses its answer; a closed answer is still found by find-in-page. */
function item(one, view, actions) {
    const { id, open, topicName, excerpt } = one;
    return T `<div class="item" part=${open ? 'item item-open' : 'item'} id=${domId('item', id)}>${heading(one.level, 'item-heading', question$1(one, actions))} ${topicName || excerpt ? glance(one) : A}<div class="panel" part="panel" id=${domId('panel', id)} data-id=${id} hidden=${open ? A : 'until-found'} @beforematch=${() => actions.found(id)} ><div class="body"><div class="answer" part="answer">${answer(one.nodes, one.answerRanges)}</div>${itemDetails(one, view, actions)}</div></div></div>`;
}
/** What a closed item tells already: its topic, and where its answer matches. */
function glance({ topicName, excerpt }) {
    return T `<div class="glance">${topicName && T `<p part="item-topic">${topicName}</p>`} ${excerpt && T `<p part="excerpt">${markedText(excerpt.text, excerpt.ranges)}</p>`}</div>`;
}
function question$1({ id, open, question, questionRanges }, actions) {
    return T `<button id=${domId('question', id)} class="question" part="question" type="button" value=${id} aria-expanded=${open} aria-controls=${domId('panel', id)} @click=${() => actions.toggle(id)} ><span class="question-text">${markedText(question, questionRanges)}</span ><span class="icon" part="icon"></span></button>`;
}

/** Says that questions are loading, or why there are none and what to do. */
function load({ text, hint, retry }, { messages }, actions) {
    return T `<div class="load" part="load"><div role="status"><p class="load-text">${text}</p><p>${hint}</p></div>${retry
        ? button({ id: 'retry', part: 'button retry', press: actions.retry }, messages.retry)
        : A}</div>`;
}

/** Says that nothing was found and what to try next; the page may add its own offer. */
function noMatches({ text, elsewhere, nearest, topics }, { messages }, actions) {
    return T `<div class="no-matches" part="no-matches"><p class="no-matches-text">${text}</p>${elsewhere > 0
        ? button({ id: 'everywhere', part: 'button', press: actions.chooseTopic }, messages.searchAllTopics(elsewhere))
        : T `<p>${messages.noMatchesHint}</p>`} <slot name="no-matches"></slot> ${nearest.length > 0
        ? group('nearest', messages.nearest, questionList('nearest', nearest, actions))
        : A} ${topics.length > 1 ? browseTopics(topics, messages.browseTopics, actions) : A}</div>`;
}
function browseTopics(topics, label, { browseTopic }) {
    return T `<p class="label" part="label">${label}</p><div class="topics">${topics.map(({ id, name }) => button({ id: domId('browse', id), part: 'topic', value: id, press: browseTopic }, name))}</div>`;
}

/**
 * A field of the type "search" would empty itself on Escape, in the middle of a composition
 * too, and in WebKit would keep the Escape in an empty box from the page. What stands in it
 * is the search controller's.
 */
function searchBox({ heading, query, messages }, actions) {
    // So that two on a page are told apart.
    const name = heading?.text ?? messages.searchLabel;
    return T `<div class="search" part="search" role="search" aria-label=${name}><svg class="lens" part="search-icon" viewBox="0 0 20 20" aria-hidden="true"> <circle cx="8.5" cy="8.5" r="5.5" /> <path d="m13 13 4.5 4.5" /> </svg> <input id="search" part="input" type="text" role="searchbox" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" aria-label=${messages.searchLabel} placeholder=${messages.searchPlaceholder} @input=${actions.input} @compositionstart=${actions.composition} @compositionend=${actions.composition} @keydown=${actions.key} @keypress=${actions.key} @keyup=${actions.key} /> ${query === ''
        ? A
        : T `<button id="clear" part="clear" aria-label=${messages.clearSearch} @click=${actions.clear} ><svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10m0-10L5 15" /></svg></button>`}</div>`;
}

/** Single-choice chips; each says how many questions it leaves. */
function topicChips({ topics, messages }, actions) {
    return T `<div class="topics" part="topics" role="group" aria-label=${messages.topics}>${topics.map(({ id, name, count, chosen }) => button({
        id: domId('topic', id),
        part: chosen ? 'topic topic-chosen' : 'topic',
        value: id,
        pressed: chosen,
        press: actions.chooseTopic,
    }, T `<bdi>${name}</bdi> ${count === null ? '' : T `<span part="topic-count">${count}</span>`}`))}</div>`;
}

/**
 * The whole widget. Lists are not keyed: everything on screen follows from the view, the
 * focus is kept by id, and `repeat` would cost 0.7 kB (brotli). `announcement` is
 * what a screen reader is told next.
 */
function faq(view, announcement, actions) {
    return T `${view.heading ? heading(view.heading.level, 'heading', view.heading.text) : A} <slot name="header"></slot> ${view.load ? load(view.load, view, actions) : A} ${view.search ? searchBox(view, actions) : A} ${view.topics.length > 0 ? topicChips(view, actions) : A} ${view.count ? toolbar(view, actions) : A}<p class="visually-hidden" role="status">${announcement}</p><div part="list">${view.sections.map((section) => sectionOf(section, view, actions))}</div>${view.noMatches ? noMatches(view.noMatches, view, actions) : A} ${view.more > 0
        ? button({ id: 'more', part: 'button more', press: actions.more }, view.messages.showMore(view.more))
        : A} ${view.notice && T `<p class="notice" part="notice">${view.notice}</p>`} <slot name="footer"></slot>`;
}
function toolbar({ count, expandAll, messages }, actions) {
    return T `<div class="toolbar" part="toolbar"><p part="count">${count}</p>${expandAll
        ? button({ id: 'expand-all', part: 'button expand-all', press: actions.toggleAll }, expandAll.allOpen ? messages.collapseAll : messages.expandAll)
        : A}</div>`;
}
function sectionOf({ topic, items }, view, actions) {
    return T `<div class="section" part="section">${topic ? heading(topic.level, 'topic-heading', topic.name) : A}<div class="items" part="items">${items.map((one) => item(one, view, actions))}</div></div>`;
}

/** Entries by the value that `valueOf` finds in them, in the order in which they bring these. */
function groupBy(entries, valueOf) {
    const groups = new Map();
    for (const entry of entries) {
        const value = valueOf(entry);
        const group = groups.get(value);
        if (group)
            group.push(entry);
        else
            groups.set(value, [entry]);
    }
    return groups;
}
/** Entries by the id of their topic. */
function byTopic(entries) {
    return groupBy(entries, ({ topic }) => topic);
}

/** Dates as editors write them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never more exact than the source. */
const formats = new Map();
/** Writes a date in a language, only as exact as it was given; what is no date or no language stays as it is. */
function formatDate(date, lang) {
    try {
        return formatFor(lang, date.length).format(Date.parse(date));
    }
    catch {
        return date;
    }
}
function formatFor(lang, length) {
    const key = `${lang} ${length}`;
    let format = formats.get(key);
    if (!format) {
        // The English texts write the day first; plain "en" would be American.
        format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
            timeZone: 'UTC',
            year: 'numeric',
            ...(length > 4 && { month: 'long' }),
            ...(length > 7 && { day: 'numeric' }),
        });
        formats.set(key, format);
    }
    return format;
}
function isYear(date) {
    return /^\d{4}$/.test(date);
}
/** Whether the whole day, month or year lies before `now` (milliseconds since 1970). */
function isPast(date, now) {
    const today = new Date(now).toISOString().slice(0, date.length);
    return date < today;
}

/** Characters shown before the first mark and in all: about one line of Japanese at 40 em. */
const LEAD = 12;
const LENGTH = 60;
function excerptOf(text, ranges) {
    const first = ranges[0];
    if (!first)
        return null;
    const lineStart = text.lastIndexOf('\n', first[0]) + 1;
    const lineEnd = `${text}\n`.indexOf('\n', first[1]);
    const start = startOf(text, lineStart, first[0]);
    const end = wholeCharacter(text, Math.min(lineEnd, start + LENGTH));
    const before = start > lineStart ? '…' : '';
    const after = end < lineEnd ? '…' : '';
    const shift = before.length - start;
    return {
        text: before + text.slice(start, end) + after,
        ranges: ranges
            .filter(([from, to]) => from < end && to > start)
            .map(([from, to]) => [from + shift, Math.min(to, end) + shift]),
    };
}
/** A little before the match; where words are spaced, at the beginning of one. */
function startOf(text, lineStart, match) {
    const start = wholeCharacter(text, Math.max(lineStart, match - LEAD));
    const space = text.indexOf(' ', start);
    return start > lineStart && space >= 0 && space < match ? space + 1 : start;
}
/** Steps back where `at` would cut a surrogate pair or take a combining mark from its letter. */
function wholeCharacter(text, at) {
    while (at > 0 &&
        at < text.length &&
        /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(at, at + 2)))
        at--;
    return at;
}

const NO_RANGES = { question: [], answer: [] };
/** A page of paper holds about five. */
const MOST_ON_PAPER = 1000;
/**
 * Paper shows all that the page's author selected, open and by topic, whatever the visitor did.
 * Where that would be a book, it shows what is on the screen, and how much of all that is.
 */
function onPaper(state) {
    const { entries, found, limit, messages } = state;
    if (entries.length > MOST_ON_PAPER || state.total !== null) {
        const shownCount = (all) => messages.shownCount(Math.min(limit, all), all);
        return {
            ...state,
            messages: { ...messages, entryCount: shownCount, matchCount: shownCount },
            open: idsOf(found.slice(0, limit)),
        };
    }
    return {
        ...state,
        matches: null,
        pending: false,
        searched: byTopic(entries),
        topic: '',
        found: entries,
        limit: Infinity,
        grouped: true,
        open: idsOf(entries),
    };
}
const idsOf = (entries) => new Set(entries.map(({ id }) => id));
function buildView(state) {
    const { dataset, messages, entries, query, found, open } = state;
    const shown = found.filter(({ id }, i) => i < state.limit || id === state.revealed);
    const topics = topicViews(state);
    const isEmpty = entries.length === 0;
    return {
        lang: dataset.lang,
        messages,
        query,
        heading: state.headingText ? { text: state.headingText, level: state.headingLevel } : null,
        search: state.search,
        topics: state.topicFilter && topics.length > 2 ? topics : [],
        count: countOf(state),
        expandAll: state.expandAll && shown.length > 0 ? { allOpen: shown.every(({ id }) => open.has(id)) } : null,
        sections: sectionViews(state, shown),
        more: Math.min(state.step, (state.total ?? found.length) - shown.length),
        noMatches: !state.matches || state.pending || state.failed || found.length > 0
            ? null
            : noMatchesView(state),
        notice: isEmpty ? '' : (dataset.notice ?? ''),
        load: state.state === 'ready' && !state.failed ? null : loadView(state),
    };
}
function loadView(all) {
    const { state, isRetry, messages } = all;
    const failed = all.failed || state === 'failed';
    const mayRetry = all.failed || all.mayRetry;
    return {
        text: failed ? messages.notLoaded : messages.loading,
        hint: failed ? (mayRetry ? messages.tryAgainLater : messages.tellTheSite) : '',
        retry: failed ? mayRetry : isRetry,
    };
}
function countOf({ messages, pending, failed, matches, total, found, query }) {
    if (pending)
        return messages.searching;
    if (failed)
        return '';
    const count = total ?? found.length;
    if (matches)
        return messages.matchCount(count, query);
    return count > 0 ? messages.entryCount(count) : '';
}
/** The topics of what was searched for, "all" first. */
function topicViews(state) {
    const { messages, topics, searched, total } = state;
    const topicView = (topic, entries) => ({
        ...topic,
        // A provider tells how many there are of all topics together only.
        count: total === null ? entries.length : null,
        chosen: topic.id === state.topic,
    });
    return [
        topicView({ id: '', name: messages.allTopics }, [...searched.values()].flat()),
        ...topics.map((id) => topicView(topicOf(state.dataset, id), searched.get(id) ?? [])),
    ];
}
function sectionViews(state, shown) {
    const { headingText, headingLevel, grouped } = state;
    const level = headingLevel + (headingText ? 1 : 0);
    if (shown.length === 0)
        return [];
    // Entries without a topic stand together, too, as all do where the list is not grouped.
    const sections = grouped ? byTopic(shown) : new Map([['', shown]]);
    return [...sections].map(([id, entries]) => ({
        topic: id ? { ...topicOf(state.dataset, id), level } : null,
        items: entries.map((entry) => itemView(state, entry, id ? level + 1 : level)),
    }));
}
function itemView(state, entry, level) {
    const { dataset, messages, feedback, copied } = state;
    const { markup, topicName } = prepare(entry, dataset);
    const ranges = state.matches?.get(entry)?.ranges ?? NO_RANGES;
    const open = state.open.has(entry.id);
    const date = (text) => formatDate(text, dataset.lang);
    const { asOf, reviewBy } = entry;
    return {
        id: entry.id,
        level,
        open,
        question: entry.question,
        questionRanges: ranges.question,
        nodes: markup.nodes,
        answerRanges: ranges.answer,
        topicName: state.grouped ? '' : topicName,
        excerpt: open ? null : excerptOf(markup.text, ranges.answer),
        asOf: asOf ? messages.asOf(date(asOf), !isYear(asOf)) : '',
        notice: entry.notice ?? '',
        overdue: reviewBy && isPast(reviewBy, state.now) ? messages.reviewOverdue(date(reviewBy)) : '',
        sources: entry.sources ?? [],
        links: entry.links ?? [],
        updates: (entry.updates ?? []).map((update) => ({
            date: date(update.date),
            nodes: update.nodes ?? parseMarkup(update.text).nodes,
            source: update.source,
        })),
        related: (entry.related ?? []).flatMap((id) => state.byId.get(id) ?? []),
        // An address leads only to what is there without a search.
        permalink: state.permalinks && state.byId.has(entry.id),
        copied: copied?.id === entry.id ? copied : null,
        feedback: feedback && { helpful: feedback.get(entry.id) },
    };
}
function noMatchesView(state) {
    const { matches, nearest, topics, topicFilter, messages, query } = state;
    const elsewhere = matches?.size ?? 0;
    return {
        text: elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query),
        nearest,
        elsewhere,
        topics: topicFilter ? topics.map((id) => topicOf(state.dataset, id)) : [],
    };
}

/**
 * The root, and what every kind of element is before it stands anywhere. Sizes are in em of the
 * host's text. The root takes back the text properties that a page may have handed down (but never
 * those by which pages hide things), and is the block and the query container;
 * `contain-intrinsic-inline-size` gives it a width where the page asks for its content's (floats,
 * flex items, table cells).
 *
 * No text wraps prettily: WebKit before mid-2026 crashes on some marked ones (WebKit/WebKit#62994).
 */
const base = i$3 `:host{display:block;min-inline-size:0;max-inline-size:100%}:host([hidden]:not([hidden="until-found"])){display:none}.root{position:relative;display:block;container-type:inline-size;contain-intrinsic-inline-size:20em;color:var(--_text);background:var(--_surface);line-height:1.7;overflow-wrap:anywhere;line-break:strict;font-style:initial;font-variant:initial;font-weight:initial;letter-spacing:initial;word-spacing:initial;text-transform:initial;text-indent:initial;text-align:initial;text-align-last:initial;text-shadow:initial;text-emphasis:initial;text-orientation:initial;writing-mode:initial;white-space:initial;text-wrap:initial;word-break:initial;hyphens:initial;cursor:initial;-webkit-text-fill-color:initial;-webkit-text-stroke:initial}.root[data-theme=light]{color-scheme:light}.root[data-theme=dark]{color-scheme:dark}*,:before{box-sizing:border-box;margin:0;padding:0}ul,ol{list-style:none}svg{inline-size:1.1em;block-size:1.1em;fill:none;stroke:currentcolor;stroke-width:1.75}button,input{min-inline-size:max(2.75em,44px);min-block-size:max(2.75em,44px);border:0;border-radius:var(--_radius);background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit}button{cursor:pointer}:focus-visible{outline:max(.15em,2px) solid var(--_focus);outline-offset:.15em}.question:focus-visible,.search :focus-visible{outline-offset:-.15em}.visually-hidden{position:absolute;overflow:hidden;inline-size:1px;clip-path:inset(50%);white-space:nowrap}.heading,.topic-heading,strong{font-weight:700}.label,.question,.no-matches-text,.load-text{font-weight:600}`;

/** What stands above the questions: heading, search, topics, toolbar; buttons and links everywhere. */
const controls = i$3 `.heading{margin-block-end:var(--_space);font-size:1.5em;line-height:1.35;text-wrap:balance}.search,.question{position:relative;display:flex;align-items:center}.lens{position:absolute;inset-inline-start:.9em;pointer-events:none}input{inline-size:100%;padding:.5em 3em;border:1px solid var(--_control);font-size:max(1em,16px);line-height:1.5}input::placeholder{color:inherit;opacity:1}input:placeholder-shown{padding-inline-end:.75em;text-overflow:ellipsis}#clear{position:absolute;inset-inline-end:0;padding:.4em 0 0;text-align:center}.topics,.toolbar,.sources,.links,.actions,.feedback{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}.topics{margin-block-start:calc(var(--_space) * .75)}.topic,.button{padding:.25em 1em;border:1px solid var(--_control);font-size:.9375em;line-height:1.4}.topic{border-radius:2em}[aria-pressed=true]{border-color:var(--_accent);background:var(--_accent);color:var(--_on-accent)}:is(.heading,.topic-heading,.question,.text-button,.no-matches-text,.notice,.load):lang(ja){word-break:auto-phrase}.toolbar,.actions{justify-content:space-between}.toolbar{min-block-size:max(2.75em,44px);margin-block:calc(var(--_space) / 2) calc(var(--_space) / 4);color:var(--_muted);font-size:.9375em}.toolbar .button{padding-inline:0;border:0}a,.text-button,.toolbar .button{color:inherit;text-decoration:underline .1em var(--_accent);text-underline-offset:.25em}a:hover,.text-button:hover{text-decoration-thickness:.2em}`;

/** The questions with their answers, and what is shown in their place. */
const items = i$3 `.section+.section{margin-block-start:calc(var(--_space) * 1.75)}.topic-heading{margin-block-end:calc(var(--_space) / 2);font-size:1.125em}.item-heading{font-size:1em}.items{border:1px solid var(--_border);border-radius:var(--_radius)}.item+.item,.meta{border-block-start:1px solid var(--_border)}.question{gap:var(--_space);inline-size:100%;padding:.85em var(--_space);line-height:1.5}.question:before{content:"";position:absolute;inset-block:.75em;inset-inline-start:.15em;inline-size:.2em;border-radius:.2em;background:var(--_accent);opacity:0}.question:hover:before,[aria-expanded=true]:before{opacity:1}.question-text{flex:1}.icon{inline-size:.55em;block-size:.55em;margin-inline:.2em;border:solid;border-width:0 .14em .14em 0;translate:0 -.1em;rotate:45deg}[aria-expanded=true]>.icon{translate:0 .15em;rotate:-135deg}.glance{margin-block-start:-.5em;padding-block-end:.75em;padding-inline:var(--_space) 3em;color:var(--_muted);line-height:1.5}.glance>p{font-size:.875em}.body{padding:.25em var(--_space) var(--_space)}.answer{max-inline-size:46em}.answer>*+*,.no-matches>*+*{margin-block-start:.75em}.question-text,.answer :is(p,li){unicode-bidi:plaintext}.answer :is(ul,ol),.update>:is(ul,ol){padding-inline:1.5em;list-style:disc}.answer ol,.update>ol{list-style:decimal}.answer li+li{margin-block-start:.3em}mark{border-radius:.15em;background:var(--_mark);color:var(--_on-mark)}.meta,.updates,.overdue,.related,.actions,.notice{max-inline-size:52.5em;margin-block-start:var(--_space);color:var(--_muted);font-size:.875em}.meta{padding-block-start:.75em}:is(.sources,.links)>ul{flex:1 1 16em}.sources,.links{align-items:baseline;gap:0 .75em}:is(.sources,.links) a{display:inline-block;padding-block:max(22px - .85em,.6em)}.updates,.no-matches{padding:.75em var(--_space);border:1px dashed var(--_control);border-radius:var(--_radius)}.load{display:flex;flex-wrap:wrap;align-items:center;gap:.75em var(--_space);margin-block-end:var(--_space);padding:var(--_space);border:1px solid var(--_border);border-inline-start:.25em solid var(--_accent);border-radius:var(--_radius)}.load>div{flex:1 1 14em}.update{margin-block-start:.75em}.overdue{padding-inline-start:.75em;border-inline-start:.25em solid var(--_control)}.text-button{padding-block:.4em;line-height:1.5}.address{flex:1 1 100%}.address input{padding-inline:.75em}.more{inline-size:100%;margin-block-start:var(--_space);text-align:center}.no-matches>.nearest,.no-matches>.label{margin-block-start:1.5em}`;

/** What changes with the room there is, with what the visitor prefers, and on paper. */
const media = i$3 `@container (max-width: 24em){.heading{font-size:1.25em}.feedback>span{inline-size:100%}}@media screen and (prefers-reduced-motion:no-preference){.item:focus-within .body,:focus>.icon,.question:before,.topic{transition:.2s}[hidden]>.body{opacity:0;translate:0 -.4em}}@media(forced-colors:active){[aria-pressed=true]{--_accent: Highlight;--_on-accent: HighlightText;forced-color-adjust:none}}@media print{.search,.topics,.toolbar,.actions,.related,.icon,.more,.no-matches{display:none}.panel{display:block;content-visibility:visible}.item-heading,.topic-heading,.label{break-after:avoid}.update,.meta{break-inside:avoid}a:after{content:" (" attr(href) ")"}}`;

/**
 * Every public variable is read here and nowhere else, and never set, so that a value
 * given on any ancestor arrives. What each means stands in the element's documentation.
 *
 * Text is the host's colour and the surface is transparent: no default pair can clash
 * with a page. Secondary text keeps the full colour (a paler one would fall under 4.5:1
 * on pages whose own pair is just above it); it is told apart by its size.
 */
const tokens = i$3 `.root{--_space: var(--trust-faq-space, 1em);--_radius: var(--trust-faq-radius, .5em);--_text: var(--trust-faq-text, currentColor);--_muted: var(--trust-faq-muted, currentColor);--_surface: var(--trust-faq-surface, transparent);--_border: var(--trust-faq-border, color-mix(in srgb, currentColor 24%, transparent));--_control: var(--trust-faq-border, color-mix(in srgb, currentColor 80%, transparent));--_accent: var(--trust-faq-accent, light-dark(#00695c, #5fd3bb));--_on-accent: var(--trust-faq-on-accent, light-dark(#fff, #06231e));--_mark: var(--trust-faq-mark, light-dark(#ffe38a, #6a5200));--_on-mark: var(--trust-faq-on-mark, light-dark(#1b1b1b, #fff));--_focus: var(--trust-faq-focus, currentColor);max-inline-size:var(--trust-faq-max-width, none);font-family:var(--trust-faq-font, inherit);font-size:var(--trust-faq-font-size, inherit)}[aria-pressed=true]{--_focus: var(--trust-faq-focus, var(--_accent))}`;

/** The style sheet of the shadow tree; of two rules for the same, the later one holds. */
const sheet = tokens.cssText + base.cssText + controls.cssText + items.cssText + media.cssText;

/**
 * The grammar of the attributes. Their values belong to the page's author: they are
 * read with tolerance, never written, and nonsense means the default and one warning.
 */
/** Whatever a script gave, as an attribute would hold it. */
function textOf(value) {
    return String(value ?? '');
}
/** Ids separated by spaces or commas, each once. */
function tokenList(value) {
    const isList = (tokens) => Array.isArray(tokens);
    const list = isList(value) ? value : textOf(value).split(/[\s,]+/);
    const tokens = new Set(list.map((token) => textOf(token).trim()));
    tokens.delete('');
    return [...tokens];
}
/** One of a closed set, whose first word is the default. */
function oneOf(attribute, value, words) {
    const text = textOf(value).trim();
    const word = words.filter((known) => known === text.toLowerCase())[0];
    if (word === undefined && text !== '') {
        warn(`unknown ${attribute} "${text}". Allowed values: ${words.join(', ')}. Using "${words[0]}"`);
    }
    return word ?? words[0];
}
/** A whole number within limits; `limits` also names what stands in for nonsense. */
function wholeNumber(attribute, value, limits) {
    const text = textOf(value).trim();
    const number = Number(text);
    if (text !== '' && Number.isInteger(number) && number >= limits.min && number <= limits.max)
        return number;
    if (text !== '') {
        const range = limits.max === Infinity ? `${limits.min} or more` : `${limits.min} to ${limits.max}`;
        warn(`${attribute} "${text}" is not a whole number of ${range}. Using ${limits.default}`);
    }
    return limits.default;
}

/**
 * What the element tells its page. Every event bubbles, crosses shadow roots and is
 * fired by what a visitor does, never by a script or a deep link (the error excepted).
 * They are CustomEvents, since old libraries replace the page's `Event`.
 */
class FaqEvent extends CustomEvent {
    constructor(type, detail) {
        super(type, { detail, bubbles: true, composed: true });
    }
}
/** The visitor opened or closed an item. */
class TrustFaqToggleEvent extends FaqEvent {
    constructor(id, open) {
        super('trust-faq-toggle', { id, open });
    }
}
/** The visitor has stopped typing for 800 ms; zero matches are told too. */
class TrustFaqSearchEvent extends FaqEvent {
    constructor(query, matchCount) {
        super('trust-faq-search', { query, matchCount });
    }
}
/** The visitor said whether an answer was helpful. */
class TrustFaqFeedbackEvent extends FaqEvent {
    constructor(id, helpful) {
        super('trust-faq-feedback', { id, helpful });
    }
}
/** The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses. */
class TrustFaqCopyEvent extends FaqEvent {
    constructor(id) {
        super('trust-faq-copy', { id });
    }
}
/** Something could not be shown; `problems` has a sentence for each. */
class TrustFaqErrorEvent extends FaqEvent {
    constructor(message, problems) {
        super('trust-faq-error', { message, problems });
    }
}

/** Keeps the last result for as long as every argument stays the identical value. */
function memoizeLast(compute) {
    let last;
    return (...args) => {
        if (!last || last.args.some((value, i) => !Object.is(value, args[i]))) {
            last = { args, result: compute(...args) };
        }
        return last.result;
    };
}

/** Most ids that a sentence names. */
const NAMED = 30;
/** Ids as a sentence names them. */
function someOf(ids) {
    const more = ids.length > NAMED ? ` … (${ids.length})` : '';
    return ids.slice(0, NAMED).join(', ') + more;
}
/** Keeps the dataset's own array where nothing is left out, so that its index can be shared. */
function selectEntries(dataset, wanted) {
    const problems = [];
    const known = (what, ids, all) => {
        const list = new Set(ids.length > 0 ? all.map(({ id }) => id) : []);
        return ids.filter((id) => {
            if (list.has(id))
                return true;
            const kind = what === 'topic' ? 'topics' : 'entries';
            problems.push(`unknown ${what} "${id}". Known ${kind}: ${someOf([...list])}`);
            return false;
        });
    };
    const topics = known('topic', wanted.topics, dataset.topics);
    const ids = known('entry', wanted.entries, dataset.entries);
    const exclude = new Set(known('entry', wanted.exclude, dataset.entries));
    let entries = dataset.entries;
    const narrow = (attribute, next) => {
        if (next.length > 0)
            entries = next;
        else
            problems.push(`${attribute} leaves no entry to show and is ignored`);
    };
    if (topics.length > 0)
        narrow('topics', pick(entries, topics, ({ topic }) => topic));
    if (ids.length > 0)
        narrow('entries', pick(entries, ids, ({ id }) => id));
    if (exclude.size > 0)
        narrow('exclude', entries.filter(({ id }) => !exclude.has(id)));
    return { entries, problems };
}
/** The entries that hold one of these values, in the order of the values. */
function pick(entries, values, valueOf) {
    const groups = groupBy(entries, valueOf);
    return values.flatMap((value) => groups.get(value) ?? []);
}

/** What the attributes `topics`, `entries`, `exclude` and `open`, and the methods, select of a dataset. */
function selectByAttributes(dataset, ...[topics, entries, exclude, isWhole]) {
    const selected = selectEntries(dataset, {
        topics: tokenList(topics),
        entries: tokenList(entries),
        exclude: tokenList(exclude),
    });
    // What a source still brings, or could not bring, is not unknown.
    if (isWhole)
        selected.problems.forEach(warn);
    return selected.entries;
}
/** Whether there is such an entry; an id that a script got wrong is answered by a warning. */
function isKnown(id, entries) {
    const known = entries.has(id);
    if (!known)
        warn(`unknown entry "${id}". Known entries: ${someOf([...entries.keys()])}`);
    return known;
}
/** Ids that `open` asks for: its own ones, the `first` or `all`. */
function openByAttribute(open, entries, exclusive) {
    const ids = entries.map(({ id }) => id);
    const known = new Set(ids);
    return tokenList(open).flatMap((token) => {
        if (known.has(token))
            return [token];
        if (token === 'first')
            return ids.slice(0, 1);
        if (token === 'all')
            return exclusive ? [] : ids;
        warn(`unknown entry "${token}" in open. Allowed values: first, all, ${someOf(ids)}`);
        return [];
    });
}

/**
 * The one way from what the page and the visitor ask for to what they see. It is asked,
 * not stored: a method called right after a property was set finds what the page will show.
 */
const NEAREST = 3;
/** While there are no questions, or where there are none. */
const NO_FLOW = {
    state: 'ready',
    mayRetry: false,
    dataset: { lang: '', topics: [], entries: [] },
    entries: [],
    byId: new Map(),
    topics: [],
    matches: null,
    total: null,
    failed: false,
    nearest: [],
    pending: false,
    grouped: true,
    searched: new Map(),
    topic: '',
    found: [],
};
/** While nothing is searched for, or cannot be yet. */
const ALL = { matches: null, best: null, nearest: [], total: null };
/** Each element has its own, since a stage remembers its last result. */
function createFlow(...[questions, searcher, shown, box]) {
    const select = memoizeLast(selectByAttributes);
    const readEntries = memoizeLast((entries) => ({
        entries,
        byId: new Map(entries.map((entry) => [entry.id, entry])),
        topics: [...byTopic(entries).keys()].filter((id) => id),
    }));
    const find = memoizeLast((index, query) => {
        const matches = new Map(index.search(query).map((match) => [match.entry.entry, match]));
        const nearest = matches.size > 0 ? [] : index.nearest(query, NEAREST);
        return { matches, best: [...matches.keys()], nearest, total: null };
    });
    const arrange = memoizeLast(byTopic);
    const flatten = memoizeLast((topics) => [...topics.values()].flat());
    return (wishes, lang, chosen) => {
        const { topics, entries: ids, exclude, query, hideTopics, grouping } = wishes;
        const { dataset, state, mayRetry } = questions.given(lang); //     source, lang → dataset
        if (!dataset)
            return { ...NO_FLOW, state, mayRetry };
        const entries = select(dataset, topics, ids, exclude, state === 'ready'); // attributes → entries
        const read = readEntries(entries);
        // A topic that is not on the page, or cannot be left, does not filter.
        const topic = !hideTopics && read.topics.includes(chosen) ? chosen : '';
        const asks = query.trim() !== ''; //                             query → matches
        const search = { dataset, topic, limit: shown.limit, hold: box.composing };
        const asked = questions.ask(asks ? search : null);
        const index = asks && !asked ? searcher.of(entries, dataset) : undefined;
        const { answer, failed } = asked ?? { answer: index && find(index, query), failed: false };
        const pending = asked?.pending ?? index === null;
        const { matches, best, nearest, total } = answer ?? ALL;
        const searched = arrange(best ?? entries); //                    matches → by topic
        const grouped = !matches && oneOf('grouping', grouping, ['topic', 'none']) === 'topic';
        // A list by topic grows at its end only if it is in that order before it is cut.
        const all = grouped ? flatten(searched) : (best ?? entries);
        const found = topic ? (searched.get(topic) ?? []) : all; //      topic → found
        const result = { matches, total, nearest, pending, failed, grouped, searched, topic, found };
        return { ...read, ...result, state, mayRetry, dataset };
    };
}

/** Elements and texts. The members of a form may be hidden by fields that are named like them. */
function childrenOf(node) {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes');
    const nodes = [...own.get.call(node)];
    return nodes.filter((child) => child.nodeType === Node.TEXT_NODE || 'localName' in child);
}
/** The name of an element; empty for other nodes. */
function tagOf(node) {
    return node.nodeType === Node.TEXT_NODE ? '' : node.localName;
}

/** Where the questions come from. */
/** The property comes first, then `src`, then a script between the tags. */
function findSource(host, ...[src, data, changes]) {
    if (data)
        return { kind: 'property', from: data };
    if (src === 'children')
        return { kind: 'children', from: changes };
    if (src.startsWith('#'))
        return { kind: 'inline', from: textOfId(host, src.slice(1)) };
    if (src)
        return { kind: 'url', from: src };
    const script = childrenOf(host).filter(isData)[0];
    return script
        ? { kind: 'inline', from: script.textContent ?? '' }
        : { kind: 'bundled', from: datasets().length };
}
/** In the host's own tree, else in the page. */
function textOfId(host, id) {
    const root = host.getRootNode();
    return (root.getElementById?.(id) ?? document.getElementById(id))?.textContent ?? undefined;
}
function isData(node) {
    return (tagOf(node) === 'script' &&
        /^application\/(?:ld\+)?json$/i.test(node.type.trim()));
}

/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
class BundledQuestions {
    constructor(_host, _onProblems) {
        this._host = _host;
        this._onProblems = _onProblems;
        this.pending = null;
        this.hasFallback = true;
        this.isRetry = false;
        this._observer = new MutationObserver(() => this._host.requestUpdate());
        _host.addController(this);
    }
    hostConnected() {
        this._observer.observe(this._host, { childList: true });
    }
    hostDisconnected() {
        this._observer.disconnect();
    }
    given(lang) {
        const wish = this._wishForOwn();
        if (wish !== this._refused)
            this._refuse(wish);
        // Bundled questions in place of a page's own would mislead: its fallback stays.
        return wish
            ? { state: 'failed', mayRetry: false, dataset: undefined }
            : { state: 'ready', mayRetry: false, dataset: pickLanguage(datasets(), lang) };
    }
    ask() {
        return null;
    }
    retry() {
        // Nothing is loaded.
    }
    /** By what the page asks for questions of its own. */
    _wishForOwn() {
        const { src, data, searchProvider } = this._host;
        const source = findSource(this._host, String(src ?? '').trim(), data, 0);
        if (source.kind === 'property')
            return 'data';
        if (src?.trim())
            return 'src';
        if (searchProvider)
            return 'searchProvider';
        return source.kind === 'bundled' ? undefined : 'a script between the tags';
    }
    _refuse(wish) {
        this._refused = wish;
        if (!wish)
            return;
        const problem = `${wish} needs trust-faq.own.js in place of trust-faq.js, trust-faq.ja.js or trust-faq.en.js`;
        warn(problem);
        this._onProblems([problem]);
    }
}

let Chosen = BundledQuestions;
function createQuestions(...of) {
    return new Chosen(...of);
}

/**
 * Tells the page; with `data-layer` its tag manager too, which cannot see into a shadow root. There
 * only ids, counts and flags go, and the visitor's words on request.
 */
function tell(element, event) {
    element.dispatchEvent(event);
    const wish = element.getAttribute('data-layer');
    const mode = wish === '' ? 'events' : oneOf('data-layer', wish, ['off', 'events', 'queries']);
    if (mode === 'off')
        return;
    const told = Object.entries(event.detail).filter(([key, value]) => key === 'id' || (key === 'query' ? mode === 'queries' : /^[bn]/.test(typeof value)));
    // In quotes, so that the build leaves the name as it is.
    const page = window;
    (page['dataLayer'] ??= []).push({ event: event.type, trustFaq: Object.fromEntries(told) });
}

/** The same as in package.json; a test holds them together. */
const version = '0.1.0';

/**
 * A searchable, collapsible FAQ about what Kaspersky has said publicly on its
 * trustworthiness, in the language, font and colours of the page around it.
 *
 * @element trust-faq
 *
 * @attr {string} lang - BCP 47 tag of the language shown, followed live; region subtags resolve to the best available. Default: the nearest ancestor's `lang`; without one, the build's first language. An unknown language shows English if the build has it, else the build's first.
 *
 * @attr {'off' | 'events' | 'queries'} data-layer - Also pushes each event into `window.dataLayer`, for tag managers: `{event: 'trust-faq-toggle', trustFaq: {id, open}}`. `events` or empty: ids, counts and flags only. `queries`: also the text of searches. Default: `off`, also for nonsense.
 *
 * @fires {TrustFaqToggleEvent} trust-faq-toggle - The visitor opened or closed an item; `detail`: `{id, open}`.
 * @fires {TrustFaqSearchEvent} trust-faq-search - The visitor searched and paused for 800 ms; `detail`: `{query, matchCount}`, zero matches included. `matchCount` does not depend on the topic filter.
 * @fires {TrustFaqFeedbackEvent} trust-faq-feedback - The visitor said whether an answer was helpful; `detail`: `{id, helpful}`.
 * @fires {TrustFaqCopyEvent} trust-faq-copy - The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses; `detail`: `{id}`.
 * @fires {TrustFaqErrorEvent} trust-faq-error - Something could not be shown; `detail`: `{message, problems}`, a sentence for each problem.
 *
 * @slot - Fallback content, shown until the element is defined and while it cannot show anything; read as data only with `src="children"`.
 * @slot header - Content between the heading and the search box.
 * @slot footer - Content under everything.
 * @slot no-matches - An offer where a query has no matches, e.g. a contact link.
 *
 * @csspart container - The root of the widget, with its text colour and surface.
 * @csspart heading - The text above the list.
 * @csspart search - The search box with its icon and button.
 * @csspart search-icon - The magnifying glass in the search field.
 * @csspart input - The search field.
 * @csspart clear - The button that empties the search field.
 * @csspart topics - The row of topic chips.
 * @csspart topic - A topic chip.
 * @csspart topic-chosen - The pressed topic chip.
 * @csspart topic-count - The number in a topic chip.
 * @csspart toolbar - The line with the count and "expand all".
 * @csspart count - How many questions there are or match.
 * @csspart expand-all - The button that opens or closes all items.
 * @csspart button - Every button with a frame.
 * @csspart load - Says that the page's own questions are loading, or could not be loaded.
 * @csspart retry - The button that loads them again.
 * @csspart list - All sections.
 * @csspart section - The items of one topic with their heading.
 * @csspart topic-heading - The heading of a section.
 * @csspart items - The frame around the items of a section.
 * @csspart item - A question with its answer.
 * @csspart item-open - An open item.
 * @csspart item-heading - The heading that holds a question.
 * @csspart question - The button that opens an item.
 * @csspart icon - The arrow in a question.
 * @csspart item-topic - The topic's name in a list that is not grouped.
 * @csspart excerpt - The line of context around a match in a closed answer.
 * @csspart panel - What a question opens.
 * @csspart answer - The text of an answer.
 * @csspart mark - A match in a question, an answer or an excerpt.
 * @csspart link - A link.
 * @csspart link-language - The language of the page behind a link.
 * @csspart overdue - Says that an answer is past its day of review.
 * @csspart updates - The later developments of an entry.
 * @csspart update - A later development.
 * @csspart update-date - The date of a later development.
 * @csspart meta - As-of date, source and related pages.
 * @csspart as-of - The date up to which an answer is known to hold.
 * @csspart sources - Where the statements were made.
 * @csspart links - Related pages.
 * @csspart related - Related questions.
 * @csspart label - The name of a group inside an answer or under "no matches".
 * @csspart text-button - A question that leads to another entry.
 * @csspart actions - Feedback and copy button.
 * @csspart feedback - "Was this helpful?" with its buttons.
 * @csspart copy - The button that copies the link to an item.
 * @csspart address - The field with the address where the clipboard refuses.
 * @csspart more - The "show more" button.
 * @csspart no-matches - What stands in place of the list where nothing matches.
 * @csspart nearest - The entries that come nearest to a query without matches.
 * @csspart notice - The line that says what kind of text this is.
 *
 * @cssprop [--trust-faq-font=inherit] - Font family.
 * @cssprop [--trust-faq-font-size=inherit] - Font size; everything else is measured in it.
 * @cssprop [--trust-faq-space=1em] - Basic distance, a length; every padding and margin is a multiple.
 * @cssprop [--trust-faq-radius=0.5em] - Corner radius of frames, a length.
 * @cssprop [--trust-faq-max-width=none] - Widest the widget may get, a length or `none`.
 * @cssprop [--trust-faq-text=inherit] - Text colour. Whoever sets a surface sets this too.
 * @cssprop [--trust-faq-muted=inherit] - Colour of secondary text: counts, dates, sources, notice.
 * @cssprop [--trust-faq-surface=transparent] - Background colour of the widget.
 * @cssprop [--trust-faq-border=a quarter of the text colour] - Colour of lines and frames; unset, the frames of fields and buttons are stronger than the lines between items.
 * @cssprop [--trust-faq-accent=#00695c, in dark #5fd3bb] - Colour of the pressed chip, underlines and the bar of an open item.
 * @cssprop [--trust-faq-on-accent=#fff, in dark #06231e] - Text colour on the accent.
 * @cssprop [--trust-faq-mark=#ffe38a, in dark #6a5200] - Background of marked matches.
 * @cssprop [--trust-faq-on-mark=#1b1b1b, in dark #fff] - Text colour of marked matches.
 * @cssprop [--trust-faq-focus=currentColor] - Colour of the focus ring.
 */
class TrustFaq extends i$1 {
    constructor() {
        super(...arguments);
        /** Where the page's own questions are: the address of a JSON file (our format or schema.org's FAQPage), `#id` of a script on the page, or `children` for the markup between the tags. Default: a script of the type `application/json` or `application/ld+json` between the tags; without one, the bundled questions. Of the scripts only `trust-faq.own.js` reads any of these; the others keep the fallback and name it. */
        this.src = null;
        /** `replace`: the page's own questions alone. `append`: after the bundled ones. Of the scripts only `trust-faq.own.js` reads it. Default: `replace`, also for nonsense. */
        this.srcMode = 'replace';
        /** The page's own questions as an object, in our format or as FAQPage; it comes before `src`. Assign a new object to change them. Of the scripts only `trust-faq.own.js` reads it. Default: none. */
        this.data = null;
        /** Topic ids to show, in display order, separated by spaces or commas (a script may give an array). Default: all. Unknown ids are dropped with a warning. */
        this.topics = '';
        /** Entry ids to show, in that order; with `topics`, those that are in both. Default: all. Unknown ids are dropped with a warning. */
        this.entries = '';
        /** Entry ids to leave out. Default: none. Unknown ids are dropped with a warning. */
        this.exclude = '';
        /** Entry ids to open, or `first`, or `all`. Default: none. With `exclusive`, `all` does not apply. Unknown ids are dropped with a warning. */
        this.open = '';
        /** Opening an item closes the others; there is no "expand all" then. Default: off. */
        this.exclusive = false;
        /** Text above the list; empty for none. Default: a text in the widget's language. */
        this.heading = null;
        /** Level of that heading, 1 to 6; topics and questions stand one and two below, never below 6. Without a heading they take its level. Default: 2, also for nonsense. */
        this.headingLevel = 2;
        /** Leaves out the search box. Default: off. */
        this.hideSearch = false;
        /** Leaves out the topic filter. Default: off. */
        this.hideTopics = false;
        /** `topic`: a heading per topic. `none`: one list. Default: `topic`, also for nonsense. While a query is set the list is flat, best match first. */
        this.grouping = 'topic';
        /** Number of items before a "show more" button, 1 or more. Default: 50, also for nonsense. */
        this.maxItems = 50;
        /** `read`: an entry's fragment in the address opens it. `write`: opening one also sets the address. `off`: neither, and no copy button. Default: `read`, also for nonsense. */
        this.permalinks = 'read';
        /** `auto`: the page's `color-scheme`. `light`, `dark`: forced. Default: `auto`, also for nonsense. */
        this.theme = 'auto';
        /** Asks under each answer whether it was helpful; it only dispatches an event and thanks. Default: off. */
        this.feedback = false;
        /** Words of the interface over the language's own. Default: none. An unknown key or a wrong kind is left out with a warning. */
        this.messages = null;
        /** A function that answers queries in place of the search in the page: `(query, {topics, lang, limit, signal}) => Promise<{entries, total}>`. While nothing is searched for, the element's own questions are shown. Of the scripts only `trust-faq.own.js` asks it. Default: none. */
        this.searchProvider = null;
        /** Resolves when the first items are shown, or why there are none; it never rejects. */
        this.ready = new Promise((resolve) => (this._resolveReady = resolve));
        /** The topic that the visitor chose, and what they said of which answer. */
        this._topic = '';
        this._answers = new Map();
        this._view = null;
        this._attributes = new XmlAttributesController(this);
        this._language = new LanguageController(this);
        this._onProblems = (problems) => this._tell(new TrustFaqErrorEvent(problems[0], problems));
        this._questions = createQuestions(this, this._onProblems);
        this._open = new OpenController(this, (id, open) => this._tell(new TrustFaqToggleEvent(id, open)));
        this._shown = new LimitController(this, () => wholeNumber('max-items', this.maxItems, { min: 1, max: Infinity, default: 50 }));
        this._copy = new CopyController(this, (copied) => this._onCopy(copied));
        this._search = new SearchController(this, (query) => this._onSettle(query));
        this._index = new IndexController(this);
        this._print = new PrintController(this, (id) => this._updateNow(id));
        this._focus = new FocusController(this);
        // After those who look at what a server has rendered: it removes that.
        this._styles = new StyleController(this, sheet);
        this._permalinks = new PermalinkController(this, {
            isReady: () => this._flow.state !== 'loading',
            holds: (id) => this._view !== null && this._flow.byId.has(id),
            reveal: (id) => this._goTo(id, { byVisitor: false }),
        });
        this._status = new StatusController(this);
        this._fault = new FaultController(this, (message) => {
            warn(message);
            this._onProblems([message]);
            this._resolveReady();
        });
        this._actions = {
            input: this._search.onInput,
            composition: this._search.onComposition,
            key: this._search.onKey,
            clear: () => {
                this._search.clear();
                this._focus.request({ id: 'search' });
            },
            chooseTopic: (topic) => this._chooseTopic(topic),
            browseTopic: (topic) => {
                this._search.clear();
                this._chooseTopic(topic);
            },
            toggle: (id) => {
                if (this._open.ids.has(id))
                    this._open.setByVisitor(this._open.with(id, false));
                else
                    this._openByVisitor(id);
            },
            toggleAll: () => this._open.toggleAllByVisitor(this._view),
            found: (id) => this._openByVisitor(id),
            goTo: (id) => this._goTo(id, { byVisitor: true }),
            more: () => {
                const all = this._flow.total ?? this._flow.found.length;
                const shown = this._shown.more(all);
                // A click does not focus it everywhere. When it goes, the first new question takes the focus.
                this.renderRoot.querySelector('#more')?.focus();
                this._status.tell(({ messages }) => messages.shownCount(shown, all));
            },
            retry: () => this._questions.retry(),
            copy: (id) => void this._copy.copy(id, this._permalinks.addressOf(id)),
            answer: (id, helpful) => {
                if (this._answers.get(id) === helpful)
                    return;
                this._answers = new Map(this._answers).set(id, helpful);
                this._status.tell(({ messages }) => messages.thanks);
                this._tell(new TrustFaqFeedbackEvent(id, helpful));
            },
        };
        this._readFlow = createFlow(this._questions, this._index, this._shown, this._search);
    }
    /** Text in the search box; it follows what the visitor types. Default: empty. */
    get query() {
        return this._search.query;
    }
    set query(value) {
        this._search.set(textOf(value));
    }
    get _flow() {
        return this._readFlow(this, this._language.tag, this._topic);
    }
    /** What cannot be shown leaves the page as it is; the next update tries again. */
    performUpdate() {
        if (!this._fault.attempt(() => super.performUpdate()))
            this._view = null;
    }
    willUpdate() {
        const own = pickLanguage(allMessages(), this._language.tag);
        this._view = null;
        const { entries, state } = this._flow;
        if (state !== 'loading')
            void this.updateComplete.then(() => this._resolveReady());
        // Nothing to show and nothing to ask.
        const isEmpty = !entries[0] && (!this.searchProvider || state !== 'ready');
        if (!own || (isEmpty && this._questions.hasFallback))
            return;
        this._openByAuthor();
        this._open.exclusive = this.exclusive;
        this._permalinks.mode = oneOf('permalinks', this.permalinks, ['read', 'write', 'off']);
        this._view = this._buildView(mergeMessages(own.messages, this.messages), isEmpty);
        this._status.update(this._view);
    }
    render() {
        const view = this._view;
        if (!view)
            return T `<slot></slot>`;
        const theme = oneOf('theme', this.theme, ['auto', 'light', 'dark']);
        return T `<div class="root" part="container" lang=${view.lang} data-theme=${theme}>${faq(view, this._status.text, this._actions)}</div>`;
    }
    /** Sets the query; resolves after rendering with the ids of the matches, best first, whatever the topic filter (none for an empty query). */
    async search(query) {
        this.query = query;
        await this._answered();
        return [...(this._flow.matches?.keys() ?? [])].map(({ id }) => id);
    }
    /** Opens an entry and makes it visible: a query or topic filter that hides it is cleared. An unknown id is answered by a warning. */
    show(id) {
        if (!isKnown(id, this._flow.byId))
            return;
        this._openByAuthor();
        this._uncover(id);
        this._open.set(this._open.with(id, true));
    }
    /** Closes an entry. An unknown id is answered by a warning. */
    hide(id) {
        if (!isKnown(id, this._flow.byId))
            return;
        this._openByAuthor();
        this._open.set(this._open.with(id, false));
    }
    /** Opens all entries; with `exclusive` only a warning follows. */
    showAll() {
        this._openByAuthor();
        if (this.exclusive)
            warn('showAll() does not apply to an element with exclusive');
        else
            this._open.set(this._flow.entries.map(({ id }) => id));
    }
    /** Closes all entries. */
    hideAll() {
        this._openByAuthor();
        this._open.set([]);
    }
    /** Puts the focus into the search box, or on the first question where there is none. */
    focus() {
        if (!this.isConnected)
            return;
        this._focus.request({
            id: this.hideSearch ? domId('question', this._flow.found[0]?.id ?? '') : 'search',
        });
        if (this.hasUpdated)
            this._updateNow();
    }
    _buildView(messages, isEmpty) {
        const state = {
            ...this._flow,
            messages,
            query: this.query,
            open: this._open.ids,
            limit: this._shown.limit,
            revealed: this._shown.revealed,
            step: this._shown.step,
            headingText: textOf(this.heading ?? messages.heading).trim(),
            headingLevel: wholeNumber('heading-level', this.headingLevel, { min: 1, max: 6, default: 2 }),
            search: !this.hideSearch && !isEmpty,
            topicFilter: !this.hideTopics,
            expandAll: !this.exclusive,
            permalinks: this._permalinks.mode !== 'off',
            feedback: this.feedback ? this._answers : null,
            copied: this._copy.last,
            isRetry: this._questions.isRetry,
            now: Date.now(),
        };
        return buildView(this._print.printing ? onPaper(state) : state);
    }
    /** Does what `open` asks for, once for each source; a method that is called after it was set finds it done. */
    _openByAuthor() {
        const { state, entries } = this._flow;
        if (state !== 'ready')
            return;
        const { open, src, data, exclusive } = this;
        this._open.setOnce([open, src, data], () => openByAttribute(open, entries, exclusive));
    }
    _openByVisitor(id) {
        this._open.setByVisitor(this._open.with(id, true));
        this._permalinks.write(id);
    }
    /** Clears what hides an entry, and extends the list as far as to it; one far down is shown at its end. */
    _uncover(id) {
        const place = () => this._flow.found.findIndex((entry) => entry.id === id) + 1;
        if (place() === 0) {
            this._search.set('');
            this._topic = '';
        }
        this._shown.reach(place(), id);
    }
    _goTo(id, { byVisitor }) {
        this._uncover(id);
        if (byVisitor)
            this._openByVisitor(id);
        else
            this._open.set(this._open.with(id, true));
        this._focus.request({
            id: domId('question', id),
            scroll: byVisitor ? 'nearest' : 'start',
            polite: !byVisitor,
        });
    }
    _chooseTopic(topic) {
        this._topic = topic;
        this._focus.request({ id: domId('topic', topic) });
    }
    _onCopy({ id, byHand }) {
        if (byHand)
            this._focus.request({ id: 'address' });
        else
            this._status.tell(({ messages }) => messages.copied);
        this._tell(new TrustFaqCopyEvent(id));
    }
    _onSettle(query) {
        if (!this._view || query !== this.query)
            return;
        this._status.tell((view) => view.noMatches?.text ?? view.count);
        if (this._flow.pending)
            void this._answered().then(() => this._onSettle(query));
        else if (query.trim() !== '')
            this._tell(new TrustFaqSearchEvent(query, this._flow.total ?? this._flow.matches?.size ?? 0));
    }
    /** What was asked for last is found and on screen; an element that never was on a page has no screen. */
    async _answered() {
        while (this._flow.pending)
            await Promise.all([this._index.pending, this._questions.pending]);
        if (this.hasUpdated || this.isConnected)
            await this.updateComplete;
    }
    /** For who cannot wait: a browser that prints, a script that moves the focus. */
    _updateNow(focus = '') {
        if (focus)
            this._focus.request({ id: focus });
        this.requestUpdate();
        this.performUpdate();
    }
    _tell(event) {
        void this.updateComplete.then(() => tell(this, event));
    }
}
/** What makes the element update. Decorators would say it at each field, for 0.1 kB (brotli) more. */
TrustFaq.properties = {
    src: {},
    srcMode: { attribute: 'src-mode' },
    data: { attribute: false },
    topics: {},
    entries: {},
    exclude: {},
    open: {},
    exclusive: { type: Boolean },
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    hideSearch: { type: Boolean, attribute: 'hide-search' },
    hideTopics: { type: Boolean, attribute: 'hide-topics' },
    grouping: {},
    maxItems: { attribute: 'max-items' },
    permalinks: {},
    theme: {},
    feedback: { type: Boolean },
    messages: { attribute: false },
    searchProvider: { attribute: false },
    query: {},
    _topic: { attribute: false },
    _answers: { attribute: false },
};
/** Version of the build in charge of the page. */
TrustFaq.version = version;
/** Languages of the build in charge of the page, and `own questions` where it reads them. */
TrustFaq.languages = '';

/** An element outside any page, about to render for the first time. */
function faqElement({ lang = '', ...wishes }) {
    const element = Object.assign(new TrustFaq(), wishes);
    // Connecting to a page would find the language there.
    element['_language'].tag = lang;
    element['willUpdate']();
    return element;
}

/** One schema.org FAQPage of all that these elements show, each entry once, as a script element. */
function jsonLd(elements) {
    const entries = new Set(elements.flatMap((options) => faqElement(options)['_flow'].entries));
    const page = {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        mainEntity: [...entries].map(question),
    };
    // No text may end the script element.
    const json = JSON.stringify(page).replace(/</g, '\\u003c');
    return `<script type="application/ld+json" data-trust-faq>${json}</script>`;
}
const question = (entry) => ({
    '@type': 'Question',
    name: entry.question,
    acceptedAnswer: { '@type': 'Answer', text: markup(parseMarkup(entry.answer).nodes) },
});
function markup(nodes) {
    return nodes.map(html).join('');
}
function html(node) {
    switch (node.type) {
        case 'text':
            return escapeHtml$1(node.value);
        case 'break':
            return '<br>';
        case 'strong':
            return `<strong>${markup(node.children)}</strong>`;
        case 'emphasis':
            return `<em>${markup(node.children)}</em>`;
        case 'link':
            return `<a href="${escapeHtml$1(node.url)}">${markup(node.children)}</a>`;
        case 'paragraph':
            return `<p>${markup(node.children)}</p>`;
        case 'list': {
            const items = node.children.map(({ children }) => `<li>${markup(children)}</li>`).join('');
            return node.ordered ? `<ol start="${node.start}">${items}</ol>` : `<ul>${items}</ul>`;
        }
    }
}

const UNDEFINED_CODE_POINTS = new Set([
    65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214,
    393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894,
    720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574,
    1048575, 1114110, 1114111,
]);
const REPLACEMENT_CHARACTER = '\uFFFD';
var CODE_POINTS;
(function (CODE_POINTS) {
    CODE_POINTS[CODE_POINTS["EOF"] = -1] = "EOF";
    CODE_POINTS[CODE_POINTS["NULL"] = 0] = "NULL";
    CODE_POINTS[CODE_POINTS["TABULATION"] = 9] = "TABULATION";
    CODE_POINTS[CODE_POINTS["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
    CODE_POINTS[CODE_POINTS["LINE_FEED"] = 10] = "LINE_FEED";
    CODE_POINTS[CODE_POINTS["FORM_FEED"] = 12] = "FORM_FEED";
    CODE_POINTS[CODE_POINTS["SPACE"] = 32] = "SPACE";
    CODE_POINTS[CODE_POINTS["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
    CODE_POINTS[CODE_POINTS["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
    CODE_POINTS[CODE_POINTS["AMPERSAND"] = 38] = "AMPERSAND";
    CODE_POINTS[CODE_POINTS["APOSTROPHE"] = 39] = "APOSTROPHE";
    CODE_POINTS[CODE_POINTS["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
    CODE_POINTS[CODE_POINTS["SOLIDUS"] = 47] = "SOLIDUS";
    CODE_POINTS[CODE_POINTS["DIGIT_0"] = 48] = "DIGIT_0";
    CODE_POINTS[CODE_POINTS["DIGIT_9"] = 57] = "DIGIT_9";
    CODE_POINTS[CODE_POINTS["SEMICOLON"] = 59] = "SEMICOLON";
    CODE_POINTS[CODE_POINTS["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
    CODE_POINTS[CODE_POINTS["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
    CODE_POINTS[CODE_POINTS["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
    CODE_POINTS[CODE_POINTS["QUESTION_MARK"] = 63] = "QUESTION_MARK";
    CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
    CODE_POINTS[CODE_POINTS["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
    CODE_POINTS[CODE_POINTS["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
    CODE_POINTS[CODE_POINTS["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
    CODE_POINTS[CODE_POINTS["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
    CODE_POINTS[CODE_POINTS["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
const SEQUENCES = {
    DASH_DASH: '--',
    CDATA_START: '[CDATA[',
    DOCTYPE: 'doctype',
    SCRIPT: 'script',
    PUBLIC: 'public',
    SYSTEM: 'system',
};
//Surrogates
function isSurrogate(cp) {
    return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
    return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
    return (cp1 - 55296) * 1024 + 9216 + cp2;
}
//NOTE: excluding NULL and ASCII whitespace
function isControlCodePoint(cp) {
    return ((cp !== 0x20 && cp !== 0x0a && cp !== 0x0d && cp !== 0x09 && cp !== 0x0c && cp >= 0x01 && cp <= 0x1f) ||
        (cp >= 0x7f && cp <= 0x9f));
}
function isUndefinedCodePoint(cp) {
    return (cp >= 64976 && cp <= 65007) || UNDEFINED_CODE_POINTS.has(cp);
}

var ERR;
(function (ERR) {
    ERR["controlCharacterInInputStream"] = "control-character-in-input-stream";
    ERR["noncharacterInInputStream"] = "noncharacter-in-input-stream";
    ERR["surrogateInInputStream"] = "surrogate-in-input-stream";
    ERR["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
    ERR["endTagWithAttributes"] = "end-tag-with-attributes";
    ERR["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
    ERR["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
    ERR["unexpectedNullCharacter"] = "unexpected-null-character";
    ERR["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
    ERR["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
    ERR["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
    ERR["missingEndTagName"] = "missing-end-tag-name";
    ERR["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
    ERR["unknownNamedCharacterReference"] = "unknown-named-character-reference";
    ERR["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
    ERR["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
    ERR["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
    ERR["eofBeforeTagName"] = "eof-before-tag-name";
    ERR["eofInTag"] = "eof-in-tag";
    ERR["missingAttributeValue"] = "missing-attribute-value";
    ERR["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
    ERR["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
    ERR["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
    ERR["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
    ERR["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
    ERR["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
    ERR["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
    ERR["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
    ERR["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
    ERR["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
    ERR["cdataInHtmlContent"] = "cdata-in-html-content";
    ERR["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
    ERR["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
    ERR["eofInDoctype"] = "eof-in-doctype";
    ERR["nestedComment"] = "nested-comment";
    ERR["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
    ERR["eofInComment"] = "eof-in-comment";
    ERR["incorrectlyClosedComment"] = "incorrectly-closed-comment";
    ERR["eofInCdata"] = "eof-in-cdata";
    ERR["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
    ERR["nullCharacterReference"] = "null-character-reference";
    ERR["surrogateCharacterReference"] = "surrogate-character-reference";
    ERR["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
    ERR["controlCharacterReference"] = "control-character-reference";
    ERR["noncharacterCharacterReference"] = "noncharacter-character-reference";
    ERR["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
    ERR["missingDoctypeName"] = "missing-doctype-name";
    ERR["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
    ERR["duplicateAttribute"] = "duplicate-attribute";
    ERR["nonConformingDoctype"] = "non-conforming-doctype";
    ERR["missingDoctype"] = "missing-doctype";
    ERR["misplacedDoctype"] = "misplaced-doctype";
    ERR["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
    ERR["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
    ERR["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
    ERR["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
    ERR["abandonedHeadElementChild"] = "abandoned-head-element-child";
    ERR["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
    ERR["nestedNoscriptInHead"] = "nested-noscript-in-head";
    ERR["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));

//Const
const DEFAULT_BUFFER_WATERLINE = 1 << 16;
//Preprocessor
//NOTE: HTML input preprocessing
//(see: http://www.whatwg.org/specs/web-apps/current-work/multipage/parsing.html#preprocessing-the-input-stream)
class Preprocessor {
    constructor(handler) {
        this.handler = handler;
        this.html = '';
        this.pos = -1;
        // NOTE: Initial `lastGapPos` is -2, to ensure `col` on initialisation is 0
        this.lastGapPos = -2;
        this.gapStack = [];
        this.skipNextNewLine = false;
        this.lastChunkWritten = false;
        this.endOfChunkHit = false;
        this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
        this.isEol = false;
        this.lineStartPos = 0;
        this.droppedBufferSize = 0;
        this.line = 1;
        //NOTE: avoid reporting errors twice on advance/retreat
        this.lastErrOffset = -1;
    }
    /** The column on the current line. If we just saw a gap (eg. a surrogate pair), return the index before. */
    get col() {
        return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
    }
    /** The index in `html` at which the current code point starts (the high surrogate of a pair). */
    get codePointStart() {
        return this.pos - Number(this.lastGapPos === this.pos);
    }
    /** The offset of the current code point, before the second unit of a surrogate pair. */
    get offset() {
        return this.droppedBufferSize + this.codePointStart;
    }
    getError(code, cpOffset) {
        const { line, col, offset } = this;
        const startCol = col + cpOffset;
        const startOffset = offset + cpOffset;
        return {
            code,
            startLine: line,
            endLine: line,
            startCol,
            endCol: startCol,
            startOffset,
            endOffset: startOffset,
        };
    }
    _err(code) {
        if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
            this.lastErrOffset = this.offset;
            this.handler.onParseError(this.getError(code, 0));
        }
    }
    _addGap() {
        this.gapStack.push(this.lastGapPos);
        this.lastGapPos = this.pos;
    }
    _processSurrogate(cp) {
        //NOTE: try to peek a surrogate pair
        if (this.pos !== this.html.length - 1) {
            const nextCp = this.html.charCodeAt(this.pos + 1);
            if (!isSurrogatePair(cp) && isSurrogatePair(nextCp)) {
                //NOTE: we have a surrogate pair. Peek pair character and recalculate code point.
                this.pos++;
                //NOTE: add a gap that should be avoided during retreat
                this._addGap();
                return getSurrogatePairCodePoint(cp, nextCp);
            }
        }
        //NOTE: we are at the end of a chunk, therefore we can't infer the surrogate pair yet.
        else if (!this.lastChunkWritten) {
            this.endOfChunkHit = true;
            return CODE_POINTS.EOF;
        }
        //NOTE: isolated surrogate
        this._err(ERR.surrogateInInputStream);
        return cp;
    }
    willDropParsedChunk() {
        return this.pos > this.bufferWaterline;
    }
    /**
     * Drop the parsed input, except for the current code point and the `keep` code units before it. The gap history is
     * reset, so the kept units must contain no preprocessing gap.
     */
    dropParsedChunk(keep = 0) {
        if (this.willDropParsedChunk()) {
            // Retain the entire current code point, including both units of a surrogate pair.
            const droppedSize = this.offset - this.droppedBufferSize - keep;
            this.html = this.html.substring(droppedSize);
            this.lineStartPos -= droppedSize;
            this.droppedBufferSize += droppedSize;
            this.pos -= droppedSize;
            this.lastGapPos = -2;
            this.gapStack.length = 0;
            if (this.pos > keep)
                this._addGap();
        }
    }
    write(chunk, isLastChunk) {
        if (this.html.length > 0) {
            this.html += chunk;
        }
        else {
            this.html = chunk;
        }
        this.endOfChunkHit = false;
        this.lastChunkWritten = isLastChunk;
    }
    insertHtmlAtCurrentPos(chunk) {
        this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
        this.endOfChunkHit = false;
    }
    startsWith(pattern, caseSensitive) {
        // Check if our buffer has enough characters
        if (this.pos + pattern.length > this.html.length) {
            this.endOfChunkHit = !this.lastChunkWritten;
            return false;
        }
        if (caseSensitive) {
            return this.html.startsWith(pattern, this.pos);
        }
        for (let i = 0; i < pattern.length; i++) {
            const cp = this.html.charCodeAt(this.pos + i) | 0x20;
            if (cp !== pattern.charCodeAt(i)) {
                return false;
            }
        }
        return true;
    }
    peek(offset) {
        const pos = this.pos + offset;
        if (pos >= this.html.length) {
            this.endOfChunkHit = !this.lastChunkWritten;
            return CODE_POINTS.EOF;
        }
        const code = this.html.charCodeAt(pos);
        return code === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code;
    }
    advance() {
        this.pos++;
        //NOTE: LF should be in the last column of the line
        if (this.isEol) {
            this.isEol = false;
            this.line++;
            this.lineStartPos = this.pos;
        }
        if (this.pos >= this.html.length) {
            this.endOfChunkHit = !this.lastChunkWritten;
            return CODE_POINTS.EOF;
        }
        let cp = this.html.charCodeAt(this.pos);
        //NOTE: all U+000D CARRIAGE RETURN (CR) characters must be converted to U+000A LINE FEED (LF) characters
        if (cp === CODE_POINTS.CARRIAGE_RETURN) {
            this.isEol = true;
            this.skipNextNewLine = true;
            return CODE_POINTS.LINE_FEED;
        }
        //NOTE: any U+000A LINE FEED (LF) characters that immediately follow a U+000D CARRIAGE RETURN (CR) character
        //must be ignored.
        if (cp === CODE_POINTS.LINE_FEED) {
            this.isEol = true;
            if (this.skipNextNewLine) {
                // `line` will be bumped again in the recursive call.
                this.line--;
                this.skipNextNewLine = false;
                this._addGap();
                return this.advance();
            }
        }
        this.skipNextNewLine = false;
        if (isSurrogate(cp)) {
            cp = this._processSurrogate(cp);
        }
        //OPTIMIZATION: first check if code point is in the common allowed
        //range (ASCII alphanumeric, whitespaces, big chunk of BMP)
        //before going into detailed performance cost validation.
        const isCommonValidRange = this.handler.onParseError === null ||
            (cp > 0x1f && cp < 0x7f) ||
            cp === CODE_POINTS.LINE_FEED ||
            cp === CODE_POINTS.CARRIAGE_RETURN ||
            (cp > 0x9f && cp < 64976);
        if (!isCommonValidRange) {
            this._checkForProblematicCharacters(cp);
        }
        return cp;
    }
    _checkForProblematicCharacters(cp) {
        if (isControlCodePoint(cp)) {
            this._err(ERR.controlCharacterInInputStream);
        }
        else if (isUndefinedCodePoint(cp)) {
            this._err(ERR.noncharacterInInputStream);
        }
    }
    retreat(count) {
        this.pos -= count;
        while (this.pos < this.lastGapPos) {
            this.lastGapPos = this.gapStack.pop();
            this.pos--;
        }
        this.isEol = false;
    }
}

var TokenType;
(function (TokenType) {
    TokenType[TokenType["CHARACTER"] = 0] = "CHARACTER";
    TokenType[TokenType["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
    TokenType[TokenType["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
    TokenType[TokenType["START_TAG"] = 3] = "START_TAG";
    TokenType[TokenType["END_TAG"] = 4] = "END_TAG";
    TokenType[TokenType["COMMENT"] = 5] = "COMMENT";
    TokenType[TokenType["DOCTYPE"] = 6] = "DOCTYPE";
    TokenType[TokenType["EOF"] = 7] = "EOF";
    TokenType[TokenType["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token, attrName) {
    for (let i = token.attrs.length - 1; i >= 0; i--) {
        if (token.attrs[i].name === attrName) {
            return token.attrs[i].value;
        }
    }
    return null;
}

// Adapted from https://github.com/mathiasbynens/he/blob/36afe179392226cf1b6ccdb16ebbb7a5a844d93a/src/he.js#L106-L134
/**
 * C1 Unicode control character reference replacements (code points 128-159).
 * Index i gives the replacement for code point 128+i; 0 means "no replacement".
 */
const c1 = [
    8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0,
    381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250,
    339, 0, 382, 376,
];
/**
 * True for NUL, UTF-16 surrogates, and values past U+10FFFF.
 * @param codePoint Unicode code point to check.
 */
function isInvalidCodePoint(codePoint) {
    return (codePoint === 0 ||
        (codePoint >= 0xd8_00 && codePoint <= 0xdf_ff) ||
        codePoint > 0x10_ff_ff);
}
/**
 * Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
 * outside the valid Unicode range. Code points in the C1 controls range
 * (128-159) are remapped to their Windows-1252 equivalents, following the
 * HTML spec. All other code points are returned unchanged.
 * @param codePoint Unicode code point to convert.
 */
function replaceCodePoint(codePoint) {
    if (isInvalidCodePoint(codePoint)) {
        return 0xff_fd;
    }
    if (codePoint >= 128 && codePoint <= 159) {
        return c1[codePoint - 128] || codePoint;
    }
    return codePoint;
}

// Generated using scripts/write-decode-map.ts
/* eslint-disable unicorn/prefer-unicode-code-point-escapes -- Fixed-width escapes keep generated source compact. */
/**
 * Serialized decode data; the format is documented in
 * `src/internal/decode-data-format.ts`. `[0]` is one-byte data (all char
 * codes <= 0xFF: header, front-coded name suffixes, per-name metadata,
 * cuckoo choice bits); `[1]` holds the replacement values.
 */
// biome-ignore format: generated data
const htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&Á\u0102Â\u0410\uD835\uDD04À\u0391\u0100\u2A53\u0104\uD835\uDD38\u2061Å\uD835\uDC9C\u2254ÃÄ\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\uD835\uDD05\uD835\uDD39\u02D8\u212C\u224E\u0427©\u0106\u22D2\u2145\u212D\u010CÇ\u0108\u2230\u010A¸·\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\uD835\uDC9E\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\uD835\uDD07´\u02D9\u02DD`\u02DC\u22C4\u2146\uD835\uDD3B¨\u20DC\u2250\u222F¨\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\uD835\uDC9F\u0110\u014AÐÉ\u011AÊ\u042D\u0116\uD835\uDD08È\u2208\u0112\u25FB\u25AB\u0118\uD835\uDD3C\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397Ë\u2203\u2147\u0424\uD835\uDD09\u25FC\u25AA\uD835\uDD3D\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\uD835\uDD0A\u22D9\uD835\uDD3E\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\uD835\uDCA2\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401ÍÎ\u0418\u0130\u2111Ì\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\uD835\uDD40\u0399\u2110\u0128\u0406Ï\u0134\u0419\uD835\uDD0D\uD835\uDD41\uD835\uDCA5\u0408\u0404\u0425\u040C\u039A\u0136\u041A\uD835\uDD0E\uD835\uDD42\uD835\uDCA6\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\uD835\uDD0F\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\uD835\uDD43\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\uD835\uDD10\u2213\uD835\uDD44\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\uD835\uDD11\u2060 \u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\uD835\uDCA9Ñ\u039D\u0152ÓÔ\u041E\u0150\uD835\uDD12Ò\u014C\u03A9\u039F\uD835\uDD46\u201C\u2018\u2A54\uD835\uDCAAØÕ\u2A37Ö\u203E\u23DE\u23B4\u23DC\u2202\u041F\uD835\uDD13\u03A6\u03A0±\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\uD835\uDCAB\u03A8\"\uD835\uDD14\u211A\uD835\uDCAC\u2910®\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\uD835\uDD16\u2193\u2190\u2192\u2191\u03A3\u2218\uD835\uDD4A\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\uD835\uDCAE\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1Þ\u2122\u040B\u0426\t\u03A4\u0164\u0162\u0422\uD835\uDD17\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\uD835\uDD4B\u20DB\uD835\uDCAF\u0166Ú\u219F\u2949\u040E\u016CÛ\u0423\u0170\uD835\uDD18Ù\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\uD835\uDD4C\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\uD835\uDCB0\u0168Ü\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\uD835\uDD19\uD835\uDD4D\uD835\uDCB1\u22AA\u0174\u22C0\uD835\uDD1A\uD835\uDD4E\uD835\uDCB2\uD835\uDD1B\u039E\uD835\uDD4F\uD835\uDCB3\u042F\u0407\u042EÝ\u0176\u042B\uD835\uDD1C\uD835\uDD50\uD835\uDCB4\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\uD835\uDCB5á\u0103\u223E\u223E\u0333\u223Fâ´\u0430æ\u2061\uD835\uDD1Eà\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222Å\u237C\u0105\uD835\uDD52\u2248\u2A70\u2A6F\u224A\u224B'\u2248\u224Aå\uD835\uDCB6*\u2248\u224Dãä\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\uD835\uDD1F\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\uD835\uDD53\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8¦\uD835\uDCB7\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010Dç\u0109\u2A4C\u2A50\u010B¸\u29B2¢·\uD835\uDD20\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB®\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\uD835\uDD54\u2210©\u2117\u21B5\u2717\uD835\uDCB8\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF¤\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77°\u03B4\u29B1\u297F\uD835\uDD21\u21C3\u21C2\u22C4\u22C4\u2666\u2666¨\u03DD\u22F2÷÷\u22C7\u22C7\u0452\u231E\u230D$\uD835\uDD55\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\uD835\uDCB9\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251é\u2A6E\u011B\u2256ê\u2255\u044D\u0117\u2147\u2252\uD835\uDD22\u2A9Aè\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\uD835\uDD56\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7ðë\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\uD835\uDD23\uFB01fj\u266D\uFB02\u25B1\u0192\uD835\uDD57\u2200\u22D4\u2AD9\u2A0D½\u2153¼\u2155\u2159\u215B\u2154\u2156¾\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\uD835\uDCBB\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\uD835\uDD24\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\uD835\uDD58`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A½\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\uD835\uDD25\u2925\u2926\u21FF\u223B\u21A9\u21AA\uD835\uDD59\u2015\uD835\uDCBD\u210F\u0127\u2043\u2010í\u2063î\u0438\u0435¡\u21D4\uD835\uDD26ì\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\uD835\uDD5A\u03B9\u2A3C¿\uD835\uDCBE\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456ï\u0135\u0439\uD835\uDD27\u0237\uD835\uDD5B\uD835\uDCBF\u0458\u0454\u03BA\u03F0\u0137\u043A\uD835\uDD28\u0138\u0445\u045C\uD835\uDD5C\uD835\uDCC0\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85«\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\uD835\uDD29\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\uD835\uDD5D\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\uD835\uDCC1\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A¯\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\uD835\uDD2A\u2127µ\u2223*\u2AF0·\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\uD835\uDD5E\u2213\uD835\uDCC2\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115 \u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\uD835\uDD2B\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\uD835\uDD5F¬\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\uD835\uDCC3\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279ñ\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8ó\u229B\u229Aô\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\uD835\uDD2C\u02DBò\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\uD835\uDD60\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134ªº\u22B6\u2A56\u2A57\u2A5B\u2134ø\u2298õ\u2297\u2A36ö\u233D\u2225¶\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\uD835\uDD2D\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72±\u2A26\u2A27±\u2A15\uD835\uDD61£\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\uD835\uDCC5\u03C8\u2008\uD835\uDD2E\u2A0C\uD835\uDD62\u2057\uD835\uDCC6\u210D\u2A16?\u225F\"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9»\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD®\u297D\u230B\uD835\uDD2F\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\uD835\uDD63\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\uD835\uDCC7\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198§;\u2929\u2216\u2216\u2736\uD835\uDD30\u2322\u266F\u0449\u0448\u2223\u2225­\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\uD835\uDD64\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\uD835\uDCC8\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5¯\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283¹²³\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292Aß\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\uD835\uDD31\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223Cþ\u02DC×\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\uD835\uDD65\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\uD835\uDCC9\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963ú\u2191\u045E\u016Dû\u0443\u21C5\u0171\u296E\u297E\uD835\uDD32ù\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B¨\u0173\uD835\uDD66\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\uD835\uDCCA\u22F0\u0169\u25B5\u25B4\u21C8ü\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\uD835\uDD33\u22B2\u2282\u20D2\u2283\u20D2\uD835\uDD67\u221D\u22B3\uD835\uDCCB\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\uD835\uDD34\uD835\uDD68\u2118\u2240\u2240\uD835\uDCCC\u22C2\u25EF\u22C3\u25BD\uD835\uDD35\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\uD835\uDD69\u2A01\u2A02\u27F9\u27F6\uD835\uDCCD\u2A06\u2A04\u25B3\u22C1\u22C0ý\u044F\u0177\u044B¥\uD835\uDD36\u0457\uD835\uDD6A\uD835\uDCCE\u044Eÿ\u017A\u017E\u0437\u017C\u2128\u03B6\uD835\uDD37\u0436\u21DD\uD835\uDD6B\uD835\uDCCF\u200D\u200C"];

/**
 * Constants and helpers shared between the decode-data generator
 * (`scripts/write-decode-map.ts`) and the runtime (`src/decode.ts`).
 *
 * The format and the algorithms (front-coded names, exact 32-bit keys in a
 * two-choice cuckoo table, the length-probe front end, and the measured
 * engineering notes) are documented with references in
 * `scripts/README.md`.
 */
/** Bias added to every meta char so none needs escaping in JS source. */
const META_BIAS = 0x23;
/** Bias for header and choice-bit chars. */
const HEADER_BIAS = 0x30;
/** Number of header chars: n (2), suffixes length (2), bucket count (2). */
const HEADER_LENGTH = 6;
/** Choice bits packed per char. */
const CHOICE_BITS_PER_CHAR = 6;
/** Multiplier deriving the first candidate bucket from a key. */
const BUCKET_HASH_1 = 0x9e_37_79_b1;
/** Multiplier deriving the second candidate bucket from a key. */
const BUCKET_HASH_2 = 0x85_eb_ca_6b;
/** Size of the (c0,c1) class table (10-bit index). */
const PAIR_TABLE_SIZE = 1024;
/**
 * Map an alphanumeric char code to 6 bits (1..62); 0 = not alphanumeric.
 * Used for the key's last-character field.
 */
const CHAR_REMAP = (() => {
    const remap = new Uint8Array(128);
    for (let code = 0x30; code <= 0x39; code++)
        remap[code] = code - 0x2f;
    for (let code = 0x41; code <= 0x5a; code++)
        remap[code] = code - 0x36;
    for (let code = 0x61; code <= 0x7a; code++)
        remap[code] = code - 0x3c;
    return remap;
})();
/**
 * The exact 32-bit key for a name occurring at `nameStart` with `length`
 * chars. Covers the first two and last two characters plus the length;
 * middle characters are verified separately against the names blob.
 *
 * The hot decoder inlines this computation; tests assert both stay in sync
 * by looking every entity up through the public API.
 * @param text Text containing the name.
 * @param nameStart Index of the name's first character.
 * @param length Length of the name.
 */
function exactKey(text, nameStart, length) {
    return ((text.charCodeAt(nameStart) << 25) |
        (text.charCodeAt(nameStart + 1) << 18) |
        (text.charCodeAt(nameStart + length - 2) << 11) |
        (CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5) |
        length);
}
/**
 * The 10-bit (c0,c1) class index used by the probe front end. The function
 * was chosen by exhaustive search over load-free mixers for minimal
 * candidate-set collisions on the real entity set.
 * @param c0 First char code of the candidate name.
 * @param c1 Second char code.
 */
function pairIndex(c0, c1) {
    return (((c0 * 3) << 3) ^ c1) & (PAIR_TABLE_SIZE - 1);
}
/**
 * First candidate bucket for a key in a table of `buckets` buckets.
 * @param key Exact key.
 * @param buckets Bucket count.
 */
function bucketOne(key, buckets) {
    return ((Math.imul(key, BUCKET_HASH_1) >>> 16) * buckets) >>> 16;
}
/**
 * Second candidate bucket for a key.
 * @param key Exact key.
 * @param buckets Bucket count.
 */
function bucketTwo(key, buckets) {
    return ((Math.imul(key, BUCKET_HASH_2) >>> 16) * buckets) >>> 16;
}
/**
 * Build the lookup structures from a serialized dataset.
 * @param packed Serialized decode data, see `decode-data-format.ts`.
 */
function initDecodeData(packed) {
    const [data, values] = packed;
    const nameCount = ((data.charCodeAt(0) - HEADER_BIAS) << 6) |
        (data.charCodeAt(1) - HEADER_BIAS);
    const suffixesLength = ((data.charCodeAt(2) - HEADER_BIAS) << 6) |
        (data.charCodeAt(3) - HEADER_BIAS);
    const buckets = ((data.charCodeAt(4) - HEADER_BIAS) << 6) |
        (data.charCodeAt(5) - HEADER_BIAS);
    const metaStart = HEADER_LENGTH + suffixesLength;
    const choicesStart = metaStart + 2 * nameCount;
    const slotCount = 2 * buckets;
    const keys = new Int32Array(slotCount);
    const slotMidOff = new Uint16Array(slotCount);
    const slotValue = new Uint16Array(slotCount);
    const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
    const middleOffsets = new Map();
    const middles = [];
    let name = "";
    let suffixOffset = HEADER_LENGTH;
    let valueOffset = 0;
    for (let index = 0; index < nameCount; index++) {
        const meta0 = data.charCodeAt(metaStart + 2 * index) - META_BIAS;
        const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - META_BIAS;
        const prefixLength = meta0 & 31;
        const length = prefixLength + (meta1 & 31);
        const valueLength = (meta1 >> 5) + 1;
        name =
            name.slice(0, prefixLength) +
                data.slice(suffixOffset, suffixOffset + length - prefixLength);
        suffixOffset += length - prefixLength;
        const key = exactKey(name, 0, length);
        const choice = (data.charCodeAt(choicesStart + Math.floor(index / CHOICE_BITS_PER_CHAR)) -
            HEADER_BIAS) &
            (1 << (index % CHOICE_BITS_PER_CHAR));
        let slot = 2 * (choice === 0 ? bucketOne : bucketTwo)(key, buckets);
        if (keys[slot] !== 0)
            slot += 1;
        keys[slot] = key;
        if (length > 4) {
            const middle = name.slice(2, length - 2);
            const existing = middleOffsets.get(middle);
            if (existing === undefined) {
                middleOffsets.set(middle, middles.length);
                slotMidOff[slot] = middles.length;
                for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) {
                    middles.push(middle.charCodeAt(middleIndex) |
                        (middle.charCodeAt(middleIndex + 1) << 16));
                }
            }
            else {
                slotMidOff[slot] = existing;
            }
        }
        const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
        lengthBits[pair] |= length <= 16 ? 1 << (length - 2) : 0x80_00;
        if ((meta0 & 0x20) !== 0) {
            lengthBits[pair] |= 1 << (length - 2 + 16);
        }
        /*
         * Values have one or two units, leaving bit 1 for the legacy flag.
         * The generator checks the 14-bit offset and two-unit value limits.
         */
        slotValue[slot] =
            (valueOffset << 2) | (valueLength - 1) | ((meta0 & 0x20) >> 4);
        valueOffset += valueLength;
    }
    return {
        keys,
        buckets,
        slotMidOff,
        slotValue,
        values,
        lengthBits,
        middles: new Uint32Array(middles),
    };
}

const CHAR_NUM = 35; // "#"
const CHAR_SEMI = 59; // ";"
const CHAR_EQUALS = 61; // "="
const CHAR_ZERO = 48; // "0"
const CHAR_LOWER_A = 97; // "a"
const CHAR_LOWER_X = 120; // "x"
const CHAR_UPPER_A = 65; // "A"
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 0b10_0000;
/**
 * Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
 * values, so a single `<=` covers the entire [lo..hi] range check.
 * @param code Code point to check.
 */
function isNumber(code) {
    return (code - CHAR_ZERO) >>> 0 <= 9;
}
function isAlphaNumeric(code) {
    return (isNumber(code) || ((code | TO_LOWER_BIT) - CHAR_LOWER_A) >>> 0 <= 25 // Z - a
    );
}
/**
 * Checks if the given character is a valid end character for an entity in an attribute.
 *
 * Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
 * See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
 * @param code Code point to check.
 */
function isEntityInAttributeInvalidEnd(code) {
    return code === CHAR_EQUALS || isAlphaNumeric(code);
}
/**
 * Decoding mode for named entities.
 */
var DecodingMode;
(function (DecodingMode) {
    /** Entities in text nodes that can end with any character. */
    DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
    /** Only allow entities terminated with a semicolon. */
    DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
    /** Entities in attributes have limitations on ending characters. */
    DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/** Decode data for HTML entities. */
const htmlDecode = /* #__PURE__ */ initDecodeData(htmlDecodeData);
/*
 * Every decoder below is specialized over these module-level constants. V8
 * compiles direct references to them roughly 20% faster than property loads
 * off a shared object.
 */
const htmlKeys = /* #__PURE__ */ (() => htmlDecode.keys)();
const htmlBuckets = /* #__PURE__ */ (() => htmlDecode.buckets)();
const htmlSlotMidOff = /* #__PURE__ */ (() => htmlDecode.slotMidOff)();
const htmlLengthBits = /* #__PURE__ */ (() => htmlDecode.lengthBits)();
const htmlMiddles = /* #__PURE__ */ (() => htmlDecode.middles)();
/** Hoisted for the specialized HTML cores; see `emitHtmlValue`. */
const htmlSlotValue = /* #__PURE__ */ (() => htmlDecode.slotValue)();
const htmlValues = /* #__PURE__ */ (() => htmlDecode.values)();
/**
 * Find the slot matching `text[start..start+length)`, or -1. A match proves
 * every character of the span (exact key + middle comparison).
 * @param text Input text.
 * @param start Start of the span in `text`.
 * @param length Length of the span.
 */
function findSlotHtml(text, start, length) {
    const c0 = text.charCodeAt(start);
    const c1 = text.charCodeAt(start + 1);
    const c2 = text.charCodeAt(start + length - 2);
    const c3 = text.charCodeAt(start + length - 1);
    /*
     * Probed spans aren't pre-filtered to alphanumerics; characters >= 0x80
     * would alias mod 128 inside the packed 7-bit fields, so reject them
     * before they can forge a key.
     */
    if ((c0 | c1 | c2 | c3) > 127)
        return -1;
    const key = (c0 << 25) | (c1 << 18) | (c2 << 11) | (CHAR_REMAP[c3] << 5) | length;
    let slot = 2 * (((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets) >>> 16);
    for (let attempt = 0;; attempt++) {
        if (htmlKeys[slot] === key &&
            (length <= 4 || isMidMatchHtml(slot, text, start, length))) {
            return slot;
        }
        if (htmlKeys[slot + 1] === key &&
            (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) {
            return slot + 1;
        }
        if (attempt === 1)
            return -1;
        slot =
            2 * (((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets) >>> 16);
    }
}
/**
 * Compare the middle characters (positions 2..length-3) of the candidate at
 * `slot` against the input. The key already proves the outer characters and
 * the length. Names of length at most four are accepted by the caller.
 * @param slot Slot of the candidate.
 * @param text Input text.
 * @param start Start of the span in `text`.
 * @param length Length of the span.
 */
function isMidMatchHtml(slot, text, start, length) {
    let wordIndex = htmlSlotMidOff[slot];
    let index = start + 2;
    const end = start + length - 2;
    while (index + 1 < end) {
        if ((text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)) !==
            htmlMiddles[wordIndex++])
            return false;
        index += 2;
    }
    return (index === end ||
        text.charCodeAt(index) === (htmlMiddles[wordIndex] & 0xff_ff));
}
/** ASCII digit values; 0xff marks characters outside the hexadecimal range. */
const numericDigits = /* #__PURE__ */ (() => {
    const digits = new Uint8Array(128).fill(0xff);
    for (let digit = 0; digit < 10; digit++) {
        digits[CHAR_ZERO + digit] = digit;
    }
    for (let digit = 0; digit < 6; digit++) {
        digits[CHAR_UPPER_A + digit] = digit + 10;
        digits[CHAR_LOWER_A + digit] = digit + 10;
    }
    return digits;
})();
/**
 * Find the longest legacy (semicolon-less) match for the name starting at
 * `start`, using the per-class legacy length bits. Returns
 * `slot << 3 | matchLength`, or -1 if there is no match. Only called after
 * the exact probes failed (the miss path).
 * @param input Input text.
 * @param start Start of the name.
 * @param maxLength Number of available run characters.
 */
function findLegacySlot(input, start, maxLength) {
    let legacy = (htmlLengthBits[pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>>
        16) &
        31;
    while (legacy !== 0) {
        // Longest first: the spec matches references greedily.
        const top = 31 - Math.clz32(legacy);
        legacy ^= 1 << top;
        if (top + 2 > maxLength)
            continue;
        const slot = findSlotHtml(input, start, top + 2);
        if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) {
            return (slot << 3) | (top + 2);
        }
    }
    return -1;
}
/**
 * Match a class containing long names without probing all its shorter lengths.
 * The 32-character window bounds the scan even for invalid or unterminated runs.
 * Returns `(slot << 6) | consumed`, excluding the `&`, or -1 on a miss.
 * @param input Input containing the candidate name.
 * @param start Start of the name.
 * @param mode Decoding mode, including the rules for legacy matches.
 */
function findLongClassMatch(input, start, mode) {
    const length = input.slice(start, start + 32).indexOf(";");
    if ((length - 2) >>> 0 <= 29) {
        const slot = findSlotHtml(input, start, length);
        if (slot >= 0)
            return (slot << 6) | (length + 1);
    }
    if (mode !== DecodingMode.Strict) {
        const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
        if (packed >= 0) {
            const length = packed & 7;
            if (mode !== DecodingMode.Attribute ||
                start + length >= input.length ||
                !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length)))
                return ((packed >> 3) << 6) | length;
        }
    }
    return -1;
}
const STATE_ENTITY_START = 0;
const STATE_NUMERIC_START = 1;
const STATE_NUMERIC_DECIMAL = 2;
const STATE_NUMERIC_HEX = 3;
const STATE_NAMED_ENTITY = 4;
/**
 * Token decoder with support of writing partial entities; the shared base
 * of `HtmlEntityDecoder` and `XmlEntityDecoder`. Numeric entities are
 * identical in both document types and are handled here; named entities are
 * left to the subclasses.
 *
 * The decoder is driven by a tokenizer: after a `&`, write the following
 * input (possibly in chunks). `write` returns the number of characters
 * consumed once the entity is decided, or -1 while more input is needed.
 * Rejection may surface later than strictly possible (the decoder buffers
 * until a terminator or the name-length limit), but emitted code points,
 * consumed counts, and final return values are exact.
 */
class EntityDecoderBase {
    emitCodePoint;
    errors;
    /** The current state of the decoder. */
    state = STATE_ENTITY_START;
    /** Characters that were consumed while parsing an entity. */
    consumed = 1;
    /** Accumulated numeric code point, or a packed partial XML name. */
    result = 0;
    /** The mode in which the decoder is operating. */
    decodeMode = DecodingMode.Strict;
    /** Replacement rules for numeric character references. */
    replaceNumericCodePoint = replaceCodePoint;
    constructor(
    /**
     * The function that is called when a codepoint is decoded.
     *
     * For multi-byte named entities, this will be called multiple times,
     * with the second codepoint, and the same `consumed` value.
     * @param codepoint The decoded codepoint.
     * @param consumed The number of bytes consumed by the decoder.
     */
    emitCodePoint, 
    /** An object that is used to produce errors. */
    errors) {
        this.emitCodePoint = emitCodePoint;
        this.errors = errors;
    }
    /**
     * Switches between the numeric decimal and hexadecimal states.
     *
     * Equivalent to the `Numeric character reference state` in the HTML spec.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericStart(input, offset) {
        if (offset >= input.length) {
            return -1;
        }
        if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
            this.state = STATE_NUMERIC_HEX;
            this.consumed += 1;
            return this.stateNumericHex(input, offset + 1);
        }
        this.state = STATE_NUMERIC_DECIMAL;
        return this.stateNumericDecimal(input, offset);
    }
    /**
     * Parses a hexadecimal numeric entity.
     *
     * Equivalent to the `Hexadecimal character reference state` in the HTML spec.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericHex(input, offset) {
        const inputLength = input.length;
        // Local accumulators; flushed before any exit.
        let { result, consumed } = this;
        let index = offset;
        while (index < inputLength) {
            const char = input.charCodeAt(index);
            const digit = numericDigits[char];
            if (digit <= 15) {
                result = result * 16 + digit;
            }
            else {
                this.result = result;
                this.consumed = consumed;
                return this.emitNumericEntity(char, 3);
            }
            consumed += 1;
            index += 1;
        }
        this.result = result;
        this.consumed = consumed;
        return -1; // Incomplete entity
    }
    /**
     * Parses a decimal numeric entity.
     *
     * Equivalent to the `Decimal character reference state` in the HTML spec.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericDecimal(input, offset) {
        const inputLength = input.length;
        // Local accumulators; flushed before any exit.
        let { result, consumed } = this;
        let index = offset;
        while (index < inputLength) {
            const digit = input.charCodeAt(index) - CHAR_ZERO;
            if (digit >>> 0 > 9) {
                this.result = result;
                this.consumed = consumed;
                return this.emitNumericEntity(digit + CHAR_ZERO, 2);
            }
            result = result * 10 + digit;
            consumed += 1;
            index += 1;
        }
        this.result = result;
        this.consumed = consumed;
        return -1; // Incomplete entity
    }
    /**
     * Validate and emit a numeric entity.
     *
     * Implements the logic from the `Hexadecimal character reference start
     * state` and `Numeric character reference end state` in the HTML spec.
     * @param lastCp The last code point of the entity. Used to see if the
     *               entity was terminated with a semicolon.
     * @param expectedLength The minimum number of characters that should be
     *                       consumed. Used to validate that at least one digit
     *                       was consumed.
     * @returns The number of characters that were consumed.
     */
    emitNumericEntity(lastCp, expectedLength) {
        // Ensure we consumed at least one digit.
        if (this.consumed <= expectedLength) {
            this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
            return 0;
        }
        // Figure out if this is a legit end of the entity
        if (lastCp === CHAR_SEMI) {
            this.consumed += 1;
        }
        else if (this.decodeMode === DecodingMode.Strict) {
            return 0;
        }
        this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
        if (this.errors) {
            if (lastCp !== CHAR_SEMI) {
                this.errors.missingSemicolonAfterCharacterReference();
            }
            this.errors.validateNumericCharacterReference(this.result);
        }
        return this.consumed;
    }
    /**
     * Resets the instance to make it reusable.
     * @param decodeMode Entity decoding mode to use.
     */
    startEntity(decodeMode) {
        this.decodeMode = decodeMode;
        this.state = STATE_ENTITY_START;
        this.result = 0;
        this.consumed = 1;
    }
    /**
     * Write an entity to the decoder. This can be called multiple times with partial entities.
     * If the entity is incomplete, the decoder will return -1.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    write(input, offset) {
        switch (this.state) {
            case STATE_ENTITY_START: {
                if (input.charCodeAt(offset) === CHAR_NUM) {
                    this.state = STATE_NUMERIC_START;
                    this.consumed += 1;
                    return this.stateNumericStart(input, offset + 1);
                }
                this.state = STATE_NAMED_ENTITY;
                return this.stateNamedEntity(input, offset);
            }
            case STATE_NUMERIC_START: {
                return this.stateNumericStart(input, offset);
            }
            case STATE_NUMERIC_DECIMAL: {
                return this.stateNumericDecimal(input, offset);
            }
            case STATE_NUMERIC_HEX: {
                return this.stateNumericHex(input, offset);
            }
            default: {
                // NamedEntity: the only remaining state.
                return this.stateNamedEntity(input, offset);
            }
        }
    }
    /**
     * Signal to the parser that the end of the input was reached.
     *
     * Remaining data will be emitted and relevant errors will be produced.
     * @returns The number of characters consumed.
     */
    end() {
        switch (this.state) {
            case STATE_NAMED_ENTITY: {
                return this.endNamedEntity();
            }
            // Otherwise, emit a numeric entity if we have one.
            case STATE_NUMERIC_DECIMAL: {
                return this.emitNumericEntity(0, 2);
            }
            case STATE_NUMERIC_HEX: {
                return this.emitNumericEntity(0, 3);
            }
            case STATE_NUMERIC_START: {
                this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
                return 0;
            }
            default: {
                // EntityStart: return 0.
                return 0;
            }
        }
    }
}
/**
 * Streaming decoder for HTML entities.
 *
 * When the entity fits inside the current chunk (the common case), the
 * lookup runs directly on the chunk via the same length-probe scheme as the
 * synchronous decoder; chunk-boundary runs use a reusable character buffer.
 */
class HtmlEntityDecoder extends EntityDecoderBase {
    /** Total name characters seen for the current named entity. */
    runLength = 0;
    /** Reused for ASCII alphanumerics; the 32nd character rules out an exact match. */
    nameBuffer = new Uint8Array(32);
    /**
     * Emit the replacement for a matched slot. Values are at most two
     * UTF-16 code units; like previous versions, each unit is emitted as
     * its own callback (surrogate halves included).
     * @param slot The matched slot.
     */
    emitSlot(slot) {
        const packed = htmlSlotValue[slot];
        const off = packed >> 2;
        this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
        if ((packed & 1) !== 0) {
            this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
        }
    }
    startEntity(decodeMode) {
        super.startEntity(decodeMode);
        this.runLength = 0;
    }
    stateNamedEntity(input, offset) {
        const inputLength = input.length;
        if (this.runLength === 0 && offset + 17 <= inputLength) {
            /*
             * Fast path: all length probes are conclusive inside this
             * chunk. (Near the chunk end a probe miss could be a name
             * continuing in the next chunk, so fall through to buffering.)
             */
            const c0 = input.charCodeAt(offset);
            const pair = pairIndex(c0, input.charCodeAt(offset + 1));
            const bits = htmlLengthBits[pair];
            if ((bits & 0x80_00) !== 0 && offset + 32 <= inputLength) {
                const packed = findLongClassMatch(input, offset, this.decodeMode);
                if (packed >= 0) {
                    const length = packed & 63;
                    this.consumed = length + 1;
                    this.emitSlot(packed >> 6);
                    if (input.charCodeAt(offset + length - 1) !== CHAR_SEMI) {
                        this.errors?.missingSemicolonAfterCharacterReference();
                    }
                    return this.consumed;
                }
                // The window decides every exact or legacy candidate.
                return 0;
            }
            let probed = bits & 0x7f_ff;
            while (probed !== 0) {
                /*
                 * Shortest candidate first: only one length can carry the
                 * terminating ';' (a ';' inside a longer candidate fails its
                 * middle comparison), so the order is correctness-neutral,
                 * and the most common entities are short. Legacy matches are
                 * resolved after the loop, preserving exact-match
                 * precedence.
                 */
                const low = probed & -probed;
                probed ^= low;
                const length = 33 - Math.clz32(low);
                if (input.charCodeAt(offset + length) === CHAR_SEMI) {
                    const slot = findSlotHtml(input, offset, length);
                    if (slot >= 0) {
                        this.consumed = length + 2;
                        this.emitSlot(slot);
                        return this.consumed;
                    }
                }
            }
            if ((bits & 0x80_00) === 0) {
                if (this.decodeMode !== DecodingMode.Strict) {
                    const packed = findLegacySlot(input, offset, 31);
                    if (packed >= 0) {
                        const matchLength = packed & 7;
                        const next = input.charCodeAt(offset + matchLength);
                        if (this.decodeMode === DecodingMode.Attribute &&
                            isEntityInAttributeInvalidEnd(next)) {
                            return 0;
                        }
                        this.consumed = matchLength + 1;
                        this.emitSlot(packed >> 3);
                        this.errors?.missingSemicolonAfterCharacterReference();
                        return this.consumed;
                    }
                }
                // No long names in this class: the probes were exhaustive.
                return 0;
            }
        }
        // A 32nd name character rules out every exact HTML match.
        let index = offset;
        let { runLength } = this;
        let terminator = -1;
        const scanEnd = Math.min(inputLength, offset + 32 - runLength);
        while (index < scanEnd) {
            const char = input.charCodeAt(index);
            if (!isAlphaNumeric(char)) {
                terminator = char;
                break;
            }
            this.nameBuffer[runLength++] = char;
            index++;
        }
        if (terminator < 0 && runLength < 32) {
            this.runLength = runLength;
            return -1;
        }
        if (terminator === CHAR_SEMI && (runLength - 2) >>> 0 <= 29) {
            const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
            if (slot >= 0) {
                this.consumed = runLength + 2;
                this.emitSlot(slot);
                return this.consumed;
            }
        }
        if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
            const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
            if (packed >= 0) {
                const length = packed & 7;
                const next = length < runLength ? this.nameBuffer[length] : terminator;
                if (this.decodeMode === DecodingMode.Attribute &&
                    isEntityInAttributeInvalidEnd(next))
                    return 0;
                this.consumed = length + 1;
                this.emitSlot(packed >> 3);
                this.errors?.missingSemicolonAfterCharacterReference();
                return this.consumed;
            }
        }
        return 0;
    }
    endNamedEntity() {
        // Emit the longest legacy match in the buffered run, if any.
        if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) {
            return 0;
        }
        const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
        if (packed < 0)
            return 0;
        if (this.decodeMode === DecodingMode.Attribute &&
            (packed & 7) < this.runLength) {
            return 0;
        }
        this.consumed = (packed & 7) + 1;
        this.emitSlot(packed >> 3);
        this.errors?.missingSemicolonAfterCharacterReference();
        return this.consumed;
    }
}
/**
 * Find a buffered name. Its characters were already checked as ASCII
 * alphanumerics while scanning, so no outer-character range check is needed.
 * @param buffer Reusable character buffer.
 * @param length Number of characters to match.
 */
function findBufferedHtmlSlot(buffer, length) {
    const key = (buffer[0] << 25) |
        (buffer[1] << 18) |
        (buffer[length - 2] << 11) |
        (CHAR_REMAP[buffer[length - 1]] << 5) |
        length;
    let slot = 2 * (((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets) >>> 16);
    for (let attempt = 0;; attempt++) {
        if (htmlKeys[slot] === key &&
            (length <= 4 || isBufferedMiddle(slot, buffer, length)))
            return slot;
        if (htmlKeys[slot + 1] === key &&
            (length <= 4 || isBufferedMiddle(slot + 1, buffer, length)))
            return slot + 1;
        if (attempt === 1)
            return -1;
        slot =
            2 * (((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets) >>> 16);
    }
}
function isBufferedMiddle(slot, buffer, length) {
    let wordIndex = htmlSlotMidOff[slot];
    let index = 2;
    const end = length - 2;
    while (index + 1 < end) {
        if ((buffer[index] | (buffer[index + 1] << 16)) !==
            htmlMiddles[wordIndex++])
            return false;
        index += 2;
    }
    return (index === end || buffer[index] === (htmlMiddles[wordIndex] & 0xff_ff));
}
/**
 * Find the longest legacy name in the buffer, packed as `(slot << 3) | length`.
 * @param buffer Reusable character buffer.
 * @param length Number of buffered characters.
 */
function findBufferedLegacySlot(buffer, length) {
    let legacy = (htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16) & 31;
    while (legacy !== 0) {
        const top = 31 - Math.clz32(legacy);
        legacy ^= 1 << top;
        if (top + 2 > length)
            continue;
        const slot = findBufferedHtmlSlot(buffer, top + 2);
        if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0)
            return (slot << 3) | (top + 2);
    }
    return -1;
}

/** All valid namespaces in HTML. */
var NS;
(function (NS) {
    NS["HTML"] = "http://www.w3.org/1999/xhtml";
    NS["MATHML"] = "http://www.w3.org/1998/Math/MathML";
    NS["SVG"] = "http://www.w3.org/2000/svg";
    NS["XLINK"] = "http://www.w3.org/1999/xlink";
    NS["XML"] = "http://www.w3.org/XML/1998/namespace";
    NS["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function (ATTRS) {
    ATTRS["TYPE"] = "type";
    ATTRS["ACTION"] = "action";
    ATTRS["ENCODING"] = "encoding";
    ATTRS["PROMPT"] = "prompt";
    ATTRS["NAME"] = "name";
    ATTRS["COLOR"] = "color";
    ATTRS["FACE"] = "face";
    ATTRS["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
/**
 * The mode of the document.
 *
 * @see {@link https://dom.spec.whatwg.org/#concept-document-limited-quirks}
 */
var DOCUMENT_MODE;
(function (DOCUMENT_MODE) {
    DOCUMENT_MODE["NO_QUIRKS"] = "no-quirks";
    DOCUMENT_MODE["QUIRKS"] = "quirks";
    DOCUMENT_MODE["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function (TAG_NAMES) {
    TAG_NAMES["A"] = "a";
    TAG_NAMES["ADDRESS"] = "address";
    TAG_NAMES["ANNOTATION_XML"] = "annotation-xml";
    TAG_NAMES["APPLET"] = "applet";
    TAG_NAMES["AREA"] = "area";
    TAG_NAMES["ARTICLE"] = "article";
    TAG_NAMES["ASIDE"] = "aside";
    TAG_NAMES["B"] = "b";
    TAG_NAMES["BASE"] = "base";
    TAG_NAMES["BASEFONT"] = "basefont";
    TAG_NAMES["BGSOUND"] = "bgsound";
    TAG_NAMES["BIG"] = "big";
    TAG_NAMES["BLOCKQUOTE"] = "blockquote";
    TAG_NAMES["BODY"] = "body";
    TAG_NAMES["BR"] = "br";
    TAG_NAMES["BUTTON"] = "button";
    TAG_NAMES["CAPTION"] = "caption";
    TAG_NAMES["CENTER"] = "center";
    TAG_NAMES["CODE"] = "code";
    TAG_NAMES["COL"] = "col";
    TAG_NAMES["COLGROUP"] = "colgroup";
    TAG_NAMES["DD"] = "dd";
    TAG_NAMES["DESC"] = "desc";
    TAG_NAMES["DETAILS"] = "details";
    TAG_NAMES["DIALOG"] = "dialog";
    TAG_NAMES["DIR"] = "dir";
    TAG_NAMES["DIV"] = "div";
    TAG_NAMES["DL"] = "dl";
    TAG_NAMES["DT"] = "dt";
    TAG_NAMES["EM"] = "em";
    TAG_NAMES["EMBED"] = "embed";
    TAG_NAMES["FIELDSET"] = "fieldset";
    TAG_NAMES["FIGCAPTION"] = "figcaption";
    TAG_NAMES["FIGURE"] = "figure";
    TAG_NAMES["FONT"] = "font";
    TAG_NAMES["FOOTER"] = "footer";
    TAG_NAMES["FOREIGN_OBJECT"] = "foreignObject";
    TAG_NAMES["FORM"] = "form";
    TAG_NAMES["FRAME"] = "frame";
    TAG_NAMES["FRAMESET"] = "frameset";
    TAG_NAMES["H1"] = "h1";
    TAG_NAMES["H2"] = "h2";
    TAG_NAMES["H3"] = "h3";
    TAG_NAMES["H4"] = "h4";
    TAG_NAMES["H5"] = "h5";
    TAG_NAMES["H6"] = "h6";
    TAG_NAMES["HEAD"] = "head";
    TAG_NAMES["HEADER"] = "header";
    TAG_NAMES["HGROUP"] = "hgroup";
    TAG_NAMES["HR"] = "hr";
    TAG_NAMES["HTML"] = "html";
    TAG_NAMES["I"] = "i";
    TAG_NAMES["IMG"] = "img";
    TAG_NAMES["IMAGE"] = "image";
    TAG_NAMES["INPUT"] = "input";
    TAG_NAMES["IFRAME"] = "iframe";
    TAG_NAMES["KEYGEN"] = "keygen";
    TAG_NAMES["LABEL"] = "label";
    TAG_NAMES["LI"] = "li";
    TAG_NAMES["LINK"] = "link";
    TAG_NAMES["LISTING"] = "listing";
    TAG_NAMES["MAIN"] = "main";
    TAG_NAMES["MALIGNMARK"] = "malignmark";
    TAG_NAMES["MARQUEE"] = "marquee";
    TAG_NAMES["MATH"] = "math";
    TAG_NAMES["MENU"] = "menu";
    TAG_NAMES["META"] = "meta";
    TAG_NAMES["MGLYPH"] = "mglyph";
    TAG_NAMES["MI"] = "mi";
    TAG_NAMES["MO"] = "mo";
    TAG_NAMES["MN"] = "mn";
    TAG_NAMES["MS"] = "ms";
    TAG_NAMES["MTEXT"] = "mtext";
    TAG_NAMES["NAV"] = "nav";
    TAG_NAMES["NOBR"] = "nobr";
    TAG_NAMES["NOFRAMES"] = "noframes";
    TAG_NAMES["NOEMBED"] = "noembed";
    TAG_NAMES["NOSCRIPT"] = "noscript";
    TAG_NAMES["OBJECT"] = "object";
    TAG_NAMES["OL"] = "ol";
    TAG_NAMES["OPTGROUP"] = "optgroup";
    TAG_NAMES["OPTION"] = "option";
    TAG_NAMES["P"] = "p";
    TAG_NAMES["PARAM"] = "param";
    TAG_NAMES["PLAINTEXT"] = "plaintext";
    TAG_NAMES["PRE"] = "pre";
    TAG_NAMES["RB"] = "rb";
    TAG_NAMES["RP"] = "rp";
    TAG_NAMES["RT"] = "rt";
    TAG_NAMES["RTC"] = "rtc";
    TAG_NAMES["RUBY"] = "ruby";
    TAG_NAMES["S"] = "s";
    TAG_NAMES["SCRIPT"] = "script";
    TAG_NAMES["SEARCH"] = "search";
    TAG_NAMES["SECTION"] = "section";
    TAG_NAMES["SELECT"] = "select";
    TAG_NAMES["SOURCE"] = "source";
    TAG_NAMES["SMALL"] = "small";
    TAG_NAMES["SPAN"] = "span";
    TAG_NAMES["STRIKE"] = "strike";
    TAG_NAMES["STRONG"] = "strong";
    TAG_NAMES["STYLE"] = "style";
    TAG_NAMES["SUB"] = "sub";
    TAG_NAMES["SUMMARY"] = "summary";
    TAG_NAMES["SUP"] = "sup";
    TAG_NAMES["TABLE"] = "table";
    TAG_NAMES["TBODY"] = "tbody";
    TAG_NAMES["TEMPLATE"] = "template";
    TAG_NAMES["TEXTAREA"] = "textarea";
    TAG_NAMES["TFOOT"] = "tfoot";
    TAG_NAMES["TD"] = "td";
    TAG_NAMES["TH"] = "th";
    TAG_NAMES["THEAD"] = "thead";
    TAG_NAMES["TITLE"] = "title";
    TAG_NAMES["TR"] = "tr";
    TAG_NAMES["TRACK"] = "track";
    TAG_NAMES["TT"] = "tt";
    TAG_NAMES["U"] = "u";
    TAG_NAMES["UL"] = "ul";
    TAG_NAMES["SVG"] = "svg";
    TAG_NAMES["VAR"] = "var";
    TAG_NAMES["WBR"] = "wbr";
    TAG_NAMES["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
/**
 * Tag IDs are numeric IDs for known tag names.
 *
 * We use tag IDs to improve the performance of tag name comparisons.
 */
var TAG_ID;
(function (TAG_ID) {
    TAG_ID[TAG_ID["UNKNOWN"] = 0] = "UNKNOWN";
    TAG_ID[TAG_ID["A"] = 1] = "A";
    TAG_ID[TAG_ID["ADDRESS"] = 2] = "ADDRESS";
    TAG_ID[TAG_ID["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
    TAG_ID[TAG_ID["APPLET"] = 4] = "APPLET";
    TAG_ID[TAG_ID["AREA"] = 5] = "AREA";
    TAG_ID[TAG_ID["ARTICLE"] = 6] = "ARTICLE";
    TAG_ID[TAG_ID["ASIDE"] = 7] = "ASIDE";
    TAG_ID[TAG_ID["B"] = 8] = "B";
    TAG_ID[TAG_ID["BASE"] = 9] = "BASE";
    TAG_ID[TAG_ID["BASEFONT"] = 10] = "BASEFONT";
    TAG_ID[TAG_ID["BGSOUND"] = 11] = "BGSOUND";
    TAG_ID[TAG_ID["BIG"] = 12] = "BIG";
    TAG_ID[TAG_ID["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
    TAG_ID[TAG_ID["BODY"] = 14] = "BODY";
    TAG_ID[TAG_ID["BR"] = 15] = "BR";
    TAG_ID[TAG_ID["BUTTON"] = 16] = "BUTTON";
    TAG_ID[TAG_ID["CAPTION"] = 17] = "CAPTION";
    TAG_ID[TAG_ID["CENTER"] = 18] = "CENTER";
    TAG_ID[TAG_ID["CODE"] = 19] = "CODE";
    TAG_ID[TAG_ID["COL"] = 20] = "COL";
    TAG_ID[TAG_ID["COLGROUP"] = 21] = "COLGROUP";
    TAG_ID[TAG_ID["DD"] = 22] = "DD";
    TAG_ID[TAG_ID["DESC"] = 23] = "DESC";
    TAG_ID[TAG_ID["DETAILS"] = 24] = "DETAILS";
    TAG_ID[TAG_ID["DIALOG"] = 25] = "DIALOG";
    TAG_ID[TAG_ID["DIR"] = 26] = "DIR";
    TAG_ID[TAG_ID["DIV"] = 27] = "DIV";
    TAG_ID[TAG_ID["DL"] = 28] = "DL";
    TAG_ID[TAG_ID["DT"] = 29] = "DT";
    TAG_ID[TAG_ID["EM"] = 30] = "EM";
    TAG_ID[TAG_ID["EMBED"] = 31] = "EMBED";
    TAG_ID[TAG_ID["FIELDSET"] = 32] = "FIELDSET";
    TAG_ID[TAG_ID["FIGCAPTION"] = 33] = "FIGCAPTION";
    TAG_ID[TAG_ID["FIGURE"] = 34] = "FIGURE";
    TAG_ID[TAG_ID["FONT"] = 35] = "FONT";
    TAG_ID[TAG_ID["FOOTER"] = 36] = "FOOTER";
    TAG_ID[TAG_ID["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
    TAG_ID[TAG_ID["FORM"] = 38] = "FORM";
    TAG_ID[TAG_ID["FRAME"] = 39] = "FRAME";
    TAG_ID[TAG_ID["FRAMESET"] = 40] = "FRAMESET";
    TAG_ID[TAG_ID["H1"] = 41] = "H1";
    TAG_ID[TAG_ID["H2"] = 42] = "H2";
    TAG_ID[TAG_ID["H3"] = 43] = "H3";
    TAG_ID[TAG_ID["H4"] = 44] = "H4";
    TAG_ID[TAG_ID["H5"] = 45] = "H5";
    TAG_ID[TAG_ID["H6"] = 46] = "H6";
    TAG_ID[TAG_ID["HEAD"] = 47] = "HEAD";
    TAG_ID[TAG_ID["HEADER"] = 48] = "HEADER";
    TAG_ID[TAG_ID["HGROUP"] = 49] = "HGROUP";
    TAG_ID[TAG_ID["HR"] = 50] = "HR";
    TAG_ID[TAG_ID["HTML"] = 51] = "HTML";
    TAG_ID[TAG_ID["I"] = 52] = "I";
    TAG_ID[TAG_ID["IMG"] = 53] = "IMG";
    TAG_ID[TAG_ID["IMAGE"] = 54] = "IMAGE";
    TAG_ID[TAG_ID["INPUT"] = 55] = "INPUT";
    TAG_ID[TAG_ID["IFRAME"] = 56] = "IFRAME";
    TAG_ID[TAG_ID["KEYGEN"] = 57] = "KEYGEN";
    TAG_ID[TAG_ID["LABEL"] = 58] = "LABEL";
    TAG_ID[TAG_ID["LI"] = 59] = "LI";
    TAG_ID[TAG_ID["LINK"] = 60] = "LINK";
    TAG_ID[TAG_ID["LISTING"] = 61] = "LISTING";
    TAG_ID[TAG_ID["MAIN"] = 62] = "MAIN";
    TAG_ID[TAG_ID["MALIGNMARK"] = 63] = "MALIGNMARK";
    TAG_ID[TAG_ID["MARQUEE"] = 64] = "MARQUEE";
    TAG_ID[TAG_ID["MATH"] = 65] = "MATH";
    TAG_ID[TAG_ID["MENU"] = 66] = "MENU";
    TAG_ID[TAG_ID["META"] = 67] = "META";
    TAG_ID[TAG_ID["MGLYPH"] = 68] = "MGLYPH";
    TAG_ID[TAG_ID["MI"] = 69] = "MI";
    TAG_ID[TAG_ID["MO"] = 70] = "MO";
    TAG_ID[TAG_ID["MN"] = 71] = "MN";
    TAG_ID[TAG_ID["MS"] = 72] = "MS";
    TAG_ID[TAG_ID["MTEXT"] = 73] = "MTEXT";
    TAG_ID[TAG_ID["NAV"] = 74] = "NAV";
    TAG_ID[TAG_ID["NOBR"] = 75] = "NOBR";
    TAG_ID[TAG_ID["NOFRAMES"] = 76] = "NOFRAMES";
    TAG_ID[TAG_ID["NOEMBED"] = 77] = "NOEMBED";
    TAG_ID[TAG_ID["NOSCRIPT"] = 78] = "NOSCRIPT";
    TAG_ID[TAG_ID["OBJECT"] = 79] = "OBJECT";
    TAG_ID[TAG_ID["OL"] = 80] = "OL";
    TAG_ID[TAG_ID["OPTGROUP"] = 81] = "OPTGROUP";
    TAG_ID[TAG_ID["OPTION"] = 82] = "OPTION";
    TAG_ID[TAG_ID["P"] = 83] = "P";
    TAG_ID[TAG_ID["PARAM"] = 84] = "PARAM";
    TAG_ID[TAG_ID["PLAINTEXT"] = 85] = "PLAINTEXT";
    TAG_ID[TAG_ID["PRE"] = 86] = "PRE";
    TAG_ID[TAG_ID["RB"] = 87] = "RB";
    TAG_ID[TAG_ID["RP"] = 88] = "RP";
    TAG_ID[TAG_ID["RT"] = 89] = "RT";
    TAG_ID[TAG_ID["RTC"] = 90] = "RTC";
    TAG_ID[TAG_ID["RUBY"] = 91] = "RUBY";
    TAG_ID[TAG_ID["S"] = 92] = "S";
    TAG_ID[TAG_ID["SCRIPT"] = 93] = "SCRIPT";
    TAG_ID[TAG_ID["SEARCH"] = 94] = "SEARCH";
    TAG_ID[TAG_ID["SECTION"] = 95] = "SECTION";
    TAG_ID[TAG_ID["SELECT"] = 96] = "SELECT";
    TAG_ID[TAG_ID["SOURCE"] = 97] = "SOURCE";
    TAG_ID[TAG_ID["SMALL"] = 98] = "SMALL";
    TAG_ID[TAG_ID["SPAN"] = 99] = "SPAN";
    TAG_ID[TAG_ID["STRIKE"] = 100] = "STRIKE";
    TAG_ID[TAG_ID["STRONG"] = 101] = "STRONG";
    TAG_ID[TAG_ID["STYLE"] = 102] = "STYLE";
    TAG_ID[TAG_ID["SUB"] = 103] = "SUB";
    TAG_ID[TAG_ID["SUMMARY"] = 104] = "SUMMARY";
    TAG_ID[TAG_ID["SUP"] = 105] = "SUP";
    TAG_ID[TAG_ID["TABLE"] = 106] = "TABLE";
    TAG_ID[TAG_ID["TBODY"] = 107] = "TBODY";
    TAG_ID[TAG_ID["TEMPLATE"] = 108] = "TEMPLATE";
    TAG_ID[TAG_ID["TEXTAREA"] = 109] = "TEXTAREA";
    TAG_ID[TAG_ID["TFOOT"] = 110] = "TFOOT";
    TAG_ID[TAG_ID["TD"] = 111] = "TD";
    TAG_ID[TAG_ID["TH"] = 112] = "TH";
    TAG_ID[TAG_ID["THEAD"] = 113] = "THEAD";
    TAG_ID[TAG_ID["TITLE"] = 114] = "TITLE";
    TAG_ID[TAG_ID["TR"] = 115] = "TR";
    TAG_ID[TAG_ID["TRACK"] = 116] = "TRACK";
    TAG_ID[TAG_ID["TT"] = 117] = "TT";
    TAG_ID[TAG_ID["U"] = 118] = "U";
    TAG_ID[TAG_ID["UL"] = 119] = "UL";
    TAG_ID[TAG_ID["SVG"] = 120] = "SVG";
    TAG_ID[TAG_ID["VAR"] = 121] = "VAR";
    TAG_ID[TAG_ID["WBR"] = 122] = "WBR";
    TAG_ID[TAG_ID["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
const TAG_NAME_TO_ID = new Map([
    [TAG_NAMES.A, TAG_ID.A],
    [TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
    [TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
    [TAG_NAMES.APPLET, TAG_ID.APPLET],
    [TAG_NAMES.AREA, TAG_ID.AREA],
    [TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
    [TAG_NAMES.ASIDE, TAG_ID.ASIDE],
    [TAG_NAMES.B, TAG_ID.B],
    [TAG_NAMES.BASE, TAG_ID.BASE],
    [TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
    [TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
    [TAG_NAMES.BIG, TAG_ID.BIG],
    [TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
    [TAG_NAMES.BODY, TAG_ID.BODY],
    [TAG_NAMES.BR, TAG_ID.BR],
    [TAG_NAMES.BUTTON, TAG_ID.BUTTON],
    [TAG_NAMES.CAPTION, TAG_ID.CAPTION],
    [TAG_NAMES.CENTER, TAG_ID.CENTER],
    [TAG_NAMES.CODE, TAG_ID.CODE],
    [TAG_NAMES.COL, TAG_ID.COL],
    [TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
    [TAG_NAMES.DD, TAG_ID.DD],
    [TAG_NAMES.DESC, TAG_ID.DESC],
    [TAG_NAMES.DETAILS, TAG_ID.DETAILS],
    [TAG_NAMES.DIALOG, TAG_ID.DIALOG],
    [TAG_NAMES.DIR, TAG_ID.DIR],
    [TAG_NAMES.DIV, TAG_ID.DIV],
    [TAG_NAMES.DL, TAG_ID.DL],
    [TAG_NAMES.DT, TAG_ID.DT],
    [TAG_NAMES.EM, TAG_ID.EM],
    [TAG_NAMES.EMBED, TAG_ID.EMBED],
    [TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
    [TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
    [TAG_NAMES.FIGURE, TAG_ID.FIGURE],
    [TAG_NAMES.FONT, TAG_ID.FONT],
    [TAG_NAMES.FOOTER, TAG_ID.FOOTER],
    [TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
    [TAG_NAMES.FORM, TAG_ID.FORM],
    [TAG_NAMES.FRAME, TAG_ID.FRAME],
    [TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
    [TAG_NAMES.H1, TAG_ID.H1],
    [TAG_NAMES.H2, TAG_ID.H2],
    [TAG_NAMES.H3, TAG_ID.H3],
    [TAG_NAMES.H4, TAG_ID.H4],
    [TAG_NAMES.H5, TAG_ID.H5],
    [TAG_NAMES.H6, TAG_ID.H6],
    [TAG_NAMES.HEAD, TAG_ID.HEAD],
    [TAG_NAMES.HEADER, TAG_ID.HEADER],
    [TAG_NAMES.HGROUP, TAG_ID.HGROUP],
    [TAG_NAMES.HR, TAG_ID.HR],
    [TAG_NAMES.HTML, TAG_ID.HTML],
    [TAG_NAMES.I, TAG_ID.I],
    [TAG_NAMES.IMG, TAG_ID.IMG],
    [TAG_NAMES.IMAGE, TAG_ID.IMAGE],
    [TAG_NAMES.INPUT, TAG_ID.INPUT],
    [TAG_NAMES.IFRAME, TAG_ID.IFRAME],
    [TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
    [TAG_NAMES.LABEL, TAG_ID.LABEL],
    [TAG_NAMES.LI, TAG_ID.LI],
    [TAG_NAMES.LINK, TAG_ID.LINK],
    [TAG_NAMES.LISTING, TAG_ID.LISTING],
    [TAG_NAMES.MAIN, TAG_ID.MAIN],
    [TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
    [TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
    [TAG_NAMES.MATH, TAG_ID.MATH],
    [TAG_NAMES.MENU, TAG_ID.MENU],
    [TAG_NAMES.META, TAG_ID.META],
    [TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
    [TAG_NAMES.MI, TAG_ID.MI],
    [TAG_NAMES.MO, TAG_ID.MO],
    [TAG_NAMES.MN, TAG_ID.MN],
    [TAG_NAMES.MS, TAG_ID.MS],
    [TAG_NAMES.MTEXT, TAG_ID.MTEXT],
    [TAG_NAMES.NAV, TAG_ID.NAV],
    [TAG_NAMES.NOBR, TAG_ID.NOBR],
    [TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
    [TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
    [TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
    [TAG_NAMES.OBJECT, TAG_ID.OBJECT],
    [TAG_NAMES.OL, TAG_ID.OL],
    [TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
    [TAG_NAMES.OPTION, TAG_ID.OPTION],
    [TAG_NAMES.P, TAG_ID.P],
    [TAG_NAMES.PARAM, TAG_ID.PARAM],
    [TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
    [TAG_NAMES.PRE, TAG_ID.PRE],
    [TAG_NAMES.RB, TAG_ID.RB],
    [TAG_NAMES.RP, TAG_ID.RP],
    [TAG_NAMES.RT, TAG_ID.RT],
    [TAG_NAMES.RTC, TAG_ID.RTC],
    [TAG_NAMES.RUBY, TAG_ID.RUBY],
    [TAG_NAMES.S, TAG_ID.S],
    [TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
    [TAG_NAMES.SEARCH, TAG_ID.SEARCH],
    [TAG_NAMES.SECTION, TAG_ID.SECTION],
    [TAG_NAMES.SELECT, TAG_ID.SELECT],
    [TAG_NAMES.SOURCE, TAG_ID.SOURCE],
    [TAG_NAMES.SMALL, TAG_ID.SMALL],
    [TAG_NAMES.SPAN, TAG_ID.SPAN],
    [TAG_NAMES.STRIKE, TAG_ID.STRIKE],
    [TAG_NAMES.STRONG, TAG_ID.STRONG],
    [TAG_NAMES.STYLE, TAG_ID.STYLE],
    [TAG_NAMES.SUB, TAG_ID.SUB],
    [TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
    [TAG_NAMES.SUP, TAG_ID.SUP],
    [TAG_NAMES.TABLE, TAG_ID.TABLE],
    [TAG_NAMES.TBODY, TAG_ID.TBODY],
    [TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
    [TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
    [TAG_NAMES.TFOOT, TAG_ID.TFOOT],
    [TAG_NAMES.TD, TAG_ID.TD],
    [TAG_NAMES.TH, TAG_ID.TH],
    [TAG_NAMES.THEAD, TAG_ID.THEAD],
    [TAG_NAMES.TITLE, TAG_ID.TITLE],
    [TAG_NAMES.TR, TAG_ID.TR],
    [TAG_NAMES.TRACK, TAG_ID.TRACK],
    [TAG_NAMES.TT, TAG_ID.TT],
    [TAG_NAMES.U, TAG_ID.U],
    [TAG_NAMES.UL, TAG_ID.UL],
    [TAG_NAMES.SVG, TAG_ID.SVG],
    [TAG_NAMES.VAR, TAG_ID.VAR],
    [TAG_NAMES.WBR, TAG_ID.WBR],
    [TAG_NAMES.XMP, TAG_ID.XMP],
]);
function getTagID(tagName) {
    var _a;
    return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
const $ = TAG_ID;
const SPECIAL_ELEMENTS = {
    [NS.HTML]: new Set([
        $.ADDRESS,
        $.APPLET,
        $.AREA,
        $.ARTICLE,
        $.ASIDE,
        $.BASE,
        $.BASEFONT,
        $.BGSOUND,
        $.BLOCKQUOTE,
        $.BODY,
        $.BR,
        $.BUTTON,
        $.CAPTION,
        $.CENTER,
        $.COL,
        $.COLGROUP,
        $.DD,
        $.DETAILS,
        $.DIR,
        $.DIV,
        $.DL,
        $.DT,
        $.EMBED,
        $.FIELDSET,
        $.FIGCAPTION,
        $.FIGURE,
        $.FOOTER,
        $.FORM,
        $.FRAME,
        $.FRAMESET,
        $.H1,
        $.H2,
        $.H3,
        $.H4,
        $.H5,
        $.H6,
        $.HEAD,
        $.HEADER,
        $.HGROUP,
        $.HR,
        $.HTML,
        $.IFRAME,
        $.IMG,
        $.INPUT,
        $.LI,
        $.LINK,
        $.LISTING,
        $.MAIN,
        $.MARQUEE,
        $.MENU,
        $.META,
        $.NAV,
        $.NOEMBED,
        $.NOFRAMES,
        $.NOSCRIPT,
        $.OBJECT,
        $.OL,
        $.P,
        $.PARAM,
        $.PLAINTEXT,
        $.PRE,
        $.SCRIPT,
        $.SECTION,
        $.SELECT,
        $.SOURCE,
        $.STYLE,
        $.SUMMARY,
        $.TABLE,
        $.TBODY,
        $.TD,
        $.TEMPLATE,
        $.TEXTAREA,
        $.TFOOT,
        $.TH,
        $.THEAD,
        $.TITLE,
        $.TR,
        $.TRACK,
        $.UL,
        $.WBR,
        $.XMP,
    ]),
    [NS.MATHML]: new Set([$.MI, $.MO, $.MN, $.MS, $.MTEXT, $.ANNOTATION_XML]),
    [NS.SVG]: new Set([$.TITLE, $.FOREIGN_OBJECT, $.DESC]),
    [NS.XLINK]: new Set(),
    [NS.XML]: new Set(),
    [NS.XMLNS]: new Set(),
};
const NUMBERED_HEADERS$1 = new Set([$.H1, $.H2, $.H3, $.H4, $.H5, $.H6]);
const UNESCAPED_TEXT = new Set([
    TAG_NAMES.STYLE,
    TAG_NAMES.SCRIPT,
    TAG_NAMES.XMP,
    TAG_NAMES.IFRAME,
    TAG_NAMES.NOEMBED,
    TAG_NAMES.NOFRAMES,
    TAG_NAMES.PLAINTEXT,
]);
function hasUnescapedText(tn, scriptingEnabled) {
    return UNESCAPED_TEXT.has(tn) || (scriptingEnabled && tn === TAG_NAMES.NOSCRIPT);
}

// The few attributes a tag usually has are scanned for a duplicate name; from this many on, the names are
// collected in a Set instead, so that the check doesn't get quadratic in the number of attributes.
const ATTR_NAME_SET_THRESHOLD = 64;
//States
var State;
(function (State) {
    State[State["DATA"] = 0] = "DATA";
    State[State["RCDATA"] = 1] = "RCDATA";
    State[State["RAWTEXT"] = 2] = "RAWTEXT";
    State[State["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
    State[State["PLAINTEXT"] = 4] = "PLAINTEXT";
    State[State["TAG_OPEN"] = 5] = "TAG_OPEN";
    State[State["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
    State[State["TAG_NAME"] = 7] = "TAG_NAME";
    State[State["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
    State[State["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
    State[State["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
    State[State["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
    State[State["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
    State[State["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
    State[State["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
    State[State["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
    State[State["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
    State[State["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
    State[State["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
    State[State["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
    State[State["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
    State[State["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
    State[State["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
    State[State["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
    State[State["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
    State[State["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
    State[State["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
    State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
    State[State["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
    State[State["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
    State[State["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
    State[State["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
    State[State["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
    State[State["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
    State[State["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
    State[State["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
    State[State["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
    State[State["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
    State[State["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
    State[State["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
    State[State["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
    State[State["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
    State[State["COMMENT_START"] = 42] = "COMMENT_START";
    State[State["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
    State[State["COMMENT"] = 44] = "COMMENT";
    State[State["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
    State[State["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
    State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
    State[State["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
    State[State["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
    State[State["COMMENT_END"] = 50] = "COMMENT_END";
    State[State["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
    State[State["DOCTYPE"] = 52] = "DOCTYPE";
    State[State["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
    State[State["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
    State[State["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
    State[State["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
    State[State["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
    State[State["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
    State[State["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
    State[State["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
    State[State["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
    State[State["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
    State[State["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
    State[State["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
    State[State["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
    State[State["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
    State[State["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
    State[State["CDATA_SECTION"] = 68] = "CDATA_SECTION";
    State[State["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
    State[State["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
    State[State["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
    State[State["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
//Tokenizer initial states for different modes
const TokenizerMode = {
    DATA: State.DATA,
    RCDATA: State.RCDATA,
    RAWTEXT: State.RAWTEXT,
    SCRIPT_DATA: State.SCRIPT_DATA,
    PLAINTEXT: State.PLAINTEXT,
    CDATA_SECTION: State.CDATA_SECTION,
};
//Utils
//OPTIMIZATION: these utility functions should not be moved out of this module. V8 Crankshaft will not inline
//this functions if they will be situated in another module due to context switch.
//Always perform inlining check before modifying this functions ('node --trace-inlining').
function isAsciiDigit(cp) {
    return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
    return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
    return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
    return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
    return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
    return cp + 32;
}
function isWhitespace(cp) {
    return (cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN);
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
    return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code) {
    if (code === CODE_POINTS.NULL) {
        return ERR.nullCharacterReference;
    }
    else if (code > 1114111) {
        return ERR.characterReferenceOutsideUnicodeRange;
    }
    else if (isSurrogate(code)) {
        return ERR.surrogateCharacterReference;
    }
    else if (isUndefinedCodePoint(code)) {
        return ERR.noncharacterCharacterReference;
    }
    else if (isControlCodePoint(code) || code === CODE_POINTS.CARRIAGE_RETURN) {
        return ERR.controlCharacterReference;
    }
    return null;
}
//Tokenizer
class Tokenizer {
    constructor(options, handler) {
        this.options = options;
        this.handler = handler;
        this.paused = false;
        /** Ensures that the parsing loop isn't run multiple times at once. */
        this.inLoop = false;
        /**
         * Indicates that the current adjusted node exists, is not an element in the HTML namespace,
         * and that it is not an integration point for either MathML or HTML.
         *
         * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#tree-construction}
         */
        this.inForeignNode = false;
        this.lastStartTagName = '';
        this.active = false;
        this.state = State.DATA;
        this.returnState = State.DATA;
        this.entityStartPos = 0;
        this.consumedAfterSnapshot = -1;
        this.currentCharacterToken = null;
        this.currentToken = null;
        this.currentAttr = { name: '', value: '' };
        this.currentAttrLocation = null;
        this.currentAttrNames = null;
        /**
         * `[start, end)` of `preprocessor.html` still to be appended to the attribute value, comment data or character
         * token being built (`_flushRun`): input that is used as is is appended as one slice, not a code point at a time.
         */
        this.runStart = 0;
        this.runEnd = 0;
        this.preprocessor = new Preprocessor(handler);
        this.currentLocation = this.getCurrentLocation(-1);
        this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
            // Note: Set `pos` _before_ flushing, as flushing might drop
            // the current chunk and invalidate `entityStartPos`.
            this.preprocessor.pos = this.entityStartPos + consumed - 1;
            if (!this._isCharacterReferenceInAttribute()) {
                this._ensureCharacterToken(isWhitespace(cp)
                    ? TokenType.WHITESPACE_CHARACTER
                    : cp === CODE_POINTS.NULL
                        ? TokenType.NULL_CHARACTER
                        : TokenType.CHARACTER);
            }
            this._extendRunWith(String.fromCodePoint(cp), 0);
            // This callback runs twice for references that decode to two
            // code points; keep `entityStartPos` valid if the chunk was dropped.
            this.entityStartPos = this.preprocessor.pos - consumed + 1;
        }, handler.onParseError
            ? {
                missingSemicolonAfterCharacterReference: () => {
                    this._err(ERR.missingSemicolonAfterCharacterReference, 1);
                },
                absenceOfDigitsInNumericCharacterReference: (consumed) => {
                    this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
                },
                validateNumericCharacterReference: (code) => {
                    const error = getErrorForNumericCharacterReference(code);
                    if (error)
                        this._err(error, 1);
                },
            }
            : undefined);
    }
    //Errors
    _err(code, cpOffset = 0) {
        var _a, _b;
        (_b = (_a = this.handler).onParseError) === null || _b === void 0 ? void 0 : _b.call(_a, this.preprocessor.getError(code, cpOffset));
    }
    // NOTE: `offset` may never run across line boundaries.
    getCurrentLocation(offset) {
        if (!this.options.sourceCodeLocationInfo) {
            return null;
        }
        return {
            startLine: this.preprocessor.line,
            startCol: this.preprocessor.col - offset,
            startOffset: this.preprocessor.offset - offset,
            endLine: -1,
            endCol: -1,
            endOffset: -1,
        };
    }
    _runParsingLoop() {
        if (this.inLoop)
            return;
        this.inLoop = true;
        while (this.active && !this.paused) {
            this.consumedAfterSnapshot = 0;
            const cp = this._consume();
            if (!this._ensureHibernation()) {
                this._callState(cp);
            }
        }
        this.inLoop = false;
    }
    //API
    /** Emit buffered character tokens without completing the current token or emitting EOF. */
    flushCharacters() {
        var _a;
        if (this.inLoop) {
            throw new Error('Cannot flush characters from a tokenizer callback');
        }
        const location = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location;
        let nextLocation = null;
        if (location) {
            nextLocation = this.getCharacterTokenEndLocation(location);
            this.currentLocation = nextLocation;
        }
        this.inLoop = true;
        try {
            this._emitCurrentCharacterToken(nextLocation);
        }
        finally {
            this.inLoop = false;
        }
        this._runParsingLoop();
    }
    getCharacterTokenEndLocation(location) {
        const endOffset = this.getCharacterTokenEndOffset();
        const html = this.preprocessor.html.slice(location.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize);
        let line = location.startLine;
        let lastLineBreak = -1;
        for (let i = html.indexOf('\n'); i !== -1; i = html.indexOf('\n', i + 1)) {
            line++;
            lastLineBreak = i;
        }
        for (let i = html.indexOf('\r'); i !== -1; i = html.indexOf('\r', i + 1)) {
            // Count CRLF as one line break by counting its LF only.
            if (html.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED) {
                line++;
                lastLineBreak = Math.max(lastLineBreak, i);
            }
        }
        return {
            startLine: line,
            startCol: lastLineBreak === -1 ? location.startCol + html.length : html.length - lastLineBreak,
            startOffset: endOffset,
            endLine: -1,
            endCol: -1,
            endOffset: -1,
        };
    }
    // Return the input boundary before any unfinished token or buffered delimiter.
    getCharacterTokenEndOffset() {
        var _a;
        const end = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1;
        const tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
        switch (this.state) {
            case State.TAG_OPEN:
            case State.RCDATA_LESS_THAN_SIGN:
            case State.RAWTEXT_LESS_THAN_SIGN:
            case State.SCRIPT_DATA_LESS_THAN_SIGN:
            case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
            case State.CDATA_SECTION_BRACKET: {
                return end - 1;
            }
            case State.END_TAG_OPEN:
            case State.MARKUP_DECLARATION_OPEN:
            case State.RCDATA_END_TAG_OPEN:
            case State.RCDATA_END_TAG_NAME:
            case State.RAWTEXT_END_TAG_OPEN:
            case State.RAWTEXT_END_TAG_NAME:
            case State.SCRIPT_DATA_END_TAG_OPEN:
            case State.SCRIPT_DATA_END_TAG_NAME:
            case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
            case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
            case State.CDATA_SECTION_END: {
                return end - 2;
            }
            case State.CHARACTER_REFERENCE: {
                return this._isCharacterReferenceInAttribute() && tokenLocation
                    ? tokenLocation.startOffset
                    : this.preprocessor.droppedBufferSize + this.entityStartPos;
            }
            case State.DOCTYPE:
            case State.BEFORE_DOCTYPE_NAME: {
                return this.currentLocation.startOffset;
            }
            default: {
                if (tokenLocation &&
                    (this.state === State.TAG_NAME ||
                        (this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT) ||
                        (this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE))) {
                    return tokenLocation.startOffset;
                }
                return end;
            }
        }
    }
    pause() {
        this.paused = true;
    }
    resume(writeCallback) {
        if (!this.paused) {
            throw new Error('Parser was already resumed');
        }
        this.paused = false;
        // Necessary for synchronous resume.
        if (this.inLoop)
            return;
        this._runParsingLoop();
        if (!this.paused) {
            writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
        }
    }
    write(chunk, isLastChunk, writeCallback) {
        this.active = true;
        this.preprocessor.write(chunk, isLastChunk);
        this._runParsingLoop();
        if (!this.paused) {
            writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
        }
    }
    insertHtmlAtCurrentPos(chunk) {
        this.active = true;
        this.preprocessor.insertHtmlAtCurrentPos(chunk);
        this._runParsingLoop();
    }
    /** @internal Flush completed streaming text without splitting an unfinished token. */
    flushCurrentCharacterToken() {
        // Only completed text is flushed: an unfinished token stays intact, including a doctype that has no token yet.
        if (this.paused ||
            this.active ||
            !this.currentCharacterToken ||
            this.currentToken ||
            this.state === State.DOCTYPE ||
            this.state === State.BEFORE_DOCTYPE_NAME ||
            !this.preprocessor.willDropParsedChunk()) {
            return;
        }
        // The last `pending` code units, a delimiter or character reference, are not text yet and stay buffered. They
        // are ASCII, so they hold no preprocessing gap and no line break that the dropped gap history would have to keep.
        const pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
        // Hibernation left us before the next code point (possibly an incomplete surrogate).
        this.preprocessor.advance();
        this.currentLocation = this.getCurrentLocation(pending);
        this.preprocessor.retreat(1);
        this._emitCurrentCharacterToken(this.currentLocation);
        // Keep a source range for CDATA delimiters or a later tag discarded at EOF. An empty null-character token
        // would become a replacement character in foreign content.
        this._createCharacterToken(TokenType.CHARACTER);
        this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0));
        // Keep `entityStartPos` valid for a pending character reference.
        this.entityStartPos = this.preprocessor.pos + 1 - pending;
    }
    //Hibernation
    _ensureHibernation() {
        if (this.preprocessor.endOfChunkHit) {
            this.preprocessor.retreat(this.consumedAfterSnapshot);
            this.consumedAfterSnapshot = 0;
            this.active = false;
            return true;
        }
        return false;
    }
    //Consumption
    _consume() {
        this.consumedAfterSnapshot++;
        return this.preprocessor.advance();
    }
    _advanceBy(count) {
        this.consumedAfterSnapshot += count;
        for (let i = 0; i < count; i++) {
            this.preprocessor.advance();
        }
    }
    _consumeSequenceIfMatch(pattern, caseSensitive) {
        if (this.preprocessor.startsWith(pattern, caseSensitive)) {
            // We will already have consumed one character before calling this method.
            this._advanceBy(pattern.length - 1);
            return true;
        }
        return false;
    }
    //Token creation
    _createStartTagToken() {
        this._flushRun('');
        this.currentToken = {
            type: TokenType.START_TAG,
            tagName: '',
            tagID: TAG_ID.UNKNOWN,
            selfClosing: false,
            ackSelfClosing: false,
            attrs: [],
            location: this.getCurrentLocation(1),
        };
    }
    _createEndTagToken() {
        this._flushRun('');
        this.currentToken = {
            type: TokenType.END_TAG,
            tagName: '',
            tagID: TAG_ID.UNKNOWN,
            selfClosing: false,
            ackSelfClosing: false,
            attrs: [],
            location: this.getCurrentLocation(2),
        };
    }
    _createCommentToken(offset) {
        this._flushRun('');
        this.currentToken = {
            type: TokenType.COMMENT,
            data: '',
            location: this.getCurrentLocation(offset),
        };
    }
    _createDoctypeToken(initialName) {
        this._flushRun('');
        this.currentToken = {
            type: TokenType.DOCTYPE,
            name: initialName,
            forceQuirks: false,
            publicId: null,
            systemId: null,
            location: this.currentLocation,
        };
    }
    _createCharacterToken(type) {
        if (this.currentLocation) {
            const start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
            // A flushed CR already advanced the line; exclude its ignored LF from the next token's range.
            if (this.preprocessor.html[start] === '\n' && this.preprocessor.html[start - 1] === '\r') {
                this.currentLocation.startOffset++;
            }
        }
        this.currentCharacterToken = {
            type,
            chars: '',
            location: this.currentLocation,
        };
    }
    //Tag attributes
    _createAttr(attrNameFirstCh) {
        this._flushRun('');
        this.currentAttr = {
            name: attrNameFirstCh,
            value: '',
        };
        this.currentAttrLocation = this.getCurrentLocation(0);
    }
    _leaveAttrName() {
        var _a;
        var _b;
        const token = this.currentToken;
        const { name } = this.currentAttr;
        const names = this.currentAttrNames;
        let duplicate;
        if (names === null) {
            duplicate = getTokenAttr(token, name) !== null;
            // Build the name set only once a new (65th) name is accepted, so a tag with 64 names and many
            // duplicates does not build it.
            if (!duplicate && token.attrs.length === ATTR_NAME_SET_THRESHOLD) {
                this.currentAttrNames = new Set(token.attrs.map((attr) => attr.name)).add(name);
            }
        }
        else {
            duplicate = names.has(name);
            if (!duplicate)
                names.add(name);
        }
        if (duplicate) {
            this._err(ERR.duplicateAttribute);
        }
        else {
            token.attrs.push(this.currentAttr);
            if (token.location && this.currentAttrLocation) {
                const attrLocations = ((_a = (_b = token.location).attrs) !== null && _a !== void 0 ? _a : (_b.attrs = Object.create(null)));
                attrLocations[this.currentAttr.name] = this.currentAttrLocation;
                // Set end location
                this._leaveAttrValue();
            }
        }
    }
    _leaveAttrValue() {
        if (this.currentAttrLocation) {
            this.currentAttrLocation.endLine = this.preprocessor.line;
            this.currentAttrLocation.endCol = this.preprocessor.col;
            this.currentAttrLocation.endOffset = this.preprocessor.offset;
        }
    }
    /**
     * Append the pending run and `text` to the attribute value, comment data or character token being built.
     * The run is a string of its own: V8 copies a slice of fewer than 13 characters but lets a longer one share
     * the input's buffer, which would keep that buffer alive for as long as any attribute value or text cut from
     * it is; a concatenation is flattened into a buffer of its own when it is sliced.
     */
    _flushRun(text) {
        if (this.runEnd === this.runStart && text.length === 0) {
            return;
        }
        const slice = this.preprocessor.html.slice(this.runStart, this.runEnd);
        const run = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text;
        const token = this.currentToken;
        this.runStart = this.runEnd;
        if (token === null) {
            this.currentCharacterToken.chars += run;
        }
        else if (token.type === TokenType.COMMENT) {
            token.data += run;
        }
        else {
            this.currentAttr.value += run;
        }
    }
    /** Extend the pending run by the current input code point, read as `cp`, or flush it and start a new one. */
    _extendRun(cp) {
        const { preprocessor } = this;
        //NOTE: a CR is read as LF, which is then not in the input.
        if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED) {
            this._flushRun('\n');
            this.runStart = preprocessor.pos + 1;
        }
        else {
            const start = preprocessor.pos - Number(cp > 65535);
            if (start !== this.runEnd) {
                this._flushRun('');
                this.runStart = start;
            }
        }
        this.runEnd = preprocessor.pos + 1;
    }
    /**
     * Extend the pending run by `text`, the input that ends `cpOffset` code points after the current one, or flush
     * the run and append `text` where the input differs (a NUL replacement, a decoded reference, a dropped chunk).
     */
    _extendRunWith(text, cpOffset) {
        const { preprocessor } = this;
        const start = preprocessor.codePointStart + 1 + cpOffset - text.length;
        if (start >= 0 && preprocessor.html.startsWith(text, start)) {
            if (start !== this.runEnd) {
                this._flushRun('');
                this.runStart = start;
            }
        }
        else {
            this._flushRun(text);
            this.runStart = start + text.length;
        }
        this.runEnd = start + text.length;
    }
    //Token emission
    prepareToken(ct) {
        this._emitCurrentCharacterToken(ct.location);
        this.currentToken = null;
        if (ct.location) {
            ct.location.endLine = this.preprocessor.line;
            ct.location.endCol = this.preprocessor.col + 1;
            ct.location.endOffset = this.preprocessor.offset + 1;
        }
        this.currentLocation = this.getCurrentLocation(-1);
    }
    emitCurrentTagToken() {
        const ct = this.currentToken;
        this.currentAttrNames = null;
        this.prepareToken(ct);
        ct.tagID = getTagID(ct.tagName);
        if (ct.type === TokenType.START_TAG) {
            this.lastStartTagName = ct.tagName;
            this.handler.onStartTag(ct);
        }
        else {
            if (ct.attrs.length > 0) {
                this._err(ERR.endTagWithAttributes);
            }
            if (ct.selfClosing) {
                this._err(ERR.endTagWithTrailingSolidus);
            }
            this.handler.onEndTag(ct);
        }
        this.preprocessor.dropParsedChunk();
    }
    emitCurrentComment(ct) {
        this.prepareToken(ct);
        this.handler.onComment(ct);
        this.preprocessor.dropParsedChunk();
    }
    emitCurrentDoctype(ct) {
        this.prepareToken(ct);
        this.handler.onDoctype(ct);
        this.preprocessor.dropParsedChunk();
    }
    _emitCurrentCharacterToken(nextLocation) {
        this._flushRun('');
        if (this.currentCharacterToken) {
            //NOTE: if we have a pending character token, make it's end location equal to the
            //current token's start location.
            if (nextLocation && this.currentCharacterToken.location) {
                this.currentCharacterToken.location.endLine = nextLocation.startLine;
                this.currentCharacterToken.location.endCol = nextLocation.startCol;
                this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
            }
            switch (this.currentCharacterToken.type) {
                case TokenType.CHARACTER: {
                    this.handler.onCharacter(this.currentCharacterToken);
                    break;
                }
                case TokenType.NULL_CHARACTER: {
                    this.handler.onNullCharacter(this.currentCharacterToken);
                    break;
                }
                case TokenType.WHITESPACE_CHARACTER: {
                    this.handler.onWhitespaceCharacter(this.currentCharacterToken);
                    break;
                }
            }
            this.currentCharacterToken = null;
        }
    }
    _emitEOFToken() {
        var _a, _b;
        const location = this.getCurrentLocation(0);
        if (location) {
            location.endLine = location.startLine;
            location.endCol = location.startCol;
            location.endOffset = location.startOffset;
        }
        // A token that is still open at EOF (eof-in-tag) is dropped. Pending
        // characters end where that token started, rather than at EOF.
        this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location);
        this.handler.onEof({ type: TokenType.EOF, location });
        this.active = false;
    }
    //Characters emission
    //OPTIMIZATION: The specification uses only one type of character token (one token per character).
    //This causes a huge memory overhead and a lot of unnecessary parser loops. parse5 uses 3 groups of characters.
    //If we have a sequence of characters that belong to the same group, the parser can process it
    //as a single solid character token.
    //So, there are 3 types of character tokens in parse5:
    //1)TokenType.NULL_CHARACTER - \u0000-character sequences (e.g. '\u0000\u0000\u0000')
    //2)TokenType.WHITESPACE_CHARACTER - any whitespace/new-line character sequences (e.g. '\n  \r\t   \f')
    //3)TokenType.CHARACTER - any character sequence which don't belong to groups 1 and 2 (e.g. 'abcdef1234@@#$%^')
    /** Make the current character token one of `type`, emitting the current one if it has another type. */
    _ensureCharacterToken(type) {
        if (this.currentCharacterToken) {
            if (this.currentCharacterToken.type === type) {
                return;
            }
            this.currentLocation = this.getCurrentLocation(0);
            this._emitCurrentCharacterToken(this.currentLocation);
            this.preprocessor.dropParsedChunk();
        }
        this._createCharacterToken(type);
    }
    /** Emit the current input code point, read as `cp`. */
    _emitCodePoint(cp) {
        const type = isWhitespace(cp)
            ? TokenType.WHITESPACE_CHARACTER
            : cp === CODE_POINTS.NULL
                ? TokenType.NULL_CHARACTER
                : TokenType.CHARACTER;
        const token = this.currentCharacterToken;
        if (token === null || token.type !== type) {
            this._ensureCharacterToken(type);
        }
        this._extendRun(cp);
    }
    //NOTE: used when we emit characters explicitly.
    //This is always for non-whitespace and non-null characters, which allows us to avoid additional checks.
    // Negative `cpOffset` values locate text emitted before the current input character.
    _emitChars(ch, cpOffset = 0) {
        if (this.options.sourceCodeLocationInfo &&
            cpOffset !== 0 &&
            this.currentCharacterToken &&
            this.currentCharacterToken.type !== TokenType.CHARACTER) {
            this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset);
            this._emitCurrentCharacterToken(this.currentLocation);
            // Keep source characters that precede the lookahead available for a subsequent flush.
            this._createCharacterToken(TokenType.CHARACTER);
        }
        else {
            this._ensureCharacterToken(TokenType.CHARACTER);
        }
        this._extendRunWith(ch, cpOffset);
    }
    // Character reference helpers
    _startCharacterReference() {
        this.returnState = this.state;
        this.state = State.CHARACTER_REFERENCE;
        this.entityStartPos = this.preprocessor.pos;
        this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
    }
    _isCharacterReferenceInAttribute() {
        return (this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED ||
            this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED ||
            this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED);
    }
    _flushCodePointConsumedAsCharacterReference(cp) {
        if (this._isCharacterReferenceInAttribute()) {
            this._extendRun(cp);
        }
        else {
            this._emitCodePoint(cp);
        }
    }
    // Calling states this way turns out to be much faster than any other approach.
    _callState(cp) {
        switch (this.state) {
            case State.DATA: {
                this._stateData(cp);
                break;
            }
            case State.RCDATA: {
                this._stateRcdata(cp);
                break;
            }
            case State.RAWTEXT: {
                this._stateRawtext(cp);
                break;
            }
            case State.SCRIPT_DATA: {
                this._stateScriptData(cp);
                break;
            }
            case State.PLAINTEXT: {
                this._statePlaintext(cp);
                break;
            }
            case State.TAG_OPEN: {
                this._stateTagOpen(cp);
                break;
            }
            case State.END_TAG_OPEN: {
                this._stateEndTagOpen(cp);
                break;
            }
            case State.TAG_NAME: {
                this._stateTagName(cp);
                break;
            }
            case State.RCDATA_LESS_THAN_SIGN: {
                this._stateRcdataLessThanSign(cp);
                break;
            }
            case State.RCDATA_END_TAG_OPEN: {
                this._stateRcdataEndTagOpen(cp);
                break;
            }
            case State.RCDATA_END_TAG_NAME: {
                this._stateRcdataEndTagName(cp);
                break;
            }
            case State.RAWTEXT_LESS_THAN_SIGN: {
                this._stateRawtextLessThanSign(cp);
                break;
            }
            case State.RAWTEXT_END_TAG_OPEN: {
                this._stateRawtextEndTagOpen(cp);
                break;
            }
            case State.RAWTEXT_END_TAG_NAME: {
                this._stateRawtextEndTagName(cp);
                break;
            }
            case State.SCRIPT_DATA_LESS_THAN_SIGN: {
                this._stateScriptDataLessThanSign(cp);
                break;
            }
            case State.SCRIPT_DATA_END_TAG_OPEN: {
                this._stateScriptDataEndTagOpen(cp);
                break;
            }
            case State.SCRIPT_DATA_END_TAG_NAME: {
                this._stateScriptDataEndTagName(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPE_START: {
                this._stateScriptDataEscapeStart(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPE_START_DASH: {
                this._stateScriptDataEscapeStartDash(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPED: {
                this._stateScriptDataEscaped(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPED_DASH: {
                this._stateScriptDataEscapedDash(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPED_DASH_DASH: {
                this._stateScriptDataEscapedDashDash(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN: {
                this._stateScriptDataEscapedLessThanSign(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN: {
                this._stateScriptDataEscapedEndTagOpen(cp);
                break;
            }
            case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME: {
                this._stateScriptDataEscapedEndTagName(cp);
                break;
            }
            case State.SCRIPT_DATA_DOUBLE_ESCAPE_START: {
                this._stateScriptDataDoubleEscapeStart(cp);
                break;
            }
            case State.SCRIPT_DATA_DOUBLE_ESCAPED: {
                this._stateScriptDataDoubleEscaped(cp);
                break;
            }
            case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH: {
                this._stateScriptDataDoubleEscapedDash(cp);
                break;
            }
            case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH: {
                this._stateScriptDataDoubleEscapedDashDash(cp);
                break;
            }
            case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN: {
                this._stateScriptDataDoubleEscapedLessThanSign(cp);
                break;
            }
            case State.SCRIPT_DATA_DOUBLE_ESCAPE_END: {
                this._stateScriptDataDoubleEscapeEnd(cp);
                break;
            }
            case State.BEFORE_ATTRIBUTE_NAME: {
                this._stateBeforeAttributeName(cp);
                break;
            }
            case State.ATTRIBUTE_NAME: {
                this._stateAttributeName(cp);
                break;
            }
            case State.AFTER_ATTRIBUTE_NAME: {
                this._stateAfterAttributeName(cp);
                break;
            }
            case State.BEFORE_ATTRIBUTE_VALUE: {
                this._stateBeforeAttributeValue(cp);
                break;
            }
            case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED: {
                this._stateAttributeValueDoubleQuoted(cp);
                break;
            }
            case State.ATTRIBUTE_VALUE_SINGLE_QUOTED: {
                this._stateAttributeValueSingleQuoted(cp);
                break;
            }
            case State.ATTRIBUTE_VALUE_UNQUOTED: {
                this._stateAttributeValueUnquoted(cp);
                break;
            }
            case State.AFTER_ATTRIBUTE_VALUE_QUOTED: {
                this._stateAfterAttributeValueQuoted(cp);
                break;
            }
            case State.SELF_CLOSING_START_TAG: {
                this._stateSelfClosingStartTag(cp);
                break;
            }
            case State.BOGUS_COMMENT: {
                this._stateBogusComment(cp);
                break;
            }
            case State.MARKUP_DECLARATION_OPEN: {
                this._stateMarkupDeclarationOpen(cp);
                break;
            }
            case State.COMMENT_START: {
                this._stateCommentStart(cp);
                break;
            }
            case State.COMMENT_START_DASH: {
                this._stateCommentStartDash(cp);
                break;
            }
            case State.COMMENT: {
                this._stateComment(cp);
                break;
            }
            case State.COMMENT_LESS_THAN_SIGN: {
                this._stateCommentLessThanSign(cp);
                break;
            }
            case State.COMMENT_LESS_THAN_SIGN_BANG: {
                this._stateCommentLessThanSignBang(cp);
                break;
            }
            case State.COMMENT_LESS_THAN_SIGN_BANG_DASH: {
                this._stateCommentLessThanSignBangDash(cp);
                break;
            }
            case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH: {
                this._stateCommentLessThanSignBangDashDash(cp);
                break;
            }
            case State.COMMENT_END_DASH: {
                this._stateCommentEndDash(cp);
                break;
            }
            case State.COMMENT_END: {
                this._stateCommentEnd(cp);
                break;
            }
            case State.COMMENT_END_BANG: {
                this._stateCommentEndBang(cp);
                break;
            }
            case State.DOCTYPE: {
                this._stateDoctype(cp);
                break;
            }
            case State.BEFORE_DOCTYPE_NAME: {
                this._stateBeforeDoctypeName(cp);
                break;
            }
            case State.DOCTYPE_NAME: {
                this._stateDoctypeName(cp);
                break;
            }
            case State.AFTER_DOCTYPE_NAME: {
                this._stateAfterDoctypeName(cp);
                break;
            }
            case State.AFTER_DOCTYPE_PUBLIC_KEYWORD: {
                this._stateAfterDoctypePublicKeyword(cp);
                break;
            }
            case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER: {
                this._stateBeforeDoctypePublicIdentifier(cp);
                break;
            }
            case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED: {
                this._stateDoctypePublicIdentifierDoubleQuoted(cp);
                break;
            }
            case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED: {
                this._stateDoctypePublicIdentifierSingleQuoted(cp);
                break;
            }
            case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER: {
                this._stateAfterDoctypePublicIdentifier(cp);
                break;
            }
            case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS: {
                this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
                break;
            }
            case State.AFTER_DOCTYPE_SYSTEM_KEYWORD: {
                this._stateAfterDoctypeSystemKeyword(cp);
                break;
            }
            case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER: {
                this._stateBeforeDoctypeSystemIdentifier(cp);
                break;
            }
            case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED: {
                this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
                break;
            }
            case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED: {
                this._stateDoctypeSystemIdentifierSingleQuoted(cp);
                break;
            }
            case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER: {
                this._stateAfterDoctypeSystemIdentifier(cp);
                break;
            }
            case State.BOGUS_DOCTYPE: {
                this._stateBogusDoctype(cp);
                break;
            }
            case State.CDATA_SECTION: {
                this._stateCdataSection(cp);
                break;
            }
            case State.CDATA_SECTION_BRACKET: {
                this._stateCdataSectionBracket(cp);
                break;
            }
            case State.CDATA_SECTION_END: {
                this._stateCdataSectionEnd(cp);
                break;
            }
            case State.CHARACTER_REFERENCE: {
                this._stateCharacterReference();
                break;
            }
            case State.AMBIGUOUS_AMPERSAND: {
                this._stateAmbiguousAmpersand(cp);
                break;
            }
            default: {
                throw new Error('Unknown state');
            }
        }
    }
    // State machine
    // Data state
    //------------------------------------------------------------------
    _stateData(cp) {
        switch (cp) {
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.TAG_OPEN;
                break;
            }
            case CODE_POINTS.AMPERSAND: {
                this._startCharacterReference();
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitCodePoint(cp);
                break;
            }
            case CODE_POINTS.EOF: {
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    //  RCDATA state
    //------------------------------------------------------------------
    _stateRcdata(cp) {
        switch (cp) {
            case CODE_POINTS.AMPERSAND: {
                this._startCharacterReference();
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.RCDATA_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // RAWTEXT state
    //------------------------------------------------------------------
    _stateRawtext(cp) {
        switch (cp) {
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.RAWTEXT_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data state
    //------------------------------------------------------------------
    _stateScriptData(cp) {
        switch (cp) {
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // PLAINTEXT state
    //------------------------------------------------------------------
    _statePlaintext(cp) {
        switch (cp) {
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // Tag open state
    //------------------------------------------------------------------
    _stateTagOpen(cp) {
        if (isAsciiLetter(cp)) {
            this._createStartTagToken();
            this.state = State.TAG_NAME;
            this._stateTagName(cp);
        }
        else
            switch (cp) {
                case CODE_POINTS.EXCLAMATION_MARK: {
                    this.state = State.MARKUP_DECLARATION_OPEN;
                    break;
                }
                case CODE_POINTS.SOLIDUS: {
                    this.state = State.END_TAG_OPEN;
                    break;
                }
                case CODE_POINTS.QUESTION_MARK: {
                    this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
                    this._createCommentToken(1);
                    this.state = State.BOGUS_COMMENT;
                    this._stateBogusComment(cp);
                    break;
                }
                case CODE_POINTS.EOF: {
                    this._err(ERR.eofBeforeTagName);
                    this._emitChars('<', -1);
                    this._emitEOFToken();
                    break;
                }
                default: {
                    this._err(ERR.invalidFirstCharacterOfTagName);
                    this._emitChars('<', -1);
                    this.state = State.DATA;
                    this._stateData(cp);
                }
            }
    }
    // End tag open state
    //------------------------------------------------------------------
    _stateEndTagOpen(cp) {
        if (isAsciiLetter(cp)) {
            this._createEndTagToken();
            this.state = State.TAG_NAME;
            this._stateTagName(cp);
        }
        else
            switch (cp) {
                case CODE_POINTS.GREATER_THAN_SIGN: {
                    this._err(ERR.missingEndTagName);
                    this.state = State.DATA;
                    break;
                }
                case CODE_POINTS.EOF: {
                    this._err(ERR.eofBeforeTagName);
                    this._emitChars('</', -1);
                    this._emitEOFToken();
                    break;
                }
                default: {
                    this._err(ERR.invalidFirstCharacterOfTagName);
                    this._createCommentToken(2);
                    this.state = State.BOGUS_COMMENT;
                    this._stateBogusComment(cp);
                }
            }
    }
    // Tag name state
    //------------------------------------------------------------------
    _stateTagName(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this.state = State.BEFORE_ATTRIBUTE_NAME;
                break;
            }
            case CODE_POINTS.SOLIDUS: {
                this.state = State.SELF_CLOSING_START_TAG;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentTagToken();
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                token.tagName += REPLACEMENT_CHARACTER;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                token.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
            }
        }
    }
    // RCDATA less-than sign state
    //------------------------------------------------------------------
    _stateRcdataLessThanSign(cp) {
        if (cp === CODE_POINTS.SOLIDUS) {
            this.state = State.RCDATA_END_TAG_OPEN;
        }
        else {
            this._emitChars('<', -1);
            this.state = State.RCDATA;
            this._stateRcdata(cp);
        }
    }
    // RCDATA end tag open state
    //------------------------------------------------------------------
    _stateRcdataEndTagOpen(cp) {
        if (isAsciiLetter(cp)) {
            this.state = State.RCDATA_END_TAG_NAME;
            this._stateRcdataEndTagName(cp);
        }
        else {
            this._emitChars('</', -1);
            this.state = State.RCDATA;
            this._stateRcdata(cp);
        }
    }
    handleSpecialEndTag(_cp) {
        if (!this.preprocessor.startsWith(this.lastStartTagName, false)) {
            return !this._ensureHibernation();
        }
        this._createEndTagToken();
        const token = this.currentToken;
        token.tagName = this.lastStartTagName;
        const cp = this.preprocessor.peek(this.lastStartTagName.length);
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this._advanceBy(this.lastStartTagName.length);
                this.state = State.BEFORE_ATTRIBUTE_NAME;
                return false;
            }
            case CODE_POINTS.SOLIDUS: {
                this._advanceBy(this.lastStartTagName.length);
                this.state = State.SELF_CLOSING_START_TAG;
                return false;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._advanceBy(this.lastStartTagName.length);
                this.emitCurrentTagToken();
                this.state = State.DATA;
                return false;
            }
            default: {
                //NOTE: the end tag is text after all, so no token is being built.
                this.currentToken = null;
                return !this._ensureHibernation();
            }
        }
    }
    // RCDATA end tag name state
    //------------------------------------------------------------------
    _stateRcdataEndTagName(cp) {
        if (this.handleSpecialEndTag(cp)) {
            this._emitChars('</', -1);
            this.state = State.RCDATA;
            this._stateRcdata(cp);
        }
    }
    // RAWTEXT less-than sign state
    //------------------------------------------------------------------
    _stateRawtextLessThanSign(cp) {
        if (cp === CODE_POINTS.SOLIDUS) {
            this.state = State.RAWTEXT_END_TAG_OPEN;
        }
        else {
            this._emitChars('<', -1);
            this.state = State.RAWTEXT;
            this._stateRawtext(cp);
        }
    }
    // RAWTEXT end tag open state
    //------------------------------------------------------------------
    _stateRawtextEndTagOpen(cp) {
        if (isAsciiLetter(cp)) {
            this.state = State.RAWTEXT_END_TAG_NAME;
            this._stateRawtextEndTagName(cp);
        }
        else {
            this._emitChars('</', -1);
            this.state = State.RAWTEXT;
            this._stateRawtext(cp);
        }
    }
    // RAWTEXT end tag name state
    //------------------------------------------------------------------
    _stateRawtextEndTagName(cp) {
        if (this.handleSpecialEndTag(cp)) {
            this._emitChars('</', -1);
            this.state = State.RAWTEXT;
            this._stateRawtext(cp);
        }
    }
    // Script data less-than sign state
    //------------------------------------------------------------------
    _stateScriptDataLessThanSign(cp) {
        switch (cp) {
            case CODE_POINTS.SOLIDUS: {
                this.state = State.SCRIPT_DATA_END_TAG_OPEN;
                break;
            }
            case CODE_POINTS.EXCLAMATION_MARK: {
                this.state = State.SCRIPT_DATA_ESCAPE_START;
                this._emitChars('<!');
                break;
            }
            default: {
                this._emitChars('<', -1);
                this.state = State.SCRIPT_DATA;
                this._stateScriptData(cp);
            }
        }
    }
    // Script data end tag open state
    //------------------------------------------------------------------
    _stateScriptDataEndTagOpen(cp) {
        if (isAsciiLetter(cp)) {
            this.state = State.SCRIPT_DATA_END_TAG_NAME;
            this._stateScriptDataEndTagName(cp);
        }
        else {
            this._emitChars('</', -1);
            this.state = State.SCRIPT_DATA;
            this._stateScriptData(cp);
        }
    }
    // Script data end tag name state
    //------------------------------------------------------------------
    _stateScriptDataEndTagName(cp) {
        if (this.handleSpecialEndTag(cp)) {
            this._emitChars('</', -1);
            this.state = State.SCRIPT_DATA;
            this._stateScriptData(cp);
        }
    }
    // Script data escape start state
    //------------------------------------------------------------------
    _stateScriptDataEscapeStart(cp) {
        if (cp === CODE_POINTS.HYPHEN_MINUS) {
            this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
            this._emitChars('-');
        }
        else {
            this.state = State.SCRIPT_DATA;
            this._stateScriptData(cp);
        }
    }
    // Script data escape start dash state
    //------------------------------------------------------------------
    _stateScriptDataEscapeStartDash(cp) {
        if (cp === CODE_POINTS.HYPHEN_MINUS) {
            this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
            this._emitChars('-');
        }
        else {
            this.state = State.SCRIPT_DATA;
            this._stateScriptData(cp);
        }
    }
    // Script data escaped state
    //------------------------------------------------------------------
    _stateScriptDataEscaped(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.SCRIPT_DATA_ESCAPED_DASH;
                this._emitChars('-');
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInScriptHtmlCommentLikeText);
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data escaped dash state
    //------------------------------------------------------------------
    _stateScriptDataEscapedDash(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
                this._emitChars('-');
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this.state = State.SCRIPT_DATA_ESCAPED;
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInScriptHtmlCommentLikeText);
                this._emitEOFToken();
                break;
            }
            default: {
                this.state = State.SCRIPT_DATA_ESCAPED;
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data escaped dash dash state
    //------------------------------------------------------------------
    _stateScriptDataEscapedDashDash(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this._emitChars('-');
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.SCRIPT_DATA;
                this._emitChars('>');
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this.state = State.SCRIPT_DATA_ESCAPED;
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInScriptHtmlCommentLikeText);
                this._emitEOFToken();
                break;
            }
            default: {
                this.state = State.SCRIPT_DATA_ESCAPED;
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data escaped less-than sign state
    //------------------------------------------------------------------
    _stateScriptDataEscapedLessThanSign(cp) {
        if (cp === CODE_POINTS.SOLIDUS) {
            this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
        }
        else if (isAsciiLetter(cp)) {
            this._emitChars('<', -1);
            this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
            this._stateScriptDataDoubleEscapeStart(cp);
        }
        else {
            this._emitChars('<', -1);
            this.state = State.SCRIPT_DATA_ESCAPED;
            this._stateScriptDataEscaped(cp);
        }
    }
    // Script data escaped end tag open state
    //------------------------------------------------------------------
    _stateScriptDataEscapedEndTagOpen(cp) {
        if (isAsciiLetter(cp)) {
            this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
            this._stateScriptDataEscapedEndTagName(cp);
        }
        else {
            this._emitChars('</', -1);
            this.state = State.SCRIPT_DATA_ESCAPED;
            this._stateScriptDataEscaped(cp);
        }
    }
    // Script data escaped end tag name state
    //------------------------------------------------------------------
    _stateScriptDataEscapedEndTagName(cp) {
        if (this.handleSpecialEndTag(cp)) {
            this._emitChars('</', -1);
            this.state = State.SCRIPT_DATA_ESCAPED;
            this._stateScriptDataEscaped(cp);
        }
    }
    // Script data double escape start state
    //------------------------------------------------------------------
    _stateScriptDataDoubleEscapeStart(cp) {
        if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) &&
            isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
            this._emitCodePoint(cp);
            for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
                this._emitCodePoint(this._consume());
            }
            this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        }
        else if (!this._ensureHibernation()) {
            this.state = State.SCRIPT_DATA_ESCAPED;
            this._stateScriptDataEscaped(cp);
        }
    }
    // Script data double escaped state
    //------------------------------------------------------------------
    _stateScriptDataDoubleEscaped(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
                this._emitChars('-');
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
                this._emitChars('<');
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInScriptHtmlCommentLikeText);
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data double escaped dash state
    //------------------------------------------------------------------
    _stateScriptDataDoubleEscapedDash(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
                this._emitChars('-');
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
                this._emitChars('<');
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInScriptHtmlCommentLikeText);
                this._emitEOFToken();
                break;
            }
            default: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data double escaped dash dash state
    //------------------------------------------------------------------
    _stateScriptDataDoubleEscapedDashDash(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this._emitChars('-');
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
                this._emitChars('<');
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.SCRIPT_DATA;
                this._emitChars('>');
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
                this._emitChars(REPLACEMENT_CHARACTER);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInScriptHtmlCommentLikeText);
                this._emitEOFToken();
                break;
            }
            default: {
                this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
                this._emitCodePoint(cp);
            }
        }
    }
    // Script data double escaped less-than sign state
    //------------------------------------------------------------------
    _stateScriptDataDoubleEscapedLessThanSign(cp) {
        if (cp === CODE_POINTS.SOLIDUS) {
            this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
            this._emitChars('/');
        }
        else {
            this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
            this._stateScriptDataDoubleEscaped(cp);
        }
    }
    // Script data double escape end state
    //------------------------------------------------------------------
    _stateScriptDataDoubleEscapeEnd(cp) {
        if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) &&
            isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
            this._emitCodePoint(cp);
            for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
                this._emitCodePoint(this._consume());
            }
            this.state = State.SCRIPT_DATA_ESCAPED;
        }
        else if (!this._ensureHibernation()) {
            this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
            this._stateScriptDataDoubleEscaped(cp);
        }
    }
    // Before attribute name state
    //------------------------------------------------------------------
    _stateBeforeAttributeName(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.SOLIDUS:
            case CODE_POINTS.GREATER_THAN_SIGN:
            case CODE_POINTS.EOF: {
                this.state = State.AFTER_ATTRIBUTE_NAME;
                this._stateAfterAttributeName(cp);
                break;
            }
            case CODE_POINTS.EQUALS_SIGN: {
                this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
                this._createAttr('=');
                this.state = State.ATTRIBUTE_NAME;
                break;
            }
            default: {
                this._createAttr('');
                this.state = State.ATTRIBUTE_NAME;
                this._stateAttributeName(cp);
            }
        }
    }
    // Attribute name state
    //------------------------------------------------------------------
    _stateAttributeName(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED:
            case CODE_POINTS.SOLIDUS:
            case CODE_POINTS.GREATER_THAN_SIGN:
            case CODE_POINTS.EOF: {
                this._leaveAttrName();
                this.state = State.AFTER_ATTRIBUTE_NAME;
                this._stateAfterAttributeName(cp);
                break;
            }
            case CODE_POINTS.EQUALS_SIGN: {
                this._leaveAttrName();
                this.state = State.BEFORE_ATTRIBUTE_VALUE;
                break;
            }
            case CODE_POINTS.QUOTATION_MARK:
            case CODE_POINTS.APOSTROPHE:
            case CODE_POINTS.LESS_THAN_SIGN: {
                this._err(ERR.unexpectedCharacterInAttributeName);
                this.currentAttr.name += String.fromCodePoint(cp);
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this.currentAttr.name += REPLACEMENT_CHARACTER;
                break;
            }
            default: {
                this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
            }
        }
    }
    // After attribute name state
    //------------------------------------------------------------------
    _stateAfterAttributeName(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.SOLIDUS: {
                this.state = State.SELF_CLOSING_START_TAG;
                break;
            }
            case CODE_POINTS.EQUALS_SIGN: {
                this.state = State.BEFORE_ATTRIBUTE_VALUE;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentTagToken();
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                this._createAttr('');
                this.state = State.ATTRIBUTE_NAME;
                this._stateAttributeName(cp);
            }
        }
    }
    // Before attribute value state
    //------------------------------------------------------------------
    _stateBeforeAttributeValue(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.missingAttributeValue);
                this.state = State.DATA;
                this.emitCurrentTagToken();
                break;
            }
            default: {
                this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
                this._stateAttributeValueUnquoted(cp);
            }
        }
    }
    // Attribute value (double-quoted) state
    //------------------------------------------------------------------
    _stateAttributeValueDoubleQuoted(cp) {
        switch (cp) {
            case CODE_POINTS.QUOTATION_MARK: {
                this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
                break;
            }
            case CODE_POINTS.AMPERSAND: {
                this._startCharacterReference();
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._extendRunWith(REPLACEMENT_CHARACTER, 0);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRun(cp);
            }
        }
    }
    // Attribute value (single-quoted) state
    //------------------------------------------------------------------
    _stateAttributeValueSingleQuoted(cp) {
        switch (cp) {
            case CODE_POINTS.APOSTROPHE: {
                this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
                break;
            }
            case CODE_POINTS.AMPERSAND: {
                this._startCharacterReference();
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._extendRunWith(REPLACEMENT_CHARACTER, 0);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRun(cp);
            }
        }
    }
    // Attribute value (unquoted) state
    //------------------------------------------------------------------
    _stateAttributeValueUnquoted(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this._leaveAttrValue();
                this.state = State.BEFORE_ATTRIBUTE_NAME;
                break;
            }
            case CODE_POINTS.AMPERSAND: {
                this._startCharacterReference();
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._leaveAttrValue();
                this.state = State.DATA;
                this.emitCurrentTagToken();
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._extendRunWith(REPLACEMENT_CHARACTER, 0);
                break;
            }
            case CODE_POINTS.QUOTATION_MARK:
            case CODE_POINTS.APOSTROPHE:
            case CODE_POINTS.LESS_THAN_SIGN:
            case CODE_POINTS.EQUALS_SIGN:
            case CODE_POINTS.GRAVE_ACCENT: {
                this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
                this._extendRun(cp);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRun(cp);
            }
        }
    }
    // After attribute value (quoted) state
    //------------------------------------------------------------------
    _stateAfterAttributeValueQuoted(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this._leaveAttrValue();
                this.state = State.BEFORE_ATTRIBUTE_NAME;
                break;
            }
            case CODE_POINTS.SOLIDUS: {
                this._leaveAttrValue();
                this.state = State.SELF_CLOSING_START_TAG;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._leaveAttrValue();
                this.state = State.DATA;
                this.emitCurrentTagToken();
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingWhitespaceBetweenAttributes);
                this._leaveAttrValue();
                this.state = State.BEFORE_ATTRIBUTE_NAME;
                this._stateBeforeAttributeName(cp);
            }
        }
    }
    // Self-closing start tag state
    //------------------------------------------------------------------
    _stateSelfClosingStartTag(cp) {
        switch (cp) {
            case CODE_POINTS.GREATER_THAN_SIGN: {
                const token = this.currentToken;
                token.selfClosing = true;
                this.state = State.DATA;
                this.emitCurrentTagToken();
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInTag);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.unexpectedSolidusInTag);
                this.state = State.BEFORE_ATTRIBUTE_NAME;
                this._stateBeforeAttributeName(cp);
            }
        }
    }
    // Bogus comment state
    //------------------------------------------------------------------
    _stateBogusComment(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentComment(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this.emitCurrentComment(token);
                this._emitEOFToken();
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._extendRunWith(REPLACEMENT_CHARACTER, 0);
                break;
            }
            default: {
                this._extendRun(cp);
            }
        }
    }
    // Markup declaration open state
    //------------------------------------------------------------------
    _stateMarkupDeclarationOpen(cp) {
        if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
            this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
            this.state = State.COMMENT_START;
        }
        else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
            // NOTE: Doctypes tokens are created without fixed offsets. We keep track of the moment a doctype *might* start here.
            this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
            this.state = State.DOCTYPE;
        }
        else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
            if (this.inForeignNode) {
                this.state = State.CDATA_SECTION;
            }
            else {
                this._err(ERR.cdataInHtmlContent);
                this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
                this.currentToken.data = '[CDATA[';
                this.state = State.BOGUS_COMMENT;
            }
        }
        //NOTE: Sequence lookups can be abrupted by hibernation. In that case, lookup
        //results are no longer valid and we will need to start over.
        else if (!this._ensureHibernation()) {
            this._err(ERR.incorrectlyOpenedComment);
            this._createCommentToken(2);
            this.state = State.BOGUS_COMMENT;
            this._stateBogusComment(cp);
        }
    }
    // Comment start state
    //------------------------------------------------------------------
    _stateCommentStart(cp) {
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.COMMENT_START_DASH;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.abruptClosingOfEmptyComment);
                this.state = State.DATA;
                const token = this.currentToken;
                this.emitCurrentComment(token);
                break;
            }
            default: {
                this.state = State.COMMENT;
                this._stateComment(cp);
            }
        }
    }
    // Comment start dash state
    //------------------------------------------------------------------
    _stateCommentStartDash(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.COMMENT_END;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.abruptClosingOfEmptyComment);
                this.state = State.DATA;
                this.emitCurrentComment(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInComment);
                this.emitCurrentComment(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRunWith('-', -1);
                this.state = State.COMMENT;
                this._stateComment(cp);
            }
        }
    }
    // Comment state
    //------------------------------------------------------------------
    _stateComment(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.COMMENT_END_DASH;
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this._extendRunWith('<', 0);
                this.state = State.COMMENT_LESS_THAN_SIGN;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                this._extendRunWith(REPLACEMENT_CHARACTER, 0);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInComment);
                this.emitCurrentComment(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRun(cp);
            }
        }
    }
    // Comment less-than sign state
    //------------------------------------------------------------------
    _stateCommentLessThanSign(cp) {
        switch (cp) {
            case CODE_POINTS.EXCLAMATION_MARK: {
                this._extendRunWith('!', 0);
                this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
                break;
            }
            case CODE_POINTS.LESS_THAN_SIGN: {
                this._extendRunWith('<', 0);
                break;
            }
            default: {
                this.state = State.COMMENT;
                this._stateComment(cp);
            }
        }
    }
    // Comment less-than sign bang state
    //------------------------------------------------------------------
    _stateCommentLessThanSignBang(cp) {
        if (cp === CODE_POINTS.HYPHEN_MINUS) {
            this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
        }
        else {
            this.state = State.COMMENT;
            this._stateComment(cp);
        }
    }
    // Comment less-than sign bang dash state
    //------------------------------------------------------------------
    _stateCommentLessThanSignBangDash(cp) {
        if (cp === CODE_POINTS.HYPHEN_MINUS) {
            this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
        }
        else {
            this.state = State.COMMENT_END_DASH;
            this._stateCommentEndDash(cp);
        }
    }
    // Comment less-than sign bang dash dash state
    //------------------------------------------------------------------
    _stateCommentLessThanSignBangDashDash(cp) {
        if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) {
            this._err(ERR.nestedComment);
        }
        this.state = State.COMMENT_END;
        this._stateCommentEnd(cp);
    }
    // Comment end dash state
    //------------------------------------------------------------------
    _stateCommentEndDash(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this.state = State.COMMENT_END;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInComment);
                this.emitCurrentComment(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRunWith('-', -1);
                this.state = State.COMMENT;
                this._stateComment(cp);
            }
        }
    }
    // Comment end state
    //------------------------------------------------------------------
    _stateCommentEnd(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentComment(token);
                break;
            }
            case CODE_POINTS.EXCLAMATION_MARK: {
                this.state = State.COMMENT_END_BANG;
                break;
            }
            case CODE_POINTS.HYPHEN_MINUS: {
                this._extendRunWith('-', -2);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInComment);
                this.emitCurrentComment(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRunWith('--', -1);
                this.state = State.COMMENT;
                this._stateComment(cp);
            }
        }
    }
    // Comment end bang state
    //------------------------------------------------------------------
    _stateCommentEndBang(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.HYPHEN_MINUS: {
                this._extendRunWith('--!', -1);
                this.state = State.COMMENT_END_DASH;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.incorrectlyClosedComment);
                this.state = State.DATA;
                this.emitCurrentComment(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInComment);
                this.emitCurrentComment(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._extendRunWith('--!', -1);
                this.state = State.COMMENT;
                this._stateComment(cp);
            }
        }
    }
    // DOCTYPE state
    //------------------------------------------------------------------
    _stateDoctype(cp) {
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this.state = State.BEFORE_DOCTYPE_NAME;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.BEFORE_DOCTYPE_NAME;
                this._stateBeforeDoctypeName(cp);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                this._createDoctypeToken(null);
                const token = this.currentToken;
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingWhitespaceBeforeDoctypeName);
                this.state = State.BEFORE_DOCTYPE_NAME;
                this._stateBeforeDoctypeName(cp);
            }
        }
    }
    // Before DOCTYPE name state
    //------------------------------------------------------------------
    _stateBeforeDoctypeName(cp) {
        if (isAsciiUpper(cp)) {
            this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
            this.state = State.DOCTYPE_NAME;
        }
        else
            switch (cp) {
                case CODE_POINTS.SPACE:
                case CODE_POINTS.LINE_FEED:
                case CODE_POINTS.TABULATION:
                case CODE_POINTS.FORM_FEED: {
                    // Ignore whitespace
                    break;
                }
                case CODE_POINTS.NULL: {
                    this._err(ERR.unexpectedNullCharacter);
                    this._createDoctypeToken(REPLACEMENT_CHARACTER);
                    this.state = State.DOCTYPE_NAME;
                    break;
                }
                case CODE_POINTS.GREATER_THAN_SIGN: {
                    this._err(ERR.missingDoctypeName);
                    this._createDoctypeToken(null);
                    const token = this.currentToken;
                    token.forceQuirks = true;
                    this.emitCurrentDoctype(token);
                    this.state = State.DATA;
                    break;
                }
                case CODE_POINTS.EOF: {
                    this._err(ERR.eofInDoctype);
                    this._createDoctypeToken(null);
                    const token = this.currentToken;
                    token.forceQuirks = true;
                    this.emitCurrentDoctype(token);
                    this._emitEOFToken();
                    break;
                }
                default: {
                    this._createDoctypeToken(String.fromCodePoint(cp));
                    this.state = State.DOCTYPE_NAME;
                }
            }
    }
    // DOCTYPE name state
    //------------------------------------------------------------------
    _stateDoctypeName(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this.state = State.AFTER_DOCTYPE_NAME;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                token.name += REPLACEMENT_CHARACTER;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                token.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
            }
        }
    }
    // After DOCTYPE name state
    //------------------------------------------------------------------
    _stateAfterDoctypeName(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) {
                    this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
                }
                else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) {
                    this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
                }
                //NOTE: sequence lookup can be abrupted by hibernation. In that case lookup
                //results are no longer valid and we will need to start over.
                else if (!this._ensureHibernation()) {
                    this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
                    token.forceQuirks = true;
                    this.state = State.BOGUS_DOCTYPE;
                    this._stateBogusDoctype(cp);
                }
            }
        }
    }
    // After DOCTYPE public keyword state
    //------------------------------------------------------------------
    _stateAfterDoctypePublicKeyword(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
                token.publicId = '';
                this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
                token.publicId = '';
                this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.missingDoctypePublicIdentifier);
                token.forceQuirks = true;
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
                token.forceQuirks = true;
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // Before DOCTYPE public identifier state
    //------------------------------------------------------------------
    _stateBeforeDoctypePublicIdentifier(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                token.publicId = '';
                this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                token.publicId = '';
                this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.missingDoctypePublicIdentifier);
                token.forceQuirks = true;
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
                token.forceQuirks = true;
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // DOCTYPE public identifier (double-quoted) state
    //------------------------------------------------------------------
    _stateDoctypePublicIdentifierDoubleQuoted(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.QUOTATION_MARK: {
                this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                token.publicId += REPLACEMENT_CHARACTER;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.abruptDoctypePublicIdentifier);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                token.publicId += String.fromCodePoint(cp);
            }
        }
    }
    // DOCTYPE public identifier (single-quoted) state
    //------------------------------------------------------------------
    _stateDoctypePublicIdentifierSingleQuoted(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.APOSTROPHE: {
                this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                token.publicId += REPLACEMENT_CHARACTER;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.abruptDoctypePublicIdentifier);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                token.publicId += String.fromCodePoint(cp);
            }
        }
    }
    // After DOCTYPE public identifier state
    //------------------------------------------------------------------
    _stateAfterDoctypePublicIdentifier(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // Between DOCTYPE public and system identifiers state
    //------------------------------------------------------------------
    _stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // After DOCTYPE system keyword state
    //------------------------------------------------------------------
    _stateAfterDoctypeSystemKeyword(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.missingDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // Before DOCTYPE system identifier state
    //------------------------------------------------------------------
    _stateBeforeDoctypeSystemIdentifier(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.QUOTATION_MARK: {
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
                break;
            }
            case CODE_POINTS.APOSTROPHE: {
                token.systemId = '';
                this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.missingDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.state = State.DATA;
                this.emitCurrentDoctype(token);
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // DOCTYPE system identifier (double-quoted) state
    //------------------------------------------------------------------
    _stateDoctypeSystemIdentifierDoubleQuoted(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.QUOTATION_MARK: {
                this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                token.systemId += REPLACEMENT_CHARACTER;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.abruptDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                token.systemId += String.fromCodePoint(cp);
            }
        }
    }
    // DOCTYPE system identifier (single-quoted) state
    //------------------------------------------------------------------
    _stateDoctypeSystemIdentifierSingleQuoted(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.APOSTROPHE: {
                this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                token.systemId += REPLACEMENT_CHARACTER;
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this._err(ERR.abruptDoctypeSystemIdentifier);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                token.systemId += String.fromCodePoint(cp);
            }
        }
    }
    // After DOCTYPE system identifier state
    //------------------------------------------------------------------
    _stateAfterDoctypeSystemIdentifier(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.SPACE:
            case CODE_POINTS.LINE_FEED:
            case CODE_POINTS.TABULATION:
            case CODE_POINTS.FORM_FEED: {
                // Ignore whitespace
                break;
            }
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInDoctype);
                token.forceQuirks = true;
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            default: {
                this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
                this.state = State.BOGUS_DOCTYPE;
                this._stateBogusDoctype(cp);
            }
        }
    }
    // Bogus DOCTYPE state
    //------------------------------------------------------------------
    _stateBogusDoctype(cp) {
        const token = this.currentToken;
        switch (cp) {
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.emitCurrentDoctype(token);
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.NULL: {
                this._err(ERR.unexpectedNullCharacter);
                break;
            }
            case CODE_POINTS.EOF: {
                this.emitCurrentDoctype(token);
                this._emitEOFToken();
                break;
            }
            // Do nothing
        }
    }
    // CDATA section state
    //------------------------------------------------------------------
    _stateCdataSection(cp) {
        switch (cp) {
            case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
                this.state = State.CDATA_SECTION_BRACKET;
                break;
            }
            case CODE_POINTS.EOF: {
                this._err(ERR.eofInCdata);
                this._emitEOFToken();
                break;
            }
            default: {
                this._emitCodePoint(cp);
            }
        }
    }
    // CDATA section bracket state
    //------------------------------------------------------------------
    _stateCdataSectionBracket(cp) {
        if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) {
            this.state = State.CDATA_SECTION_END;
        }
        else {
            this._emitChars(']', -1);
            this.state = State.CDATA_SECTION;
            this._stateCdataSection(cp);
        }
    }
    // CDATA section end state
    //------------------------------------------------------------------
    _stateCdataSectionEnd(cp) {
        switch (cp) {
            case CODE_POINTS.GREATER_THAN_SIGN: {
                this.state = State.DATA;
                break;
            }
            case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
                this._emitChars(']', -2);
                break;
            }
            default: {
                this._emitChars(']]', -1);
                this.state = State.CDATA_SECTION;
                this._stateCdataSection(cp);
            }
        }
    }
    // Character reference state
    //------------------------------------------------------------------
    _stateCharacterReference() {
        let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
        if (length < 0) {
            if (this.preprocessor.lastChunkWritten) {
                length = this.entityDecoder.end();
            }
            else {
                // Wait for the rest of the entity.
                this.active = false;
                // Mark the entire buffer as read.
                this.preprocessor.pos = this.preprocessor.html.length - 1;
                this.consumedAfterSnapshot = 0;
                this.preprocessor.endOfChunkHit = true;
                return;
            }
        }
        if (length === 0) {
            // This was not a valid entity. Go back to the beginning, and
            // figure out what to do.
            this.preprocessor.pos = this.entityStartPos;
            this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
            this.state =
                !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1))
                    ? State.AMBIGUOUS_AMPERSAND
                    : this.returnState;
        }
        else {
            // We successfully parsed an entity. Switch to the return state.
            this.state = this.returnState;
        }
    }
    // Ambiguos ampersand state
    //------------------------------------------------------------------
    _stateAmbiguousAmpersand(cp) {
        if (isAsciiAlphaNumeric(cp)) {
            this._flushCodePointConsumedAsCharacterReference(cp);
        }
        else {
            if (cp === CODE_POINTS.SEMICOLON) {
                this._err(ERR.unknownNamedCharacterReference);
            }
            this.state = this.returnState;
            this._callState(cp);
        }
    }
}

//Element utils
const IMPLICIT_END_TAG_REQUIRED = new Set([TAG_ID.DD, TAG_ID.DT, TAG_ID.LI, TAG_ID.OPTGROUP, TAG_ID.OPTION, TAG_ID.P, TAG_ID.RB, TAG_ID.RP, TAG_ID.RT, TAG_ID.RTC]);
const IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = new Set([
    ...IMPLICIT_END_TAG_REQUIRED,
    TAG_ID.CAPTION,
    TAG_ID.COLGROUP,
    TAG_ID.TBODY,
    TAG_ID.TD,
    TAG_ID.TFOOT,
    TAG_ID.TH,
    TAG_ID.THEAD,
    TAG_ID.TR,
]);
/** A stack this deep starts to index its elements; a shallower one is cheaper to scan than to index. */
const INDEX_DEPTH = 64;
/*
 * Every open element has a key: an HTML element its tag ID, an SVG or MathML element its tag ID plus the offsets below,
 * and any other element (an unknown tag, or another namespace) a key from `NAME_KEYS` up, assigned per stack by
 * namespace and tag name.
 */
const SVG_KEYS = 256;
const MATHML_KEYS = 512;
const NAME_KEYS = 768;
const NUMBERED_HEADERS = [TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6];
const TABLE_BODIES = [TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD];
const TABLE_ROW_CONTEXT = [TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML];
const TABLE_BODY_CONTEXT = [...TABLE_BODIES, TAG_ID.TEMPLATE, TAG_ID.HTML];
const TABLE_CONTEXT = [TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML];
const TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH];
// Classes of keys: special elements, the special elements that end the search for a list item to close (all but
// HTML `address`, `div` and `p`), and the elements that bound each kind of scope.
const SPECIAL = 1;
const LIST_ITEM_BOUNDARY = 2;
const SCOPE = 4;
const LIST_ITEM_SCOPE = 8;
const BUTTON_SCOPE = 16;
const TABLE_SCOPE = 32;
const KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (const [ns, offset] of [
    [NS.HTML, 0],
    [NS.SVG, SVG_KEYS],
    [NS.MATHML, MATHML_KEYS],
]) {
    for (const tn of SPECIAL_ELEMENTS[ns]) {
        KEY_CLASSES[offset + tn] =
            ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : SPECIAL | LIST_ITEM_BOUNDARY;
    }
}
for (const key of [
    TAG_ID.APPLET,
    TAG_ID.CAPTION,
    TAG_ID.HTML,
    TAG_ID.MARQUEE,
    TAG_ID.OBJECT,
    TAG_ID.TABLE,
    TAG_ID.TD,
    TAG_ID.TEMPLATE,
    TAG_ID.TH,
    SVG_KEYS + TAG_ID.DESC,
    SVG_KEYS + TAG_ID.FOREIGN_OBJECT,
    SVG_KEYS + TAG_ID.TITLE,
    MATHML_KEYS + TAG_ID.ANNOTATION_XML,
    MATHML_KEYS + TAG_ID.MI,
    MATHML_KEYS + TAG_ID.MN,
    MATHML_KEYS + TAG_ID.MO,
    MATHML_KEYS + TAG_ID.MS,
    MATHML_KEYS + TAG_ID.MTEXT,
]) {
    KEY_CLASSES[key] |= SCOPE | LIST_ITEM_SCOPE | BUTTON_SCOPE;
}
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
// The adoption agency and the reconstruction look up formatting elements by element.
const FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (const tn of [TAG_ID.A, TAG_ID.B, TAG_ID.BIG, TAG_ID.CODE, TAG_ID.EM, TAG_ID.FONT, TAG_ID.I, TAG_ID.NOBR, TAG_ID.S, TAG_ID.SMALL, TAG_ID.STRIKE, TAG_ID.STRONG, TAG_ID.TT, TAG_ID.U]) {
    FORMATTING_TAGS[tn] = 1;
}
/** The key of an element with a tag ID in HTML, SVG or MathML, or -1 for an element keyed by its name. */
function tagKey(ns, tagID) {
    if (tagID === TAG_ID.UNKNOWN)
        return -1;
    switch (ns) {
        case NS.HTML: {
            return tagID;
        }
        case NS.SVG: {
            return SVG_KEYS + tagID;
        }
        case NS.MATHML: {
            return MATHML_KEYS + tagID;
        }
        default: {
            return -1;
        }
    }
}
/**
 * The stack of open elements. Each element has a slot in `items` and `tagIDs`. Once the stack is `INDEX_DEPTH` deep, it
 * indexes its elements so that the searches the parser repeats per token take constant time: it chains the elements
 * with each key, so that the topmost one is found without a scan, and counts per slot the special elements and scope
 * boundaries at or below it, which tell whether one lies between two slots. Removing an element from the middle then
 * leaves its slot free instead of moving the elements above it; `slotBelow` and `slotAbove` step over free slots, and
 * `depth` counts the open elements.
 */
class OpenElementStack {
    get currentTmplContentOrNode() {
        return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
    }
    constructor(document, treeAdapter, handler) {
        this.treeAdapter = treeAdapter;
        this.handler = handler;
        this.items = [];
        this.tagIDs = [];
        /** The slot of the current element. */
        this.stackTop = -1;
        /** The number of open elements. */
        this.depth = 0;
        this.tmplCount = 0;
        this.currentTagId = TAG_ID.UNKNOWN;
        this.indexed = false;
        /** The slot of the open element below, and above, each open element's slot; -1 for none. */
        this.below = [];
        this.above = [];
        this.keys = [];
        /** The slot of the next lower, and higher, open element with the same key; -1 for none. */
        this.keyPrev = [];
        this.keyNext = [];
        /** The slot of the topmost open element with each key, -1 for none. */
        this.keyTops = new Int32Array(0);
        /** Per slot, the open special elements, list item boundaries and scope boundaries at or below it. */
        this.specials = [];
        this.listItemBoundaries = [];
        this.scopeBoundaries = [];
        /** Per slot, the slot of the topmost open HTML element at or below it, or -1. */
        this.htmlSlots = [];
        this.formattingSlots = new Map();
        this.current = document;
    }
    /** The slot of an open element, or -1. */
    _indexOf(element) {
        if (this.indexed) {
            const idx = this.formattingSlots.get(element);
            if (idx !== undefined)
                return idx;
            // A formatting element is in `formattingSlots` while it is open.
            if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element))])
                return -1;
        }
        return this.items.lastIndexOf(element, this.stackTop);
    }
    /** The slot of the open element below the one at `idx`, or -1. */
    slotBelow(idx) {
        return this.indexed ? this.below[idx] : idx - 1;
    }
    /** The slot of the open element above the one at `idx`, or -1. */
    slotAbove(idx) {
        if (this.indexed)
            return this.above[idx];
        return idx === this.stackTop ? -1 : idx + 1;
    }
    //Update current element
    _isInTemplate() {
        return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
    }
    _updateCurrentElement() {
        this.current = this.items[this.stackTop];
        this.currentTagId = this.tagIDs[this.stackTop];
    }
    //Index
    _nameKey(ns, tagName, create) {
        var _a, _b;
        const name = `${ns} ${tagName}`;
        let key = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
        if (key === undefined && create) {
            (_b = this.nameKeys) !== null && _b !== void 0 ? _b : (this.nameKeys = new Map());
            key = NAME_KEYS + this.nameKeys.size;
            this.nameKeys.set(name, key);
            if (key === this.keyTops.length) {
                const keyTops = new Int32Array(2 * key).fill(-1);
                keyTops.set(this.keyTops);
                this.keyTops = keyTops;
            }
        }
        return key !== null && key !== void 0 ? key : -1;
    }
    /** Indexes the open elements once the stack is `INDEX_DEPTH` deep. */
    _indexAll() {
        this.indexed = true;
        this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
        for (let i = 0; i <= this.stackTop; i++)
            this._index(i, i - 1);
    }
    /** Indexes the element at `slot`, above the open element at `belowIdx`. */
    _index(slot, belowIdx) {
        const element = this.items[slot];
        const tagID = this.tagIDs[slot];
        const ns = this.treeAdapter.getNamespaceURI(element);
        let key = tagKey(ns, tagID);
        if (key === -1)
            key = this._nameKey(ns, this.treeAdapter.getTagName(element), true);
        const keyPrev = this.keyTops[key];
        this.keys[slot] = key;
        this.keyPrev[slot] = keyPrev;
        this.keyNext[slot] = -1;
        if (keyPrev !== -1)
            this.keyNext[keyPrev] = slot;
        this.keyTops[key] = slot;
        this.above[slot] = -1;
        this._link(slot, belowIdx, ns === NS.HTML);
        if (FORMATTING_TAGS[tagID])
            this.formattingSlots.set(element, slot);
    }
    /** Puts the indexed element at `slot` above the one at `belowIdx`, and counts the elements of each class. */
    _link(slot, belowIdx, isHtml) {
        const key = this.keys[slot];
        const classes = key < NAME_KEYS ? KEY_CLASSES[key] : 0;
        this.below[slot] = belowIdx;
        if (belowIdx === -1) {
            this.specials[slot] = classes & SPECIAL;
            this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1;
            this.scopeBoundaries[slot] = (classes & SCOPE) >> 2;
            this.htmlSlots[slot] = isHtml ? slot : -1;
        }
        else {
            this.above[belowIdx] = slot;
            this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL);
            this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1);
            this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2);
            this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx];
        }
    }
    /** Takes the element at `slot` out of the index, except for the links between slots. */
    _unindex(slot) {
        const key = this.keys[slot];
        const keyPrev = this.keyPrev[slot];
        const keyNext = this.keyNext[slot];
        if (keyPrev !== -1)
            this.keyNext[keyPrev] = keyNext;
        if (keyNext === -1)
            this.keyTops[key] = keyPrev;
        else
            this.keyPrev[keyNext] = keyPrev;
        if (FORMATTING_TAGS[this.tagIDs[slot]])
            this.formattingSlots.delete(this.items[slot]);
    }
    /** Moves the indexed element at `from` down to the free slot `to`, keeping its key chain in order. */
    _move(from, to) {
        const element = this.items[from];
        const key = this.keys[from];
        const keyPrev = this.keyPrev[from];
        const keyNext = this.keyNext[from];
        this.items[to] = element;
        this.tagIDs[to] = this.tagIDs[from];
        this.keys[to] = key;
        this.keyPrev[to] = keyPrev;
        this.keyNext[to] = keyNext;
        if (keyPrev !== -1)
            this.keyNext[keyPrev] = to;
        if (keyNext === -1)
            this.keyTops[key] = to;
        else
            this.keyPrev[keyNext] = to;
        if (FORMATTING_TAGS[this.tagIDs[to]])
            this.formattingSlots.set(element, to);
    }
    //Search by tag
    /** The slot of the topmost open HTML element with this tag, or -1. */
    indexOfTopmost(tagID) {
        if (this.indexed)
            return this.keyTops[tagID];
        for (let i = this.stackTop; i >= 0; i--) {
            if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
                return i;
        }
        return -1;
    }
    /** The slot of the topmost open HTML element with any of these tags, or -1. */
    indexOfTopmostOf(tagIDs) {
        if (this.indexed) {
            let top = -1;
            for (const tagID of tagIDs) {
                if (this.keyTops[tagID] > top)
                    top = this.keyTops[tagID];
            }
            return top;
        }
        for (let i = this.stackTop; i >= 0; i--) {
            if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
                return i;
        }
        return -1;
    }
    /** The slot of the topmost open element in this namespace with this tag name, or -1. */
    indexOfTopmostByName(ns, tagName) {
        if (this.indexed) {
            let key = tagKey(ns, getTagID(tagName));
            if (key === -1)
                key = this._nameKey(ns, tagName, false);
            return key === -1 ? -1 : this.keyTops[key];
        }
        for (let i = this.stackTop; i >= 0; i--) {
            const element = this.items[i];
            if (this.treeAdapter.getTagName(element) === tagName && this.treeAdapter.getNamespaceURI(element) === ns) {
                return i;
            }
        }
        return -1;
    }
    /** The slot of the topmost open HTML element, or -1. */
    indexOfTopmostHtmlElement() {
        if (this.indexed)
            return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
        let i = this.stackTop;
        while (i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML)
            i--;
        return i;
    }
    /** Whether an element of the classes is open above the slot `idx`, on a stack that is not indexed. */
    _hasAbove(idx, classes) {
        for (let i = this.stackTop; i > idx; i--) {
            const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
            if (key !== -1 && KEY_CLASSES[key] & classes)
                return true;
        }
        return false;
    }
    /** Whether a special element is open above the slot `idx`. */
    hasSpecialElementAbove(idx) {
        return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
    }
    /** Whether a special element other than HTML `address`, `div` and `p` is open above the slot `idx`. */
    hasListItemBoundaryAbove(idx) {
        return this.indexed
            ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx]
            : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
    }
    //Mutations
    push(element, tagID) {
        const belowIdx = this.stackTop;
        this.stackTop++;
        this.depth++;
        this.items[this.stackTop] = element;
        this.current = element;
        this.tagIDs[this.stackTop] = tagID;
        this.currentTagId = tagID;
        if (this.indexed)
            this._index(this.stackTop, belowIdx);
        else if (this.depth === INDEX_DEPTH)
            this._indexAll();
        if (this._isInTemplate()) {
            this.tmplCount++;
        }
        this.handler.onItemPush(element, tagID, true);
    }
    /** Pops the current element without calling the handler. */
    _popCurrent() {
        if (this.tmplCount > 0 && this._isInTemplate()) {
            this.tmplCount--;
        }
        if (this.indexed) {
            this._unindex(this.stackTop);
            this.stackTop = this.below[this.stackTop];
            if (this.stackTop !== -1)
                this.above[this.stackTop] = -1;
        }
        else {
            this.stackTop--;
        }
        this.depth--;
        this._updateCurrentElement();
    }
    pop() {
        const popped = this.current;
        this._popCurrent();
        this.handler.onItemPop(popped, true);
    }
    replace(oldElement, newElement) {
        const idx = this._indexOf(oldElement);
        this.items[idx] = newElement;
        if (this.indexed && FORMATTING_TAGS[this.tagIDs[idx]]) {
            this.formattingSlots.delete(oldElement);
            this.formattingSlots.set(newElement, idx);
        }
        if (idx === this.stackTop) {
            this.current = newElement;
        }
    }
    /**
     * The adoption agency's last stack step: removes the formatting element at `formattingIdx` and opens `element`
     * directly above the furthest block at `furthestBlockIdx`. On an indexed stack, only formatting elements the agency
     * kept are still open between them; the furthest block, with those directly below it, moves down by one slot, and
     * `element` takes the furthest block's slot. No open element above the furthest block moves, and as all these
     * elements are HTML elements and only the furthest block is special, the counts above it stay the same.
     */
    replaceFormattingElement(formattingIdx, furthestBlockIdx, element, tagID) {
        const formattingElement = this.items[formattingIdx];
        if (!this.indexed) {
            this.items.splice(formattingIdx, 1);
            this.tagIDs.splice(formattingIdx, 1);
            this.handler.onItemPop(formattingElement, false);
            this.items.splice(furthestBlockIdx, 0, element);
            this.tagIDs.splice(furthestBlockIdx, 0, tagID);
            if (furthestBlockIdx === this.stackTop)
                this._updateCurrentElement();
            if (this.current && this.currentTagId !== undefined) {
                this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
            }
            return;
        }
        const key = this.keys[formattingIdx];
        const belowIdx = this.below[formattingIdx];
        const aboveIdx = this.above[furthestBlockIdx];
        const kept = [];
        for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i])
            kept.push(i);
        // The list keeps open formatting elements in stack order, so a kept element with the formatting element's tag
        // would have been the formatting element: the next element with its key is above the furthest block.
        const keyNext = this.keyNext[formattingIdx];
        this._unindex(formattingIdx);
        this.items[formattingIdx] = undefined;
        this.handler.onItemPop(formattingElement, false);
        let free = furthestBlockIdx - 1;
        while (kept.length > 0 && kept[kept.length - 1] === free) {
            kept.pop();
            free--;
        }
        for (let i = free + 1; i <= furthestBlockIdx; i++)
            this._move(i, i - 1);
        const keyPrev = keyNext === -1 ? this.keyTops[key] : this.keyPrev[keyNext];
        this.items[furthestBlockIdx] = element;
        this.tagIDs[furthestBlockIdx] = tagID;
        this.keys[furthestBlockIdx] = key;
        this.keyPrev[furthestBlockIdx] = keyPrev;
        this.keyNext[furthestBlockIdx] = keyNext;
        if (keyPrev !== -1)
            this.keyNext[keyPrev] = furthestBlockIdx;
        if (keyNext === -1)
            this.keyTops[key] = furthestBlockIdx;
        else
            this.keyPrev[keyNext] = furthestBlockIdx;
        if (FORMATTING_TAGS[tagID])
            this.formattingSlots.set(element, furthestBlockIdx);
        let prev = belowIdx;
        for (const i of kept) {
            this._link(i, prev, true);
            prev = i;
        }
        for (let i = free; i < furthestBlockIdx; i++) {
            this._link(i, prev, true);
            prev = i;
        }
        this._link(furthestBlockIdx, prev, true);
        if (aboveIdx === -1)
            this._updateCurrentElement();
        if (this.current && this.currentTagId !== undefined) {
            this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
        }
    }
    popUntilTagNamePopped(tagName) {
        this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
    }
    shortenToLength(idx) {
        while (this.stackTop >= idx) {
            const popped = this.current;
            this._popCurrent();
            this.handler.onItemPop(popped, this.stackTop < idx);
        }
    }
    popUntilElementPopped(element) {
        const idx = this._indexOf(element);
        this.shortenToLength(Math.max(idx, 0));
    }
    popUntilNumberedHeaderPopped() {
        this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS), 0));
    }
    popUntilTableCellPopped() {
        this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
    }
    popAllUpToHtmlElement() {
        //NOTE: here we assume that the root <html> element is always first in the open element stack, so
        //we perform this fast stack clean up.
        this.tmplCount = 0;
        this.shortenToLength(1);
    }
    clearBackToTableContext() {
        this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
    }
    clearBackToTableBodyContext() {
        this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
    }
    clearBackToTableRowContext() {
        this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
    }
    remove(element) {
        const idx = this._indexOf(element);
        if (idx !== -1)
            this.removeAt(idx);
    }
    /** Removes the open element at the slot `idx`; on an indexed stack, the elements above it keep their slots. */
    removeAt(idx) {
        if (idx === this.stackTop) {
            this.pop();
            return;
        }
        const element = this.items[idx];
        this.depth--;
        if (this.indexed) {
            const classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0;
            const belowIdx = this.below[idx];
            const aboveIdx = this.above[idx];
            this._unindex(idx);
            this.items[idx] = undefined;
            this.below[aboveIdx] = belowIdx;
            if (belowIdx !== -1)
                this.above[belowIdx] = aboveIdx;
            if (classes !== 0) {
                for (let i = aboveIdx; i !== -1; i = this.above[i]) {
                    this.specials[i] -= classes & SPECIAL;
                    this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1;
                    this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
                }
            }
            // Foreign elements directly above an HTML element refer to it as the topmost HTML element below them.
            const html = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
            for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i]) {
                this.htmlSlots[i] = html;
            }
        }
        else {
            this.items.splice(idx, 1);
            this.tagIDs.splice(idx, 1);
            this.stackTop--;
            this._updateCurrentElement();
        }
        this.handler.onItemPop(element, false);
    }
    //Search
    tryPeekProperlyNestedBodyElement() {
        //Properly nested <body> element (should be second element in stack).
        return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
    }
    contains(element) {
        return this._indexOf(element) > -1;
    }
    getCommonAncestor(element) {
        const idx = this._indexOf(element);
        const belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
        return belowIdx === -1 ? null : this.items[belowIdx];
    }
    isRootHtmlElementCurrent() {
        return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
    }
    //Element in scope
    /**
     * On an indexed stack: whether no element of the `scope` class is open above the slot `target`. A target that is not
     * open is in scope only on a stack without such an element, as a scan from the top would end there.
     */
    _isInScope(target, scope) {
        let boundary = -1;
        switch (scope) {
            case LIST_ITEM_SCOPE: {
                boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
                break;
            }
            case BUTTON_SCOPE: {
                boundary = this.keyTops[TAG_ID.BUTTON];
                break;
            }
            case TABLE_SCOPE: {
                boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]);
                return target === -1 ? boundary === -1 : target >= boundary;
            }
            // Only the scope boundaries
        }
        return target === -1
            ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0)
            : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
    }
    /**
     * On a stack that is not indexed: whether an HTML element with the tag, or one of the tags, and if passed the element
     * itself, is open above every element of the `scope` class; true if neither is open.
     */
    _scanScope(tagID, tagIDs, scope, element) {
        for (let i = this.stackTop; i >= 0; i--) {
            const key = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
            if (key === -1)
                continue;
            if ((tagIDs ? tagIDs.includes(key) : key === tagID) && (!element || this.items[i] === element))
                return true;
            if (KEY_CLASSES[key] & scope)
                return false;
        }
        return true;
    }
    /** If `element` is passed, only that element (which has to be a `tagName` element) is looked for. */
    hasInScope(tagName, element) {
        if (!this.indexed)
            return this._scanScope(tagName, null, SCOPE, element);
        return this._isInScope(element ? this._indexOf(element) : this.keyTops[tagName], SCOPE);
    }
    hasInListItemScope(tagName) {
        return this.indexed
            ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE)
            : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
    }
    hasInButtonScope(tagName) {
        return this.indexed
            ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE)
            : this._scanScope(tagName, null, BUTTON_SCOPE);
    }
    hasNumberedHeaderInScope() {
        return this.indexed
            ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS), SCOPE)
            : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS, SCOPE);
    }
    hasInTableScope(tagName) {
        return this.indexed
            ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE)
            : this._scanScope(tagName, null, TABLE_SCOPE);
    }
    hasTableBodyContextInTableScope() {
        return this.indexed
            ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE)
            : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
    }
    hasInSelectScope(tagName) {
        for (let i = this.stackTop; i >= 0; i = this.slotBelow(i)) {
            if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) {
                continue;
            }
            switch (this.tagIDs[i]) {
                case tagName: {
                    return true;
                }
                case TAG_ID.OPTION:
                case TAG_ID.OPTGROUP: {
                    break;
                }
                default: {
                    return false;
                }
            }
        }
        return true;
    }
    //Implied end tags
    generateImpliedEndTags() {
        while (this.currentTagId !== undefined &&
            IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) &&
            this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
            this.pop();
        }
    }
    generateImpliedEndTagsThoroughly() {
        while (this.currentTagId !== undefined &&
            IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) &&
            this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
            this.pop();
        }
    }
    generateImpliedEndTagsWithExclusion(exclusionId) {
        while (this.currentTagId !== undefined &&
            this.currentTagId !== exclusionId &&
            IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) &&
            this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
            this.pop();
        }
    }
}

//Const
const NOAH_ARK_CAPACITY = 3;
var EntryType;
(function (EntryType) {
    EntryType[EntryType["Marker"] = 0] = "Marker";
    EntryType[EntryType["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
//List of formatting elements
class FormattingElementList {
    constructor() {
        this.newest = null;
        this.bookmark = null;
        /** The index of the entries after the last marker; null only while there are at most NOAH_ARK_CAPACITY of them. */
        this.index = null;
        /** The entries by element, except possibly those after the last marker while they are not indexed. */
        this.elementEntries = new Map();
    }
    /** Returns the entry's ark, or null if the entries after the last marker are not indexed. */
    _insertElementEntry(element, token, older) {
        const newer = older === null ? null : older.newer;
        const entry = {
            type: EntryType.Element,
            element,
            token,
            older,
            newer,
            ark: null,
            olderSameTag: null,
            newerSameTag: null,
        };
        if (newer === null) {
            this.newest = entry;
        }
        else {
            newer.older = entry;
        }
        if (older !== null) {
            older.newer = entry;
        }
        return this.index === null ? null : this._addToIndex(this.index, entry);
    }
    _addToIndex(index, entry) {
        const { tagName, attrs } = entry.token;
        // Names are unique and the tokenizer replaces NUL, so the sorted pairs identify the attribute set.
        // Sorting costs O(k log k) comparisons for a tag with k attributes.
        const key = tagName +
            attrs
                .map(({ name, value }) => `\0${name}\0${value}`)
                .sort()
                .join('');
        let ark = index.arks.get(key);
        if (ark === undefined) {
            ark = { entries: [], key };
            index.arks.set(key, ark);
        }
        ark.entries.push(entry);
        entry.ark = ark;
        this.elementEntries.set(entry.element, entry);
        let head = index.tagNames.get(tagName);
        if (head === undefined) {
            head = { olderSameTag: null };
            index.tagNames.set(tagName, head);
        }
        entry.olderSameTag = head.olderSameTag;
        entry.newerSameTag = head;
        if (head.olderSameTag !== null) {
            head.olderSameTag.newerSameTag = entry;
        }
        head.olderSameTag = entry;
        return ark;
    }
    //Mutations
    insertMarker() {
        if (this.index === null) {
            for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
                this.elementEntries.set(entry.element, entry);
            }
        }
        const marker = {
            type: EntryType.Marker,
            older: this.newest,
            newer: null,
            outerIndex: this.index,
        };
        if (this.newest !== null) {
            this.newest.newer = marker;
        }
        this.newest = marker;
        this.index = null;
    }
    pushElement(element, token) {
        if (this.index === null) {
            let oldest = null;
            let count = 0;
            for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
                oldest = entry;
                count++;
            }
            if (count >= NOAH_ARK_CAPACITY) {
                this.index = { arks: new Map(), tagNames: new Map() };
                for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
                    this._addToIndex(this.index, entry);
                }
            }
        }
        const ark = this._insertElementEntry(element, token, this.newest);
        if (ark !== null && ark.entries.length > NOAH_ARK_CAPACITY) {
            this.removeEntry(ark.entries[0]);
        }
    }
    insertElementAfterBookmark(element, token) {
        // Like the formatting element's entry that it replaces, this entry is the newest with its tag name. The bookmark
        // is used once per adoption-agency step and released here, so it does not keep a cleared region reachable.
        const { bookmark } = this;
        this.bookmark = null;
        this._insertElementEntry(element, token, bookmark);
    }
    removeEntry(entry) {
        var _a;
        // An `a` start tag removes its entry even when the adoption agency already has, so skip unlinked entries.
        if (entry.newer === null ? this.newest !== entry : entry.newer.older !== entry) {
            return;
        }
        this.elementEntries.delete(entry.element);
        if (entry.newer === null) {
            this.newest = entry.older;
        }
        else {
            entry.newer.older = entry.older;
        }
        if (entry.older !== null) {
            entry.older.newer = entry.newer;
        }
        if (entry.ark !== null) {
            const { entries, key } = entry.ark;
            entries.splice(entries.indexOf(entry), 1);
            // Entries are removed only after the last marker, so an emptied ark is dropped from the last region's index.
            if (entries.length === 0)
                (_a = this.index) === null || _a === void 0 ? void 0 : _a.arks.delete(key);
        }
        if (entry.newerSameTag !== null) {
            entry.newerSameTag.olderSameTag = entry.olderSameTag;
            if (entry.olderSameTag !== null) {
                entry.olderSameTag.newerSameTag = entry.newerSameTag;
            }
        }
    }
    replaceElement(entry, element) {
        if (this.elementEntries.delete(entry.element)) {
            this.elementEntries.set(element, entry);
        }
        entry.element = element;
    }
    /**
     * Clears the list of formatting elements up to the last marker.
     *
     * @see https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
     */
    clearToLastMarker() {
        let marker = this.newest;
        for (; marker !== null && marker.type === EntryType.Element; marker = marker.older) {
            this.elementEntries.delete(marker.element);
        }
        this.newest = marker === null ? null : marker.older;
        this.index = marker === null ? null : marker.outerIndex;
        if (this.newest !== null) {
            this.newest.newer = null;
        }
    }
    //Search
    getElementEntryInScopeWithTagName(tagName) {
        var _a, _b;
        if (this.index !== null) {
            return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
        }
        for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
            if (entry.token.tagName === tagName) {
                return entry;
            }
        }
        return null;
    }
    getElementEntry(element) {
        if (this.index === null) {
            for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
                if (entry.element === element) {
                    return entry;
                }
            }
        }
        return this.elementEntries.get(element);
    }
}

/** The position of each name in the attribute lists `adoptAttributes` merged into, kept for the next merge into that list. */
const attrListIndexes = new WeakMap();
const defaultTreeAdapter = {
    //Node construction
    createDocument() {
        return {
            nodeName: '#document',
            mode: DOCUMENT_MODE.NO_QUIRKS,
            childNodes: [],
        };
    },
    createDocumentFragment() {
        return {
            nodeName: '#document-fragment',
            childNodes: [],
        };
    },
    createElement(tagName, namespaceURI, attrs) {
        return {
            nodeName: tagName,
            tagName,
            attrs,
            namespaceURI,
            childNodes: [],
            parentNode: null,
        };
    },
    createCommentNode(data) {
        return {
            nodeName: '#comment',
            data,
            parentNode: null,
        };
    },
    createTextNode(value) {
        return {
            nodeName: '#text',
            value,
            parentNode: null,
        };
    },
    //Tree mutation
    appendChild(parentNode, newNode) {
        parentNode.childNodes.push(newNode);
        newNode.parentNode = parentNode;
    },
    insertBefore(parentNode, newNode, referenceNode) {
        const { childNodes } = parentNode;
        // The reference is usually the last child (fostered content precedes the table), so check that first.
        const insertionIdx = childNodes[childNodes.length - 1] === referenceNode
            ? childNodes.length - 1
            : childNodes.indexOf(referenceNode);
        childNodes.splice(insertionIdx, 0, newNode);
        newNode.parentNode = parentNode;
    },
    setTemplateContent(templateElement, contentElement) {
        templateElement.content = contentElement;
    },
    getTemplateContent(templateElement) {
        return templateElement.content;
    },
    setDocumentType(document, name, publicId, systemId) {
        const doctypeNode = document.childNodes.find((node) => node.nodeName === '#documentType');
        if (doctypeNode) {
            doctypeNode.name = name;
            doctypeNode.publicId = publicId;
            doctypeNode.systemId = systemId;
        }
        else {
            const node = {
                nodeName: '#documentType',
                name,
                publicId,
                systemId,
                parentNode: null,
            };
            defaultTreeAdapter.appendChild(document, node);
        }
    },
    setDocumentMode(document, mode) {
        document.mode = mode;
    },
    getDocumentMode(document) {
        return document.mode;
    },
    detachNode(node) {
        if (node.parentNode) {
            const { childNodes } = node.parentNode;
            // The parser detaches from the end when it moves children, so check the last child first.
            const idx = childNodes[childNodes.length - 1] === node ? childNodes.length - 1 : childNodes.indexOf(node);
            childNodes.splice(idx, 1);
            node.parentNode = null;
        }
    },
    insertText(parentNode, text) {
        if (parentNode.childNodes.length > 0) {
            const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
            if (defaultTreeAdapter.isTextNode(prevNode)) {
                prevNode.value += text;
                return;
            }
        }
        defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text));
    },
    insertTextBefore(parentNode, text, referenceNode) {
        const { childNodes } = parentNode;
        const referenceIdx = childNodes[childNodes.length - 1] === referenceNode
            ? childNodes.length - 1
            : childNodes.indexOf(referenceNode);
        const prevNode = childNodes[referenceIdx - 1];
        if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) {
            prevNode.value += text;
        }
        else {
            defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text), referenceNode);
        }
    },
    /**
     * Keeps the recipient's names between merges as a map from name to position. The map is rebuilt when the list changed
     * length or has a repeated name, or when a merged name it holds no longer names the entry at that position. A name that
     * other code gives an existing entry between two merges is missed otherwise, and merging it appends it a second time.
     */
    adoptAttributes(recipient, attrs) {
        // Merging a list into itself adds nothing: every name is already present.
        if (attrs.length === 0 || attrs === recipient.attrs)
            return;
        const cached = attrListIndexes.get(recipient.attrs);
        const isIndexed = (cached === null || cached === void 0 ? void 0 : cached.size) === recipient.attrs.length &&
            attrs.every(({ name }) => {
                var _a;
                const index = cached.get(name);
                return index === undefined || ((_a = recipient.attrs[index]) === null || _a === void 0 ? void 0 : _a.name) === name;
            });
        const recipientAttrsMap = isIndexed ? cached : new Map();
        if (!isIndexed) {
            for (let i = 0; i < recipient.attrs.length; i++) {
                const attr = recipient.attrs[i];
                // A sparse list is indexed again on every merge, as its size never matches its length.
                if (attr !== undefined)
                    recipientAttrsMap.set(attr.name, i);
            }
            attrListIndexes.set(recipient.attrs, recipientAttrsMap);
        }
        const adoptedFrom = recipient.attrs.length;
        for (let j = 0; j < attrs.length; j++) {
            if (!recipientAttrsMap.has(attrs[j].name)) {
                recipient.attrs.push(attrs[j]);
            }
        }
        for (let j = adoptedFrom; j < recipient.attrs.length; j++) {
            recipientAttrsMap.set(recipient.attrs[j].name, j);
        }
        // A list with a repeated name is indexed again on the next merge.
        if (recipientAttrsMap.size !== recipient.attrs.length) {
            attrListIndexes.delete(recipient.attrs);
        }
    },
    //Tree traversing
    getFirstChild(node) {
        return node.childNodes[0];
    },
    getChildNodes(node) {
        return node.childNodes;
    },
    getParentNode(node) {
        return node.parentNode;
    },
    getAttrList(element) {
        return element.attrs;
    },
    //Node data
    getTagName(element) {
        return element.tagName;
    },
    getNamespaceURI(element) {
        return element.namespaceURI;
    },
    getTextNodeContent(textNode) {
        return textNode.value;
    },
    getCommentNodeContent(commentNode) {
        return commentNode.data;
    },
    getDocumentTypeNodeName(doctypeNode) {
        return doctypeNode.name;
    },
    getDocumentTypeNodePublicId(doctypeNode) {
        return doctypeNode.publicId;
    },
    getDocumentTypeNodeSystemId(doctypeNode) {
        return doctypeNode.systemId;
    },
    //Node types
    isTextNode(node) {
        return node.nodeName === '#text';
    },
    isCommentNode(node) {
        return node.nodeName === '#comment';
    },
    isDocumentTypeNode(node) {
        return node.nodeName === '#documentType';
    },
    isElementNode(node) {
        return Object.prototype.hasOwnProperty.call(node, 'tagName');
    },
    // Source code location
    setNodeSourceCodeLocation(node, location) {
        node.sourceCodeLocation = location;
    },
    getNodeSourceCodeLocation(node) {
        return node.sourceCodeLocation;
    },
    updateNodeSourceCodeLocation(node, endLocation) {
        node.sourceCodeLocation = { ...node.sourceCodeLocation, ...endLocation };
    },
};

//Const
const VALID_DOCTYPE_NAME = 'html';
const VALID_SYSTEM_ID = 'about:legacy-compat';
const QUIRKS_MODE_SYSTEM_ID = 'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd';
const QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
    '+//silmaril//dtd html pro v0r11 19970101//',
    '-//as//dtd html 3.0 aswedit + extensions//',
    '-//advasoft ltd//dtd html 3.0 aswedit + extensions//',
    '-//ietf//dtd html 2.0 level 1//',
    '-//ietf//dtd html 2.0 level 2//',
    '-//ietf//dtd html 2.0 strict level 1//',
    '-//ietf//dtd html 2.0 strict level 2//',
    '-//ietf//dtd html 2.0 strict//',
    '-//ietf//dtd html 2.0//',
    '-//ietf//dtd html 2.1e//',
    '-//ietf//dtd html 3.0//',
    '-//ietf//dtd html 3.2 final//',
    '-//ietf//dtd html 3.2//',
    '-//ietf//dtd html 3//',
    '-//ietf//dtd html level 0//',
    '-//ietf//dtd html level 1//',
    '-//ietf//dtd html level 2//',
    '-//ietf//dtd html level 3//',
    '-//ietf//dtd html strict level 0//',
    '-//ietf//dtd html strict level 1//',
    '-//ietf//dtd html strict level 2//',
    '-//ietf//dtd html strict level 3//',
    '-//ietf//dtd html strict//',
    '-//ietf//dtd html//',
    '-//metrius//dtd metrius presentational//',
    '-//microsoft//dtd internet explorer 2.0 html strict//',
    '-//microsoft//dtd internet explorer 2.0 html//',
    '-//microsoft//dtd internet explorer 2.0 tables//',
    '-//microsoft//dtd internet explorer 3.0 html strict//',
    '-//microsoft//dtd internet explorer 3.0 html//',
    '-//microsoft//dtd internet explorer 3.0 tables//',
    '-//netscape comm. corp.//dtd html//',
    '-//netscape comm. corp.//dtd strict html//',
    "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    '-//sq//dtd html 2.0 hotmetal + extensions//',
    '-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//',
    '-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//',
    '-//spyglass//dtd html 2.0 extended//',
    '-//sun microsystems corp.//dtd hotjava html//',
    '-//sun microsystems corp.//dtd hotjava strict html//',
    '-//w3c//dtd html 3 1995-03-24//',
    '-//w3c//dtd html 3.2 draft//',
    '-//w3c//dtd html 3.2 final//',
    '-//w3c//dtd html 3.2//',
    '-//w3c//dtd html 3.2s draft//',
    '-//w3c//dtd html 4.0 frameset//',
    '-//w3c//dtd html 4.0 transitional//',
    '-//w3c//dtd html experimental 19960712//',
    '-//w3c//dtd html experimental 970421//',
    '-//w3c//dtd w3 html//',
    '-//w3o//dtd w3 html 3.0//',
    '-//webtechs//dtd mozilla html 2.0//',
    '-//webtechs//dtd mozilla html//',
];
const QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
    ...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
    '-//w3c//dtd html 4.01 frameset//',
    '-//w3c//dtd html 4.01 transitional//',
];
const QUIRKS_MODE_PUBLIC_IDS = new Set([
    '-//w3o//dtd w3 html strict 3.0//en//',
    '-/w3c/dtd html 4.0 transitional/en',
    'html',
]);
const LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ['-//w3c//dtd xhtml 1.0 frameset//', '-//w3c//dtd xhtml 1.0 transitional//'];
const LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
    ...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
    '-//w3c//dtd html 4.01 frameset//',
    '-//w3c//dtd html 4.01 transitional//',
];
//Utils
function hasPrefix(publicId, prefixes) {
    return prefixes.some((prefix) => publicId.startsWith(prefix));
}
//API
function isConforming(token) {
    return (token.name === VALID_DOCTYPE_NAME &&
        token.publicId === null &&
        (token.systemId === null || token.systemId === VALID_SYSTEM_ID));
}
function getDocumentMode(token) {
    if (token.name !== VALID_DOCTYPE_NAME) {
        return DOCUMENT_MODE.QUIRKS;
    }
    const { systemId } = token;
    if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) {
        return DOCUMENT_MODE.QUIRKS;
    }
    let { publicId } = token;
    if (publicId !== null) {
        publicId = publicId.toLowerCase();
        if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) {
            return DOCUMENT_MODE.QUIRKS;
        }
        let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
        if (hasPrefix(publicId, prefixes)) {
            return DOCUMENT_MODE.QUIRKS;
        }
        prefixes =
            systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
        if (hasPrefix(publicId, prefixes)) {
            return DOCUMENT_MODE.LIMITED_QUIRKS;
        }
    }
    return DOCUMENT_MODE.NO_QUIRKS;
}

//MIME types
const MIME_TYPES = {
    TEXT_HTML: 'text/html',
    APPLICATION_XML: 'application/xhtml+xml',
};
//Attributes
const DEFINITION_URL_ATTR = 'definitionurl';
const ADJUSTED_DEFINITION_URL_ATTR = 'definitionURL';
const SVG_ATTRS_ADJUSTMENT_MAP = new Map([
    'attributeName',
    'attributeType',
    'baseFrequency',
    'baseProfile',
    'calcMode',
    'clipPathUnits',
    'diffuseConstant',
    'edgeMode',
    'filterUnits',
    'glyphRef',
    'gradientTransform',
    'gradientUnits',
    'kernelMatrix',
    'kernelUnitLength',
    'keyPoints',
    'keySplines',
    'keyTimes',
    'lengthAdjust',
    'limitingConeAngle',
    'markerHeight',
    'markerUnits',
    'markerWidth',
    'maskContentUnits',
    'maskUnits',
    'numOctaves',
    'pathLength',
    'patternContentUnits',
    'patternTransform',
    'patternUnits',
    'pointsAtX',
    'pointsAtY',
    'pointsAtZ',
    'preserveAlpha',
    'preserveAspectRatio',
    'primitiveUnits',
    'refX',
    'refY',
    'repeatCount',
    'repeatDur',
    'requiredExtensions',
    'requiredFeatures',
    'specularConstant',
    'specularExponent',
    'spreadMethod',
    'startOffset',
    'stdDeviation',
    'stitchTiles',
    'surfaceScale',
    'systemLanguage',
    'tableValues',
    'targetX',
    'targetY',
    'textLength',
    'viewBox',
    'viewTarget',
    'xChannelSelector',
    'yChannelSelector',
    'zoomAndPan',
].map((attr) => [attr.toLowerCase(), attr]));
const XML_ATTRS_ADJUSTMENT_MAP = new Map([
    ['xlink:actuate', { prefix: 'xlink', name: 'actuate', namespace: NS.XLINK }],
    ['xlink:arcrole', { prefix: 'xlink', name: 'arcrole', namespace: NS.XLINK }],
    ['xlink:href', { prefix: 'xlink', name: 'href', namespace: NS.XLINK }],
    ['xlink:role', { prefix: 'xlink', name: 'role', namespace: NS.XLINK }],
    ['xlink:show', { prefix: 'xlink', name: 'show', namespace: NS.XLINK }],
    ['xlink:title', { prefix: 'xlink', name: 'title', namespace: NS.XLINK }],
    ['xlink:type', { prefix: 'xlink', name: 'type', namespace: NS.XLINK }],
    ['xml:lang', { prefix: 'xml', name: 'lang', namespace: NS.XML }],
    ['xml:space', { prefix: 'xml', name: 'space', namespace: NS.XML }],
    ['xmlns', { prefix: '', name: 'xmlns', namespace: NS.XMLNS }],
    ['xmlns:xlink', { prefix: 'xmlns', name: 'xlink', namespace: NS.XMLNS }],
]);
//SVG tag names adjustment map
const SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
    'altGlyph',
    'altGlyphDef',
    'altGlyphItem',
    'animateColor',
    'animateMotion',
    'animateTransform',
    'clipPath',
    'feBlend',
    'feColorMatrix',
    'feComponentTransfer',
    'feComposite',
    'feConvolveMatrix',
    'feDiffuseLighting',
    'feDisplacementMap',
    'feDistantLight',
    'feFlood',
    'feFuncA',
    'feFuncB',
    'feFuncG',
    'feFuncR',
    'feGaussianBlur',
    'feImage',
    'feMerge',
    'feMergeNode',
    'feMorphology',
    'feOffset',
    'fePointLight',
    'feSpecularLighting',
    'feSpotLight',
    'feTile',
    'feTurbulence',
    'foreignObject',
    'glyphRef',
    'linearGradient',
    'radialGradient',
    'textPath',
].map((tn) => [tn.toLowerCase(), tn]));
//Tags that causes exit from foreign content
const EXITS_FOREIGN_CONTENT = new Set([
    TAG_ID.B,
    TAG_ID.BIG,
    TAG_ID.BLOCKQUOTE,
    TAG_ID.BODY,
    TAG_ID.BR,
    TAG_ID.CENTER,
    TAG_ID.CODE,
    TAG_ID.DD,
    TAG_ID.DIV,
    TAG_ID.DL,
    TAG_ID.DT,
    TAG_ID.EM,
    TAG_ID.EMBED,
    TAG_ID.H1,
    TAG_ID.H2,
    TAG_ID.H3,
    TAG_ID.H4,
    TAG_ID.H5,
    TAG_ID.H6,
    TAG_ID.HEAD,
    TAG_ID.HR,
    TAG_ID.I,
    TAG_ID.IMG,
    TAG_ID.LI,
    TAG_ID.LISTING,
    TAG_ID.MENU,
    TAG_ID.META,
    TAG_ID.NOBR,
    TAG_ID.OL,
    TAG_ID.P,
    TAG_ID.PRE,
    TAG_ID.RUBY,
    TAG_ID.S,
    TAG_ID.SMALL,
    TAG_ID.SPAN,
    TAG_ID.STRONG,
    TAG_ID.STRIKE,
    TAG_ID.SUB,
    TAG_ID.SUP,
    TAG_ID.TABLE,
    TAG_ID.TT,
    TAG_ID.U,
    TAG_ID.UL,
    TAG_ID.VAR,
]);
//Check exit from foreign content
function causesExit(startTagToken) {
    const tn = startTagToken.tagID;
    const isFontWithAttrs = tn === TAG_ID.FONT &&
        startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE);
    return isFontWithAttrs || EXITS_FOREIGN_CONTENT.has(tn);
}
//Token adjustments
function adjustTokenMathMLAttrs(token) {
    for (let i = 0; i < token.attrs.length; i++) {
        if (token.attrs[i].name === DEFINITION_URL_ATTR) {
            token.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
            break;
        }
    }
}
function adjustTokenSVGAttrs(token) {
    for (let i = 0; i < token.attrs.length; i++) {
        const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
        if (adjustedAttrName != null) {
            token.attrs[i].name = adjustedAttrName;
        }
    }
}
function adjustTokenXMLAttrs(token) {
    for (let i = 0; i < token.attrs.length; i++) {
        const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token.attrs[i].name);
        if (adjustedAttrEntry) {
            token.attrs[i].prefix = adjustedAttrEntry.prefix;
            token.attrs[i].name = adjustedAttrEntry.name;
            token.attrs[i].namespace = adjustedAttrEntry.namespace;
        }
    }
}
function adjustTokenSVGTagName(token) {
    const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token.tagName);
    if (adjustedTagName != null) {
        token.tagName = adjustedTagName;
        token.tagID = getTagID(token.tagName);
    }
}
//Integration points
function isMathMLTextIntegrationPoint(tn, ns) {
    return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
    if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
        for (let i = 0; i < attrs.length; i++) {
            if (attrs[i].name === ATTRS.ENCODING) {
                const value = attrs[i].value.toLowerCase();
                return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
            }
        }
    }
    return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
    return (((!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs)) ||
        ((!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns)));
}

//Misc constants
// Elements that can select an insertion mode when it is reset.
const INSERTION_MODE_TAGS = [
    TAG_ID.TR,
    TAG_ID.TBODY,
    TAG_ID.THEAD,
    TAG_ID.TFOOT,
    TAG_ID.CAPTION,
    TAG_ID.COLGROUP,
    TAG_ID.TABLE,
    TAG_ID.FRAMESET,
    TAG_ID.SELECT,
    TAG_ID.TEMPLATE,
    TAG_ID.TD,
    TAG_ID.TH,
    TAG_ID.HEAD,
    TAG_ID.BODY,
    TAG_ID.HTML,
];
const HIDDEN_INPUT_TYPE = 'hidden';
// For the integration-point check of elements whose attributes do not matter; never attached to a node.
const EMPTY_ATTRS = [];
//Adoption agency loops iteration count
const AA_OUTER_LOOP_ITER = 8;
const AA_INNER_LOOP_ITER = 3;
//Insertion modes
var InsertionMode;
(function (InsertionMode) {
    InsertionMode[InsertionMode["INITIAL"] = 0] = "INITIAL";
    InsertionMode[InsertionMode["BEFORE_HTML"] = 1] = "BEFORE_HTML";
    InsertionMode[InsertionMode["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
    InsertionMode[InsertionMode["IN_HEAD"] = 3] = "IN_HEAD";
    InsertionMode[InsertionMode["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
    InsertionMode[InsertionMode["AFTER_HEAD"] = 5] = "AFTER_HEAD";
    InsertionMode[InsertionMode["IN_BODY"] = 6] = "IN_BODY";
    InsertionMode[InsertionMode["TEXT"] = 7] = "TEXT";
    InsertionMode[InsertionMode["IN_TABLE"] = 8] = "IN_TABLE";
    InsertionMode[InsertionMode["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
    InsertionMode[InsertionMode["IN_CAPTION"] = 10] = "IN_CAPTION";
    InsertionMode[InsertionMode["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
    InsertionMode[InsertionMode["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
    InsertionMode[InsertionMode["IN_ROW"] = 13] = "IN_ROW";
    InsertionMode[InsertionMode["IN_CELL"] = 14] = "IN_CELL";
    InsertionMode[InsertionMode["IN_SELECT"] = 15] = "IN_SELECT";
    InsertionMode[InsertionMode["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
    InsertionMode[InsertionMode["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
    InsertionMode[InsertionMode["AFTER_BODY"] = 18] = "AFTER_BODY";
    InsertionMode[InsertionMode["IN_FRAMESET"] = 19] = "IN_FRAMESET";
    InsertionMode[InsertionMode["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
    InsertionMode[InsertionMode["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
    InsertionMode[InsertionMode["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
const BASE_LOC = {
    startLine: -1,
    startCol: -1,
    startOffset: -1,
    endLine: -1,
    endCol: -1,
    endOffset: -1,
};
const TABLE_STRUCTURE_TAGS = new Set([TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR]);
const defaultParserOptions = {
    scriptingEnabled: true,
    sourceCodeLocationInfo: false,
    treeAdapter: defaultTreeAdapter,
    onParseError: null,
};
//Parser
class Parser {
    constructor(options, document, 
    /** @internal */
    fragmentContext = null, 
    /** @internal */
    scriptHandler = null) {
        this.fragmentContext = fragmentContext;
        this.scriptHandler = scriptHandler;
        this.currentToken = null;
        this.stopped = false;
        /** @internal */
        this.insertionMode = InsertionMode.INITIAL;
        /** @internal */
        this.originalInsertionMode = InsertionMode.INITIAL;
        /** @internal */
        this.headElement = null;
        /** @internal */
        this.formElement = null;
        /** Indicates that the current node is not an element in the HTML namespace */
        this.currentNotInHTML = false;
        /**
         * The topmost template insertion mode is the last element.
         *
         * @internal
         */
        this.tmplInsertionModeStack = [];
        /** @internal */
        this.pendingCharacterTokens = [];
        /** @internal */
        this.hasNonWhitespacePendingCharacterToken = false;
        /** @internal */
        this.framesetOk = true;
        /** @internal */
        this.skipNextNewLine = false;
        /** @internal */
        this.fosterParentingEnabled = false;
        this.options = {
            ...defaultParserOptions,
            ...options,
        };
        this.treeAdapter = this.options.treeAdapter;
        this.onParseError = this.options.onParseError;
        // Always enable location info if we report parse errors.
        if (this.onParseError) {
            this.options.sourceCodeLocationInfo = true;
        }
        this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
        this.tokenizer = new Tokenizer(this.options, this);
        this.activeFormattingElements = new FormattingElementList();
        this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
        this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
        this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
    }
    // API
    static parse(html, options) {
        const parser = new this(options);
        parser.tokenizer.write(html, true);
        return parser.document;
    }
    static getFragmentParser(fragmentContext, options) {
        const opts = {
            ...defaultParserOptions,
            ...options,
        };
        //NOTE: use a <template> element as the fragment context if no context element was provided,
        //so we will parse in a "forgiving" manner
        fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : (fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []));
        //NOTE: create a fake element which will be used as the `document` for fragment parsing.
        //This is important for jsdom, where a new `document` cannot be created. This led to
        //fragment parsing messing with the main `document`.
        const documentMock = opts.treeAdapter.createElement('documentmock', NS.HTML, []);
        const parser = new this(opts, documentMock, fragmentContext);
        if (parser.fragmentContextID === TAG_ID.TEMPLATE) {
            parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
        }
        parser._initTokenizerForFragmentParsing();
        parser._insertFakeRootElement();
        parser._resetInsertionMode();
        parser._findFormInFragmentContext();
        return parser;
    }
    getFragment() {
        const rootElement = this.treeAdapter.getFirstChild(this.document);
        const fragment = this.treeAdapter.createDocumentFragment();
        this._adoptNodes(rootElement, fragment);
        return fragment;
    }
    //Errors
    /** @internal */
    _err(token, code, beforeToken) {
        var _a;
        if (!this.onParseError)
            return;
        const loc = (_a = token.location) !== null && _a !== void 0 ? _a : BASE_LOC;
        const err = {
            code,
            startLine: loc.startLine,
            startCol: loc.startCol,
            startOffset: loc.startOffset,
            endLine: beforeToken ? loc.startLine : loc.endLine,
            endCol: beforeToken ? loc.startCol : loc.endCol,
            endOffset: beforeToken ? loc.startOffset : loc.endOffset,
        };
        this.onParseError(err);
    }
    //Stack events
    /** @internal */
    onItemPush(node, tid, isTop) {
        var _a, _b;
        (_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 ? void 0 : _b.call(_a, node);
        if (isTop && this.openElements.stackTop > 0)
            this._setContextModes(node, tid);
    }
    /** @internal */
    onItemPop(node, isTop) {
        var _a, _b, _c;
        if (this.options.sourceCodeLocationInfo) {
            this._setEndLocation(node, this.currentToken);
        }
        (_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 ? void 0 : _b.call(_a, node, this.openElements.current);
        (_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 ? void 0 : _c.delete(node);
        if (isTop) {
            let current;
            let currentTagId;
            if (this.openElements.stackTop === 0 && this.fragmentContext) {
                current = this.fragmentContext;
                currentTagId = this.fragmentContextID;
            }
            else {
                ({ current, currentTagId } = this.openElements);
            }
            this._setContextModes(current, currentTagId);
        }
    }
    _setContextModes(current, tid) {
        const isHTML = current === this.document || (current && this.treeAdapter.getNamespaceURI(current) === NS.HTML);
        this.currentNotInHTML = !isHTML;
        this.tokenizer.inForeignNode =
            !isHTML && current !== undefined && tid !== undefined && !this._isIntegrationPoint(tid, current);
    }
    /** @protected */
    _switchToTextParsing(currentToken, nextTokenizerState) {
        this._insertElement(currentToken, NS.HTML);
        this.tokenizer.state = nextTokenizerState;
        this.originalInsertionMode = this.insertionMode;
        this.insertionMode = InsertionMode.TEXT;
    }
    switchToPlaintextParsing() {
        this.insertionMode = InsertionMode.TEXT;
        this.originalInsertionMode = InsertionMode.IN_BODY;
        this.tokenizer.state = TokenizerMode.PLAINTEXT;
    }
    //Fragment parsing
    /** @protected */
    _getAdjustedCurrentElement() {
        return this.openElements.stackTop === 0 && this.fragmentContext
            ? this.fragmentContext
            : this.openElements.current;
    }
    /** @protected */
    _findFormInFragmentContext() {
        let node = this.fragmentContext;
        while (node) {
            if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
                this.formElement = node;
                break;
            }
            node = this.treeAdapter.getParentNode(node);
        }
    }
    _initTokenizerForFragmentParsing() {
        if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) {
            return;
        }
        switch (this.fragmentContextID) {
            case TAG_ID.TITLE:
            case TAG_ID.TEXTAREA: {
                this.tokenizer.state = TokenizerMode.RCDATA;
                break;
            }
            case TAG_ID.STYLE:
            case TAG_ID.XMP:
            case TAG_ID.IFRAME:
            case TAG_ID.NOEMBED:
            case TAG_ID.NOFRAMES:
            case TAG_ID.NOSCRIPT: {
                this.tokenizer.state = TokenizerMode.RAWTEXT;
                break;
            }
            case TAG_ID.SCRIPT: {
                this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
                break;
            }
            case TAG_ID.PLAINTEXT: {
                this.tokenizer.state = TokenizerMode.PLAINTEXT;
                break;
            }
            // Do nothing
        }
    }
    //Tree mutation
    /** @protected */
    _setDocumentType(token) {
        const name = token.name || '';
        const publicId = token.publicId || '';
        const systemId = token.systemId || '';
        this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
        if (token.location) {
            const documentChildren = this.treeAdapter.getChildNodes(this.document);
            const docTypeNode = documentChildren.find((node) => this.treeAdapter.isDocumentTypeNode(node));
            if (docTypeNode) {
                this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token.location);
            }
        }
    }
    /** @protected */
    _attachElementToTree(element, location, insertionLocation) {
        if (this.options.sourceCodeLocationInfo) {
            const loc = location && {
                ...location,
                startTag: location,
            };
            this.treeAdapter.setNodeSourceCodeLocation(element, loc);
        }
        if (insertionLocation.beforeElement) {
            this.treeAdapter.insertBefore(insertionLocation.parent, element, insertionLocation.beforeElement);
        }
        else {
            this.treeAdapter.appendChild(insertionLocation.parent, element);
        }
    }
    /** @protected */
    _getInsertionLocation() {
        var _a;
        if (this._shouldFosterParentOnInsertion()) {
            return this._findFosterParentingLocation();
        }
        return {
            parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document,
            beforeElement: null,
        };
    }
    /** @protected */
    _createElement(tagName, namespaceURI, attrs, intendedParent) {
        var _a, _b;
        const element = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
        (_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 ? void 0 : _b.call(_a, element, {
            intendedParent,
            formElement: this.formElement,
            isInTemplate: this.openElements.tmplCount > 0,
        });
        return element;
    }
    /**
     * For self-closing tags. Add an element to the tree, but skip adding it
     * to the stack.
     */
    /** @protected */
    _appendElement(token, namespaceURI) {
        const insertionLocation = this._getInsertionLocation();
        const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
        this._attachElementToTree(element, token.location, insertionLocation);
    }
    /** @protected */
    _insertElement(token, namespaceURI) {
        const insertionLocation = this._getInsertionLocation();
        const element = this._createElement(token.tagName, namespaceURI, token.attrs, insertionLocation.parent);
        this._attachElementToTree(element, token.location, insertionLocation);
        this.openElements.push(element, token.tagID);
    }
    /** @protected */
    _insertFakeElement(tagName, tagID) {
        const insertionLocation = this._getInsertionLocation();
        const element = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
        this._attachElementToTree(element, null, insertionLocation);
        this.openElements.push(element, tagID);
    }
    /** @protected */
    _insertTemplate(token) {
        const insertionLocation = this._getInsertionLocation();
        const tmpl = this._createElement(token.tagName, NS.HTML, token.attrs, insertionLocation.parent);
        const content = this.treeAdapter.createDocumentFragment();
        this.treeAdapter.setTemplateContent(tmpl, content);
        this._attachElementToTree(tmpl, token.location, insertionLocation);
        this.openElements.push(tmpl, token.tagID);
        if (this.options.sourceCodeLocationInfo)
            this.treeAdapter.setNodeSourceCodeLocation(content, null);
    }
    /** @protected */
    _insertFakeRootElement() {
        const element = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
        if (this.options.sourceCodeLocationInfo)
            this.treeAdapter.setNodeSourceCodeLocation(element, null);
        this.treeAdapter.appendChild(this.document, element);
        this.openElements.push(element, TAG_ID.HTML);
    }
    /** @protected */
    _appendCommentNode(token, parent) {
        const commentNode = this.treeAdapter.createCommentNode(token.data);
        this.treeAdapter.appendChild(parent, commentNode);
        if (this.options.sourceCodeLocationInfo) {
            this.treeAdapter.setNodeSourceCodeLocation(commentNode, token.location);
        }
    }
    /** @protected */
    _insertCharacters(token) {
        let parent;
        let beforeElement;
        if (this._shouldFosterParentOnInsertion()) {
            ({ parent, beforeElement } = this._findFosterParentingLocation());
            if (beforeElement) {
                this.treeAdapter.insertTextBefore(parent, token.chars, beforeElement);
            }
            else {
                this.treeAdapter.insertText(parent, token.chars);
            }
        }
        else {
            parent = this.openElements.currentTmplContentOrNode;
            this.treeAdapter.insertText(parent, token.chars);
        }
        if (!token.location)
            return;
        const siblings = this.treeAdapter.getChildNodes(parent);
        const textNodeIdx = beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length;
        const textNode = siblings[textNodeIdx - 1];
        //NOTE: if we have a location assigned by another token, then just update the end position
        const tnLoc = this.treeAdapter.getNodeSourceCodeLocation(textNode);
        if (tnLoc) {
            const { endLine, endCol, endOffset } = token.location;
            this.treeAdapter.updateNodeSourceCodeLocation(textNode, { endLine, endCol, endOffset });
        }
        else if (this.options.sourceCodeLocationInfo) {
            this.treeAdapter.setNodeSourceCodeLocation(textNode, token.location);
        }
    }
    /** @protected */
    _adoptNodes(donor, recipient) {
        // Detaching from the end keeps an array-backed child list from shifting once per child.
        const children = [...this.treeAdapter.getChildNodes(donor)];
        for (let i = children.length - 1; i >= 0; i--) {
            this.treeAdapter.detachNode(children[i]);
        }
        for (const child of children) {
            this.treeAdapter.appendChild(recipient, child);
        }
    }
    /** @protected */
    _setEndLocation(element, closingToken) {
        if (this.treeAdapter.getNodeSourceCodeLocation(element) && closingToken.location) {
            const ctLoc = closingToken.location;
            const tn = this.treeAdapter.getTagName(element);
            const endLoc = 
            // NOTE: For cases like <p> <p> </p> - First 'p' closes without a closing
            // tag and for cases like <td> <p> </td> - 'p' closes without a closing tag.
            closingToken.type === TokenType.END_TAG && tn === closingToken.tagName
                ? {
                    endTag: { ...ctLoc },
                    endLine: ctLoc.endLine,
                    endCol: ctLoc.endCol,
                    endOffset: ctLoc.endOffset,
                }
                : {
                    endLine: ctLoc.startLine,
                    endCol: ctLoc.startCol,
                    endOffset: ctLoc.startOffset,
                };
            this.treeAdapter.updateNodeSourceCodeLocation(element, endLoc);
        }
    }
    //Token processing
    shouldProcessStartTagTokenInForeignContent(token) {
        // Check that neither current === document, or ns === NS.HTML
        if (!this.currentNotInHTML)
            return false;
        let current;
        let currentTagId;
        if (this.openElements.stackTop === 0 && this.fragmentContext) {
            current = this.fragmentContext;
            currentTagId = this.fragmentContextID;
        }
        else {
            ({ current, currentTagId } = this.openElements);
        }
        if (token.tagID === TAG_ID.SVG &&
            this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML &&
            this.treeAdapter.getNamespaceURI(current) === NS.MATHML) {
            return false;
        }
        return (
        // Check that `current` is not an integration point for HTML or MathML elements.
        this.tokenizer.inForeignNode ||
            // If it _is_ an integration point, then we might have to check that it is not an HTML
            // integration point.
            ((token.tagID === TAG_ID.MGLYPH || token.tagID === TAG_ID.MALIGNMARK) &&
                currentTagId !== undefined &&
                !this._isIntegrationPoint(currentTagId, current, NS.HTML)));
    }
    /** @protected */
    _processToken(token) {
        switch (token.type) {
            case TokenType.CHARACTER: {
                this.onCharacter(token);
                break;
            }
            case TokenType.NULL_CHARACTER: {
                this.onNullCharacter(token);
                break;
            }
            case TokenType.COMMENT: {
                this.onComment(token);
                break;
            }
            case TokenType.DOCTYPE: {
                this.onDoctype(token);
                break;
            }
            case TokenType.START_TAG: {
                this._processStartTag(token);
                break;
            }
            case TokenType.END_TAG: {
                this.onEndTag(token);
                break;
            }
            case TokenType.EOF: {
                this.onEof(token);
                break;
            }
            case TokenType.WHITESPACE_CHARACTER: {
                this.onWhitespaceCharacter(token);
                break;
            }
        }
    }
    /** @protected */
    _isIntegrationPoint(tid, element, foreignNS) {
        var _a;
        const ns = this.treeAdapter.getNamespaceURI(element);
        if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
            const verdicts = ((_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : (this.annotationXmlIntegrationPoints = new Map()));
            let isIntegrationPoint$1 = verdicts.get(element);
            if (isIntegrationPoint$1 === undefined) {
                isIntegrationPoint$1 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element));
                verdicts.set(element, isIntegrationPoint$1);
            }
            return isIntegrationPoint$1;
        }
        return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
    }
    //Active formatting elements reconstruction
    /** @protected */
    _reconstructActiveFormattingElements() {
        let oldest = null;
        for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older) {
            oldest = entry;
        }
        for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
            this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
            this.activeFormattingElements.replaceElement(entry, this.openElements.current);
        }
    }
    //Close elements
    /** @protected */
    _closeTableCell() {
        this.openElements.generateImpliedEndTags();
        this.openElements.popUntilTableCellPopped();
        this.activeFormattingElements.clearToLastMarker();
        this.insertionMode = InsertionMode.IN_ROW;
    }
    /** @protected */
    _closePElement() {
        this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
        this.openElements.popUntilTagNamePopped(TAG_ID.P);
    }
    //Insertion modes
    /** @protected */
    _resetInsertionMode() {
        // The topmost open HTML element that selects a mode; the fragment context stands in for the root.
        const i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS);
        const tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i];
        const node = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
        // Only HTML elements select an insertion mode.
        if (node !== undefined && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
            //Insertion mode reset map
            switch (tn) {
                case TAG_ID.TR: {
                    this.insertionMode = InsertionMode.IN_ROW;
                    return;
                }
                case TAG_ID.TBODY:
                case TAG_ID.THEAD:
                case TAG_ID.TFOOT: {
                    this.insertionMode = InsertionMode.IN_TABLE_BODY;
                    return;
                }
                case TAG_ID.CAPTION: {
                    this.insertionMode = InsertionMode.IN_CAPTION;
                    return;
                }
                case TAG_ID.COLGROUP: {
                    this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
                    return;
                }
                case TAG_ID.TABLE: {
                    this.insertionMode = InsertionMode.IN_TABLE;
                    return;
                }
                case TAG_ID.BODY: {
                    this.insertionMode = InsertionMode.IN_BODY;
                    return;
                }
                case TAG_ID.FRAMESET: {
                    this.insertionMode = InsertionMode.IN_FRAMESET;
                    return;
                }
                case TAG_ID.SELECT: {
                    this._resetInsertionModeForSelect(i);
                    return;
                }
                case TAG_ID.TEMPLATE: {
                    this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
                    return;
                }
                case TAG_ID.HTML: {
                    this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
                    return;
                }
                case TAG_ID.TD:
                case TAG_ID.TH: {
                    if (i > 0) {
                        this.insertionMode = InsertionMode.IN_CELL;
                        return;
                    }
                    break;
                }
                case TAG_ID.HEAD: {
                    if (i > 0) {
                        this.insertionMode = InsertionMode.IN_HEAD;
                        return;
                    }
                    break;
                }
            }
        }
        this.insertionMode = InsertionMode.IN_BODY;
    }
    /** @protected */
    _resetInsertionModeForSelect(selectIdx) {
        // The select is the topmost element that selects a mode, so open tables and templates are below it.
        if (selectIdx > 0) {
            const tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
            if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
                this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
                return;
            }
        }
        this.insertionMode = InsertionMode.IN_SELECT;
    }
    //Foster parenting
    /** @protected */
    _isElementCausesFosterParenting(tn) {
        return TABLE_STRUCTURE_TAGS.has(tn);
    }
    /** @protected */
    _shouldFosterParentOnInsertion() {
        return (this.fosterParentingEnabled &&
            this.openElements.currentTagId !== undefined &&
            this._isElementCausesFosterParenting(this.openElements.currentTagId));
    }
    /** @protected */
    _findFosterParentingLocation() {
        const { openElements } = this;
        const tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE);
        const templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
        if (templateIdx > tableIdx) {
            return {
                parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]),
                beforeElement: null,
            };
        }
        if (tableIdx !== -1) {
            const table = openElements.items[tableIdx];
            const parent = this.treeAdapter.getParentNode(table);
            if (parent) {
                return { parent, beforeElement: table };
            }
            return { parent: openElements.items[openElements.slotBelow(tableIdx)], beforeElement: null };
        }
        return { parent: openElements.items[0], beforeElement: null };
    }
    /** @protected */
    _fosterParentElement(element) {
        const location = this._findFosterParentingLocation();
        if (location.beforeElement) {
            this.treeAdapter.insertBefore(location.parent, element, location.beforeElement);
        }
        else {
            this.treeAdapter.appendChild(location.parent, element);
        }
    }
    //Special elements
    /** @protected */
    _isSpecialElement(element, id) {
        const ns = this.treeAdapter.getNamespaceURI(element);
        return SPECIAL_ELEMENTS[ns].has(id);
    }
    /** @internal */
    onCharacter(token) {
        this.skipNextNewLine = false;
        if (this.tokenizer.inForeignNode) {
            characterInForeignContent(this, token);
            return;
        }
        switch (this.insertionMode) {
            case InsertionMode.INITIAL: {
                tokenInInitialMode(this, token);
                break;
            }
            case InsertionMode.BEFORE_HTML: {
                tokenBeforeHtml(this, token);
                break;
            }
            case InsertionMode.BEFORE_HEAD: {
                tokenBeforeHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD: {
                tokenInHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD_NO_SCRIPT: {
                tokenInHeadNoScript(this, token);
                break;
            }
            case InsertionMode.AFTER_HEAD: {
                tokenAfterHead(this, token);
                break;
            }
            case InsertionMode.IN_BODY:
            case InsertionMode.IN_CAPTION:
            case InsertionMode.IN_CELL:
            case InsertionMode.IN_TEMPLATE: {
                characterInBody(this, token);
                break;
            }
            case InsertionMode.TEXT:
            case InsertionMode.IN_SELECT:
            case InsertionMode.IN_SELECT_IN_TABLE: {
                this._insertCharacters(token);
                break;
            }
            case InsertionMode.IN_TABLE:
            case InsertionMode.IN_TABLE_BODY:
            case InsertionMode.IN_ROW: {
                characterInTable(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                characterInTableText(this, token);
                break;
            }
            case InsertionMode.IN_COLUMN_GROUP: {
                tokenInColumnGroup(this, token);
                break;
            }
            case InsertionMode.AFTER_BODY: {
                tokenAfterBody(this, token);
                break;
            }
            case InsertionMode.AFTER_AFTER_BODY: {
                tokenAfterAfterBody(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onNullCharacter(token) {
        this.skipNextNewLine = false;
        if (this.tokenizer.inForeignNode) {
            nullCharacterInForeignContent(this, token);
            return;
        }
        switch (this.insertionMode) {
            case InsertionMode.INITIAL: {
                tokenInInitialMode(this, token);
                break;
            }
            case InsertionMode.BEFORE_HTML: {
                tokenBeforeHtml(this, token);
                break;
            }
            case InsertionMode.BEFORE_HEAD: {
                tokenBeforeHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD: {
                tokenInHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD_NO_SCRIPT: {
                tokenInHeadNoScript(this, token);
                break;
            }
            case InsertionMode.AFTER_HEAD: {
                tokenAfterHead(this, token);
                break;
            }
            case InsertionMode.TEXT: {
                this._insertCharacters(token);
                break;
            }
            case InsertionMode.IN_TABLE:
            case InsertionMode.IN_TABLE_BODY:
            case InsertionMode.IN_ROW: {
                characterInTable(this, token);
                break;
            }
            case InsertionMode.IN_COLUMN_GROUP: {
                tokenInColumnGroup(this, token);
                break;
            }
            case InsertionMode.AFTER_BODY: {
                tokenAfterBody(this, token);
                break;
            }
            case InsertionMode.AFTER_AFTER_BODY: {
                tokenAfterAfterBody(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onComment(token) {
        this.skipNextNewLine = false;
        if (this.currentNotInHTML) {
            appendComment(this, token);
            return;
        }
        switch (this.insertionMode) {
            case InsertionMode.INITIAL:
            case InsertionMode.BEFORE_HTML:
            case InsertionMode.BEFORE_HEAD:
            case InsertionMode.IN_HEAD:
            case InsertionMode.IN_HEAD_NO_SCRIPT:
            case InsertionMode.AFTER_HEAD:
            case InsertionMode.IN_BODY:
            case InsertionMode.IN_TABLE:
            case InsertionMode.IN_CAPTION:
            case InsertionMode.IN_COLUMN_GROUP:
            case InsertionMode.IN_TABLE_BODY:
            case InsertionMode.IN_ROW:
            case InsertionMode.IN_CELL:
            case InsertionMode.IN_SELECT:
            case InsertionMode.IN_SELECT_IN_TABLE:
            case InsertionMode.IN_TEMPLATE:
            case InsertionMode.IN_FRAMESET:
            case InsertionMode.AFTER_FRAMESET: {
                appendComment(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                tokenInTableText(this, token);
                break;
            }
            case InsertionMode.AFTER_BODY: {
                appendCommentToRootHtmlElement(this, token);
                break;
            }
            case InsertionMode.AFTER_AFTER_BODY:
            case InsertionMode.AFTER_AFTER_FRAMESET: {
                appendCommentToDocument(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onDoctype(token) {
        this.skipNextNewLine = false;
        switch (this.insertionMode) {
            case InsertionMode.INITIAL: {
                doctypeInInitialMode(this, token);
                break;
            }
            case InsertionMode.BEFORE_HEAD:
            case InsertionMode.IN_HEAD:
            case InsertionMode.IN_HEAD_NO_SCRIPT:
            case InsertionMode.AFTER_HEAD: {
                this._err(token, ERR.misplacedDoctype);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                tokenInTableText(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onStartTag(token) {
        this.skipNextNewLine = false;
        this.currentToken = token;
        this._processStartTag(token);
        if (token.selfClosing && !token.ackSelfClosing) {
            this._err(token, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
        }
    }
    /**
     * Processes a given start tag.
     *
     * `onStartTag` checks if a self-closing tag was recognized. When a token
     * is moved inbetween multiple insertion modes, this check for self-closing
     * could lead to false positives. To avoid this, `_processStartTag` is used
     * for nested calls.
     *
     * @param token The token to process.
     * @protected
     */
    _processStartTag(token) {
        if (this.shouldProcessStartTagTokenInForeignContent(token)) {
            startTagInForeignContent(this, token);
        }
        else {
            this._startTagOutsideForeignContent(token);
        }
    }
    /** @protected */
    _startTagOutsideForeignContent(token) {
        switch (this.insertionMode) {
            case InsertionMode.INITIAL: {
                tokenInInitialMode(this, token);
                break;
            }
            case InsertionMode.BEFORE_HTML: {
                startTagBeforeHtml(this, token);
                break;
            }
            case InsertionMode.BEFORE_HEAD: {
                startTagBeforeHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD: {
                startTagInHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD_NO_SCRIPT: {
                startTagInHeadNoScript(this, token);
                break;
            }
            case InsertionMode.AFTER_HEAD: {
                startTagAfterHead(this, token);
                break;
            }
            case InsertionMode.IN_BODY: {
                startTagInBody(this, token);
                break;
            }
            case InsertionMode.IN_TABLE: {
                startTagInTable(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                tokenInTableText(this, token);
                break;
            }
            case InsertionMode.IN_CAPTION: {
                startTagInCaption(this, token);
                break;
            }
            case InsertionMode.IN_COLUMN_GROUP: {
                startTagInColumnGroup(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_BODY: {
                startTagInTableBody(this, token);
                break;
            }
            case InsertionMode.IN_ROW: {
                startTagInRow(this, token);
                break;
            }
            case InsertionMode.IN_CELL: {
                startTagInCell(this, token);
                break;
            }
            case InsertionMode.IN_SELECT: {
                startTagInSelect(this, token);
                break;
            }
            case InsertionMode.IN_SELECT_IN_TABLE: {
                startTagInSelectInTable(this, token);
                break;
            }
            case InsertionMode.IN_TEMPLATE: {
                startTagInTemplate(this, token);
                break;
            }
            case InsertionMode.AFTER_BODY: {
                startTagAfterBody(this, token);
                break;
            }
            case InsertionMode.IN_FRAMESET: {
                startTagInFrameset(this, token);
                break;
            }
            case InsertionMode.AFTER_FRAMESET: {
                startTagAfterFrameset(this, token);
                break;
            }
            case InsertionMode.AFTER_AFTER_BODY: {
                startTagAfterAfterBody(this, token);
                break;
            }
            case InsertionMode.AFTER_AFTER_FRAMESET: {
                startTagAfterAfterFrameset(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onEndTag(token) {
        this.skipNextNewLine = false;
        this.currentToken = token;
        if (this.currentNotInHTML) {
            endTagInForeignContent(this, token);
        }
        else {
            this._endTagOutsideForeignContent(token);
        }
    }
    /** @protected */
    _endTagOutsideForeignContent(token) {
        switch (this.insertionMode) {
            case InsertionMode.INITIAL: {
                tokenInInitialMode(this, token);
                break;
            }
            case InsertionMode.BEFORE_HTML: {
                endTagBeforeHtml(this, token);
                break;
            }
            case InsertionMode.BEFORE_HEAD: {
                endTagBeforeHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD: {
                endTagInHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD_NO_SCRIPT: {
                endTagInHeadNoScript(this, token);
                break;
            }
            case InsertionMode.AFTER_HEAD: {
                endTagAfterHead(this, token);
                break;
            }
            case InsertionMode.IN_BODY: {
                endTagInBody(this, token);
                break;
            }
            case InsertionMode.TEXT: {
                endTagInText(this, token);
                break;
            }
            case InsertionMode.IN_TABLE: {
                endTagInTable(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                tokenInTableText(this, token);
                break;
            }
            case InsertionMode.IN_CAPTION: {
                endTagInCaption(this, token);
                break;
            }
            case InsertionMode.IN_COLUMN_GROUP: {
                endTagInColumnGroup(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_BODY: {
                endTagInTableBody(this, token);
                break;
            }
            case InsertionMode.IN_ROW: {
                endTagInRow(this, token);
                break;
            }
            case InsertionMode.IN_CELL: {
                endTagInCell(this, token);
                break;
            }
            case InsertionMode.IN_SELECT: {
                endTagInSelect(this, token);
                break;
            }
            case InsertionMode.IN_SELECT_IN_TABLE: {
                endTagInSelectInTable(this, token);
                break;
            }
            case InsertionMode.IN_TEMPLATE: {
                endTagInTemplate(this, token);
                break;
            }
            case InsertionMode.AFTER_BODY: {
                endTagAfterBody(this, token);
                break;
            }
            case InsertionMode.IN_FRAMESET: {
                endTagInFrameset(this, token);
                break;
            }
            case InsertionMode.AFTER_FRAMESET: {
                endTagAfterFrameset(this, token);
                break;
            }
            case InsertionMode.AFTER_AFTER_BODY: {
                tokenAfterAfterBody(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onEof(token) {
        switch (this.insertionMode) {
            case InsertionMode.INITIAL: {
                tokenInInitialMode(this, token);
                break;
            }
            case InsertionMode.BEFORE_HTML: {
                tokenBeforeHtml(this, token);
                break;
            }
            case InsertionMode.BEFORE_HEAD: {
                tokenBeforeHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD: {
                tokenInHead(this, token);
                break;
            }
            case InsertionMode.IN_HEAD_NO_SCRIPT: {
                tokenInHeadNoScript(this, token);
                break;
            }
            case InsertionMode.AFTER_HEAD: {
                tokenAfterHead(this, token);
                break;
            }
            case InsertionMode.IN_BODY:
            case InsertionMode.IN_TABLE:
            case InsertionMode.IN_CAPTION:
            case InsertionMode.IN_COLUMN_GROUP:
            case InsertionMode.IN_TABLE_BODY:
            case InsertionMode.IN_ROW:
            case InsertionMode.IN_CELL:
            case InsertionMode.IN_SELECT:
            case InsertionMode.IN_SELECT_IN_TABLE: {
                eofInBody(this, token);
                break;
            }
            case InsertionMode.TEXT: {
                eofInText(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                tokenInTableText(this, token);
                break;
            }
            case InsertionMode.IN_TEMPLATE: {
                eofInTemplate(this, token);
                break;
            }
            case InsertionMode.AFTER_BODY:
            case InsertionMode.IN_FRAMESET:
            case InsertionMode.AFTER_FRAMESET:
            case InsertionMode.AFTER_AFTER_BODY:
            case InsertionMode.AFTER_AFTER_FRAMESET: {
                stopParsing(this, token);
                break;
            }
            // Do nothing
        }
    }
    /** @internal */
    onWhitespaceCharacter(token) {
        if (this.skipNextNewLine) {
            this.skipNextNewLine = false;
            if (token.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
                if (token.chars.length === 1) {
                    return;
                }
                token.chars = token.chars.substr(1);
            }
        }
        if (this.tokenizer.inForeignNode) {
            this._insertCharacters(token);
            return;
        }
        switch (this.insertionMode) {
            case InsertionMode.IN_HEAD:
            case InsertionMode.IN_HEAD_NO_SCRIPT:
            case InsertionMode.AFTER_HEAD:
            case InsertionMode.TEXT:
            case InsertionMode.IN_COLUMN_GROUP:
            case InsertionMode.IN_SELECT:
            case InsertionMode.IN_SELECT_IN_TABLE:
            case InsertionMode.IN_FRAMESET:
            case InsertionMode.AFTER_FRAMESET: {
                this._insertCharacters(token);
                break;
            }
            case InsertionMode.IN_BODY:
            case InsertionMode.IN_CAPTION:
            case InsertionMode.IN_CELL:
            case InsertionMode.IN_TEMPLATE:
            case InsertionMode.AFTER_BODY:
            case InsertionMode.AFTER_AFTER_BODY:
            case InsertionMode.AFTER_AFTER_FRAMESET: {
                whitespaceCharacterInBody(this, token);
                break;
            }
            case InsertionMode.IN_TABLE:
            case InsertionMode.IN_TABLE_BODY:
            case InsertionMode.IN_ROW: {
                characterInTable(this, token);
                break;
            }
            case InsertionMode.IN_TABLE_TEXT: {
                whitespaceCharacterInTableText(this, token);
                break;
            }
            // Do nothing
        }
    }
}
//Adoption agency algorithm
//(see: http://www.whatwg.org/specs/web-apps/current-work/multipage/tree-construction.html#adoptionAgency)
//------------------------------------------------------------------
//Steps 5-8 of the algorithm
function aaObtainFormattingElementEntry(p, token) {
    let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token.tagName);
    if (formattingElementEntry) {
        if (!p.openElements.contains(formattingElementEntry.element)) {
            p.activeFormattingElements.removeEntry(formattingElementEntry);
            formattingElementEntry = null;
        }
        else if (!p.openElements.hasInScope(token.tagID, formattingElementEntry.element)) {
            formattingElementEntry = null;
        }
    }
    else {
        genericEndTagInBody(p, token);
    }
    return formattingElementEntry;
}
//Steps 9 and 10 of the algorithm
function aaObtainFurthestBlock(p, formattingElementEntry) {
    const { openElements } = p;
    const formattingIdx = openElements._indexOf(formattingElementEntry.element);
    // The furthest block is the lowest special element above the formatting element.
    for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx)) {
        if (p._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx])) {
            return idx;
        }
    }
    openElements.shortenToLength(formattingIdx);
    p.activeFormattingElements.removeEntry(formattingElementEntry);
    return -1;
}
//Step 13 of the algorithm
function aaInnerLoop(p, furthestBlockIdx, formattingElement) {
    const furthestBlock = p.openElements.items[furthestBlockIdx];
    let lastElement = furthestBlock;
    let nextIdx = p.openElements.slotBelow(furthestBlockIdx);
    const intendedParent = p.openElements.getCommonAncestor(formattingElement);
    for (let i = 0, idx = nextIdx; p.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
        let element = p.openElements.items[idx];
        // Store the next element for the next loop iteration (this one may be removed from the stack by step 9.5).
        nextIdx = p.openElements.slotBelow(idx);
        const elementEntry = p.activeFormattingElements.getElementEntry(element);
        const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
        const shouldRemoveFromOpenElements = !elementEntry || counterOverflow;
        if (shouldRemoveFromOpenElements) {
            if (counterOverflow) {
                p.activeFormattingElements.removeEntry(elementEntry);
            }
            p.openElements.removeAt(idx);
        }
        else {
            element = aaRecreateElementFromEntry(p, elementEntry, intendedParent);
            if (lastElement === furthestBlock) {
                p.activeFormattingElements.bookmark = elementEntry;
            }
            p.treeAdapter.detachNode(lastElement);
            p.treeAdapter.appendChild(element, lastElement);
            lastElement = element;
        }
    }
    return lastElement;
}
//Step 13.7 of the algorithm
function aaRecreateElementFromEntry(p, elementEntry, intendedParent) {
    const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
    const newElement = p._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
    p.openElements.replace(elementEntry.element, newElement);
    p.activeFormattingElements.replaceElement(elementEntry, newElement);
    return newElement;
}
//Step 14 of the algorithm
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
    const tn = p.treeAdapter.getTagName(commonAncestor);
    const tid = getTagID(tn);
    if (p._isElementCausesFosterParenting(tid)) {
        p._fosterParentElement(lastElement);
    }
    else {
        const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
        if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) {
            commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
        }
        p.treeAdapter.appendChild(commonAncestor, lastElement);
    }
}
//Steps 15-19 of the algorithm
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
    const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
    const { token } = formattingElementEntry;
    const newElement = p._createElement(token.tagName, ns, token.attrs, furthestBlock);
    p._adoptNodes(furthestBlock, newElement);
    p.treeAdapter.appendChild(furthestBlock, newElement);
    p.activeFormattingElements.insertElementAfterBookmark(newElement, token);
    p.activeFormattingElements.removeEntry(formattingElementEntry);
    // Only the elements the inner loop kept are open between the formatting element and the furthest block.
    const formattingIdx = p.openElements._indexOf(formattingElementEntry.element);
    let furthestBlockIdx = p.openElements.slotAbove(formattingIdx);
    while (p.openElements.items[furthestBlockIdx] !== furthestBlock) {
        furthestBlockIdx = p.openElements.slotAbove(furthestBlockIdx);
    }
    p.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token.tagID);
}
//Algorithm entry point
function callAdoptionAgency(p, token) {
    const { current, currentTagId } = p.openElements;
    //Step 2 of the algorithm
    if (currentTagId === token.tagID &&
        p.treeAdapter.getNamespaceURI(current) === NS.HTML &&
        !p.activeFormattingElements.getElementEntry(current)) {
        p.openElements.pop();
        return;
    }
    for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
        const formattingElementEntry = aaObtainFormattingElementEntry(p, token);
        if (!formattingElementEntry) {
            break;
        }
        const furthestBlockIdx = aaObtainFurthestBlock(p, formattingElementEntry);
        if (furthestBlockIdx === -1) {
            break;
        }
        const furthestBlock = p.openElements.items[furthestBlockIdx];
        p.activeFormattingElements.bookmark = formattingElementEntry;
        const lastElement = aaInnerLoop(p, furthestBlockIdx, formattingElementEntry.element);
        const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
        p.treeAdapter.detachNode(lastElement);
        if (commonAncestor)
            aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
        aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
    }
}
//Generic token handlers
//------------------------------------------------------------------
function appendComment(p, token) {
    p._appendCommentNode(token, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token) {
    p._appendCommentNode(token, p.openElements.items[0]);
}
function appendCommentToDocument(p, token) {
    p._appendCommentNode(token, p.document);
}
function stopParsing(p, token) {
    p.stopped = true;
    // NOTE: Set end locations for elements that remain on the open element stack.
    if (token.location) {
        // NOTE: If we are not in a fragment, `html` and `body` will stay on the stack.
        // This is a problem, as we might overwrite their end position here.
        const target = p.fragmentContext ? 0 : 2;
        for (let i = p.openElements.stackTop; i >= target; i = p.openElements.slotBelow(i)) {
            p._setEndLocation(p.openElements.items[i], token);
        }
        // Handle `html` and `body`
        if (!p.fragmentContext && p.openElements.stackTop >= 0) {
            const htmlElement = p.openElements.items[0];
            const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
            if (htmlLocation && !htmlLocation.endTag) {
                p._setEndLocation(htmlElement, token);
                if (p.openElements.stackTop >= 1) {
                    const bodyElement = p.openElements.items[1];
                    const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
                    if (bodyLocation && !bodyLocation.endTag) {
                        p._setEndLocation(bodyElement, token);
                    }
                }
            }
        }
    }
}
// The "initial" insertion mode
//------------------------------------------------------------------
function doctypeInInitialMode(p, token) {
    p._setDocumentType(token);
    const mode = token.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token);
    if (!isConforming(token)) {
        p._err(token, ERR.nonConformingDoctype);
    }
    p.treeAdapter.setDocumentMode(p.document, mode);
    p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token) {
    p._err(token, ERR.missingDoctype, true);
    p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
    p.insertionMode = InsertionMode.BEFORE_HTML;
    p._processToken(token);
}
// The "before html" insertion mode
//------------------------------------------------------------------
function startTagBeforeHtml(p, token) {
    if (token.tagID === TAG_ID.HTML) {
        p._insertElement(token, NS.HTML);
        p.insertionMode = InsertionMode.BEFORE_HEAD;
    }
    else {
        tokenBeforeHtml(p, token);
    }
}
function endTagBeforeHtml(p, token) {
    const tn = token.tagID;
    if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) {
        tokenBeforeHtml(p, token);
    }
}
function tokenBeforeHtml(p, token) {
    p._insertFakeRootElement();
    p.insertionMode = InsertionMode.BEFORE_HEAD;
    p._processToken(token);
}
// The "before head" insertion mode
//------------------------------------------------------------------
function startTagBeforeHead(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.HEAD: {
            p._insertElement(token, NS.HTML);
            p.headElement = p.openElements.current;
            p.insertionMode = InsertionMode.IN_HEAD;
            break;
        }
        default: {
            tokenBeforeHead(p, token);
        }
    }
}
function endTagBeforeHead(p, token) {
    const tn = token.tagID;
    if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) {
        tokenBeforeHead(p, token);
    }
    else {
        p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
}
function tokenBeforeHead(p, token) {
    p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
    p.headElement = p.openElements.current;
    p.insertionMode = InsertionMode.IN_HEAD;
    p._processToken(token);
}
// The "in head" insertion mode
//------------------------------------------------------------------
function startTagInHead(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.BASE:
        case TAG_ID.BASEFONT:
        case TAG_ID.BGSOUND:
        case TAG_ID.LINK:
        case TAG_ID.META: {
            p._appendElement(token, NS.HTML);
            token.ackSelfClosing = true;
            break;
        }
        case TAG_ID.TITLE: {
            p._switchToTextParsing(token, TokenizerMode.RCDATA);
            break;
        }
        case TAG_ID.NOSCRIPT: {
            if (p.options.scriptingEnabled) {
                p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
            }
            else {
                p._insertElement(token, NS.HTML);
                p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
            }
            break;
        }
        case TAG_ID.NOFRAMES:
        case TAG_ID.STYLE: {
            p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
            break;
        }
        case TAG_ID.SCRIPT: {
            p._switchToTextParsing(token, TokenizerMode.SCRIPT_DATA);
            break;
        }
        case TAG_ID.TEMPLATE: {
            p._insertTemplate(token);
            p.activeFormattingElements.insertMarker();
            p.framesetOk = false;
            p.insertionMode = InsertionMode.IN_TEMPLATE;
            p.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
            break;
        }
        case TAG_ID.HEAD: {
            p._err(token, ERR.misplacedStartTagForHeadElement);
            break;
        }
        default: {
            tokenInHead(p, token);
        }
    }
}
function endTagInHead(p, token) {
    switch (token.tagID) {
        case TAG_ID.HEAD: {
            p.openElements.pop();
            p.insertionMode = InsertionMode.AFTER_HEAD;
            break;
        }
        case TAG_ID.BODY:
        case TAG_ID.BR:
        case TAG_ID.HTML: {
            tokenInHead(p, token);
            break;
        }
        case TAG_ID.TEMPLATE: {
            templateEndTagInHead(p, token);
            break;
        }
        default: {
            p._err(token, ERR.endTagWithoutMatchingOpenElement);
        }
    }
}
function templateEndTagInHead(p, token) {
    if (p.openElements.tmplCount > 0) {
        p.openElements.generateImpliedEndTagsThoroughly();
        if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) {
            p._err(token, ERR.closingOfElementWithOpenChildElements);
        }
        p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
        p.activeFormattingElements.clearToLastMarker();
        p.tmplInsertionModeStack.pop();
        p._resetInsertionMode();
    }
    else {
        p._err(token, ERR.endTagWithoutMatchingOpenElement);
    }
}
function tokenInHead(p, token) {
    p.openElements.pop();
    p.insertionMode = InsertionMode.AFTER_HEAD;
    p._processToken(token);
}
// The "in head no script" insertion mode
//------------------------------------------------------------------
function startTagInHeadNoScript(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.BASEFONT:
        case TAG_ID.BGSOUND:
        case TAG_ID.HEAD:
        case TAG_ID.LINK:
        case TAG_ID.META:
        case TAG_ID.NOFRAMES:
        case TAG_ID.STYLE: {
            startTagInHead(p, token);
            break;
        }
        case TAG_ID.NOSCRIPT: {
            p._err(token, ERR.nestedNoscriptInHead);
            break;
        }
        default: {
            tokenInHeadNoScript(p, token);
        }
    }
}
function endTagInHeadNoScript(p, token) {
    switch (token.tagID) {
        case TAG_ID.NOSCRIPT: {
            p.openElements.pop();
            p.insertionMode = InsertionMode.IN_HEAD;
            break;
        }
        case TAG_ID.BR: {
            tokenInHeadNoScript(p, token);
            break;
        }
        default: {
            p._err(token, ERR.endTagWithoutMatchingOpenElement);
        }
    }
}
function tokenInHeadNoScript(p, token) {
    const errCode = token.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
    p._err(token, errCode);
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_HEAD;
    p._processToken(token);
}
// The "after head" insertion mode
//------------------------------------------------------------------
function startTagAfterHead(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.BODY: {
            p._insertElement(token, NS.HTML);
            p.framesetOk = false;
            p.insertionMode = InsertionMode.IN_BODY;
            break;
        }
        case TAG_ID.FRAMESET: {
            p._insertElement(token, NS.HTML);
            p.insertionMode = InsertionMode.IN_FRAMESET;
            break;
        }
        case TAG_ID.BASE:
        case TAG_ID.BASEFONT:
        case TAG_ID.BGSOUND:
        case TAG_ID.LINK:
        case TAG_ID.META:
        case TAG_ID.NOFRAMES:
        case TAG_ID.SCRIPT:
        case TAG_ID.STYLE:
        case TAG_ID.TEMPLATE:
        case TAG_ID.TITLE: {
            p._err(token, ERR.abandonedHeadElementChild);
            p.openElements.push(p.headElement, TAG_ID.HEAD);
            startTagInHead(p, token);
            p.openElements.remove(p.headElement);
            break;
        }
        case TAG_ID.HEAD: {
            p._err(token, ERR.misplacedStartTagForHeadElement);
            break;
        }
        default: {
            tokenAfterHead(p, token);
        }
    }
}
function endTagAfterHead(p, token) {
    switch (token.tagID) {
        case TAG_ID.BODY:
        case TAG_ID.HTML:
        case TAG_ID.BR: {
            tokenAfterHead(p, token);
            break;
        }
        case TAG_ID.TEMPLATE: {
            templateEndTagInHead(p, token);
            break;
        }
        default: {
            p._err(token, ERR.endTagWithoutMatchingOpenElement);
        }
    }
}
function tokenAfterHead(p, token) {
    p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
    p.insertionMode = InsertionMode.IN_BODY;
    modeInBody(p, token);
}
// The "in body" insertion mode
//------------------------------------------------------------------
function modeInBody(p, token) {
    switch (token.type) {
        case TokenType.CHARACTER: {
            characterInBody(p, token);
            break;
        }
        case TokenType.WHITESPACE_CHARACTER: {
            whitespaceCharacterInBody(p, token);
            break;
        }
        case TokenType.COMMENT: {
            appendComment(p, token);
            break;
        }
        case TokenType.START_TAG: {
            startTagInBody(p, token);
            break;
        }
        case TokenType.END_TAG: {
            endTagInBody(p, token);
            break;
        }
        case TokenType.EOF: {
            eofInBody(p, token);
            break;
        }
        // Do nothing
    }
}
function whitespaceCharacterInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._insertCharacters(token);
}
function characterInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._insertCharacters(token);
    p.framesetOk = false;
}
function htmlStartTagInBody(p, token) {
    if (p.openElements.tmplCount === 0) {
        p.treeAdapter.adoptAttributes(p.openElements.items[0], token.attrs);
    }
}
function bodyStartTagInBody(p, token) {
    const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
    if (bodyElement && p.openElements.tmplCount === 0) {
        p.framesetOk = false;
        p.treeAdapter.adoptAttributes(bodyElement, token.attrs);
    }
}
function framesetStartTagInBody(p, token) {
    const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
    if (p.framesetOk && bodyElement) {
        p.treeAdapter.detachNode(bodyElement);
        p.openElements.popAllUpToHtmlElement();
        p._insertElement(token, NS.HTML);
        p.insertionMode = InsertionMode.IN_FRAMESET;
    }
}
function addressStartTagInBody(p, token) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._insertElement(token, NS.HTML);
}
function numberedHeaderStartTagInBody(p, token) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    if (p.openElements.currentTagId !== undefined && NUMBERED_HEADERS$1.has(p.openElements.currentTagId)) {
        p.openElements.pop();
    }
    p._insertElement(token, NS.HTML);
}
function preStartTagInBody(p, token) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._insertElement(token, NS.HTML);
    //NOTE: If the next token is a U+000A LINE FEED (LF) character token, then ignore that token and move
    //on to the next one. (Newlines at the start of pre blocks are ignored as an authoring convenience.)
    p.skipNextNewLine = true;
    p.framesetOk = false;
}
function formStartTagInBody(p, token) {
    const inTemplate = p.openElements.tmplCount > 0;
    if (!p.formElement || inTemplate) {
        if (p.openElements.hasInButtonScope(TAG_ID.P)) {
            p._closePElement();
        }
        p._insertElement(token, NS.HTML);
        if (!inTemplate) {
            p.formElement = p.openElements.current;
        }
    }
}
function listItemStartTagInBody(p, token) {
    p.framesetOk = false;
    // The topmost open item of the token's kind closes, unless a special element other than address, div and p is
    // above it.
    const idx = token.tagID === TAG_ID.LI
        ? p.openElements.indexOfTopmost(TAG_ID.LI)
        : Math.max(p.openElements.indexOfTopmost(TAG_ID.DD), p.openElements.indexOfTopmost(TAG_ID.DT));
    if (idx !== -1 && !p.openElements.hasListItemBoundaryAbove(idx)) {
        const elementId = p.openElements.tagIDs[idx];
        p.openElements.generateImpliedEndTagsWithExclusion(elementId);
        p.openElements.popUntilTagNamePopped(elementId);
    }
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._insertElement(token, NS.HTML);
}
function plaintextStartTagInBody(p, token) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._insertElement(token, NS.HTML);
    p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token) {
    if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
    }
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
    p.framesetOk = false;
}
function aStartTagInBody(p, token) {
    const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
    if (activeElementEntry) {
        callAdoptionAgency(p, token);
        p.openElements.remove(activeElementEntry.element);
        p.activeFormattingElements.removeEntry(activeElementEntry);
    }
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
    p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function bStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
    p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function nobrStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    if (p.openElements.hasInScope(TAG_ID.NOBR)) {
        callAdoptionAgency(p, token);
        p._reconstructActiveFormattingElements();
    }
    p._insertElement(token, NS.HTML);
    p.activeFormattingElements.pushElement(p.openElements.current, token);
}
function appletStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
    p.activeFormattingElements.insertMarker();
    p.framesetOk = false;
}
function tableStartTagInBody(p, token) {
    if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._insertElement(token, NS.HTML);
    p.framesetOk = false;
    p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._appendElement(token, NS.HTML);
    p.framesetOk = false;
    token.ackSelfClosing = true;
}
function isHiddenInput(token) {
    const inputType = getTokenAttr(token, ATTRS.TYPE);
    return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._appendElement(token, NS.HTML);
    if (!isHiddenInput(token)) {
        p.framesetOk = false;
    }
    token.ackSelfClosing = true;
}
function paramStartTagInBody(p, token) {
    p._appendElement(token, NS.HTML);
    token.ackSelfClosing = true;
}
function hrStartTagInBody(p, token) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._appendElement(token, NS.HTML);
    p.framesetOk = false;
    token.ackSelfClosing = true;
}
function imageStartTagInBody(p, token) {
    token.tagName = TAG_NAMES.IMG;
    token.tagID = TAG_ID.IMG;
    areaStartTagInBody(p, token);
}
function textareaStartTagInBody(p, token) {
    p._insertElement(token, NS.HTML);
    //NOTE: If the next token is a U+000A LINE FEED (LF) character token, then ignore that token and move
    //on to the next one. (Newlines at the start of textarea elements are ignored as an authoring convenience.)
    p.skipNextNewLine = true;
    p.tokenizer.state = TokenizerMode.RCDATA;
    p.originalInsertionMode = p.insertionMode;
    p.framesetOk = false;
    p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._closePElement();
    }
    p._reconstructActiveFormattingElements();
    p.framesetOk = false;
    p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token) {
    p.framesetOk = false;
    p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
//NOTE: here we assume that we always act as a user agent with enabled plugins/frames, so we parse
//<noembed>/<noframes> as rawtext.
function rawTextStartTagInBody(p, token) {
    p._switchToTextParsing(token, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
    p.framesetOk = false;
    p.insertionMode =
        p.insertionMode === InsertionMode.IN_TABLE ||
            p.insertionMode === InsertionMode.IN_CAPTION ||
            p.insertionMode === InsertionMode.IN_TABLE_BODY ||
            p.insertionMode === InsertionMode.IN_ROW ||
            p.insertionMode === InsertionMode.IN_CELL
            ? InsertionMode.IN_SELECT_IN_TABLE
            : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token) {
    if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
    }
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
}
function rbStartTagInBody(p, token) {
    if (p.openElements.hasInScope(TAG_ID.RUBY)) {
        p.openElements.generateImpliedEndTags();
    }
    p._insertElement(token, NS.HTML);
}
function rtStartTagInBody(p, token) {
    if (p.openElements.hasInScope(TAG_ID.RUBY)) {
        p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
    }
    p._insertElement(token, NS.HTML);
}
function mathStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    adjustTokenMathMLAttrs(token);
    adjustTokenXMLAttrs(token);
    if (token.selfClosing) {
        p._appendElement(token, NS.MATHML);
    }
    else {
        p._insertElement(token, NS.MATHML);
    }
    token.ackSelfClosing = true;
}
function svgStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    adjustTokenSVGAttrs(token);
    adjustTokenXMLAttrs(token);
    if (token.selfClosing) {
        p._appendElement(token, NS.SVG);
    }
    else {
        p._insertElement(token, NS.SVG);
    }
    token.ackSelfClosing = true;
}
function genericStartTagInBody(p, token) {
    p._reconstructActiveFormattingElements();
    p._insertElement(token, NS.HTML);
}
function startTagInBody(p, token) {
    switch (token.tagID) {
        case TAG_ID.I:
        case TAG_ID.S:
        case TAG_ID.B:
        case TAG_ID.U:
        case TAG_ID.EM:
        case TAG_ID.TT:
        case TAG_ID.BIG:
        case TAG_ID.CODE:
        case TAG_ID.FONT:
        case TAG_ID.SMALL:
        case TAG_ID.STRIKE:
        case TAG_ID.STRONG: {
            bStartTagInBody(p, token);
            break;
        }
        case TAG_ID.A: {
            aStartTagInBody(p, token);
            break;
        }
        case TAG_ID.H1:
        case TAG_ID.H2:
        case TAG_ID.H3:
        case TAG_ID.H4:
        case TAG_ID.H5:
        case TAG_ID.H6: {
            numberedHeaderStartTagInBody(p, token);
            break;
        }
        case TAG_ID.P:
        case TAG_ID.DL:
        case TAG_ID.OL:
        case TAG_ID.UL:
        case TAG_ID.DIV:
        case TAG_ID.DIR:
        case TAG_ID.NAV:
        case TAG_ID.MAIN:
        case TAG_ID.MENU:
        case TAG_ID.ASIDE:
        case TAG_ID.CENTER:
        case TAG_ID.FIGURE:
        case TAG_ID.FOOTER:
        case TAG_ID.HEADER:
        case TAG_ID.HGROUP:
        case TAG_ID.DIALOG:
        case TAG_ID.DETAILS:
        case TAG_ID.ADDRESS:
        case TAG_ID.ARTICLE:
        case TAG_ID.SEARCH:
        case TAG_ID.SECTION:
        case TAG_ID.SUMMARY:
        case TAG_ID.FIELDSET:
        case TAG_ID.BLOCKQUOTE:
        case TAG_ID.FIGCAPTION: {
            addressStartTagInBody(p, token);
            break;
        }
        case TAG_ID.LI:
        case TAG_ID.DD:
        case TAG_ID.DT: {
            listItemStartTagInBody(p, token);
            break;
        }
        case TAG_ID.BR:
        case TAG_ID.IMG:
        case TAG_ID.WBR:
        case TAG_ID.AREA:
        case TAG_ID.EMBED:
        case TAG_ID.KEYGEN: {
            areaStartTagInBody(p, token);
            break;
        }
        case TAG_ID.HR: {
            hrStartTagInBody(p, token);
            break;
        }
        case TAG_ID.RB:
        case TAG_ID.RTC: {
            rbStartTagInBody(p, token);
            break;
        }
        case TAG_ID.RT:
        case TAG_ID.RP: {
            rtStartTagInBody(p, token);
            break;
        }
        case TAG_ID.PRE:
        case TAG_ID.LISTING: {
            preStartTagInBody(p, token);
            break;
        }
        case TAG_ID.XMP: {
            xmpStartTagInBody(p, token);
            break;
        }
        case TAG_ID.SVG: {
            svgStartTagInBody(p, token);
            break;
        }
        case TAG_ID.HTML: {
            htmlStartTagInBody(p, token);
            break;
        }
        case TAG_ID.BASE:
        case TAG_ID.LINK:
        case TAG_ID.META:
        case TAG_ID.STYLE:
        case TAG_ID.TITLE:
        case TAG_ID.SCRIPT:
        case TAG_ID.BGSOUND:
        case TAG_ID.BASEFONT:
        case TAG_ID.TEMPLATE: {
            startTagInHead(p, token);
            break;
        }
        case TAG_ID.BODY: {
            bodyStartTagInBody(p, token);
            break;
        }
        case TAG_ID.FORM: {
            formStartTagInBody(p, token);
            break;
        }
        case TAG_ID.NOBR: {
            nobrStartTagInBody(p, token);
            break;
        }
        case TAG_ID.MATH: {
            mathStartTagInBody(p, token);
            break;
        }
        case TAG_ID.TABLE: {
            tableStartTagInBody(p, token);
            break;
        }
        case TAG_ID.INPUT: {
            inputStartTagInBody(p, token);
            break;
        }
        case TAG_ID.PARAM:
        case TAG_ID.TRACK:
        case TAG_ID.SOURCE: {
            paramStartTagInBody(p, token);
            break;
        }
        case TAG_ID.IMAGE: {
            imageStartTagInBody(p, token);
            break;
        }
        case TAG_ID.BUTTON: {
            buttonStartTagInBody(p, token);
            break;
        }
        case TAG_ID.APPLET:
        case TAG_ID.OBJECT:
        case TAG_ID.MARQUEE: {
            appletStartTagInBody(p, token);
            break;
        }
        case TAG_ID.IFRAME: {
            iframeStartTagInBody(p, token);
            break;
        }
        case TAG_ID.SELECT: {
            selectStartTagInBody(p, token);
            break;
        }
        case TAG_ID.OPTION:
        case TAG_ID.OPTGROUP: {
            optgroupStartTagInBody(p, token);
            break;
        }
        case TAG_ID.NOEMBED:
        case TAG_ID.NOFRAMES: {
            rawTextStartTagInBody(p, token);
            break;
        }
        case TAG_ID.FRAMESET: {
            framesetStartTagInBody(p, token);
            break;
        }
        case TAG_ID.TEXTAREA: {
            textareaStartTagInBody(p, token);
            break;
        }
        case TAG_ID.NOSCRIPT: {
            if (p.options.scriptingEnabled) {
                rawTextStartTagInBody(p, token);
            }
            else {
                genericStartTagInBody(p, token);
            }
            break;
        }
        case TAG_ID.PLAINTEXT: {
            plaintextStartTagInBody(p, token);
            break;
        }
        case TAG_ID.COL:
        case TAG_ID.TH:
        case TAG_ID.TD:
        case TAG_ID.TR:
        case TAG_ID.HEAD:
        case TAG_ID.FRAME:
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD:
        case TAG_ID.CAPTION:
        case TAG_ID.COLGROUP: {
            // Ignore token
            break;
        }
        default: {
            genericStartTagInBody(p, token);
        }
    }
}
function bodyEndTagInBody(p, token) {
    if (p.openElements.hasInScope(TAG_ID.BODY)) {
        p.insertionMode = InsertionMode.AFTER_BODY;
        //NOTE: <body> is never popped from the stack, so we need to updated
        //the end location explicitly.
        if (p.options.sourceCodeLocationInfo) {
            const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
            if (bodyElement) {
                p._setEndLocation(bodyElement, token);
            }
        }
    }
}
function htmlEndTagInBody(p, token) {
    if (p.openElements.hasInScope(TAG_ID.BODY)) {
        p.insertionMode = InsertionMode.AFTER_BODY;
        endTagAfterBody(p, token);
    }
}
function addressEndTagInBody(p, token) {
    const tn = token.tagID;
    if (p.openElements.hasInScope(tn)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(tn);
    }
}
function formEndTagInBody(p) {
    const inTemplate = p.openElements.tmplCount > 0;
    const { formElement } = p;
    if (!inTemplate) {
        p.formElement = null;
    }
    if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
        p.openElements.generateImpliedEndTags();
        if (inTemplate) {
            p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
        }
        else if (formElement) {
            p.openElements.remove(formElement);
        }
    }
}
function pEndTagInBody(p) {
    if (!p.openElements.hasInButtonScope(TAG_ID.P)) {
        p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
    }
    p._closePElement();
}
function liEndTagInBody(p) {
    if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
        p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
        p.openElements.popUntilTagNamePopped(TAG_ID.LI);
    }
}
function ddEndTagInBody(p, token) {
    const tn = token.tagID;
    if (p.openElements.hasInScope(tn)) {
        p.openElements.generateImpliedEndTagsWithExclusion(tn);
        p.openElements.popUntilTagNamePopped(tn);
    }
}
function numberedHeaderEndTagInBody(p) {
    if (p.openElements.hasNumberedHeaderInScope()) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilNumberedHeaderPopped();
    }
}
function appletEndTagInBody(p, token) {
    const tn = token.tagID;
    if (p.openElements.hasInScope(tn)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(tn);
        p.activeFormattingElements.clearToLastMarker();
    }
}
function brEndTagInBody(p) {
    p._reconstructActiveFormattingElements();
    p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
    p.openElements.pop();
    p.framesetOk = false;
}
function genericEndTagInBody(p, token) {
    const tid = token.tagID;
    // The topmost open HTML element with the token's name closes, unless a special element is above it. A tag without
    // an ID is matched by name.
    const i = tid === TAG_ID.UNKNOWN
        ? p.openElements.indexOfTopmostByName(NS.HTML, token.tagName)
        : p.openElements.indexOfTopmost(tid);
    if (i > 0 && !p.openElements.hasSpecialElementAbove(i)) {
        p.openElements.generateImpliedEndTagsWithExclusion(tid);
        if (p.openElements.stackTop >= i)
            p.openElements.shortenToLength(i);
    }
}
function endTagInBody(p, token) {
    switch (token.tagID) {
        case TAG_ID.A:
        case TAG_ID.B:
        case TAG_ID.I:
        case TAG_ID.S:
        case TAG_ID.U:
        case TAG_ID.EM:
        case TAG_ID.TT:
        case TAG_ID.BIG:
        case TAG_ID.CODE:
        case TAG_ID.FONT:
        case TAG_ID.NOBR:
        case TAG_ID.SMALL:
        case TAG_ID.STRIKE:
        case TAG_ID.STRONG: {
            callAdoptionAgency(p, token);
            break;
        }
        case TAG_ID.P: {
            pEndTagInBody(p);
            break;
        }
        case TAG_ID.DL:
        case TAG_ID.UL:
        case TAG_ID.OL:
        case TAG_ID.DIR:
        case TAG_ID.DIV:
        case TAG_ID.NAV:
        case TAG_ID.PRE:
        case TAG_ID.MAIN:
        case TAG_ID.MENU:
        case TAG_ID.ASIDE:
        case TAG_ID.BUTTON:
        case TAG_ID.CENTER:
        case TAG_ID.FIGURE:
        case TAG_ID.FOOTER:
        case TAG_ID.HEADER:
        case TAG_ID.HGROUP:
        case TAG_ID.DIALOG:
        case TAG_ID.ADDRESS:
        case TAG_ID.ARTICLE:
        case TAG_ID.DETAILS:
        case TAG_ID.SEARCH:
        case TAG_ID.SECTION:
        case TAG_ID.SUMMARY:
        case TAG_ID.LISTING:
        case TAG_ID.FIELDSET:
        case TAG_ID.BLOCKQUOTE:
        case TAG_ID.FIGCAPTION: {
            addressEndTagInBody(p, token);
            break;
        }
        case TAG_ID.LI: {
            liEndTagInBody(p);
            break;
        }
        case TAG_ID.DD:
        case TAG_ID.DT: {
            ddEndTagInBody(p, token);
            break;
        }
        case TAG_ID.H1:
        case TAG_ID.H2:
        case TAG_ID.H3:
        case TAG_ID.H4:
        case TAG_ID.H5:
        case TAG_ID.H6: {
            numberedHeaderEndTagInBody(p);
            break;
        }
        case TAG_ID.BR: {
            brEndTagInBody(p);
            break;
        }
        case TAG_ID.BODY: {
            bodyEndTagInBody(p, token);
            break;
        }
        case TAG_ID.HTML: {
            htmlEndTagInBody(p, token);
            break;
        }
        case TAG_ID.FORM: {
            formEndTagInBody(p);
            break;
        }
        case TAG_ID.APPLET:
        case TAG_ID.OBJECT:
        case TAG_ID.MARQUEE: {
            appletEndTagInBody(p, token);
            break;
        }
        case TAG_ID.TEMPLATE: {
            templateEndTagInHead(p, token);
            break;
        }
        default: {
            genericEndTagInBody(p, token);
        }
    }
}
function eofInBody(p, token) {
    if (p.tmplInsertionModeStack.length > 0) {
        eofInTemplate(p, token);
    }
    else {
        stopParsing(p, token);
    }
}
// The "text" insertion mode
//------------------------------------------------------------------
function endTagInText(p, token) {
    var _a;
    if (token.tagID === TAG_ID.SCRIPT) {
        (_a = p.scriptHandler) === null || _a === void 0 ? void 0 : _a.call(p, p.openElements.current);
    }
    p.openElements.pop();
    p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token) {
    p._err(token, ERR.eofInElementThatCanContainOnlyText);
    p.openElements.pop();
    p.insertionMode = p.originalInsertionMode;
    p.onEof(token);
}
// The "in table" insertion mode
//------------------------------------------------------------------
function characterInTable(p, token) {
    if (p.openElements.currentTagId !== undefined && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
        p.pendingCharacterTokens.length = 0;
        p.hasNonWhitespacePendingCharacterToken = false;
        p.originalInsertionMode = p.insertionMode;
        p.insertionMode = InsertionMode.IN_TABLE_TEXT;
        switch (token.type) {
            case TokenType.CHARACTER: {
                characterInTableText(p, token);
                break;
            }
            case TokenType.WHITESPACE_CHARACTER: {
                whitespaceCharacterInTableText(p, token);
                break;
            }
            // Ignore null
        }
    }
    else {
        tokenInTable(p, token);
    }
}
function captionStartTagInTable(p, token) {
    p.openElements.clearBackToTableContext();
    p.activeFormattingElements.insertMarker();
    p._insertElement(token, NS.HTML);
    p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token) {
    p.openElements.clearBackToTableContext();
    p._insertElement(token, NS.HTML);
    p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token) {
    p.openElements.clearBackToTableContext();
    p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
    p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
    startTagInColumnGroup(p, token);
}
function tbodyStartTagInTable(p, token) {
    p.openElements.clearBackToTableContext();
    p._insertElement(token, NS.HTML);
    p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token) {
    p.openElements.clearBackToTableContext();
    p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
    p.insertionMode = InsertionMode.IN_TABLE_BODY;
    startTagInTableBody(p, token);
}
function tableStartTagInTable(p, token) {
    if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
        p._resetInsertionMode();
        p._processStartTag(token);
    }
}
function inputStartTagInTable(p, token) {
    if (isHiddenInput(token)) {
        p._appendElement(token, NS.HTML);
    }
    else {
        tokenInTable(p, token);
    }
    token.ackSelfClosing = true;
}
function formStartTagInTable(p, token) {
    if (!p.formElement && p.openElements.tmplCount === 0) {
        p._insertElement(token, NS.HTML);
        p.formElement = p.openElements.current;
        p.openElements.pop();
    }
}
function startTagInTable(p, token) {
    switch (token.tagID) {
        case TAG_ID.TD:
        case TAG_ID.TH:
        case TAG_ID.TR: {
            tdStartTagInTable(p, token);
            break;
        }
        case TAG_ID.STYLE:
        case TAG_ID.SCRIPT:
        case TAG_ID.TEMPLATE: {
            startTagInHead(p, token);
            break;
        }
        case TAG_ID.COL: {
            colStartTagInTable(p, token);
            break;
        }
        case TAG_ID.FORM: {
            formStartTagInTable(p, token);
            break;
        }
        case TAG_ID.TABLE: {
            tableStartTagInTable(p, token);
            break;
        }
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD: {
            tbodyStartTagInTable(p, token);
            break;
        }
        case TAG_ID.INPUT: {
            inputStartTagInTable(p, token);
            break;
        }
        case TAG_ID.CAPTION: {
            captionStartTagInTable(p, token);
            break;
        }
        case TAG_ID.COLGROUP: {
            colgroupStartTagInTable(p, token);
            break;
        }
        default: {
            tokenInTable(p, token);
        }
    }
}
function endTagInTable(p, token) {
    switch (token.tagID) {
        case TAG_ID.TABLE: {
            if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
                p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
                p._resetInsertionMode();
            }
            break;
        }
        case TAG_ID.TEMPLATE: {
            templateEndTagInHead(p, token);
            break;
        }
        case TAG_ID.BODY:
        case TAG_ID.CAPTION:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.HTML:
        case TAG_ID.TBODY:
        case TAG_ID.TD:
        case TAG_ID.TFOOT:
        case TAG_ID.TH:
        case TAG_ID.THEAD:
        case TAG_ID.TR: {
            // Ignore token
            break;
        }
        default: {
            tokenInTable(p, token);
        }
    }
}
function tokenInTable(p, token) {
    const savedFosterParentingState = p.fosterParentingEnabled;
    p.fosterParentingEnabled = true;
    // Process token in `In Body` mode
    modeInBody(p, token);
    p.fosterParentingEnabled = savedFosterParentingState;
}
// The "in table text" insertion mode
//------------------------------------------------------------------
function whitespaceCharacterInTableText(p, token) {
    p.pendingCharacterTokens.push(token);
}
function characterInTableText(p, token) {
    p.pendingCharacterTokens.push(token);
    p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token) {
    let i = 0;
    if (p.hasNonWhitespacePendingCharacterToken) {
        for (; i < p.pendingCharacterTokens.length; i++) {
            tokenInTable(p, p.pendingCharacterTokens[i]);
        }
    }
    else {
        for (; i < p.pendingCharacterTokens.length; i++) {
            p._insertCharacters(p.pendingCharacterTokens[i]);
        }
    }
    p.insertionMode = p.originalInsertionMode;
    p._processToken(token);
}
// The "in caption" insertion mode
//------------------------------------------------------------------
const TABLE_VOID_ELEMENTS = new Set([TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR]);
function startTagInCaption(p, token) {
    const tn = token.tagID;
    if (TABLE_VOID_ELEMENTS.has(tn)) {
        if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
            p.openElements.generateImpliedEndTags();
            p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
            p.activeFormattingElements.clearToLastMarker();
            p.insertionMode = InsertionMode.IN_TABLE;
            startTagInTable(p, token);
        }
    }
    else {
        startTagInBody(p, token);
    }
}
function endTagInCaption(p, token) {
    const tn = token.tagID;
    switch (tn) {
        case TAG_ID.CAPTION:
        case TAG_ID.TABLE: {
            if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
                p.openElements.generateImpliedEndTags();
                p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
                p.activeFormattingElements.clearToLastMarker();
                p.insertionMode = InsertionMode.IN_TABLE;
                if (tn === TAG_ID.TABLE) {
                    endTagInTable(p, token);
                }
            }
            break;
        }
        case TAG_ID.BODY:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.HTML:
        case TAG_ID.TBODY:
        case TAG_ID.TD:
        case TAG_ID.TFOOT:
        case TAG_ID.TH:
        case TAG_ID.THEAD:
        case TAG_ID.TR: {
            // Ignore token
            break;
        }
        default: {
            endTagInBody(p, token);
        }
    }
}
// The "in column group" insertion mode
//------------------------------------------------------------------
function startTagInColumnGroup(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.COL: {
            p._appendElement(token, NS.HTML);
            token.ackSelfClosing = true;
            break;
        }
        case TAG_ID.TEMPLATE: {
            startTagInHead(p, token);
            break;
        }
        default: {
            tokenInColumnGroup(p, token);
        }
    }
}
function endTagInColumnGroup(p, token) {
    switch (token.tagID) {
        case TAG_ID.COLGROUP: {
            if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE;
            }
            break;
        }
        case TAG_ID.TEMPLATE: {
            templateEndTagInHead(p, token);
            break;
        }
        case TAG_ID.COL: {
            // Ignore token
            break;
        }
        default: {
            tokenInColumnGroup(p, token);
        }
    }
}
function tokenInColumnGroup(p, token) {
    if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        p._processToken(token);
    }
}
// The "in table body" insertion mode
//------------------------------------------------------------------
function startTagInTableBody(p, token) {
    switch (token.tagID) {
        case TAG_ID.TR: {
            p.openElements.clearBackToTableBodyContext();
            p._insertElement(token, NS.HTML);
            p.insertionMode = InsertionMode.IN_ROW;
            break;
        }
        case TAG_ID.TH:
        case TAG_ID.TD: {
            p.openElements.clearBackToTableBodyContext();
            p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
            p.insertionMode = InsertionMode.IN_ROW;
            startTagInRow(p, token);
            break;
        }
        case TAG_ID.CAPTION:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD: {
            if (p.openElements.hasTableBodyContextInTableScope()) {
                p.openElements.clearBackToTableBodyContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE;
                startTagInTable(p, token);
            }
            break;
        }
        default: {
            startTagInTable(p, token);
        }
    }
}
function endTagInTableBody(p, token) {
    const tn = token.tagID;
    switch (token.tagID) {
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD: {
            if (p.openElements.hasInTableScope(tn)) {
                p.openElements.clearBackToTableBodyContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE;
            }
            break;
        }
        case TAG_ID.TABLE: {
            if (p.openElements.hasTableBodyContextInTableScope()) {
                p.openElements.clearBackToTableBodyContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE;
                endTagInTable(p, token);
            }
            break;
        }
        case TAG_ID.BODY:
        case TAG_ID.CAPTION:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.HTML:
        case TAG_ID.TD:
        case TAG_ID.TH:
        case TAG_ID.TR: {
            // Ignore token
            break;
        }
        default: {
            endTagInTable(p, token);
        }
    }
}
// The "in row" insertion mode
//------------------------------------------------------------------
function startTagInRow(p, token) {
    switch (token.tagID) {
        case TAG_ID.TH:
        case TAG_ID.TD: {
            p.openElements.clearBackToTableRowContext();
            p._insertElement(token, NS.HTML);
            p.insertionMode = InsertionMode.IN_CELL;
            p.activeFormattingElements.insertMarker();
            break;
        }
        case TAG_ID.CAPTION:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD:
        case TAG_ID.TR: {
            if (p.openElements.hasInTableScope(TAG_ID.TR)) {
                p.openElements.clearBackToTableRowContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE_BODY;
                startTagInTableBody(p, token);
            }
            break;
        }
        default: {
            startTagInTable(p, token);
        }
    }
}
function endTagInRow(p, token) {
    switch (token.tagID) {
        case TAG_ID.TR: {
            if (p.openElements.hasInTableScope(TAG_ID.TR)) {
                p.openElements.clearBackToTableRowContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE_BODY;
            }
            break;
        }
        case TAG_ID.TABLE: {
            if (p.openElements.hasInTableScope(TAG_ID.TR)) {
                p.openElements.clearBackToTableRowContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE_BODY;
                endTagInTableBody(p, token);
            }
            break;
        }
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD: {
            if (p.openElements.hasInTableScope(token.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
                p.openElements.clearBackToTableRowContext();
                p.openElements.pop();
                p.insertionMode = InsertionMode.IN_TABLE_BODY;
                endTagInTableBody(p, token);
            }
            break;
        }
        case TAG_ID.BODY:
        case TAG_ID.CAPTION:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.HTML:
        case TAG_ID.TD:
        case TAG_ID.TH: {
            // Ignore end tag
            break;
        }
        default: {
            endTagInTable(p, token);
        }
    }
}
// The "in cell" insertion mode
//------------------------------------------------------------------
function startTagInCell(p, token) {
    const tn = token.tagID;
    if (TABLE_VOID_ELEMENTS.has(tn)) {
        if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
            p._closeTableCell();
            startTagInRow(p, token);
        }
    }
    else {
        startTagInBody(p, token);
    }
}
function endTagInCell(p, token) {
    const tn = token.tagID;
    switch (tn) {
        case TAG_ID.TD:
        case TAG_ID.TH: {
            if (p.openElements.hasInTableScope(tn)) {
                p.openElements.generateImpliedEndTags();
                p.openElements.popUntilTagNamePopped(tn);
                p.activeFormattingElements.clearToLastMarker();
                p.insertionMode = InsertionMode.IN_ROW;
            }
            break;
        }
        case TAG_ID.TABLE:
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD:
        case TAG_ID.TR: {
            if (p.openElements.hasInTableScope(tn)) {
                p._closeTableCell();
                endTagInRow(p, token);
            }
            break;
        }
        case TAG_ID.BODY:
        case TAG_ID.CAPTION:
        case TAG_ID.COL:
        case TAG_ID.COLGROUP:
        case TAG_ID.HTML: {
            // Ignore token
            break;
        }
        default: {
            endTagInBody(p, token);
        }
    }
}
// The "in select" insertion mode
//------------------------------------------------------------------
function startTagInSelect(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.OPTION: {
            if (p.openElements.currentTagId === TAG_ID.OPTION) {
                p.openElements.pop();
            }
            p._insertElement(token, NS.HTML);
            break;
        }
        case TAG_ID.OPTGROUP: {
            if (p.openElements.currentTagId === TAG_ID.OPTION) {
                p.openElements.pop();
            }
            if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
                p.openElements.pop();
            }
            p._insertElement(token, NS.HTML);
            break;
        }
        case TAG_ID.HR: {
            if (p.openElements.currentTagId === TAG_ID.OPTION) {
                p.openElements.pop();
            }
            if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
                p.openElements.pop();
            }
            p._appendElement(token, NS.HTML);
            token.ackSelfClosing = true;
            break;
        }
        case TAG_ID.INPUT:
        case TAG_ID.KEYGEN:
        case TAG_ID.TEXTAREA:
        case TAG_ID.SELECT: {
            if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
                p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
                p._resetInsertionMode();
                if (token.tagID !== TAG_ID.SELECT) {
                    p._processStartTag(token);
                }
            }
            break;
        }
        case TAG_ID.SCRIPT:
        case TAG_ID.TEMPLATE: {
            startTagInHead(p, token);
            break;
        }
        // Do nothing
    }
}
function endTagInSelect(p, token) {
    switch (token.tagID) {
        case TAG_ID.OPTGROUP: {
            if (p.openElements.stackTop > 0 &&
                p.openElements.currentTagId === TAG_ID.OPTION &&
                p.openElements.tagIDs[p.openElements.slotBelow(p.openElements.stackTop)] === TAG_ID.OPTGROUP) {
                p.openElements.pop();
            }
            if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
                p.openElements.pop();
            }
            break;
        }
        case TAG_ID.OPTION: {
            if (p.openElements.currentTagId === TAG_ID.OPTION) {
                p.openElements.pop();
            }
            break;
        }
        case TAG_ID.SELECT: {
            if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
                p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
                p._resetInsertionMode();
            }
            break;
        }
        case TAG_ID.TEMPLATE: {
            templateEndTagInHead(p, token);
            break;
        }
        // Do nothing
    }
}
// The "in select in table" insertion mode
//------------------------------------------------------------------
function startTagInSelectInTable(p, token) {
    const tn = token.tagID;
    if (tn === TAG_ID.CAPTION ||
        tn === TAG_ID.TABLE ||
        tn === TAG_ID.TBODY ||
        tn === TAG_ID.TFOOT ||
        tn === TAG_ID.THEAD ||
        tn === TAG_ID.TR ||
        tn === TAG_ID.TD ||
        tn === TAG_ID.TH) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
        p._processStartTag(token);
    }
    else {
        startTagInSelect(p, token);
    }
}
function endTagInSelectInTable(p, token) {
    const tn = token.tagID;
    if (tn === TAG_ID.CAPTION ||
        tn === TAG_ID.TABLE ||
        tn === TAG_ID.TBODY ||
        tn === TAG_ID.TFOOT ||
        tn === TAG_ID.THEAD ||
        tn === TAG_ID.TR ||
        tn === TAG_ID.TD ||
        tn === TAG_ID.TH) {
        if (p.openElements.hasInTableScope(tn)) {
            p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
            p._resetInsertionMode();
            p.onEndTag(token);
        }
    }
    else {
        endTagInSelect(p, token);
    }
}
// The "in template" insertion mode
//------------------------------------------------------------------
function startTagInTemplate(p, token) {
    switch (token.tagID) {
        // First, handle tags that can start without a mode change
        case TAG_ID.BASE:
        case TAG_ID.BASEFONT:
        case TAG_ID.BGSOUND:
        case TAG_ID.LINK:
        case TAG_ID.META:
        case TAG_ID.NOFRAMES:
        case TAG_ID.SCRIPT:
        case TAG_ID.STYLE:
        case TAG_ID.TEMPLATE:
        case TAG_ID.TITLE: {
            startTagInHead(p, token);
            break;
        }
        // Re-process the token in the appropriate mode
        case TAG_ID.CAPTION:
        case TAG_ID.COLGROUP:
        case TAG_ID.TBODY:
        case TAG_ID.TFOOT:
        case TAG_ID.THEAD: {
            p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE;
            p.insertionMode = InsertionMode.IN_TABLE;
            startTagInTable(p, token);
            break;
        }
        case TAG_ID.COL: {
            p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP;
            p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
            startTagInColumnGroup(p, token);
            break;
        }
        case TAG_ID.TR: {
            p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY;
            p.insertionMode = InsertionMode.IN_TABLE_BODY;
            startTagInTableBody(p, token);
            break;
        }
        case TAG_ID.TD:
        case TAG_ID.TH: {
            p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW;
            p.insertionMode = InsertionMode.IN_ROW;
            startTagInRow(p, token);
            break;
        }
        default: {
            p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY;
            p.insertionMode = InsertionMode.IN_BODY;
            startTagInBody(p, token);
        }
    }
}
function endTagInTemplate(p, token) {
    if (token.tagID === TAG_ID.TEMPLATE) {
        templateEndTagInHead(p, token);
    }
}
function eofInTemplate(p, token) {
    if (p.openElements.tmplCount > 0) {
        // EOF closes every open template.
        do {
            p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
            p.activeFormattingElements.clearToLastMarker();
            p.tmplInsertionModeStack.pop();
        } while (p.openElements.tmplCount > 0);
        p._resetInsertionMode();
        p.onEof(token);
    }
    else {
        stopParsing(p, token);
    }
}
// The "after body" insertion mode
//------------------------------------------------------------------
function startTagAfterBody(p, token) {
    if (token.tagID === TAG_ID.HTML) {
        startTagInBody(p, token);
    }
    else {
        tokenAfterBody(p, token);
    }
}
function endTagAfterBody(p, token) {
    var _a;
    if (token.tagID === TAG_ID.HTML) {
        if (!p.fragmentContext) {
            p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
        }
        //NOTE: <html> is never popped from the stack, so we need to updated
        //the end location explicitly.
        if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
            p._setEndLocation(p.openElements.items[0], token);
            // Update the body element, if it doesn't have an end tag
            const bodyElement = p.openElements.items[1];
            if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) {
                p._setEndLocation(bodyElement, token);
            }
        }
    }
    else {
        tokenAfterBody(p, token);
    }
}
function tokenAfterBody(p, token) {
    p.insertionMode = InsertionMode.IN_BODY;
    modeInBody(p, token);
}
// The "in frameset" insertion mode
//------------------------------------------------------------------
function startTagInFrameset(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.FRAMESET: {
            p._insertElement(token, NS.HTML);
            break;
        }
        case TAG_ID.FRAME: {
            p._appendElement(token, NS.HTML);
            token.ackSelfClosing = true;
            break;
        }
        case TAG_ID.NOFRAMES: {
            startTagInHead(p, token);
            break;
        }
        // Do nothing
    }
}
function endTagInFrameset(p, token) {
    if (token.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
        p.openElements.pop();
        if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) {
            p.insertionMode = InsertionMode.AFTER_FRAMESET;
        }
    }
}
// The "after frameset" insertion mode
//------------------------------------------------------------------
function startTagAfterFrameset(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.NOFRAMES: {
            startTagInHead(p, token);
            break;
        }
        // Do nothing
    }
}
function endTagAfterFrameset(p, token) {
    if (token.tagID === TAG_ID.HTML) {
        p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
    }
}
// The "after after body" insertion mode
//------------------------------------------------------------------
function startTagAfterAfterBody(p, token) {
    if (token.tagID === TAG_ID.HTML) {
        startTagInBody(p, token);
    }
    else {
        tokenAfterAfterBody(p, token);
    }
}
function tokenAfterAfterBody(p, token) {
    p.insertionMode = InsertionMode.IN_BODY;
    modeInBody(p, token);
}
// The "after after frameset" insertion mode
//------------------------------------------------------------------
function startTagAfterAfterFrameset(p, token) {
    switch (token.tagID) {
        case TAG_ID.HTML: {
            startTagInBody(p, token);
            break;
        }
        case TAG_ID.NOFRAMES: {
            startTagInHead(p, token);
            break;
        }
        // Do nothing
    }
}
// The rules for parsing tokens in foreign content
//------------------------------------------------------------------
function nullCharacterInForeignContent(p, token) {
    token.chars = REPLACEMENT_CHARACTER;
    p._insertCharacters(token);
}
function characterInForeignContent(p, token) {
    p._insertCharacters(token);
    p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
    while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML &&
        p.openElements.currentTagId !== undefined &&
        !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) {
        p.openElements.pop();
    }
}
function startTagInForeignContent(p, token) {
    if (causesExit(token)) {
        popUntilHtmlOrIntegrationPoint(p);
        p._startTagOutsideForeignContent(token);
    }
    else {
        const current = p._getAdjustedCurrentElement();
        const currentNs = p.treeAdapter.getNamespaceURI(current);
        if (currentNs === NS.MATHML) {
            adjustTokenMathMLAttrs(token);
        }
        else if (currentNs === NS.SVG) {
            adjustTokenSVGTagName(token);
            adjustTokenSVGAttrs(token);
        }
        adjustTokenXMLAttrs(token);
        if (token.selfClosing) {
            p._appendElement(token, currentNs);
        }
        else {
            p._insertElement(token, currentNs);
        }
        token.ackSelfClosing = true;
    }
}
function endTagInForeignContent(p, token) {
    if (token.tagID === TAG_ID.P || token.tagID === TAG_ID.BR) {
        popUntilHtmlOrIntegrationPoint(p);
        p._endTagOutsideForeignContent(token);
        return;
    }
    // The current node is the root element (fragment case): ignore the token.
    if (p.openElements.stackTop === 0)
        return;
    // The topmost foreign element with the token's name closes, unless an HTML element is above it. Foreign names are
    // the lowercased start-tag name or its SVG adjustment, so these two are the ASCII case-insensitive match.
    const { tagName } = token;
    const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName);
    // Elements outside HTML, SVG and MathML only come from a fragment context in their namespace.
    const contextNs = p.fragmentContext ? p.treeAdapter.getNamespaceURI(p.fragmentContext) : NS.HTML;
    const i = Math.max(p.openElements.indexOfTopmostByName(NS.SVG, tagName), p.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === undefined ? -1 : p.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML
        ? -1
        : p.openElements.indexOfTopmostByName(contextNs, tagName));
    if (i > p.openElements.indexOfTopmostHtmlElement()) {
        //NOTE: update the token tag name for `_setEndLocation`.
        token.tagName = p.treeAdapter.getTagName(p.openElements.items[i]);
        p.openElements.shortenToLength(i);
    }
    else {
        p._endTagOutsideForeignContent(token);
    }
}

/**
 * Get the named reference for an XML special character or U+00A0.
 * @param char Code unit matched by one of the escape regexes.
 */
function getEscape(char) {
    return char === 34
        ? "&quot;"
        : char === 38
            ? "&amp;"
            : char === 39
                ? "&apos;"
                : char === 60
                    ? "&lt;"
                    : char === 62
                        ? "&gt;"
                        : "&nbsp;";
}
/**
 * Escape `data` using `re`, mapping each matched character to its entity.
 * Every match is one UTF-16 code unit, so its index is `lastIndex - 1`.
 * @param re Global regex matching exactly the characters to escape
 *   (`"`, `&`, `'`, `<`, `>`, `\u00A0` at most).
 * @param data String to escape.
 */
function escapeWithRegex(re, data) {
    re.lastIndex = 0;
    if (!re.test(data))
        return data;
    let out = "";
    let last = 0;
    do {
        const index = re.lastIndex - 1;
        if (last !== index)
            out += data.substring(last, index);
        const char = data.charCodeAt(index);
        out += getEscape(char);
        last = index + 1;
    } while (re.test(data));
    return out + data.substring(last);
}
const attributeEscapeRegex = /["&<>\u{A0}]/gu;
/**
 * Encodes all characters that have to be escaped in HTML attributes,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 * @param data String to escape.
 */
function escapeAttribute(data) {
    return escapeWithRegex(attributeEscapeRegex, data);
}
const textEscapeRegex = /[&<>\u{A0}]/gu;
/**
 * Encodes all characters that have to be escaped in HTML text,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 * @param data String to escape.
 */
function escapeText(data) {
    return escapeWithRegex(textEscapeRegex, data);
}

// Sets
const VOID_ELEMENTS = new Set([
    TAG_NAMES.AREA,
    TAG_NAMES.BASE,
    TAG_NAMES.BASEFONT,
    TAG_NAMES.BGSOUND,
    TAG_NAMES.BR,
    TAG_NAMES.COL,
    TAG_NAMES.EMBED,
    TAG_NAMES.FRAME,
    TAG_NAMES.HR,
    TAG_NAMES.IMG,
    TAG_NAMES.INPUT,
    TAG_NAMES.KEYGEN,
    TAG_NAMES.LINK,
    TAG_NAMES.META,
    TAG_NAMES.PARAM,
    TAG_NAMES.SOURCE,
    TAG_NAMES.TRACK,
    TAG_NAMES.WBR,
]);
function isVoidElement(node, options) {
    return (options.treeAdapter.isElementNode(node) &&
        options.treeAdapter.getNamespaceURI(node) === NS.HTML &&
        VOID_ELEMENTS.has(options.treeAdapter.getTagName(node)));
}
const defaultOpts = { treeAdapter: defaultTreeAdapter, scriptingEnabled: true };
/**
 * Serializes an AST node to an HTML string.
 *
 * @example
 *
 * ```js
 * const parse5 = require('parse5');
 *
 * const document = parse5.parse('<!DOCTYPE html><html><head></head><body>Hi there!</body></html>');
 *
 * // Serializes a document.
 * const html = parse5.serialize(document);
 *
 * // Serializes the <html> element content.
 * const str = parse5.serialize(document.childNodes[1]);
 *
 * console.log(str); //> '<head></head><body>Hi there!</body>'
 * ```
 *
 * @param node Node to serialize.
 * @param options Serialization options.
 */
function serialize(node, options) {
    var _a;
    const opts = { ...defaultOpts, ...options };
    if (isVoidElement(node, opts)) {
        return '';
    }
    const { treeAdapter } = opts;
    // A template's children are those of its content fragment.
    const container = treeAdapter.isElementNode(node) &&
        treeAdapter.getTagName(node) === TAG_NAMES.TEMPLATE &&
        treeAdapter.getNamespaceURI(node) === NS.HTML
        ? treeAdapter.getTemplateContent(node)
        : node;
    return serializeNodes((_a = treeAdapter.getChildNodes(container)) !== null && _a !== void 0 ? _a : [], opts);
}
function serializeNodes(nodes, options) {
    var _a;
    const { treeAdapter } = options;
    // The depth of the tree is not bounded, so the open elements (their
    // remaining siblings and end tags) are kept on explicit stacks.
    const stack = [];
    let html = '';
    let index = 0;
    for (;;) {
        if (index < nodes.length) {
            const node = nodes[index++];
            if (treeAdapter.isElementNode(node)) {
                const tn = treeAdapter.getTagName(node);
                html += `<${tn}${serializeAttributes(node, options)}>`;
                const isHtml = treeAdapter.getNamespaceURI(node) === NS.HTML;
                if (!(isHtml && VOID_ELEMENTS.has(tn))) {
                    stack.push({ nodes, index, endTag: `</${tn}>` });
                    nodes =
                        (_a = treeAdapter.getChildNodes(isHtml && tn === TAG_NAMES.TEMPLATE ? treeAdapter.getTemplateContent(node) : node)) !== null && _a !== void 0 ? _a : [];
                    index = 0;
                }
            }
            else if (treeAdapter.isTextNode(node)) {
                html += serializeTextNode(node, options);
            }
            else if (treeAdapter.isCommentNode(node)) {
                html += serializeCommentNode(node, options);
            }
            else if (treeAdapter.isDocumentTypeNode(node)) {
                html += serializeDocumentTypeNode(node, options);
            }
        }
        else {
            const parent = stack.pop();
            if (!parent) {
                return html;
            }
            html += parent.endTag;
            ({ nodes, index } = parent);
        }
    }
}
function serializeAttributes(node, { treeAdapter }) {
    let html = '';
    for (const attr of treeAdapter.getAttrList(node)) {
        html += ' ';
        if (attr.namespace) {
            switch (attr.namespace) {
                case NS.XML: {
                    html += `xml:${attr.name}`;
                    break;
                }
                case NS.XMLNS: {
                    if (attr.name !== 'xmlns') {
                        html += 'xmlns:';
                    }
                    html += attr.name;
                    break;
                }
                case NS.XLINK: {
                    html += `xlink:${attr.name}`;
                    break;
                }
                default: {
                    html += `${attr.prefix}:${attr.name}`;
                }
            }
        }
        else {
            html += attr.name;
        }
        html += `="${escapeAttribute(attr.value)}"`;
    }
    return html;
}
function serializeTextNode(node, options) {
    const { treeAdapter } = options;
    const content = treeAdapter.getTextNodeContent(node);
    const parent = treeAdapter.getParentNode(node);
    const parentTn = parent && treeAdapter.isElementNode(parent) && treeAdapter.getTagName(parent);
    return parentTn &&
        treeAdapter.getNamespaceURI(parent) === NS.HTML &&
        hasUnescapedText(parentTn, options.scriptingEnabled)
        ? content
        : escapeText(content);
}
function serializeCommentNode(node, { treeAdapter }) {
    return `<!--${treeAdapter.getCommentNodeContent(node)}-->`;
}
function serializeDocumentTypeNode(node, { treeAdapter }) {
    return `<!DOCTYPE ${treeAdapter.getDocumentTypeNodeName(node)}>`;
}

// Shorthands
/**
 * Parses an HTML string.
 *
 * @param html Input HTML string.
 * @param options Parsing options.
 * @returns Document
 *
 * @example
 *
 * ```js
 * const parse5 = require('parse5');
 *
 * const document = parse5.parse('<!DOCTYPE html><html><head></head><body>Hi there!</body></html>');
 *
 * console.log(document.childNodes[1].tagName); //> 'html'
 *```
 */
function parse(html, options) {
    return Parser.parse(html, options);
}
function parseFragment(fragmentContext, html, options) {
    if (typeof fragmentContext === 'string') {
        options = html;
        html = fragmentContext;
        fragmentContext = null;
    }
    const parser = Parser.getFragmentParser(fragmentContext, options);
    parser.tokenizer.write(html, true);
    return parser.getFragment();
}

/** Does something, and gives what the element would say of it in the console. */
function listen(act) {
    const sentences = [];
    const { warn } = console;
    said.clear();
    console.warn = (text) => sentences.push(text.replace(/^trust-faq: /, ''));
    try {
        return { value: act(), sentences };
    }
    finally {
        console.warn = warn;
    }
}

/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const n=o=>null===o||"object"!=typeof o&&"function"!=typeof o,e$1={HTML:1},l=(o,t)=>void 0!==o?._$litType$,d=o=>null!=o?._$litType$?.h,f=o=>o?._$litDirective$;

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const replacements = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    // Note &apos; was not defined in the HTML4 spec, and is not supported by very
    // old browsers like IE8, so a codepoint entity is used instead.
    "'": '&#39;',
};
const replacer = (char) => replacements[char];
/**
 * Replaces characters which have special meaning in HTML (&<>"') with escaped
 * HTML entities ("&amp;", "&lt;", etc.).
 */
const escapeHtml = (str) => str.replace(/[&<>"']/g, replacer);

/// <reference lib="dom" />
/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const getElementRenderer = ({ elementRenderers }, tagName, ceClass = customElements.get(tagName), attributes = new Map()) => {
    if (ceClass === undefined) {
        console.warn(`Custom element ${tagName} was not registered.`);
        return new FallbackRenderer(tagName);
    }
    // TODO(kschaaf): Should we implement a caching scheme, e.g. keyed off of
    // ceClass's base class to prevent O(n) lookups for every element (probably
    // not a concern for the small number of element renderers we'd expect)? Doing
    // so would preclude having cross-cutting renderers to e.g. no-op render all
    // custom elements with a `client-only` attribute, so punting for now.
    for (const renderer of elementRenderers) {
        if (renderer.matchesClass(ceClass, tagName, attributes)) {
            return new renderer(tagName);
        }
    }
    return new FallbackRenderer(tagName);
};
/**
 * An object that renders elements of a certain type.
 *
 * The `render*()` methods return a ThunkedRenderResult, which is an array of
 * strings and/or thunks that return strings or Promises for strings. This allows
 * the renderer to emit content in chunks, and to perform async work (e.g.
 * fetching data) as part of rendering. Renderers can assume that their
 * thunks will be invoked in order, and that any Promises will be awaited before
 * subsequent thunks are invoked.
 *
 * If a renderer does not need to emit content in chunks or perform async work,
 * it can simply return an array of strings.
 */
class ElementRenderer {
    /**
     * Should be implemented to return true when the given custom element class
     * and/or tagName should be handled by this renderer.
     *
     * @param ceClass - Custom Element class
     * @param tagName - Tag name of custom element instance
     * @param attributes - Map of attribute key/value pairs
     * @returns
     */
    static matchesClass(_ceClass, _tagName, _attributes) {
        return false;
    }
    /**
     * Called when a custom element is instantiated during a server render.
     *
     * An ElementRenderer can actually instantiate the custom element class, or
     * it could emulate the element in some other way.
     */
    constructor(tagName) {
        this.tagName = tagName;
    }
    /**
     * Called when a custom element is "attached" to the server DOM.
     *
     * Because we don't presume a full DOM emulation, this isn't the same as
     * being connected in a real browser. There may not be an owner document,
     * parentNode, etc., depending on the DOM emulation.
     *
     * If this renderer is creating actual element instances, it may forward
     * the call to the element's `connectedCallback()`.
     *
     * The default impementation is a no-op.
     */
    connectedCallback() {
        // do nothing
    }
    /**
     * Called from `setAttribute()` to emulate the browser's
     * `attributeChangedCallback` lifecycle hook.
     *
     * If this renderer is creating actual element instances, it may forward
     * the call to the element's `attributeChangedCallback()`.
     */
    attributeChangedCallback(_name, _old, _value) {
        // do nothing
    }
    /**
     * Handles setting a property on the element.
     *
     * The default implementation sets the property on the renderer's element
     * instance.
     *
     * @param name Name of the property
     * @param value Value of the property
     */
    setProperty(name, value) {
        if (this.element !== undefined) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            this.element[name] = value;
        }
    }
    /**
     * Handles setting an attribute on an element.
     *
     * Default implementation calls `setAttribute` on the renderer's element
     * instance, and calls the abstract `attributeChangedCallback` on the
     * renderer.
     *
     * @param name Name of the attribute
     * @param value Value of the attribute
     */
    setAttribute(name, value) {
        // Browser turns all HTML attributes to lowercase.
        name = name.toLowerCase();
        if (this.element !== undefined) {
            const old = this.element.getAttribute(name);
            this.element.setAttribute(name, value);
            this.attributeChangedCallback(name, old, value);
        }
    }
    /**
     * The shadow root options to write to the declarative shadow DOM <template>,
     * if one is created with `renderShadow()`.
     */
    get shadowRootOptions() {
        return { mode: 'open' };
    }
    /**
     * Render the element's shadow root children.
     *
     * If `renderShadow()` returns undefined, no declarative shadow root is
     * emitted.
     */
    renderShadow(_renderInfo) {
        return undefined;
    }
    /**
     * Render the element's light DOM children.
     */
    renderLight(_renderInfo) {
        return undefined;
    }
    /**
     * Render the element's attributes.
     *
     * The default implementation serializes all attributes on the element
     * instance.
     */
    renderAttributes() {
        const result = [];
        if (this.element !== undefined) {
            const { attributes } = this.element;
            for (let i = 0, name, value; i < attributes.length && ({ name, value } = attributes[i]); i++) {
                if (value === '' || value === undefined || value === null) {
                    result.push(` ${name}`);
                }
                else {
                    result.push(` ${name}="${escapeHtml(value)}"`);
                }
            }
        }
        return result;
    }
}
/**
 * An ElementRenderer used as a fallback in the case where a custom element is
 * either unregistered or has no other matching renderer.
 */
class FallbackRenderer extends ElementRenderer {
    constructor() {
        super(...arguments);
        this._attributes = {};
    }
    setAttribute(name, value) {
        // Browser turns all HTML attributes to lowercase.
        this._attributes[name.toLowerCase()] = value;
    }
    renderAttributes() {
        const result = [];
        for (const [name, value] of Object.entries(this._attributes)) {
            if (value === '' || value === undefined || value === null) {
                result.push(` ${name}`);
            }
            else {
                result.push(` ${name}="${escapeHtml(value)}"`);
            }
        }
        return result;
    }
}

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const e={attributeToProperty:n$1._$AK,changedProperties:n$1._$AL};

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t={CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5};

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
let r=null;const i={boundAttributeSuffix:Z.M,marker:Z.P,markerMatch:Z.A,getTemplateHtml:Z.L,patchDirectiveResolve:(e,t)=>{if(e.prototype._$AS.name!==t.name){r??=e.prototype._$AS.name;for(let i=e.prototype;i!==Object.prototype;i=Object.getPrototypeOf(i))if(i.hasOwnProperty(r))return void(i[r]=t);throw Error("Internal error: It is possible that both dev mode and production mode Lit was mixed together during SSR. Please comment on the issue: https://github.com/lit/lit/issues/4527")}},getAttributePartCommittedValue:(e,r,i)=>{let o=E;return e.j=e=>o=e,e._$AI(r,e,i),o},connectedDisconnectable:e=>({...e,_$AU:true}),resolveDirective:Z.V,AttributePart:Z.H,PropertyPart:Z.B,BooleanAttributePart:Z.N,EventPart:Z.U,isIterable:Z.D};

const v=new WeakMap,b=t=>{let r=v.get(t.strings);if(void 0!==r)return r;const n=new Uint32Array(2).fill(5381);for(const e of t.strings)for(let t=0;t<e.length;t++)n[t%2]=33*n[t%2]^e.charCodeAt(t);const o=String.fromCharCode(...new Uint8Array(n.buffer));return r=Buffer.from(o,"binary").toString("base64"),v.set(t.strings,r),r};

({
    HTML: NS.HTML,
    XML: NS.XML,
    MATHML: NS.MATHML,
    SVG: NS.SVG,
    XLINK: NS.XLINK,
    XMLNS: NS.XMLNS
});

/**
 * Determines if a given node is a document or not
 * @param {Node} node Node to test
 * @return {boolean}
 */
function isDocument(node) {
    return node.nodeName === '#document';
}
/**
 * Determines if a given node is a document fragment or not
 * @param {Node} node Node to test
 * @return {boolean}
 */
function isDocumentFragment(node) {
    return node.nodeName === '#document-fragment';
}
/**
 * Determines if a given node is a template node or not
 * @param {Node} node Node to test
 * @return {boolean}
 */
function isTemplateNode(node) {
    return node.nodeName === 'template';
}
const isElementNode = defaultTreeAdapter.isElementNode;
const isCommentNode = defaultTreeAdapter.isCommentNode;
const isDocumentTypeNode = defaultTreeAdapter.isDocumentTypeNode;
const isTextNode = defaultTreeAdapter.isTextNode;
/**
 * Determines if a given node is a parent or not
 * @param {Node} node Node to test
 * @return {boolean}
 */
function isParentNode(node) {
    return (isDocument(node) ||
        isDocumentFragment(node) ||
        isElementNode(node) ||
        isTemplateNode(node));
}

defaultTreeAdapter.appendChild;

/**
 * Traverses the tree of a given node
 * @param {Node} node Node to traverse
 * @param {Visitor} visitor Visitor to apply
 * @param {ParentNode=} parent Parent node of the current node
 * @return {void}
 */
function traverse(node, visitor, parent) {
    const shouldVisitChildren = typeof visitor['pre:node'] !== 'function' ||
        visitor['pre:node'](node, parent) !== false;
    if (shouldVisitChildren && isParentNode(node)) {
        for (const child of node.childNodes) {
            traverse(child, visitor, node);
        }
    }
    if (typeof visitor.node === 'function') {
        visitor.node(node, parent);
    }
    if (typeof visitor.document === 'function' && isDocument(node)) {
        visitor.document(node);
    }
    if (typeof visitor.documentFragment === 'function' &&
        isDocumentFragment(node)) {
        visitor.documentFragment(node, parent);
    }
    if (typeof visitor.element === 'function' && isElementNode(node)) {
        visitor.element(node, parent);
    }
    if (typeof visitor.template === 'function' && isTemplateNode(node)) {
        visitor.template(node, parent);
    }
    if (typeof visitor.comment === 'function' && isCommentNode(node)) {
        visitor.comment(node, parent);
    }
    if (typeof visitor.text === 'function' && isTextNode(node)) {
        visitor.text(node, parent);
    }
    if (typeof visitor.documentType === 'function' && isDocumentTypeNode(node)) {
        visitor.documentType(node, parent);
    }
}

const s=e=>f(e)?.t;

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Elements and their special properties that should be reflected to attributes
 * when set.
 *
 * Each item in the array takes the following format:
 *
 * Item 0:
 *    Array of [property name, reflected attribute name]
 *    or
 *    property name (if reflected attribute name is identical).
 * Item 1:
 *    Array of tag names which reflect the property
 *
 * List of attributes and which elements they apply is sourced from
 * https://developer.mozilla.org/en-US/docs/Web/HTML/Attributes
 *
 * Commented elements were empirically found to not reflect from an associated
 * property.
 */
// prettier-ignore
const reflectedAttributesSource = [
    ['accept', [/*'form',*/ 'input']],
    [['accept-charset', 'acceptCharset'], ['form']],
    [['accesskey', 'accessKey'], ['*']],
    ['action', ['form']],
    ['align', [/*'applet',*/ 'caption', 'col', 'colgroup', 'hr', 'iframe', 'img', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']],
    ['allow', ['iframe']],
    ['alt', [/*'applet',*/ 'area', 'img', 'input']],
    ['async', ['script']],
    ['autocapitalize', ['*']],
    ['autocomplete', ['form', 'input', 'select', 'textarea']],
    ['autofocus', ['button', 'input', 'keygen', 'select', 'textarea']],
    ['autoplay', ['audio', 'video']],
    ['background', ['body', /*'table', 'td', 'th'*/]],
    [['bgcolor', 'bgColor'], ['body', /*'col', 'colgroup',*/ 'marquee', 'table', /*'tbody', 'tfoot',*/ 'td', 'th', 'tr']],
    ['border', ['img', 'object', 'table']],
    ['buffered', [ /*'audio', 'video'*/]],
    ['capture', [ /*'input'*/]],
    ['challenge', [ /*'keygen'*/]],
    ['charset', [/*'meta',*/ 'script']],
    ['checked', [/*'command',*/ 'input']],
    ['cite', ['blockquote', 'del', 'ins', 'q']],
    [['class', 'className'], ['*']],
    ['code', [ /*'applet'*/]],
    ['codebase', [ /*'applet'*/]],
    ['color', [/*'basefont',*/ 'font', 'hr']],
    ['cols', ['textarea']],
    [['colspan', 'colSpan'], ['td', 'th']],
    ['content', ['meta']],
    [['contenteditable', 'contentEditable'], ['*']],
    [['contextmenu'], [ /*'*'*/]],
    ['controls', ['audio', 'video']],
    ['coords', ['area']],
    [['crossorigin', 'crossOrigin'], ['audio', 'img', 'link', 'script', 'video']],
    ['csp', ['iframe']],
    ['data', ['object']],
    [['datetime', 'dateTime'], ['del', 'ins', 'time']],
    ['decoding', ['img']],
    ['default', ['track']],
    ['defer', ['script']],
    ['dir', ['*']],
    [['dirname', 'dirName'], ['input', 'textarea']],
    ['disabled', [/*'command',*/ 'button', 'fieldset', 'input', /*'keygen',*/ 'optgroup', 'option', 'select', 'textarea']],
    ['download', ['a', 'area']],
    ['draggable', ['*']],
    ['enctype', ['form']],
    [['enterkeyhint', 'enterKeyHint'], ['textarea', 'contenteditable']],
    ['for', [ /*'label', 'output'*/]],
    ['form', [ /*'button', 'fieldset', 'input', 'keygen', 'label', 'meter', 'object', 'output', 'progress', 'select', 'textarea'*/]],
    [['formaction', 'formAction'], ['input', 'button']],
    [['formenctype', 'formEnctype'], ['button', 'input']],
    [['formmethod', 'formMethod'], ['button', 'input']],
    [['formnovalidate', 'formNoValidate'], ['button', 'input']],
    [['formtarget', 'formTarget'], ['button', 'input']],
    ['headers', ['td', 'th']],
    ['height', ['canvas', 'embed', 'iframe', 'img', 'input', 'object', 'video']],
    ['hidden', ['*']],
    ['high', ['meter']],
    ['href', ['a', 'area', 'base', 'link']],
    ['hreflang', ['a', /*'area',*/ 'link']],
    [['http-equiv', 'httpEquiv'], ['meta']],
    ['icon', [ /*'command'*/]],
    ['id', ['*']],
    ['importance', [ /*'iframe', 'img', 'link', 'script'*/]],
    ['integrity', ['link', 'script']],
    ['intrinsicsize', [ /*'img'*/]],
    [['inputmode', 'inputMode'], ['textarea', 'contenteditable']],
    [['ismap', 'isMap'], ['img']],
    ['itemprop', [ /*'*'*/]],
    ['keytype', [ /*'keygen'*/]],
    ['kind', ['track']],
    ['label', ['optgroup', 'option', 'track']],
    ['lang', ['*']],
    ['language', [ /*'script'*/]],
    ['loading', ['img', 'iframe']],
    ['list', [ /*'input'*/]],
    ['loop', ['audio', /*'bgsound',*/ 'marquee', 'video']],
    ['low', ['meter']],
    ['manifest', [ /*'html'*/]],
    ['max', ['input', 'meter', 'progress']],
    [['maxlength', 'maxLength'], ['input', 'textarea']],
    [['minlength', 'minLength'], ['input', 'textarea']],
    ['media', [/*'a', 'area',*/ 'link', 'source', 'style']],
    ['method', ['form']],
    ['min', ['input', 'meter']],
    ['multiple', ['input', 'select']],
    ['muted', ['audio', 'video']],
    ['name', ['button', 'form', 'fieldset', 'iframe', 'input', /*'keygen',*/ 'object', 'output', 'select', 'textarea', 'map', 'meta', 'param']],
    [['novalidate', 'noValidate'], ['form']],
    ['open', ['details']],
    ['optimum', ['meter']],
    ['pattern', ['input']],
    ['ping', ['a', 'area']],
    ['placeholder', ['input', 'textarea']],
    ['poster', ['video']],
    ['preload', ['audio', 'video']],
    ['radiogroup', [ /*'command'*/]],
    [['readonly', 'readOnly'], ['input', 'textarea']],
    [['referrerpolicy', 'referrerPolicy'], ['a', 'area', 'iframe', 'img', 'link', 'script']],
    ['rel', ['a', 'area', 'link']],
    ['required', ['input', 'select', 'textarea']],
    ['reversed', ['ol']],
    ['rows', ['textarea']],
    [['rowspan', 'rowSpan'], ['td', 'th']],
    ['sandbox', ['iframe']],
    ['scope', ['th']],
    ['scoped', [ /*'style'*/]],
    ['selected', ['option']],
    ['shape', ['a', 'area']],
    ['size', ['input', 'select']],
    ['sizes', ['link', 'img', 'source']],
    ['slot', ['*']],
    ['span', ['col', 'colgroup']],
    ['spellcheck', ['*']],
    ['src', ['audio', 'embed', 'iframe', 'img', 'input', 'script', 'source', 'track', 'video']],
    ['srcdoc', ['iframe']],
    ['srclang', ['track']],
    ['srcset', ['img', 'source']],
    ['start', ['ol']],
    ['step', ['input']],
    ['style', ['*']],
    ['summary', ['table']],
    [['tabindex', 'tabIndex'], ['*']],
    ['target', ['a', 'area', 'base', 'form']],
    ['title', ['*']],
    ['translate', [ /*'*'*/]], //TODO(kschaaf): 'translate' boolean property maps to 'yes'/'no'
    ['type', ['button', 'input', /*'command',*/ 'embed', 'object', 'script', 'source', 'style', /*'menu'*/]],
    [['usemap', 'useMap'], ['img', 'input', 'object']],
    ['value', ['button', 'data', 'input', 'li', 'meter', 'option', 'progress', 'param']],
    ['width', ['canvas', 'embed', 'iframe', 'img', 'input', 'object', 'video']],
    ['wrap', ['textarea']]
];
/**
 * Construct reflectedAttributes as nested maps for efficient lookup.
 */
const reflectedAttributes = new Map();
const addPropertyForElement = (elementName, attributeName, propertyName) => {
    if (reflectedAttributes.has(elementName)) {
        reflectedAttributes.get(elementName).set(propertyName, attributeName);
    }
    else {
        reflectedAttributes.set(elementName, new Map([[propertyName, attributeName]]));
    }
};
for (const [attr, elements] of reflectedAttributesSource) {
    for (let elementName of elements) {
        elementName = elementName.toUpperCase();
        if (attr instanceof Array) {
            // Property has a different attribute name.
            addPropertyForElement(elementName, attr[0], attr[1]);
        }
        else {
            addPropertyForElement(elementName, attr, attr);
        }
    }
}
/**
 * Return the attribute name that reflects from the given property
 * name on the given element.
 *
 * Example: for all elements, the property 'className' reflects to
 * the 'class' attribute, so:
 * reflectedAttributeName('div', 'className') returns 'class'
 */
const reflectedAttributeName = (elementName, propertyName) => {
    const attributes = reflectedAttributes.get(elementName);
    if (attributes !== undefined && attributes.has(propertyName)) {
        return attributes.get(propertyName);
    }
    else {
        return reflectedAttributes.get('*').get(propertyName);
    }
};

/**
 * @license
 * Copyright 2023 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const SERVER_ONLY = 1;
/**
 * If true, the given template result is from a normal lit-html template, and
 * not a server-only template.
 *
 * Server-only templates are only rendered once, they don't create the
 * marker comments needed to identify and update their dynamic parts.
 */
const isHydratable = (template) => {
    return template._$litServerRenderMode !== SERVER_ONLY;
};

/// <reference lib="dom" />
const { getTemplateHtml, marker, markerMatch, boundAttributeSuffix, patchDirectiveResolve, getAttributePartCommittedValue, resolveDirective, AttributePart, PropertyPart, BooleanAttributePart, EventPart, connectedDisconnectable, isIterable, } = i;
function ssrResolve(_part, values) {
    // Since the return value may also be a directive result in the case of nested
    // directives, we may need to patch that as well.
    return patchIfDirective(this.render(...values));
}
/**
 * Looks for values of type `DirectiveResult` and patches its Directive class
 * such that it calls `render` rather than `update`.
 */
const patchIfDirective = (value) => {
    const directiveCtor = f(value);
    if (directiveCtor !== undefined) {
        patchDirectiveResolve(directiveCtor, ssrResolve);
    }
    return value;
};
/**
 * Patches `DirectiveResult` `Directive` classes for AttributePart values, which
 * may be an array
 */
const patchAnyDirectives = (part, value, valueIndex) => {
    if (part.strings !== undefined) {
        for (let i = 0; i < part.strings.length - 1; i++) {
            patchIfDirective(value[valueIndex + i]);
        }
    }
    else {
        patchIfDirective(value);
    }
};
const templateCache = new WeakMap();
/**
 * Any of these top level tags will be removed by parse5's `parseFragment` and
 * will cause part errors if there are any part bindings. For only the `html`,
 * `head`, and `body` tags, we use a page-level template `parse`.
 */
const REGEXP_TEMPLATE_HAS_TOP_LEVEL_PAGE_TAG = /^(\s|<!--[^(-->)]*-->)*(<(!doctype|html|head|body))/i;
/**
 * For a given TemplateResult, generates and/or returns a cached list of opcodes
 * for the associated Template.  Opcodes are designed to allow emitting
 * contiguous static text from the template as much as possible, with specific
 * non-`text` opcodes interleaved to perform dynamic work, such as emitting
 * values for ChildParts or AttributeParts, and handling custom elements.
 *
 * For the following example template, an opcode list may look like this:
 *
 * ```js
 * html`<div><span>Hello</span><span class=${'bold'}>${template()}</span></div>`
 * ```
 *
 * - `text`
 *   - Emit run of static text: `<div><span>Hello</span>`
 * - `possible-node-marker`
 *   - Emit `<!--lit-node n-->` marker since there are attribute parts
 * - `text`
 *   - Emit run of static text: `<span`
 * - `attribute-part`
 *   - Emit an AttributePart's value, e.g. ` class="bold"`
 * - `text`
 *   - Emit run of static text: `>`
 * - `child-part`
 *   - Emit the ChildPart's value, in this case a TemplateResult, thus we
 *     recurse into that template's opcodes
 * - `text`
 *   - Emit run of static text: `/span></div>`
 *
 * When a custom-element is encountered, the flow looks like this:
 *
 * ```js
 * html`<x-foo staticAttr dynamicAttr=${value}><div>child</div>...</x-foo>`
 * ```
 *
 * - `possible-node-marker`
 *   - Emit `<!--lit-node n-->` marker since there are attribute parts and we
 *      may emit the `defer-hydration` attribute on the node that follows
 * - `text`
 *   - Emit open tag `<x-foo`
 * - `custom-element-open`
 *   - Create the CE `instance`+`renderer` and put on
 *     `customElementInstanceStack`
 *   - Call `renderer.setAttribute()` for any `staticAttributes` (e.g.
 *     'staticAttr`)
 * - `attribute-part`(s)
 *   - Call `renderer.setAttribute()` or `renderer.setProperty()` for
 *     `AttributePart`/`PropertyPart`s (e.g. for `dynamicAttr`)
 * - `custom-element-attributes`
 *   - Call `renderer.connectedCallback()`
 *   - Emit `renderer.renderAttributes()`
 * - `text`
 *   - Emit end of open tag `>`
 * - `custom-element-shadow`
 *   - Emit `renderer.renderShadow()` (emits `<template shadowroot>` +
 *     recurses to emit `render()`)
 * - `text`
 *   - Emit run of static text within tag: `<div>child</div>...`
 * - ...(recurse to render more parts/children)...
 * - `custom-element-close`
 *   - Pop the CE `instance`+`renderer` off the `customElementInstanceStack`
 */
const getTemplateOpcodes = (result) => {
    const template = templateCache.get(result.strings);
    if (template !== undefined) {
        return template;
    }
    const [html, attrNames] = getTemplateHtml(result.strings, 
    // SVG TemplateResultType functionality is only required on the client,
    // which instantiates SVG elements within a svg namespace. Using SVG
    // on the server results in unneccesary svg containers being emitted.
    e$1.HTML);
    const hydratable = isHydratable(result);
    const htmlString = String(html);
    // Only server templates can use top level document tags such as `<html>`,
    // `<body>`, and `<head>`.
    const isPageLevelTemplate = !hydratable && REGEXP_TEMPLATE_HAS_TOP_LEVEL_PAGE_TAG.test(htmlString);
    /**
     * The html string is parsed into a parse5 AST with source code information
     * on; this lets us skip over certain ast nodes by string character position
     * while walking the AST.
     *
     * Server Templates may need to use `parse` as they may contain document tags such
     * as `<html>`.
     */
    const ast = (isPageLevelTemplate ? parse : parseFragment)(htmlString, {
        sourceCodeLocationInfo: true,
    });
    const ops = [];
    /* The last offset of html written to the stream */
    let lastOffset = 0;
    /* Current attribute part index, for indexing attrNames */
    let attrIndex = 0;
    /**
     * Sets `lastOffset` to `offset`, skipping a range of characters. This is
     * useful for skipping and re-writing lit-html marker nodes, bound attribute
     * suffix, etc.
     */
    const skipTo = (offset) => {
        if (lastOffset === undefined) {
            throw new Error('lastOffset is undefined');
        }
        if (offset < lastOffset) {
            throw new Error(`offset must be greater than lastOffset.
        offset: ${offset}
        lastOffset: ${lastOffset}
      `);
        }
        lastOffset = offset;
    };
    /**
     * Records the given string to the output, either by appending to the current
     * opcode (if already `text`) or by creating a new `text` opcode (if the
     * previous opcode was not `text)
     */
    const flush = (value) => {
        const op = ops.at(-1);
        if (op !== undefined && op.type === 'text') {
            op.value += value;
        }
        else {
            ops.push({
                type: 'text',
                value,
            });
        }
    };
    /**
     * Creates or appends to a text opcode with a substring of the html from the
     * `lastOffset` flushed to `offset`.
     */
    const flushTo = (offset) => {
        if (lastOffset === undefined) {
            throw new Error('lastOffset is undefined');
        }
        const previousLastOffset = lastOffset;
        lastOffset = offset;
        const value = String(html).substring(previousLastOffset, offset);
        flush(value);
    };
    // Depth-first node index, counting only comment and element nodes, to match
    // client-side lit-html.
    let nodeIndex = 0;
    // TODO (justinfagnani): Replace with template parser from @lit-labs/analyzer
    traverse(ast, {
        'pre:node'(node, parent) {
            if (isCommentNode(node)) {
                if (node.data === markerMatch) {
                    flushTo(node.sourceCodeLocation.startOffset);
                    skipTo(node.sourceCodeLocation.endOffset);
                    ops.push({
                        type: 'child-part',
                        index: nodeIndex,
                        useCustomElementInstance: parent && isElementNode(parent) && parent.isDefinedCustomElement,
                    });
                }
                nodeIndex++;
            }
            else if (isElementNode(node)) {
                let boundAttributesCount = 0;
                const tagName = node.tagName;
                if (node.parentNode &&
                    isElementNode(node.parentNode) &&
                    node.parentNode.isDefinedCustomElement) {
                    // When the parent node is a custom element we check for the presence
                    // or absence of the slot attribute. This allows us to track the
                    // event tree with the association of the slot path.
                    ops.push({
                        type: 'slotted-element-open',
                        name: node.attrs.find((a) => a.name === 'slot')?.value,
                    });
                }
                if (tagName.indexOf('-') !== -1) {
                    // Looking up the constructor here means that custom elements must be
                    // registered before rendering the first template that contains them.
                    const ctor = customElements.get(tagName);
                    if (ctor !== undefined) {
                        // Mark that this is a custom element
                        node.isDefinedCustomElement = true;
                        ops.push({
                            type: 'custom-element-open',
                            tagName,
                            ctor,
                            staticAttributes: new Map(node.attrs
                                .filter((attr) => !attr.name.endsWith(boundAttributeSuffix))
                                .map((attr) => [attr.name, attr.value])),
                        });
                    }
                }
                else if (tagName === 'slot') {
                    ops.push({
                        type: 'slot-element-open',
                        // Name is either assigned the slot name or undefined for
                        // an unnamed slot.
                        name: node.attrs.find((a) => a.name === 'name')?.value,
                    });
                }
                const attrInfo = node.attrs.map((attr) => {
                    const isAttrBinding = attr.name.endsWith(boundAttributeSuffix);
                    const isElementBinding = attr.name.startsWith(marker);
                    if (isAttrBinding || isElementBinding) {
                        boundAttributesCount += 1;
                    }
                    return [isAttrBinding, isElementBinding, attr];
                });
                if (boundAttributesCount > 0 || node.isDefinedCustomElement) {
                    // We (may) need to emit a `<!-- lit-node -->` comment marker to
                    // indicate the following node needs to be identified during
                    // hydration when it has bindings or if it is a custom element (and
                    // thus may need its `defer-hydration` to be removed, depending on
                    // the `deferHydration` setting). The marker is emitted as a
                    // previous sibling before the node in question, to avoid issues
                    // with void elements (which do not have children) and raw text
                    // elements (whose children are intepreted as text).
                    flushTo(node.sourceCodeLocation.startTag.startOffset);
                    ops.push({
                        type: 'possible-node-marker',
                        boundAttributesCount,
                        nodeIndex,
                    });
                }
                for (const [isAttrBinding, isElementBinding, attr] of attrInfo) {
                    if (isAttrBinding || isElementBinding) {
                        // Note that although we emit a lit-node comment marker for any
                        // nodes with bindings, we don't account for it in the nodeIndex because
                        // that will not be injected into the client template
                        const strings = attr.value.split(marker);
                        const attrSourceLocation = node.sourceCodeLocation.attrs[attr.name];
                        const attrNameStartOffset = attrSourceLocation.startOffset;
                        const attrEndOffset = attrSourceLocation.endOffset;
                        flushTo(attrNameStartOffset);
                        if (isAttrBinding) {
                            // We store the case-sensitive name from `attrNames` (generated
                            // while parsing the template strings); note that this assumes
                            // parse5 attribute ordering matches string ordering
                            const name = attrNames[attrIndex++];
                            const [, prefix, caseSensitiveName] = /([.?@])?(.*)/.exec(name);
                            if (!hydratable) {
                                if (prefix === '.') {
                                    throw new Error(`Server-only templates can't bind to properties. Bind to attributes instead, as they can be serialized when the template is rendered and sent to the browser.`);
                                }
                                else if (prefix === '@') {
                                    throw new Error(`Server-only templates can't bind to events. There's no way to serialize an event listener when generating HTML and sending it to the browser.`);
                                }
                            }
                            ops.push({
                                type: 'attribute-part',
                                index: nodeIndex,
                                name: caseSensitiveName,
                                ctor: prefix === '.'
                                    ? PropertyPart
                                    : prefix === '?'
                                        ? BooleanAttributePart
                                        : prefix === '@'
                                            ? EventPart
                                            : AttributePart,
                                strings,
                                tagName: tagName.toUpperCase(),
                                useCustomElementInstance: node.isDefinedCustomElement,
                            });
                        }
                        else {
                            if (!hydratable) {
                                throw new Error(`Server-only templates don't support element parts, as their API does not currently give them any way to render anything on the server. Found in template:
    ${displayTemplateResult(result)}`);
                            }
                            ops.push({
                                type: 'element-part',
                                index: nodeIndex,
                            });
                        }
                        skipTo(attrEndOffset);
                    }
                    else if (node.isDefinedCustomElement) {
                        // For custom elements, all static attributes are stored along
                        // with the `custom-element-open` opcode so that we can set them
                        // into the custom element instance, and then serialize them back
                        // out along with any manually-reflected attributes. As such, we
                        // skip over static attribute text here.
                        const attrSourceLocation = node.sourceCodeLocation.attrs[attr.name];
                        flushTo(attrSourceLocation.startOffset);
                        skipTo(attrSourceLocation.endOffset);
                    }
                }
                if (node.isDefinedCustomElement) {
                    // For custom elements, add an opcode to write out attributes,
                    // close the tag, and then add an opcode to write the shadow
                    // root
                    flushTo(node.sourceCodeLocation.startTag.endOffset - 1);
                    ops.push({
                        type: 'custom-element-attributes',
                    });
                    flush('>');
                    skipTo(node.sourceCodeLocation.startTag.endOffset);
                    ops.push({
                        type: 'custom-element-shadow',
                    });
                }
                else if (!hydratable &&
                    /^(title|textarea|script|style)$/.test(node.tagName)) {
                    const dangerous = isJavaScriptScriptTag(node);
                    // Marker comments in a rawtext element will be parsed as text,
                    // so we need to look at the text value of childnodes to try to
                    // find them and render child-part opcodes.
                    for (const child of node.childNodes) {
                        if (!isTextNode(child)) {
                            throw new Error(`Internal error: Unexpected child node inside raw text node, a ${node.tagName} should only contain text nodes, but found a ${node.nodeName} (tagname: ${node.tagName})`);
                        }
                        const text = child.value;
                        const textStart = child.sourceCodeLocation.startOffset;
                        flushTo(textStart);
                        const markerRegex = new RegExp(marker.replace(/\$/g, '\\$'), 'g');
                        for (const mark of text.matchAll(markerRegex)) {
                            flushTo(textStart + mark.index);
                            if (dangerous) {
                                throw new Error(`Found binding inside an executable <script> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to execute arbitrary JavaScript. If you do need to create a script element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:

    ${displayTemplateResult(result)}`);
                            }
                            if (node.tagName === 'style') {
                                throw new Error(`Found binding inside a <style> tag in a server-only template. For security reasons, this is not supported, as it could allow an attacker to exfiltrate information from the page. If you do need to create a style element with dynamic contents, you can use the unsafeHTML directive to make one, as that way the code is clearly marked as unsafe and needing careful handling. The template with the dangerous binding is:

    ${displayTemplateResult(result)}`);
                            }
                            ops.push({
                                type: 'child-part',
                                index: nodeIndex,
                                useCustomElementInstance: false,
                            });
                            skipTo(textStart + mark.index + mark[0].length);
                        }
                        flushTo(textStart + text.length);
                    }
                }
                else if (!hydratable && isTemplateNode(node)) {
                    // Server-only templates look inside of <template> nodes, because
                    // we can afford the complexity and cost, and there's way more
                    // benefit to be gained from it
                    traverse(node.content, this, node);
                }
                nodeIndex++;
            }
        },
        node(node) {
            if (!isElementNode(node)) {
                return;
            }
            if (node.isDefinedCustomElement) {
                ops.push({
                    type: 'custom-element-close',
                });
            }
            else if (node.tagName === 'slot') {
                ops.push({
                    type: 'slot-element-close',
                });
            }
            if (node.parentNode &&
                isElementNode(node.parentNode) &&
                node.parentNode.isDefinedCustomElement) {
                ops.push({
                    type: 'slotted-element-close',
                });
            }
        },
    });
    // Flush remaining static text in the template (e.g. closing tags)
    flushTo();
    templateCache.set(result.strings, ops);
    return ops;
};
function renderValue(value, renderInfo, hydratable = true) {
    if (renderInfo.customElementHostStack.length === 0) {
        // If the SSR root event target is not at the start of the event target
        // stack, we add it to the beginning of the array.
        // This only applies if we are in the top level document and not in a
        // Shadow DOM.
        const rootEventTarget = renderInfo.eventTargetStack[0];
        if (rootEventTarget !== litServerRoot) {
            renderInfo.eventTargetStack.unshift(litServerRoot);
            if (rootEventTarget) {
                // If an entry in the event target stack was provided and it was not
                // the event root target, we need to connect the given event target
                // to the root event target.
                rootEventTarget.__eventTargetParent =
                    rootEventTarget;
            }
        }
    }
    patchIfDirective(value);
    if (s(value)) {
        // If a value was produced with renderLight(), we want to call and render
        // the renderLight() method.
        const instance = renderInfo.customElementInstanceStack.at(-1);
        if (instance !== undefined) {
            const renderLightResult = instance.renderLight(renderInfo);
            if (renderLightResult !== undefined) {
                return renderLightResult;
            }
        }
        value = null;
    }
    else {
        value = resolveDirective(connectedDisconnectable({ type: t.CHILD }), value);
    }
    const result = [];
    if (value != null && l(value)) {
        if (hydratable) {
            result.push(`<!--lit-part ${b(value)}-->`);
        }
        result.push(() => renderTemplateResult(value, renderInfo));
        if (hydratable) {
            result.push(`<!--/lit-part-->`);
        }
    }
    else {
        if (hydratable) {
            result.push(`<!--lit-part-->`);
        }
        if (value === undefined ||
            value === null ||
            value === A ||
            value === E) ;
        else if (!n(value) && isIterable(value)) {
            // Check that value is not a primitive, since strings are iterable
            for (const item of value) {
                result.push(() => renderValue(item, renderInfo, hydratable));
            }
        }
        else {
            result.push(escapeHtml(typeof value === 'string' ? value : String(value)));
        }
        if (hydratable) {
            result.push(`<!--/lit-part-->`);
        }
    }
    return result;
}
function renderTemplateResult(result, renderInfo) {
    // In order to render a TemplateResult we have to handle and stream out
    // different parts of the result separately:
    //   - Literal sections of the template
    //   - Defined custom element within the literal sections
    //   - Values in the result
    //
    // This means we can't just iterate through the template literals and values,
    // we must parse and traverse the template's HTML. But we don't want to pay
    // the cost of serializing the HTML node-by-node when we already have the
    // template in string form. So we parse with location info turned on and use
    // that to index into the HTML string generated by TemplateResult.getHTML().
    // During the tree walk we will handle expression marker nodes and custom
    // elements. For each we will record the offset of the node, and output the
    // previous span of HTML.
    const hydratable = isHydratable(result);
    const ops = getTemplateOpcodes(result);
    /* The next value in result.values to render */
    let partIndex = 0;
    const renderResult = [];
    for (const op of ops) {
        switch (op.type) {
            case 'text':
                renderResult.push(op.value);
                break;
            case 'child-part': {
                renderResult.push(() => {
                    const value = result.values[partIndex++];
                    let isValueHydratable = hydratable;
                    if (l(value)) {
                        isValueHydratable = isHydratable(value);
                        if (!isValueHydratable && hydratable) {
                            throw new Error(`A server-only template can't be rendered inside an ordinary, hydratable template. A server-only template can only be rendered at the top level, or within other server-only templates. The outer template was:
    ${displayTemplateResult(result)}

And the inner template was:
    ${displayTemplateResult(value)}
              `);
                        }
                    }
                    return renderValue(value, renderInfo, isValueHydratable);
                });
                break;
            }
            case 'attribute-part': {
                renderResult.push(() => {
                    const statics = op.strings;
                    const part = new op.ctor(
                    // Passing only object with tagName for the element is fine since the
                    // directive only gets PartInfo without the node available in the
                    // constructor
                    { tagName: op.tagName }, op.name, statics, connectedDisconnectable(), {});
                    const value = part.strings === undefined
                        ? result.values[partIndex]
                        : result.values;
                    patchAnyDirectives(part, value, partIndex);
                    let committedValue = E;
                    // Values for EventParts are never emitted
                    if (!(part.type === t.EVENT)) {
                        committedValue = getAttributePartCommittedValue(part, value, partIndex);
                    }
                    let attributeResult = undefined;
                    // We don't emit anything on the server when value is `noChange`
                    if (committedValue !== E) {
                        const instance = op.useCustomElementInstance
                            ? renderInfo.customElementInstanceStack.at(-1)
                            : undefined;
                        if (part.type === t.PROPERTY) {
                            attributeResult = renderPropertyPart(instance, op, committedValue);
                        }
                        else if (part.type === t.BOOLEAN_ATTRIBUTE) {
                            // Boolean attribute binding
                            attributeResult = renderBooleanAttributePart(instance, op, committedValue);
                        }
                        else {
                            attributeResult = renderAttributePart(instance, op, committedValue);
                        }
                    }
                    partIndex += statics.length - 1;
                    return attributeResult;
                });
                break;
            }
            case 'element-part': {
                // We don't emit anything for element parts (since we only support
                // directives for now; since they can't render, we don't even bother
                // running them), but we still need to advance the part index
                renderResult.push(() => {
                    partIndex++;
                });
                break;
            }
            case 'custom-element-open': {
                // Even though we don't emit anything for the custom element open, we
                // need to return a thunk function so that we mutate the renderInfo
                // state at the right time during the render.
                renderResult.push(() => {
                    // Instantiate the element and its renderer
                    const instance = getElementRenderer(renderInfo, op.tagName, op.ctor, op.staticAttributes);
                    if (instance.element) {
                        addElementToEventPath(instance.element, renderInfo);
                        renderInfo.eventTargetStack.push(instance.element);
                    }
                    // Set static attributes to the element renderer
                    for (const [name, value] of op.staticAttributes) {
                        instance.setAttribute(name, value);
                    }
                    renderInfo.customElementInstanceStack.push(instance);
                    renderInfo.customElementRendered?.(op.tagName);
                });
                break;
            }
            case 'custom-element-attributes': {
                renderResult.push(() => {
                    const instance = renderInfo.customElementInstanceStack.at(-1);
                    if (instance === undefined) {
                        throw new Error(`Internal error: ${op.type} outside of custom element context`);
                    }
                    // Perform any connect-time work via the renderer (e.g. reflecting any
                    // properties to attributes, for example)
                    instance?.connectedCallback();
                    // Render out any attributes on the instance (both static and those
                    // that may have been dynamically set by the renderer)
                    let result = instance.renderAttributes();
                    // If deferHydration flag is true or if this element is nested in
                    // another, add the `defer-hydration` attribute, so that it does not
                    // enable before the host element hydrates
                    if (renderInfo.deferHydration ||
                        renderInfo.customElementHostStack.length > 0) {
                        result = result.concat(' defer-hydration');
                    }
                    return result;
                });
                break;
            }
            case 'possible-node-marker': {
                renderResult.push(() => {
                    // Add a node marker if this element had attribute bindings or if it
                    // was nested in another and we rendered the `defer-hydration` attribute
                    // since the hydration node walk will need to stop at this element
                    // to hydrate it
                    if ((op.boundAttributesCount > 0 ||
                        renderInfo.customElementHostStack.length > 0) &&
                        hydratable) {
                        return `<!--lit-node ${op.nodeIndex}-->`;
                    }
                    return undefined;
                });
                break;
            }
            case 'custom-element-shadow': {
                renderResult.push(() => {
                    const instance = renderInfo.customElementInstanceStack.at(-1);
                    if (instance === undefined) {
                        throw new Error(`Internal error: ${op.type} outside of custom element context`);
                    }
                    renderInfo.customElementHostStack.push(instance);
                    const shadowContents = instance.renderShadow(renderInfo);
                    // Only emit a DSR if renderShadow() emitted something (returning
                    // undefined allows effectively no-op rendering the element)
                    const shadowResult = [];
                    if (shadowContents !== undefined) {
                        const { mode = 'open', delegatesFocus } = instance.shadowRootOptions ?? {};
                        // `delegatesFocus` is intentionally allowed to coerce to boolean to
                        // match web platform behavior.
                        const delegatesfocusAttr = delegatesFocus
                            ? ' shadowrootdelegatesfocus'
                            : '';
                        shadowResult.push(`<template shadowroot="${mode}" shadowrootmode="${mode}"${delegatesfocusAttr}>`);
                        shadowResult.push(() => shadowContents);
                        shadowResult.push('</template>');
                        shadowResult.push(() => {
                            renderInfo.customElementHostStack.pop();
                        });
                    }
                    return shadowResult;
                });
                break;
            }
            case 'custom-element-close':
                renderResult.push(() => {
                    renderInfo.customElementInstanceStack.pop();
                    renderInfo.eventTargetStack.pop();
                });
                break;
            case 'slot-element-open': {
                renderResult.push(() => {
                    const host = renderInfo.customElementHostStack.at(-1);
                    if (host === undefined) {
                        throw new Error(`Internal error: ${op.type} outside of custom element context`);
                    }
                    else if (host.element) {
                        // We need to track which element has which slots. This is necessary
                        // to calculate the correct event path by connecting children of the
                        // host element to the corresponding slot.
                        const slots = (host.element.__slots ??=
                            new Map());
                        // op.name is either the slot name or undefined, which represents
                        // the unnamed slot case.
                        const element = new HTMLSlotElementShimWithRealType();
                        element.name = op.name ?? '';
                        addElementToEventPath(element, renderInfo);
                        if (!slots.has(op.name)) {
                            slots.set(op.name, element);
                        }
                        renderInfo.eventTargetStack.push(element);
                    }
                });
                break;
            }
            case 'slot-element-close':
                renderResult.push(() => {
                    renderInfo.eventTargetStack.pop();
                });
                break;
            case 'slotted-element-open':
                renderResult.push(() => {
                    renderInfo.slotStack.push(op.name);
                });
                break;
            case 'slotted-element-close':
                renderResult.push(() => {
                    renderInfo.slotStack.pop();
                });
                break;
            default:
                throw new Error('internal error');
        }
    }
    renderResult.push(() => {
        if (partIndex !== result.values.length) {
            throwErrorForPartIndexMismatch(partIndex, result);
        }
    });
    return renderResult;
}
function throwErrorForPartIndexMismatch(partIndex, result) {
    const errorMsg = `
    Unexpected final partIndex: ${partIndex} !== ${result.values.length} while processing the following template:

    ${displayTemplateResult(result)}

    This could be because you're attempting to render an expression in an invalid location. See
    https://lit.dev/docs/templates/expressions/#invalid-locations for more information about invalid expression
    locations.
  `;
    throw new Error(errorMsg);
}
function renderPropertyPart(instance, op, value) {
    value = value === A ? undefined : value;
    // Property should be reflected to attribute
    const reflectedName = reflectedAttributeName(op.tagName, op.name);
    if (instance !== undefined) {
        instance.setProperty(op.name, value);
    }
    return reflectedName !== undefined
        ? `${reflectedName}="${escapeHtml(typeof value === 'string' ? value : String(value))}"`
        : undefined;
}
function renderBooleanAttributePart(instance, op, value) {
    if (value && value !== A) {
        if (instance !== undefined) {
            instance.setAttribute(op.name, '');
        }
        else {
            return op.name;
        }
    }
    return undefined;
}
function renderAttributePart(instance, op, value) {
    if (value !== A) {
        value =
            typeof value === 'string'
                ? value
                : value == null || value === E
                    ? ''
                    : String(value);
        if (instance !== undefined) {
            instance.setAttribute(op.name, value);
        }
        else {
            return `${op.name}="${escapeHtml(value)}"`;
        }
    }
    return undefined;
}
/**
 * Returns a debug string suitable for an error message describing a
 * TemplateResult.
 */
function displayTemplateResult(result) {
    if (d(result)) {
        return result._$litType$.h.join('${...}');
    }
    return result.strings.join('${...}');
}
/**
 * Returns true if the given node is a <script> node that the browser will
 * automatically execute if it's rendered on server-side, outside of a
 * <template> tag.
 */
function isJavaScriptScriptTag(node) {
    function isScriptTag(node) {
        return /script/i.test(node.tagName);
    }
    if (!isScriptTag(node)) {
        return false;
    }
    let safeTypeSeen = false;
    for (const attr of node.attrs) {
        if (attr.name !== 'type') {
            continue;
        }
        switch (attr.value) {
            // see: https://developer.mozilla.org/en-US/docs/Web/HTTP/Basics_of_HTTP/MIME_types#textjavascript
            case null:
            case undefined:
            case '':
            case 'module':
            case 'text/javascript':
            case 'application/javascript':
            case 'application/ecmascript':
            case 'application/x-ecmascript':
            case 'application/x-javascript':
            case 'text/ecmascript':
            case 'text/javascript1.0':
            case 'text/javascript1.1':
            case 'text/javascript1.2':
            case 'text/javascript1.3':
            case 'text/javascript1.4':
            case 'text/javascript1.5':
            case 'text/jscript':
            case 'text/livescript':
            case 'text/x-ecmascript':
            case 'text/x-javascript':
                // If we see a dangerous type, we can stop looking
                return true;
            default:
                safeTypeSeen = true;
        }
    }
    // So, remember that attributes can be repeated. If we saw a dangerous type,
    // then we would have returned early. However, if there's no type, then
    // that's dangerous.
    // It's only if all types seen were safe, and we saw at least one type, that
    // we can return false.
    const willExecute = !safeTypeSeen;
    return willExecute;
}
/**
 * To add the element to the event path, we need to set the host of the element
 * (if the element is inside a shadow root) and the event target parent.
 * Our EventTarget polyfill uses these values to calculate the composedPath of a dispatched event.
 *
 * The event target parent is either the unnamed/named slot to which the current element
 * is assigned to, the host of the current element or the event target from the stack
 * (which can be a parent element, a custom root event target or our litServerRoot instance).
 *
 * See packages/labs/ssr-dom-shim/src/index.ts for more details about the EventTarget
 * polyfill and how the event path is calculated.
 */
function addElementToEventPath(element, renderInfo) {
    const eventTarget = renderInfo.eventTargetStack.at(-1);
    const slotName = renderInfo.slotStack.at(-1);
    element.__host = renderInfo.customElementHostStack.at(-1)?.element;
    const assignedSlot = eventTarget?.__slots?.get(slotName);
    if (assignedSlot) {
        element.__eventTargetParent = assignedSlot;
    }
    else if (element.__host === eventTarget) {
        element.__eventTargetParent = element.getRootNode() ?? eventTarget;
    }
    else {
        element.__eventTargetParent = eventTarget;
    }
}

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const { attributeToProperty, changedProperties } = e;
// We want consumers to be able to implement their own createRenderRoot
// and to detect whether it breaks during SSR. Due to this, we
// patch the createRenderRoot method on LitElement.
// If this method is not patched, the SSR call will fail, as adoptStyles
// is called, which will in turn call browser native APIs.
// TODO: Check if we could enable supportsAdoptingStyleSheets during SSR
// and polyfill CSSStyleSheet.
i$1.prototype['createRenderRoot'] = function () {
    return (this.shadowRoot ??
        this.attachShadow(this.constructor.shadowRootOptions));
};
/**
 * ElementRenderer implementation for LitElements
 */
class LitElementRenderer extends ElementRenderer {
    static matchesClass(ctor) {
        // This property needs to remain unminified.
        return ctor['_$litElement$'];
    }
    constructor(tagName) {
        super(tagName);
        this._disabled = false;
        this.element = new (customElements.get(this.tagName))();
        // Reflect internals AOM attributes back to the DOM prior to hydration to
        // ensure search bots can accurately parse element semantics prior to
        // hydration. This is called whenever an instance of ElementInternals is
        // created on an element to wire up the getters/setters for the ARIAMixin
        // properties.
        const internals = this.element.__internals;
        if (internals) {
            for (const [ariaProp, ariaAttribute] of Object.entries(ariaMixinAttributes)) {
                const value = internals[ariaProp];
                if (value && !this.element.hasAttribute(ariaAttribute)) {
                    this.element.setAttribute(ariaAttribute, value);
                    this.element.setAttribute(`${HYDRATE_INTERNALS_ATTR_PREFIX}${ariaAttribute}`, value);
                }
            }
        }
    }
    get shadowRootOptions() {
        return (this.element.constructor.shadowRootOptions ??
            super.shadowRootOptions);
    }
    connectedCallback() {
        if (globalThis.litSsrCallConnectedCallback) {
            console.warn('litSsrCallConnectedCallback is deprecated. ' +
                'Please use LitElementRenderer.renderOptions instead.');
        }
        let renderOptions;
        for (const optionsCallback of LitElementRenderer.renderOptions) {
            const options = optionsCallback(this.element);
            if (options) {
                renderOptions = options;
                break;
            }
        }
        if (renderOptions?.disableSsr) {
            this._disabled = true;
            return;
        }
        if (globalThis.litSsrCallConnectedCallback ||
            renderOptions?.connectedCallback) {
            // Prevent enabling asynchronous updating by overriding enableUpdating
            // with a no-op.
            this.element['enableUpdating'] = function () { };
            // We also depend on patching createRenderRoot, which is done above.
            try {
                this.element.connectedCallback();
            }
            catch (e) {
                const className = this.element.constructor.name;
                console.warn(`Calling ${className}.connectedCallback() resulted in a thrown ` +
                    'error. Consider configuring `LitElementRenderer.renderOptions` ' +
                    'to prevent calling connectedCallback for unsupported elements ' +
                    'or add isServer checks to your code to prevent calling browser ' +
                    'API during SSR.');
                throw e;
            }
        }
        const propertyValues = changedProperties(this.element);
        // Call LitElement's `willUpdate` method.
        // Note, this method is required not to use DOM APIs.
        this.element?.['willUpdate'](propertyValues);
        // We are currently skipping the controller hook `hostUpdate`.
        // Reflect properties to attributes by calling into ReactiveElement's
        // update, which _only_ reflects attributes
        g$1.prototype['update'].call(this.element, propertyValues);
    }
    attributeChangedCallback(name, _old, value) {
        attributeToProperty(this.element, name, value);
    }
    renderShadow(renderInfo) {
        if (this._disabled) {
            return undefined;
        }
        const result = [];
        // Render styles.
        const styles = this.element.constructor
            .elementStyles;
        if (styles !== undefined && styles.length > 0) {
            result.push('<style>');
            for (const style of styles) {
                result.push(style.cssText);
            }
            result.push('</style>');
        }
        // Render template
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        result.push(() => renderValue(this.element.render(), renderInfo));
        return result;
    }
    renderLight(renderInfo) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        const value = this.element?.renderLight();
        if (value) {
            return [() => renderValue(value, renderInfo)];
        }
        else {
            return [''];
        }
    }
}
/**
 * Configure options for specific elements.
 * Callbacks are called in order for each element being rendered and can be
 * used to configure options such as whether to call connectedCallback for
 * a given element or to disable SSR.
 *
 * @example
 *
 * ```ts
 * import {LitElementRenderer} from '@lit-labs/ssr';
 *
 * // Disable SSR for `my-element`.
 * LitElementRenderer.renderOptions.push(
 *   (element) => element.localName === 'my-element' ? {disableSsr: true} : undefined
 * );
 *
 * // Call connectedCallback for `my-element` by returning an options object with `connectedCallback` set to true.
 * LitElementRenderer.renderOptions.push(
 *   (element) => element.localName === 'my-element' ? {connectedCallback: true} : undefined
 * );
 * ```
 */
LitElementRenderer.renderOptions = [];

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Renders a lit-html renderable, usually a template result, to an iterable.
 *
 * When consuming the result, Promises *must* be awaited before retrieving
 * subsequent values. If Promises are not awaited, or not awaited in the correct
 * order, the output will be incorrect.
 *
 * @param value Value to render
 * @param renderInfo Optional render context object that should be passed to any
 *   reentrant calls to `render`, e.g. from a `renderShadow` callback on an
 *   ElementRenderer.
 */
function render(value, renderInfo) {
    return new RenderResultIterator(renderThunked(value, renderInfo));
}
/**
 * Renders a lit-html template (or any renderable lit-html value) to a thunk
 * array. Any custom elements encountered will be rendered if a matching
 * ElementRenderer is found.
 *
 * This method is suitable for streaming the contents of the element.
 *
 * When consuming the result, thunks *must* be called in order to obtain their
 * values. If thunks are not called, or not called in the correct order, the
 * output will be incorrect.
 *
 * @param value Value to render
 * @param renderInfo Optional render context object that should be passed to any
 *   reentrant calls to `render`, e.g. from a `renderShadow` callback on an
 *   ElementRenderer.
 */
function renderThunked(value, renderInfo) {
    const defaultRenderInfo = {
        elementRenderers: [LitElementRenderer],
        customElementInstanceStack: [],
        customElementHostStack: [],
        eventTargetStack: [],
        slotStack: [],
        deferHydration: false,
    };
    renderInfo = { ...defaultRenderInfo, ...renderInfo };
    let hydratable = true;
    if (l(value)) {
        hydratable = isHydratable(value);
    }
    return renderValue(value, renderInfo, hydratable);
}
/**
 * Wraps a ThunkedRenderResult to implement a RenderResult.
 */
class RenderResultIterator {
    constructor(result) {
        this._waiting = false;
        this._iterators = [result[Symbol.iterator]()];
    }
    next() {
        if (this._waiting) {
            throw new Error('Cannot call next() while waiting for a Promise to resolve');
        }
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const iterator = this._iterators.at(-1);
            if (iterator === undefined) {
                return { done: true, value: undefined };
            }
            // Get the next value from the current iterator
            const result = iterator.next();
            if (result.done) {
                this._iterators.pop();
                continue;
            }
            let value = result.value;
            // If the value is a string, return the result as-is:
            if (typeof value === 'string') {
                return result;
            }
            // Otherwise, it's a thunk. Trampoline to fully evaluate thunks:
            while (typeof value === 'function') {
                value = value();
            }
            // If the value is undefined, return the next value:
            if (value === undefined) {
                continue;
            }
            // If the value is a string, return a new iterator result:
            if (typeof value === 'string') {
                return { done: false, value };
            }
            // If the value is an array, push a new iterator for it onto the stack, and
            // recurse to start consuming it:
            if (Array.isArray(value)) {
                this._iterators.push(value[Symbol.iterator]());
                continue;
            }
            // The value is a Promise. Convert to a Promise<RenderResult>:
            this._waiting = true;
            return {
                done: false,
                value: value.then((r) => {
                    this._waiting = false;
                    if (typeof r === 'string') {
                        return r;
                    }
                    // Instead of returning a new iterator, flatten the array into our
                    // iterator stack:
                    this._iterators.push(r[Symbol.iterator]());
                    return this;
                }),
            };
        }
    }
    // Make the iterator itself iterable
    [Symbol.iterator]() {
        return this;
    }
}

/**
 * @license
 * Copyright 2022 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
/**
 * Joins a RenderResult or ThunkedRenderResult into a string.
 */
/**
 * Joins a RenderResult or ThunkedRenderResult into a string synchronously.
 *
 * This function throws if a RenderResult contains a Promise.
 */
const collectResultSync = (result) => {
    let str = '';
    for (const chunk of result) {
        let value = chunk;
        while (typeof value === 'function') {
            value = value();
        }
        if (typeof value === 'string') {
            str += value;
        }
        else if (Array.isArray(value)) {
            str += collectResultSync(value);
        }
        else if (value !== undefined) {
            throw new Error('Promises not supported in collectResultSync. ' +
                'Please use collectResult.');
        }
    }
    return str;
};

/**
 * The same tree where no script gives life to its buttons: an item is a `<details>`, which opens by
 * itself, and every other control is inert. Lit's comments stay, empty: text that they
 * part is measured in parts, in the browser too.
 */
function readableWithoutScript(markup, isExclusive) {
    const fragment = parseFragment(markup);
    mend(fragment, isExclusive ? [{ name: 'name', value: 'item' }] : []);
    return serialize(fragment);
}
function mend(parent, itemAttributes) {
    for (const child of parent.childNodes)
        if ('data' in child)
            child.data = '';
    for (const child of parent.childNodes.filter(isElement$1)) {
        if (classOf(child) === 'item')
            toDetails(child, itemAttributes);
        else if (/^(button|input)$/.test(child.tagName))
            child.attrs.push({ name: 'inert', value: '' });
        mend(child, itemAttributes);
    }
}
/** `div > (h4 > button) + glance + panel[hidden]` becomes `details > summary > (h4 > span) + glance, panel`. */
function toDetails(item, attributes) {
    const [heading, ...others] = item.childNodes.filter(isElement$1);
    const panel = others.pop();
    const button = heading.childNodes.find(isElement$1);
    const isOpen = button.attrs.some(({ name, value }) => name === 'aria-expanded' && value === 'true');
    rename(item, 'details');
    item.attrs.push(...attributes);
    if (isOpen)
        item.attrs.push({ name: 'open', value: '' });
    rename(button, 'span');
    button.attrs = button.attrs.filter(({ name }) => /^(id|class|part)$/.test(name));
    panel.attrs = panel.attrs.filter(({ name }) => name !== 'hidden');
    const summary = defaultTreeAdapter.createElement('summary', NS.HTML, []);
    defaultTreeAdapter.insertBefore(item, summary, heading);
    for (const shown of [heading, ...others]) {
        defaultTreeAdapter.detachNode(shown);
        defaultTreeAdapter.appendChild(summary, shown);
    }
}
function rename(element, name) {
    element.tagName = name;
    element.nodeName = name;
}
const isElement$1 = (node) => 'attrs' in node;
const classOf = ({ attrs }) => attrs.find(({ name }) => name === 'class')?.value;

/** Makes `<details>` look as the buttons that take their place. The script never loads it. */
const prerendered = i$3 `summary{display:block;border-radius:var(--_radius);list-style:none;cursor:pointer}summary::-webkit-details-marker{display:none}summary:focus-visible{outline-offset:-.15em}.question{min-block-size:max(2.75em,44px);border-radius:var(--_radius)}details[open] .question:before{opacity:1}details[open] .icon{translate:0 .15em;rotate:-135deg}@media(scripting:none){[inert]{display:none}}@media print{::details-content{display:block;content-visibility:visible}}`;

/** All that stands between `<style>` and `</style>` of a prerendered root, always the same. */
const styleText = sheet + prerendered.cssText;
/** `sha256-…` of that style, for the `style-src` of a page that forbids inline styles. */
async function styleHash() {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleText));
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Lit asks whether a slot has a host, and of ours needs no more. */
const HOST = {};
/** The whole element with its attributes, ready to stand in a page. */
function prerender(options = {}) {
    const attributes = Object.entries(options).map(([name, value]) => attribute(name, value));
    return `<trust-faq${attributes.join('')}>${prerenderRoot(options)}</trust-faq>`;
}
/** Only the declarative shadow root, to stand first between the element's tags. */
function prerenderRoot(options = {}) {
    const template = faqElement(options)['render']();
    const shown = collectResultSync(render(template, { customElementHostStack: [HOST] }));
    const html = readableWithoutScript(shown, options.exclusive ?? false);
    return `<template shadowrootmode="open"><style>${styleText}</style>${html}</template>`;
}
/** ` heading-level="3"`, ` feedback`, or nothing where there is nothing to say. */
function attribute(property, value) {
    if (value === null || value === undefined || value === false)
        return '';
    const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true)
        return ` ${name}`;
    const text = Array.isArray(value) ? value.join(' ') : textOf(value);
    return ` ${name}="${escapeHtml$1(text)}"`;
}

/** The page with every `<trust-faq>` prerendered, else as it was; doing it again changes nothing. */
function prerenderPage(source, { jsonLd: wantsJsonLd } = {}) {
    const page = parse(source, { sourceCodeLocationInfo: true });
    const all = [...elementsIn(page.childNodes, '')];
    const places = all.filter(({ element }) => element.tagName === 'trust-faq');
    const ready = places.filter(({ element }) => !loadsItsData(element));
    const roots = new Map(ready.map((place) => [place, listen(() => prerenderRoot(optionsOf(place)))]));
    const edits = [...roots].map(([{ element }, { value }]) => rootEdit(element, value));
    if (wantsJsonLd && ready.length > 0) {
        const { value } = listen(() => jsonLd(ready.map(optionsOf)));
        edits.push(jsonLdEdit(all, ready[0].element, value));
    }
    return {
        html: edits.sort((a, b) => b.start - a.start).reduce(apply, source),
        count: ready.length,
        problems: places.flatMap((place) => {
            const line = place.element.sourceCodeLocation.startLine;
            const sentences = roots.get(place)?.sentences ?? [LEFT];
            return sentences.map((sentence) => `line ${line}: ${sentence}`);
        }),
    };
}
const LEFT = 'an element with questions of its own gets them in the browser and was left as it is';
/** By `src`, or by a script between the tags. */
function loadsItsData(element) {
    const isData = (child) => child.tagName === 'script' &&
        /^application\/(ld\+)?json$/i.test(attributeOf(child, 'type')?.trim() ?? '');
    const src = attributeOf(element, 'src')?.trim() ?? '';
    return src !== '' || element.childNodes.filter(isElement).some(isData);
}
/** Every element of HTML in document order, with the language that holds there; those of SVG have no root. */
function* elementsIn(nodes, lang) {
    for (const element of nodes.filter(isElement)) {
        const own = attributeOf(element, 'lang') ?? lang;
        if (element.namespaceURI === NS.HTML)
            yield { element, lang: own };
        yield* elementsIn(element.childNodes, own);
    }
}
/** Attributes as Lit would read them. */
function optionsOf({ element, lang }) {
    const options = { lang };
    const properties = TrustFaq.properties;
    for (const [name, { attribute, type }] of Object.entries(properties)) {
        if (attribute === false)
            continue;
        const value = attributeOf(element, String(attribute ?? name).toLowerCase());
        if (value !== undefined)
            options[name] = type === Boolean ? true : value;
    }
    return options;
}
/** A root from an earlier run is replaced. */
function rootEdit(element, root) {
    const { startTag } = element.sourceCodeLocation;
    const old = element.childNodes
        .filter(isElement)
        .find((child) => attributeOf(child, 'shadowrootmode') !== undefined);
    const { startOffset: start, endOffset: end } = old?.sourceCodeLocation ?? {
        startOffset: startTag.endOffset,
        endOffset: startTag.endOffset,
    };
    return { start, end, text: root };
}
/** In the place of an older block, else at the end of the head, else before the first element. */
function jsonLdEdit(all, first, text) {
    const old = all.find(({ element }) => attributeOf(element, 'type') === 'application/ld+json' &&
        attributeOf(element, 'data-trust-faq') !== undefined)?.element.sourceCodeLocation;
    if (old)
        return { start: old.startOffset, end: old.endOffset, text };
    const head = all.find(({ element }) => element.tagName === 'head')?.element.sourceCodeLocation;
    const start = head?.endTag?.startOffset ?? first.sourceCodeLocation.startOffset;
    return { start, end: start, text: `${text}\n` };
}
const apply = (page, { start, end, text }) => page.slice(0, start) + text + page.slice(end);
const isElement = (node) => 'attrs' in node;
const attributeOf = ({ attrs }, name) => attrs.find((attribute) => attribute.name === name)?.value;

/** Node side: what a visitor sees before the script arrives, or where it never does. */
registerMessages('ja', ja);
registerMessages('en', en);
registerDataset(ja$1);
registerDataset(en$1);

export { jsonLd, prerender, prerenderPage, prerenderRoot, registerDataset, registerMessages, styleHash };
