/** The page layout around a text. */
import {addressOf, GROUPS, LANGUAGES, WIDE} from './pages.mjs';
import {escapeHtml} from './markdown.mjs';

const ORDER = GROUPS.flatMap(({pages}) => pages);

const otherOf = (lang) => LANGUAGES.find((one) => one !== lang);

function links(page, titles) {
  const item = (name) => {
    const isHere = name === page.name;
    const sections = page.headings.map(
      ({id, text, lang}) =>
        `<li><a href="#${escapeHtml(id)}"${lang === page.lang ? '' : ` lang="${lang}"`}>${escapeHtml(text)}</a></li>`,
    );
    const inner = isHere && sections.length > 1 ? `<ul>${sections.join('')}</ul>` : '';
    return `<li><a href="${addressOf(name, page.lang)}"${isHere ? ' aria-current="page"' : ''}>${titles.get(name)}</a>${inner}</li>`;
  };
  return GROUPS.map(
    ({name, pages}) => `<p>${name[page.lang]}</p>\n<ul>${pages.map(item).join('')}</ul>`,
  ).join('\n');
}

function pager(page, titles, messages) {
  const at = ORDER.indexOf(page.name);
  const link = (name, label, rel) =>
    name
      ? `<a rel="${rel}" href="${addressOf(name, page.lang)}"><span>${label}</span> ${titles.get(name)}</a>`
      : '';
  return `<nav class="pager" aria-label="${messages.beside}">${link(ORDER[at - 1], messages.previous, 'prev')}${link(ORDER[at + 1], messages.next, 'next')}</nav>`;
}

const masthead = ({lang, name}, titles, messages, version) => `<header class="masthead">
<p><a class="wordmark" href="${addressOf('index', lang)}">&lt;trust-faq&gt;</a> <span class="version">${version}</span></p>
<nav aria-label="${messages.site}"><ul>
<li><a href="${addressOf('find', lang)}"${name === 'find' ? ' aria-current="page"' : ''}>${titles.get('find')}</a></li>
<li><a href="../${addressOf('index', lang)}">${messages.demo}</a></li>
<li><a href="${addressOf(name, otherOf(lang))}" hreflang="${otherOf(lang)}" lang="${otherOf(lang)}">${messages.otherLanguage}</a></li>
</ul></nav>
</header>`;

/**
 * @param {{name: string, lang: string, title: string, description: string, headings: object[], html: string}} page
 * @param {Map<string, string>} titles of all pages in this language
 */
export function layout(page, titles, messages, version) {
  const {name, lang, title, description, html} = page;
  const nav = links(page, titles);
  const full = name === 'index' ? messages.title : `${title} | ${messages.title}`;
  const alternates = LANGUAGES.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${addressOf(name, one)}" />`,
  );
  const widget = html.includes('<trust-faq')
    ? '<script src="../../dist/trust-faq.js" defer></script>\n'
    : '';
  const scripts = html.includes('<form class="verify"') ? ['answers.js', 'verify.js'] : [];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(full)}</title>
<meta name="description" content="${escapeHtml(description)}" />
${alternates.join('\n')}
<link rel="stylesheet" href="../site.css" />
<link rel="stylesheet" href="docs.css" />
${widget}<script src="../site.js" defer></script>
${['docs.js', ...scripts].map((name) => `<script src="${name}" defer></script>`).join('\n')}
</head>
<body>
<a class="skip" href="#text">${messages.skip}</a>
${masthead(page, titles, messages, version)}
<details class="menu"><summary>${messages.menu}</summary>
<nav aria-label="${messages.pages}">${nav}</nav>
</details>
<div class="columns">
<nav class="side" aria-label="${messages.pages}">${nav}</nav>
<main id="text" tabindex="-1"${WIDE.has(name) ? ' class="wide"' : ''}>
<article>
<h1>${escapeHtml(title)}</h1>
${html}</article>
${pager(page, titles, messages)}
</main>
</div>
<footer class="colophon"><p>${messages.notOfficial}</p><p>${messages.licence}</p></footer>
</body>
</html>
`;
}
