/**
 * Search vocabulary: what visitors call the subjects of an entry, by language, with hiragana
 * readings where a term is not written in kana. The engine folds spellings (case, width, accents,
 * small kana, `SOC 2` = `SOC2`), so one of them is enough. Words are separated by commas.
 */
export const glossary: readonly GlossaryGroup[] = [
  {
    entries: 'private-international-company',
    ja: '持株会社,もちかぶがいしゃ,持ち株会社,ホールディングス,HD,親会社,現地法人,げんちほうじん,子会社,日本法人,事業所,じぎょうしょ,拠点,オフィス,支店,支社,英国,えいこく,イギリス,UK',
    en: 'holding company,parent company,holdco,local legal entity,subsidiary,local entity,office,site,branch,United Kingdom,UK,Britain',
  },
  {
    entries: 'private-international-company update-continuity',
    ja: '国際企業,こくさいきぎょう,グローバル企業,多国籍企業,外資',
    en: 'international company,global company,multinational company',
  },
  {
    entries: 'private-international-company russian-government-data-obligation',
    ja: '民間企業,みんかんきぎょう,私企業,非国営,国営ではない',
    en: 'private company,privately owned,non-state,owner',
  },
  {
    entries: 'trustworthiness',
    ja: '独立テスト,どくりつてすと,評価テスト,比較テスト,性能評価,ランキング,受賞,じゅしょう,賞,アワード,受賞歴,インターポール,国際刑事警察機構,ICPO,国際警察,法執行機関,ほうしっこうきかん,警察,捜査機関,CERT,サート,コンピュータ緊急対応チーム,CSIRT,OEMパートナー,おーいーえむぱーとなー,OEM,提携先,技術提携,Type 1,たいぷわん,タイプ1,タイプ 1,何年,歴史',
    en: 'independent test,lab test,ranking,award,awards,prizes,Interpol,ICPO,law-enforcement agency,police,LEA,CERT,computer emergency response team,CSIRT,OEM partner,technology partner,Type 1,Type I,how long,history',
  },
  {
    entries: 'trustworthiness product-integrity',
    ja: '信頼性,しんらいせい,信用,信頼できる,安心,安全性,大丈夫,監査,かんさ,検査,審査,監査報告,SOC 2,そっくつー,ソック2,サービス組織統制,四大会計事務所,よんだいかいけいじむしょ,4大会計事務所,ビッグ4,ビッグフォー,Big4,監査法人',
    en: 'trustworthiness,trust,reliable,safe,legit,audit,auditing,attestation,SOC 2,Service Organization Control,Big Four accounting firms,Big 4',
  },
  {
    entries: 'trustworthiness product-integrity iso-27001-scope customer-data-processed',
    ja: 'ISO/IEC 27001,あいえすおーにまんななせんいち,ISO27001,ISMS,ISO27001:2013,アイエスオー,認証,にんしょう,認定,規格適合,データサービス,Data Services,KSN基盤',
    en: 'ISO/IEC 27001,ISO27001,ISMS,information security management,certification,certified,Data Services',
  },
  {
    entries: 'trustworthiness product-integrity license-key-generation fcc-2022-statement',
    ja: '完全性,かんぜんせい,インテグリティ,改ざん防止,健全性',
    en: 'integrity,tamper resistance',
  },
  {
    entries: 'trustworthiness product-integrity russian-government-data-obligation',
    ja: '第三者評価,だいさんしゃひょうか,外部評価,独立評価,第三者機関',
    en: 'third-party assessment,independent review',
  },
  {
    entries: 'product-integrity',
    ja: '不正変更,ふせいへんこう,改ざん,無断変更,混入,サプライチェーン攻撃,改竄,トランスペアレンシーセンター,透明性センター,トランスパレンシーセンター,TC,製品コード,せいひんこーど,ソースコード,コード,プログラムコード,脅威検知ルール,きょういけんちるーる,検知ルール,シグネチャ',
    en: 'unauthorised change,tampering,supply-chain attack,Transparency Center,transparency centre,product code,source code,code review,threat-detection rules,detection rules',
  },
  {
    entries: 'product-integrity iso-27001-scope customer-data-processed',
    ja: '認証書,にんしょうしょ,証明書,証書,認定書,再認証,さいにんしょう,更新審査,再取得,認証更新,最終レポート,さいしゅうれぽーと,最終報告書,監査報告書,レポート請求',
    en: 'certificate,certificate copy,recertification,renewal,final report,audit report',
  },
  {
    entries: 'product-integrity update-continuity',
    ja: 'AVアップデート,えーぶいあっぷでーと,ウイルス定義,定義ファイル,パターンファイル,定義データベース,アップデート,更新,バージョンアップ,あぷで',
    en: 'AV update,signature update,antivirus database,update,updates,patches',
  },
  {
    entries:
      'product-integrity government-pressure-malware threat-data-contents data-processing-location data-handling-safeguards fcc-2022-statement',
    ja: '透明性,とうめいせい,情報公開,開示,説明責任,アカウンタビリティ',
    en: 'transparency,openness,accountability',
  },
  {
    entries: 'iso-27001-scope',
    ja: 'KLDFS,けーえるでぃーえふえす,ファイル保管システム,KSNBuffer,けーえすえぬばっふぁ,KSN Buffer,KSNバッファ,統計データベース',
    en: 'KLDFS,file storage system,KSNBuffer,KSN Buffer database',
  },
  {
    entries:
      'iso-27001-scope restrictions-and-ip-blocking ksn-stability threat-data-contents data-processing-location data-handling-safeguards',
    ja: 'KSN,けーえすえぬ,Kaspersky Security Network,カスペルスキーセキュリティネットワーク,クラウド保護',
    en: 'KSN,Kaspersky Security Network',
  },
  {
    entries: 'iso-27001-scope customer-data-processed data-processing-location',
    ja: '統計情報,とうけいじょうほう,統計データ,テレメトリ,利用統計',
    en: 'statistics,telemetry,statistical data',
  },
  {entries: 'update-continuity', ja: '中国,ちゅうごく', en: 'China'},
  {
    entries:
      'update-continuity restrictions-and-ip-blocking license-key-generation website-hosting ksn-stability data-processing-location',
    ja: 'サーバー,サーバ,鯖,クラウドサーバー',
    en: 'server,servers,cloud servers',
  },
  {
    entries: 'update-continuity restrictions-and-ip-blocking license-key-generation ksn-stability',
    ja: '継続性,けいぞくせい,途切れない,止まらない,事業継続,BCP',
    en: 'continuity,business continuity',
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
    ja: 'スイス,瑞西,CH,ドイツ,カナダ',
    en: 'Switzerland,Swiss,CH,Germany,Canada',
  },
  {
    entries: 'restrictions-and-ip-blocking',
    ja: 'IPアドレス,あいぴーあどれす,IP,アイピー,ブロック,遮断,制限,規制,切断,アクセス禁止,制裁',
    en: 'IP address,IP,block,restriction,cut-off,sanctions',
  },
  {
    entries:
      'restrictions-and-ip-blocking license-key-generation website-hosting russian-government-data-obligation government-pressure-malware data-processing-location fcc-2022-statement',
    ja: 'ロシア,ロシア連邦,露,ロシヤ,RU',
    en: 'Russia,Russian Federation,RU',
  },
  {
    entries: 'license-key-generation',
    ja: 'ライセンス,ライセンスキー,使用権,プロダクトキー,アクティベーションコード,アクティベーションキー,アクチベーションコード,認証コード,シリアル番号,シリアルコード,ライセンス認証,アクティベーションサーバー,認証サーバー,ライセンスサーバー',
    en: 'licence,license,licence key,activation code,activation key,serial number,activation server,licence server',
  },
  {entries: 'license-key-generation data-processing-location', ja: 'ヨーロッパ,欧州', en: 'Europe'},
  {
    entries: 'website-hosting',
    ja: 'Webサイト,ウェブサイト,ホームページ,HP,公式サイト,サイト,ホスティング,設置場所,サーバーの場所,置き場所,GEO DNS,じおでぃーえぬえす,GeoDNS,ジオDNS,地理的DNS,振り分け,フロントエンドサーバー,前段サーバー,配信サーバー',
    en: 'website,site,homepage,hosting,hosted,server location,GeoDNS,geo DNS,geo routing,front-end server,frontend',
  },
  {
    entries: 'russian-government-data-obligation',
    ja: '情報提供義務,じょうほうていきょうぎむ,データ提出,開示要請,情報を渡す,スパイ,SORM,ソルム,通信傍受,捜査活動システム,法的評価,ほうてきひょうか,法律意見,リーガルオピニオン,法務評価',
    en: 'obligation to provide information,data disclosure duty,spying,SORM,System of Operative Investigative Measures,wiretapping,legal assessment,legal opinion',
  },
  {
    entries: 'russian-government-data-obligation government-pressure-malware fcc-2022-statement',
    ja: 'ロシア政府,ろしあせいふ,ロシア当局,クレムリン,プーチン政権,FSB,諜報機関',
    en: 'Russian government,Kremlin,Russian authorities,FSB',
  },
  {
    entries: 'government-pressure-malware',
    ja: '検知,けんち,検出,見つける,見逃し,無視,GReAT,グレート,グローバル調査分析チーム,リサーチチーム',
    en: 'detection,detect,overlook,GReAT,Global Research and Analysis Team',
  },
  {
    entries:
      'government-pressure-malware threat-data-contents data-processing-location data-handling-safeguards',
    ja: 'マルウェア,ウイルス,悪意のあるプログラム,不正プログラム',
    en: 'malware,virus,malicious software',
  },
  {
    entries: 'customer-data-processed threat-data-contents',
    ja: 'サイバー脅威,さいばーきょうい,脅威,サイバー攻撃,脅威データ',
    en: 'cyberthreat,threat data,cyber threat',
  },
  {
    entries:
      'customer-data-processed threat-data-contents data-processing-location data-handling-safeguards',
    ja: '個人情報,こじんじょうほう,個人データ,プライバシー,パーソナルデータ,PII',
    en: 'personal information,personal data,privacy,PII',
  },
  {
    entries: 'customer-data-processed data-processing-location data-handling-safeguards',
    ja: '顧客データ,こきゃくでーた,ユーザーデータ,利用者データ,お客様情報',
    en: 'customer data,user data',
  },
  {
    entries: 'threat-data-contents data-processing-location data-handling-safeguards',
    ja: '不審なファイル,ふしんなふぁいる,疑わしいファイル,怪しいファイル,検体,未知のファイル',
    en: 'suspicious file,sample,unknown file',
  },
  {
    entries: 'threat-data-contents data-handling-safeguards',
    ja: '同意,どうい,許可,オプトイン,オプトアウト,拒否,断る,KSN声明,自動解析,じどうかいせき,自動分析,マルウェア解析,透明性レポート,とうめいせいれぽーと,透明性に関するレポート,開示請求件数,2022年下半期,下期,勝手に送られる,アップロード,送信',
    en: 'consent,opt in,opt out,KSN statement,automated analysis,automatic analysis,transparency report,H2 2022 report,upload',
  },
  {
    entries: 'threat-data-contents fcc-2022-statement',
    ja: '声明,せいめい,見解,コメント,発表,プレスリリース',
    en: 'statement,press statement,response',
  },
  {
    entries: 'data-processing-location',
    ja: 'GTI,じーてぃーあい,Global Transparency Initiative,透明性への取り組み,グローバルトランスペアレンシーイニシアチブ,データセンター,データセンタ,DC,データ保管場所,チューリッヒ,チューリヒ,チュリッヒ,Zürich,十分性認定,じゅうぶんせいにんてい,十分性の認定,十分性決定,GDPR十分性,欧州委員会,おうしゅういいんかい,EC',
    en: 'GTI,Global Transparency Initiative,data center,data centre,DC,Zurich,adequacy decision,adequacy,GDPR adequacy,European Commission,EC',
  },
  {
    entries: 'data-handling-safeguards',
    ja: '暗号化,あんごうか,暗号,エンクリプション,SSL,デジタル証明書,でじたるしょうめいしょ,電子証明書,隔離ストレージ,かくりすとれーじ,分離保管,隔離された保存領域,アクセスポリシー,アクセス制御,アクセス権限,アクセス制限',
    en: 'encryption,encrypted,digital certificate,segregated storage,isolated storage,access policy,access control',
  },
  {
    entries: 'fcc-2022-statement',
    ja: 'FCC,えふしーしー,米国連邦通信委員会,連邦通信委員会,米連邦通信委,国土安全保障省,こくどあんぜんほしょうしょう,DHS,米国土安全保障省,補助金,ほじょきん,助成金,連邦補助金,通信補助金,使用禁止,しようきんし,禁止,排除,締め出し,米国での禁止,地政学,ちせいがく,国際情勢,政治的理由,米国,べいこく,アメリカ,合衆国',
    en: 'FCC,Federal Communications Commission,Department of Homeland Security,DHS,Homeland Security,subsidy,federal subsidy,funding,ban,prohibition,banned in the US,geopolitics,geopolitical,political,United States,USA,US',
  },
];

/** Words that lead to the same entries. */
export interface GlossaryGroup {
  /** Entry ids, separated by spaces. */
  readonly entries: string;
  readonly ja: string;
  readonly en: string;
}
