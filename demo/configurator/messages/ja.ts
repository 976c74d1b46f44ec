import type {Messages} from './en.js';

export const ja: Messages = {
  title: '貼り付けるコードを作る',
  lede: '表示する内容と見た目を選びます。このページに表示されるのは実際のウィジェットで、下のコードには常に同じ設定が反映されます。',
  back: 'trust-faqのデモ',
  otherLanguage: 'English',
  jump: 'このページの案内',
  steps: {content: '内容', look: '見た目', preview: 'プレビュー', code: 'コード'},
  share: 'この設定のアドレスをコピー',
  reset: '最初からやり直す',
  copy: 'コピー',
  copied: 'コピーしました',
  copyByHand: '選択しました。Ctrl+C（⌘C）でコピーしてください',

  paste: {
    title: '作成済みのコードを読み込む',
    label: 'コードを貼り付けてください。HTMLのほか、下にある各環境向けのコードも読み取れます',
    read: '読み取る',
    done: '読み取りました。以下の設定は、すべてこのコードのとおりです。',
    failed: '設定は変えていません。',
  },

  language: {
    label: '言語',
    auto: 'ページに合わせる',
    ja: '日本語',
    en: 'English',
  },
  topics: {
    label: 'トピック',
    hint: '要らないものは外してください。ここでの並び順が、そのまま表示順になります。',
    count: (shown, all) => (shown === all ? `${all}問` : `${all}問中${shown}問`),
    up: (name) => `「${name}」を上へ`,
    down: (name) => `「${name}」を下へ`,
    drag: 'ドラッグで並べ替え',
    moved: (name, place, all) => `${name}：${all}件中${place}番目`,
    last: 'トピックは1つ以上必要です。',
    questions: (name) => `「${name}」の質問`,
    total: (count) => `表示する質問は${count}問です。`,
  },
  entries: {
    title: '質問を1つずつ選び、順番も決める',
    chosen: (count) => `個別に選んだ質問：${count}問`,
    hint: '選んだ質問だけを、この順番で表示します。',
    add: '質問を加える',
    choose: '選んでください',
    remove: (question) => `「${question}」を外す`,
  },
  heading: {
    label: '見出し',
    auto: '標準の文言',
    none: 'なし',
    own: '自分で決める',
    text: '見出しの文言',
    level: 'レベル',
    levelHint: '貼り付ける場所のすぐ上にある見出しより、1つ大きい数にします。',
  },
  open: {
    label: '最初から開いておく質問',
    none: 'なし',
    first: '最初の質問',
    all: 'すべての質問',
    own: (ids) => `個別に指定：${ids}`,
  },
  behaviour: '一覧・開き方・動作',
  switches: '表示と機能のオン・オフ',
  exclusive: '1つずつ開く（開くとほかは閉じる）',
  hideSearch: '検索欄を出さない',
  hideTopics: 'トピックの絞り込みを出さない',
  collect: '回答を選んで、時点と出典付きでまとめてコピーできるようにする',
  feedback: '各回答の下で「役に立ちましたか？」と尋ねる',
  grouping: {label: '一覧', topic: 'トピックごとに見出しを付ける', none: '1つの一覧にする'},
  maxItems: '「さらに表示」が出るまでの質問数',
  query: {
    label: '最初から検索しておく言葉',
    hint: '検索欄に入った状態で表示します。閲覧者はいつでも消せます。不要なら空のままにします。',
  },
  contactHref: {
    label: 'お問い合わせ先のアドレス',
    hint: 'http、https、mailto、telまたは相対アドレス。一致する質問がないとき、「役に立ちましたか？」に「いいえ」と答えたあと、そして一覧の最後に表示します。不要なら空のままにします。',
  },
  contactLabel: {
    label: 'お問い合わせリンクの文言',
    hint: '空のままにすると「お問い合わせ」になります。',
  },
  changedSince: {
    label: '「更新」を付ける起点の月',
    hint: '2026-10のように指定すると、その月以降に変わった質問に「更新」と表示します。不要なら空のままにします。',
  },
  dataLayer: {
    label: 'タグマネージャーへのイベント',
    hint: '開いた質問、検索、評価、コピーをwindow.dataLayerに送ります。',
    off: '送らない',
    events: 'IDと件数だけを送る',
    queries: '検索語も送る',
  },
  permalinks: {
    label: '質問へのリンク',
    read: 'リンクされた質問を開く',
    write: '開くたびにアドレスも書き換える',
    off: '使わない',
  },

  look: {
    label: '用意してあるテーマ',
    none: 'ページのまま',
    ruled: '罫線',
    soft: 'やわらか',
    night: '夜',
    other: (id) => id,
  },
  theme: {
    label: 'ライトとダーク',
    auto: 'ページに合わせる',
    light: '常にライト',
    dark: '常にダーク',
  },
  colours: '色',
  sizes: '書体と大きさ',
  light: 'ライト',
  dark: 'ダーク',
  unset: '既定値',
  unsetButton: (name) => `${name}を既定値に戻す`,
  colourIn: (meaning, scheme) => `${meaning}（${scheme}）`,
  pickColour: (meaning, scheme) => `色を選ぶ：${meaning}（${scheme}）`,
  slider: (meaning) => `スライダー：${meaning}`,
  badColour: 'CSSの色として読み取れません',
  fonts: {
    page: 'ページのまま',
    sans: 'ゴシック体',
    serif: '明朝体',
    rounded: '丸ゴシック体',
    system: 'システムの書体',
    own: 'そのほか',
  },
  fontPick: '書体を選ぶ',
  page: {
    label: '貼り付け先のページ',
    hint: 'プレビューとコントラストの計算に使う、ページ側の色です。コードには含まれません。',
    text: 'ページの文字色',
    ground: 'ページの背景色',
  },

  contrast: {
    label: 'コントラスト（WCAG 2.2）',
    good: (count) => `${count}組すべてが基準を満たしています。`,
    bad: (count) => `${count}組のコントラストが足りません。`,
    pair: {
      '--trust-faq-text': '本文の文字と背景',
      '--trust-faq-muted': '補助的な文字と背景',
      '--trust-faq-on-accent': '選択中のチップの文字と背景',
      '--trust-faq-on-mark': '一致箇所の文字と背景',
      '--trust-faq-accent': '下線や帯と背景',
      '--trust-faq-border': '入力欄やボタンの枠と背景',
      '--trust-faq-focus': 'フォーカスリングと背景',
    },
    fails: (text, ground, ratio, needed) =>
      `${text}と${ground}の比は${ratio}:1で、必要な${needed}:1に足りません。`,
    text: '文字',
    ground: '背景',
    nearest: (text, ground) =>
      `基準を満たす最も近い色は${text}${ground && `（背景を変えるなら${ground}）`}です。`,
    use: (colour, side, pair) => `${side}を${colour}に：${pair}`,
    useShort: (colour, side) => `${side}を${colour}に`,
    unknown: 'この値のコントラストは、ここでは計算できません。プレビューで確かめてください。',
    details: 'すべての組み合わせ',
  },

  preview: {
    copy: 'HTMLをコピー',
    file: (name, address) =>
      `ページには、dist/にあるファイル${name}も必要です。コードが読み込む場所：${address}`,
    others: 'ほかの環境のコード（CSP、WordPress、Reactなど）',
    title: 'プレビュー',
    frame: '貼り付けたときのウィジェット',
    scheme: 'ページの配色',
    auto: 'システム',
    width: '幅',
    full: '最大',
    scroll: 'プレビュー（スクロールできます）',
  },

  script: {
    title: 'スクリプトと代替コンテンツ',
    label: 'スクリプトのアドレス',
    hint: 'dist/のファイルを置いた場所です。ページからの相対パスか、https://で始まるアドレスを入力します。',
    bad: 'アドレスに空白や引用符は使えません。相対パスか、https://で始まるものにしてください。',
    file: 'ファイル',
    files: {
      'trust-faq.js': '日本語と英語',
      'trust-faq.ja.js': '日本語のみ',
      'trust-faq.en.js': '英語のみ',
    },
  },
  accent: 'アクセント色',
  questions: {
    title: '自社の質問を入力する',
    hint: 'スクリプトがなくても読めるHTMLとして書き出します。回答は、1行が1段落になります。',
    add: '質問を追加',
    number: (number: number) => `質問${number}`,
    question: '質問',
    answer: '回答',
    remove: (number: number) => `質問${number}を削除`,
    removeShort: '削除',
  },
  own: {
    title: '自社の質問をデータで載せる',
    src: 'JSONファイルのアドレス',
    srcHint:
      '貼り付け先のページからの相対パスか、https://で始まるアドレスです。プレビューでは、このページからの相対パスになります。',
    data: 'または、質問のデータを直接貼り付ける',
    dataHint:
      '本コンポーネントの形式のJSONか、FAQPage（JSON-LD）を貼り付けてください。プレビューのウィジェットがその場で確かめます。',
    mode: '内蔵の質問',
    replace: '載せない',
    append: '残して、そのあとに加える',
    instead: 'トピックと質問は、自社のデータのものになります。',
    fine: 'ウィジェットからの指摘はありません。',
    problems: 'ウィジェットからの指摘（英語）',
  },
  questionsInHtml:
    '質問と回答をHTMLにも書き込む（おすすめ）。スクリプトが動く前や動かないときも読め、検索エンジンやリーダー表示にも対応します。バージョンが変わったら、コードをコピーし直してください',
  reserve: 'スクリプトが動くまで場所を空けておき、下の内容がずれないようにする',
  fallback: {
    label: 'JavaScriptが動かないとき',
    text: 'リンクの文言',
    href: 'リンク先',
  },

  code: {
    title: 'コード',
    platform: '貼り付け先',
    problems: 'ご確認ください',
    problemsNone: '問題はありません。',
    platforms: {
      html: 'HTML',
      disk: 'HTML（ディスクから開く）',
      csp: 'CSP',
      wordpress: 'WordPress',
      gtm: 'Googleタグマネージャー',
      dialog: 'ダイアログ',
      tabs: 'タブ',
      iframe: 'iframe',
      npm: 'npmとバンドラー',
      react: 'React 19',
      vue: 'Vue 3',
      svelte: 'Svelte 5',
      angular: 'Angular',
    },
    notes: {
      html: '質問を表示したい場所に貼り付けます。スクリプトを別のホストに置くときは、このバージョンのファイルだけを認めるハッシュがコードに入り、中身が変わったファイルは実行されません。照合にはcrossoriginが必要で、そのホストがAccess-Control-Allow-Originを送る必要があります。',
      disk: 'ダブルクリックで開くファイル用です。integrityやtype=moduleの付いたスクリプトは、その場合ブラウザーに止められます。',
      csp: "HTMLを貼り付けるページのポリシーに加えてください。スタイルのハッシュは、設定ごとに変わります。Trusted Typesのポリシーを列挙しているページでは「lit-html」を、自社の回答をHTMLで書くときは「trust-faq」も許可してください。ほかにもLitを使っているページや、スクリプトを2回読み込むことがあるページでは、'allow-duplicates'も必要です。",
      wordpress:
        '「カスタムHTML」ブロックを追加して貼り付けます。保存するとスクリプトが消える場合（一部のホストや、unfiltered_htmlの権限がない人が保存したとき）は、権限のある管理者（マルチサイトでは特権管理者）が保存してください。',
      gtm: '「カスタムHTML」タグに貼り付けます。idが「trust-faq」の要素の中に、なければページの最後に表示します。トリガーは「DOM Ready」にしてください。',
      dialog:
        '右下のボタンからダイアログを開きます。ブラウザーがcommandに対応していなければ、最後の3行のスクリプトが代わりに開きます。',
      tabs: '「…」のところに、ページの内容を書き入れます。質問へのリンクやページ内検索でも、タブが切り替わります。',
      iframe:
        '2つのページに分けて置きます。フレームの中のページが、外側のページに高さを知らせます。アドレスは実際のものに書き換えてください。',
      npm: 'このプロジェクトで「npm pack」を実行するとパッケージができます。exportsに対応したバンドラーならどれでも使えます。Trusted Typesのポリシーを列挙しているページでは、「lit-html」を許可してください。',
      react:
        '属性だけなら、専用のコンポーネントは要りません。サーバーがレンダリングするページで、プロパティを設定したりイベントを受け取ったりするときは、trust-faq/reactのTrustFaqを使ってください。',
      vue: 'Vueには、どのタグがカスタム要素なのかを設定で伝えます。',
      svelte: 'Svelteでは、特別な設定は要りません。',
      angular:
        'schemasの指定でタグを使えるようにします。スタイルはグローバルのスタイルシートに置きます。',
    },
    copyPiece: (place) => `${place}をコピー`,
  },

  problem: {
    'no-element': () => '<trust-faq>が見つかりません。',
    'two-elements': () => '<trust-faq>が2つ以上あります。最初のものを読み取りました。',
    'no-script': () => 'スクリプトがありません。これがないと、代替コンテンツしか表示されません。',
    'two-scripts': () =>
      'スクリプトが2回読み込まれています。効くのは最初の1つだけなので、もう1つは消してください。',
    'no-integrity': () =>
      'スクリプトにintegrityがありません。書き換えられたファイルも実行されてしまいます。下のコードには付いています。',
    'other-integrity': ({value}) =>
      `integrityがバージョン${value}のものと違います。このバージョンのファイルは、ブラウザーに止められます。`,
    'no-crossorigin': () =>
      '別のホストのスクリプトにintegrityがあるのに、crossoriginがありません。ブラウザーに止められます。',
    'no-lang': () =>
      '要素にlangがありません。貼り付け先のページの言語で表示されるので、ページ側にlangの指定が必要です。',
    'language-missing': ({name, value, allowed}) =>
      `${name}には「${value}」が入っていません。入っているのは${allowed}です。`,
    'unknown-attribute': ({name, allowed}) =>
      `「${name}」という属性はありません。使えるもの：${allowed}。`,
    'unknown-topic': ({value, allowed}) =>
      `「${value}」というトピックはありません。使えるもの：${allowed}。`,
    'unknown-entry': ({name, value}) => `${name}に指定された「${value}」という質問はありません。`,
    'bad-value': ({name, value, allowed}) =>
      `${name}に「${value}」は使えません。使えるもの：${allowed}。`,
    'unknown-variable': ({name, allowed}) =>
      `「${name}」という変数はありません。使えるもの：${allowed}。`,
    'unsafe-value': ({name}) =>
      `${name}の値に、値の終わりとして扱われる記号が含まれているため、この指定を無視しました。`,
    'unsafe-address': ({value}) => `「${value}」は、ここで使えるアドレスではありません。`,
    'nothing-left': () => '表示する質問が残っていません。',
  },
};
