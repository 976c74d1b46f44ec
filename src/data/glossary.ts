/**
 * Search vocabulary: visitors' names for the subjects of an entry, by language. A word that they may
 * type in kana is followed by its reading in hiragana, `脆弱性(ぜいじゃくせい)`; they see only the
 * word. The engine folds spellings (case, width, accents, small kana, `SOC 2` = `SOC2`), so a single
 * spelling is enough. A word is not listed if the texts or another word here already lead to its
 * entries, unless a reading needs it. Words are separated by commas.
 */
export const glossary: readonly GlossaryGroup[] = [
  {
    entries: 'private-international-company',
    ja: '持ち株会社(もちかぶがいしゃ),ホールディングス,HD,親会社,株主(かぶぬし),本社(ほんしゃ),本部,所在地,現地法人(げんちほうじん),子会社,日本法人,事業所(じぎょうしょ),拠点(きょてん),オフィス,支店,支社,英国(えいこく),イギリス',
    en: 'holdco,parent company,shareholder,owns,headquarters,HQ,subsidiary,local entity,office,site,branch,United Kingdom,UK,Britain',
  },
  {
    entries: 'private-international-company update-continuity',
    ja: '国際企業(こくさいきぎょう),多国籍企業(たこくせききぎょう),外資',
    en: 'multinational company',
  },
  {
    entries: 'private-international-company russian-government-data-obligation',
    ja: '民間企業(みんかんきぎょう),私企業,非国営',
    en: 'non-state,owner',
  },
  {
    entries: 'trustworthiness',
    ja: '独立テスト(どくりつてすと),比較テスト,性能評価,ランキング,受賞(じゅしょう),アワード,受賞歴,インターポール,国際刑事警察機構,法執行機関(ほうしっこうきかん),捜査機関,サート,コンピューター緊急対応チーム,OEMパートナー(おーいーえむぱーとなー),技術提携,タイプ 1(たいぷわん),何年,歴史',
    en: 'is it safe,lab test,prizes,Interpol,ICPO,law-enforcement agency,police,LEA,CERT,computer emergency response team,CSIRT,technology partner,how long,history',
  },
  {
    entries: 'trustworthiness product-integrity',
    ja: '信頼性(しんらいせい),信用,安心,安全性,大丈夫,危険,危ない(あぶない),監査(かんさ),検査,審査,監査報告,SOC 2(そっくつー),ソック2,サービス組織統制,四大会計事務所(よんだいかいけいじむしょ),4大会計事務所,ビッグフォー,監査法人',
    en: 'trustworthiness,reliable,safe,dangerous,risky,legit,attestation',
  },
  {
    entries: 'trustworthiness product-integrity iso-27001-scope customer-data-processed',
    ja: 'ISO 27001(あいえすおーにまんななせんいち),アイエスオー,認定,規格適合,データサービス,KSN基盤',
    en: 'ISMS,information security management,certification,certified,Data Services',
  },
  {
    entries: 'trustworthiness product-integrity license-key-generation fcc-2022-statement',
    ja: '完全性(かんぜんせい),インテグリティ,健全性',
    en: 'integrity',
  },
  {
    entries: 'trustworthiness product-integrity russian-government-data-obligation',
    ja: '第三者評価(だいさんしゃひょうか),外部評価,独立評価,第三者機関',
    en: 'independent review',
  },
  {
    entries: 'product-integrity',
    ja: '脆弱性(ぜいじゃくせい),バックドア,改ざん防止,不正変更(ふせいへんこう),改ざん,無断変更,混入,サプライチェーン攻撃,改竄,トランスペアレンシーセンター,透明性センター,TC,製品コード(せいひんこーど),ソースコード,コード,プログラムコード,脅威検知ルール(きょういけんちるーる),検知ルール,シグネチャ',
    en: 'vulnerability,backdoor,tamper resistance,integrity check,unauthorised change,tampering,supply-chain attack,Transparency Center,transparency centre,code review,detection rules',
  },
  {
    entries: 'product-integrity iso-27001-scope customer-data-processed',
    ja: '認証書(にんしょうしょ),証明書,証書,認定書,再認証,再取得,最終レポート(さいしゅうれぽーと),最終報告書,報告書(ほうこくしょ),レポート請求',
    en: 'certificate copy,recertification,renewal,final report,audit report',
  },
  {
    entries: 'product-integrity update-continuity',
    ja: 'AVアップデート(えーぶいあっぷでーと),パターンファイル,定義データベース,更新,バージョンアップ,アップデート(あぷで)',
    en: 'antivirus database,updates,patches',
  },
  {
    entries:
      'product-integrity government-pressure-malware threat-data-contents data-processing-location data-handling-safeguards fcc-2022-statement',
    ja: '透明性(とうめいせい),情報公開,開示,説明責任,アカウンタビリティ',
    en: 'openness,accountability',
  },
  {
    entries: 'iso-27001-scope',
    ja: 'KLDFS(けーえるでぃーえふえす),ファイル保管システム,KSNバッファ(けーえすえぬばっふぁ)',
    en: 'file storage system,KSN Buffer database',
  },
  {
    entries:
      'iso-27001-scope restrictions-and-ip-blocking ksn-stability threat-data-contents data-processing-location data-handling-safeguards',
    ja: 'KSN(けーえすえぬ),カスペルスキーセキュリティネットワーク,クラウド保護',
    en: 'Kaspersky Security Network',
  },
  {
    entries: 'iso-27001-scope customer-data-processed data-processing-location',
    ja: '統計情報(とうけいじょうほう),テレメトリ',
    en: 'statistics,telemetry,statistical data',
  },
  {entries: 'update-continuity', ja: '中国(ちゅうごく)', en: 'China'},
  {
    entries:
      'update-continuity restrictions-and-ip-blocking license-key-generation website-hosting ksn-stability data-processing-location',
    ja: '鯖,クラウドサーバー',
    en: 'cloud servers',
  },
  {
    entries: 'update-continuity restrictions-and-ip-blocking license-key-generation ksn-stability',
    ja: '継続性(けいぞくせい),途切れない,止まらない,事業継続,BCP',
    en: 'business continuity',
  },
  {
    entries: 'update-continuity restrictions-and-ip-blocking ksn-stability',
    ja: '使い続ける,使えなくなる,国際情勢',
    en: 'keep using,stop working',
  },
  {
    entries: 'ksn-stability',
    ja: '問題なく稼働,動作状況',
    en: 'reliable,reliably,running,works',
  },
  {
    entries: 'update-continuity ksn-stability',
    ja: '可用性(かようせい),稼働,冗長化,ダウン,停止,障害',
    en: 'availability,uptime,redundancy,failover',
  },
  {
    entries: 'update-continuity data-processing-location',
    ja: 'スイス,瑞西,ドイツ,カナダ',
    en: 'Switzerland,Swiss,CH,Germany,Canada',
  },
  {
    entries: 'restrictions-and-ip-blocking',
    ja: 'IPアドレス,アイピー,ブロック,遮断,制限,規制,切断,アクセス禁止,制裁,各国の措置,使用禁止,禁止,警告,ウクライナ,戦争',
    en: 'block,restriction,cut-off,sanctions,ban,banned,government measures,warning,Ukraine,war',
  },
  {
    entries:
      'restrictions-and-ip-blocking license-key-generation website-hosting russian-government-data-obligation government-pressure-malware data-processing-location fcc-2022-statement',
    ja: 'ロシア連邦,露,ロシヤ',
    en: 'Russian Federation',
  },
  {
    entries: 'license-key-generation',
    ja: '使用権,プロダクトキー,アクチベーションコード,シリアル番号,シリアルコード,アクティベーションサーバー,認証サーバー,ライセンスサーバー',
    en: 'serial number,activation server,licence server',
  },
  {
    entries: 'private-international-company russian-government-data-obligation',
    ja: '制裁(せいさい),輸出規制(ゆしゅつきせい),エンティティリスト,OFAC',
    en: 'sanctions,sanctioned,export controls,Entity List,OFAC',
  },
  {
    entries: 'restrictions-and-ip-blocking fcc-2022-statement',
    ja: '各国政府,利用制限',
    en: 'government ban',
  },
  {
    entries: 'private-international-company update-continuity',
    ja: '撤退(てったい),終了,打ち切り(うちきり),米国市場',
    en: 'exit,withdrawal,discontinued,end of service',
  },
  {entries: 'license-key-generation data-processing-location', ja: 'ヨーロッパ,欧州', en: 'Europe'},
  {
    entries: 'website-hosting',
    ja: 'ウェブサイト,ホームページ,HP,ホスティング,置き場所,GeoDNS(じおでぃーえぬえす),ジオDNS,地理的DNS,振り分け,フロントエンドサーバー,前段サーバー,配信サーバー',
    en: 'website,site,homepage,hosted,server location,GeoDNS,frontend',
  },
  {
    entries: 'russian-government-data-obligation',
    ja: '情報提供義務(じょうほうていきょうぎむ),データ提出,開示要請,スパイ,監視,盗聴,ソルム,通信傍受,捜査活動システム,法的評価,法律意見,リーガルオピニオン,法務評価',
    en: 'obligation to provide information,data disclosure duty,spy,spying,surveillance,wiretapping,legal assessment',
  },
  {
    entries: 'russian-government-data-obligation government-pressure-malware fcc-2022-statement',
    ja: 'ロシア政府(ろしあせいふ),ロシア当局,クレムリン,プーチン政権,諜報機関',
    en: 'Russian government,Kremlin,Russian authorities,FSB',
  },
  {
    entries: 'government-pressure-malware',
    ja: '検知(けんち),検出,見つける,見逃し,無視,ハッキング,ハッカー,サイバー攻撃,グレート,グローバル調査分析チーム,リサーチチーム',
    en: 'detection,detect,overlook,hack,hacker,hacking,Global Research and Analysis Team',
  },
  {
    entries:
      'government-pressure-malware threat-data-contents data-processing-location data-handling-safeguards',
    ja: 'マルウェア,ウイルス,不正プログラム',
    en: 'malware,virus,malicious software',
  },
  {
    entries: 'customer-data-processed threat-data-contents',
    ja: 'サイバー脅威(さいばーきょうい),サイバー攻撃,脅威データ',
    en: 'cyberthreat',
  },
  {
    entries:
      'customer-data-processed threat-data-contents data-processing-location data-handling-safeguards',
    ja: '個人情報(こじんじょうほう),プライバシー,パーソナルデータ',
    en: 'personal data,privacy,PII',
  },
  {
    entries: 'customer-data-processed data-processing-location data-handling-safeguards',
    ja: '顧客データ(こきゃくでーた),ユーザーデータ,利用者データ,お客様情報',
    en: 'customer data,user data',
  },
  {
    entries: 'threat-data-contents data-processing-location data-handling-safeguards',
    ja: '不審なファイル(ふしんなふぁいる),検体,未知のファイル',
    en: 'sample,unknown file',
  },
  {
    entries: 'threat-data-contents data-handling-safeguards',
    ja: '同意,許可,オプトイン,オプトアウト,拒否,断る,KSN声明,自動解析(じどうかいせき),自動分析,マルウェア解析,透明性レポート(とうめいせいれぽーと),透明性に関するレポート,報告書(ほうこくしょ),開示請求件数,2022年下半期,下期,勝手に送られる,アップロード,送信',
    en: 'consent,opt out,automatic analysis,transparency report,H2 2022 report,upload',
  },
  {
    entries: 'threat-data-contents fcc-2022-statement',
    ja: '声明(せいめい),見解,コメント,発表,プレスリリース',
    en: 'press statement,response',
  },
  {
    entries: 'data-processing-location',
    ja: 'GTI(じーてぃーあい),透明性への取り組み,グローバルトランスペアレンシーイニシアチブ,データセンター,データ保管場所,データの保存先,チューリヒ,チュリッヒ,十分性認定(じゅうぶんせいにんてい),GDPR十分性,欧州委員会(おうしゅういいんかい)',
    en: 'data center,data centre,DC,stored,storage location,kept,Zurich,GDPR adequacy,European Commission,EC',
  },
  {
    entries: 'data-handling-safeguards',
    ja: '暗号化(あんごうか),漏洩,情報漏えい,流出,暗号,エンクリプション,SSL,デジタル証明書(でじたるしょうめいしょ),電子証明書,隔離ストレージ(かくりすとれーじ),分離保管,アクセスポリシー,アクセス制限',
    en: 'encryption,encrypted,data leak,data breach,digital certificate,isolated storage,access control',
  },
  {
    entries: 'fcc-2022-statement',
    ja: 'FCC(えふしーしー),米連邦通信委,国土安全保障省(こくどあんぜんほしょうしょう),米国土安全保障省,補助金(ほじょきん),助成金,通信補助金,使用禁止(しようきんし),禁止,ブラックリスト,カバードリスト,排除,締め出し,地政学(ちせいがく),国際情勢,政治的理由,米国(べいこく),アメリカ,合衆国',
    en: 'Homeland Security,federal subsidy,funding,prohibition,ban,banned in the US,blacklist,Covered List,geopolitics,geopolitical,political,United States,USA',
  },
];

/** Words that lead to the same entries. */
export interface GlossaryGroup {
  /** Entry ids, separated by spaces. */
  readonly entries: string;
  readonly ja: string;
  readonly en: string;
}
