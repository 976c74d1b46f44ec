/**
 * Converts Markdown to HTML in this site's form: code with a copy button, scrolling tables, no inline
 * styles.
 */
import {readFileSync} from 'node:fs';
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

// All text is the repository's own, so HTML in it is intended.
export const markdown = MarkdownIt({html: true}).use(cjkFriendly);

export const {escapeHtml} = markdown.utils;

/** Text of a heading, a cell or a paragraph, without its markup. */
export const textOf = ({children}) =>
  children
    .filter(({type}) => type === 'text' || type === 'code_inline')
    .map(({content}) => content)
    .join('');

const LANGUAGE_NAMES = {
  html: 'HTML',
  js: 'JavaScript',
  json: 'JSON',
  sh: 'Shell',
  css: 'CSS',
  php: 'PHP',
  tsx: 'TypeScript',
  vue: 'Vue',
  svelte: 'Svelte',
};

/** `env.codes` counts the code blocks of the page, because the copy buttons need ids. */
export function codeBlock(code, language, env, id = `code-${++env.codes}`) {
  const {code: name, copy, copied} = env.messages;
  return `<div class="code">
<div class="code-bar"><span>${LANGUAGE_NAMES[language] ?? name}</span><button class="copy" type="button" data-copy="${id}" data-done="${copied}">${copy}</button></div>
<pre class="scroller" role="group" aria-label="${name}"><code id="${id}">${escapeHtml(code.trimEnd())}</code></pre>
</div>
`;
}

/** Width and height of a PNG, so that nothing moves when it loads. */
function sizeOf(file) {
  const header = readFileSync(file).subarray(16, 24);
  return [header.readUInt32BE(0), header.readUInt32BE(4)];
}

const {rules} = markdown.renderer;

rules.fence = (tokens, i, options, env) => codeBlock(tokens[i].content, tokens[i].info.trim(), env);

rules.table_open = (tokens, i, options, {messages}) =>
  `<div class="table scroller" role="group" aria-label="${messages.table}"><table>\n`;
rules.table_close = () => '</table></div>\n';

/** Writes alignment as a class, because a policy without `unsafe-inline` refuses style attributes. */
for (const rule of ['th_open', 'td_open']) {
  rules[rule] = (tokens, i, options, env, self) => {
    const token = tokens[i];
    const align = /text-align:(\w+)/.exec(token.attrGet('style') ?? '')?.[1];
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
    if (align) token.attrSet('class', align);
    return self.renderToken(tokens, i, options);
  };
}

/** If the first column of a table has no heading, its cells are row headings. */
markdown.core.ruler.push('row_headings', ({tokens}) => {
  let isHeaded = true;
  tokens.forEach((token, i) => {
    if (token.type === 'thead_open') isHeaded = tokens[i + 3].content !== '';
    const isCorner = token.type === 'th_open' && tokens[i + 1].content === '';
    if (isCorner) token.tag = tokens[i + 2].tag = 'td';
    const isFirst = token.type === 'td_open' && tokens[i - 1].type === 'tr_open';
    if (isFirst && !isHeaded) {
      token.tag = tokens[i + 2].tag = 'th';
      token.attrSet('scope', 'row');
    }
  });
});

/** In columns. */
const SHORT = 28;

/** Counts a Japanese character as two columns. */
const columnsOf = (text) => text.replace(/\P{ASCII}/gu, '  ').length;

/** Keeps names like `--trust-faq-text` on one line; longer code may break on a phone. */
rules.code_inline = (tokens, i) => {
  const {content} = tokens[i];
  const attribute = columnsOf(content) <= SHORT ? ' class="short"' : '';
  return `<code${attribute}>${escapeHtml(content)}</code>`;
};

rules.image = (tokens, i) => {
  const token = tokens[i];
  const [width, height] = sizeOf(token.meta.file);
  return `<img src="${escapeHtml(token.attrGet('src'))}" alt="${escapeHtml(token.content)}" width="${width}" height="${height}" loading="lazy" />`;
};
