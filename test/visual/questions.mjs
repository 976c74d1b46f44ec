/** The page's questions in the compared pictures, so that editing an answer does not change a picture. */
const source = (label) => ({href: 'https://example.com/', label});

const note = (date, text, label) => ({date, text, source: source(label)});

export const QUESTIONS = {
  ja: {
    lang: 'ja',
    topics: [
      {id: 'company', name: '会社'},
      {id: 'data', name: 'データの取り扱い'},
    ],
    entries: [
      {
        id: 'product-integrity',
        topic: 'company',
        question: '製品の完全性は、どのように確かめられていますか？',
        answer:
          '外部の機関による**監査**を受けています。\n\n- ISO 27001認証を取得しています\n- ソースコードを公開の施設で確認できます',
        asOf: '2023',
        sources: [source('公開FAQ')],
        updates: [
          note('2025-10-31', '認証書が新しい版に移行しました。', '移行方針'),
          note('2025-05', '監査の対象が広がりました。', '発表'),
          note('2024', '報告書が出ました。', '報告書'),
          note('2023', '施設が増えました。', '発表'),
        ],
        related: ['website-hosting', 'storage'],
      },
      {
        id: 'website-hosting',
        topic: 'company',
        question: '公式サイトは、どこから配信されていますか？',
        answer: '国外からの訪問者は、国外のサーバーに案内されます。',
        asOf: '2023',
        sources: [source('公開FAQ')],
      },
      {
        id: 'storage',
        topic: 'data',
        question: 'データは、どこに保存されていますか？',
        answer: 'スイスのデータセンターで処理され、監査の対象になっています。',
      },
    ],
    notice: 'この内容は、公表内容を独自に要約したものです。',
  },
  en: {
    lang: 'en',
    topics: [
      {id: 'company', name: 'Company'},
      {id: 'data', name: 'Data handling'},
    ],
    entries: [
      {
        id: 'product-integrity',
        topic: 'company',
        question: 'How is the integrity of the products verified?',
        answer:
          'External bodies **audit** them.\n\n- The services are certified to ISO 27001\n- Source code can be reviewed on site',
        asOf: '2023',
        sources: [source('Public FAQ')],
        updates: [
          note('2025-10-31', 'The certificate moved to the new edition.', 'Transition policy'),
          note('2025-05', 'The audit covers more.', 'Announcement'),
          note('2024', 'A report came out.', 'Report'),
          note('2023', 'More sites opened.', 'Announcement'),
        ],
        related: ['website-hosting', 'storage'],
      },
      {
        id: 'website-hosting',
        topic: 'company',
        question: 'Where are the websites served from?',
        answer: 'Visitors from abroad are directed to servers abroad.',
        asOf: '2023',
        sources: [source('Public FAQ')],
      },
      {
        id: 'storage',
        topic: 'data',
        question: 'Where is the data kept?',
        answer: 'In data centers in Switzerland, which the audit covers.',
      },
    ],
    notice: 'An independent summary of public statements.',
  },
};
