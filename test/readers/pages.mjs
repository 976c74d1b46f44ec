/** The same page with the questions embedded in three ways, as its visitors' programs receive it. */
import {prerenderPage} from '../../dist/prerender.js';

const WORDS = {
  ja: {
    title: '当社の製品の信頼性について',
    intro:
      '当社が取り扱う製品について、お客様からよくいただくご質問をまとめました。メーカーが公表している情報をもとにしています。導入をご検討の際にお役立てください。',
    more: 'ご不明な点は、担当の営業までお問い合わせください。お見積もりやデモのご依頼も承ります。',
    places: ['ホーム', '製品', '導入事例', '会社概要', 'お問い合わせ'],
    fallback: 'よくある質問を見る',
  },
  en: {
    title: 'How far can you trust the products we sell?',
    intro:
      'These are questions that customers often ask us about the products we sell. The answers come from what the vendor has published. We hope that they help you decide.',
    more: 'Please ask your sales contact if anything is unclear. We are glad to send a quote or to arrange a demonstration.',
    places: ['Home', 'Products', 'Case studies', 'About us', 'Contact'],
    fallback: 'Read the questions',
  },
};

function page(lang) {
  const {title, intro, more, places, fallback} = WORDS[lang];
  const links = places.map((name) => `<li><a href="/">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<script src="/trust-faq.js" defer></script>
</head>
<body>
<header><nav><ul>${links}</ul></nav></header>
<main>
<article>
<h1>${title}</h1>
<p>${intro}</p>
<trust-faq heading=""><a href="/faq">${fallback}</a></trust-faq>
<p>${more}</p>
</article>
</main>
<footer><p>© Example Inc.</p></footer>
</body>
</html>
`;
}

/** How a page can embed the questions. */
export const EMBEDS = {
  'script tag': page,
  'declarative root': (lang) => prerenderPage(page(lang)).html,
  'light questions': (lang) => prerenderPage(page(lang), {light: true}).html,
};
