/** Builds all files of the documentation in memory: `npm run docs` writes them, `npm test` checks them. */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {buildSync} from 'esbuild';
import {slug, slugger} from './slug.mjs';
import {readJson} from '../build/read-json.mjs';
import {layout} from './layout.mjs';
import {LIVE} from './live.mjs';
import {escapeHtml, markdown, textOf} from './markdown.mjs';
import {addressOf, GROUPS, LANGUAGES} from './pages.mjs';
import {withLists} from './reference.mjs';
import {readSource, sourceOf} from './sources.mjs';
import {MESSAGES} from './messages.mjs';

/** The folder to which the pages' relative addresses refer. */
export const FOLDER = 'demo/docs';

const ASSETS = ['docs.css', 'docs.js'];
const READMES = ['README.md', 'README.ja.md'];

/**
 * Gives every heading its id, and records its page in `anchors`, both by its file and by the page's
 * source.
 */
function nameHeadings(page, {file, lang, tokens}, nextSlug, anchors) {
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open') return;
    const text = textOf(tokens[i + 1]);
    const id = nextSlug(text);
    token.attrSet('id', id);
    const address = `${addressOf(page.name, page.lang)}#${id}`;
    anchors.set(`${page.lang} ${file}#${slug(text)}`, address);
    anchors.set(`${page.lang} ${sourceOf(page.name, page.lang)}#${id}`, address);
    if (token.tag === 'h2') page.headings.push({id, text, lang});
  });
}

/** First step: reads all texts with their headings, so that the second step knows where links lead. */
function readPage(name, lang, anchors) {
  const {title, chunks} = readSource(name, lang);
  const page = {name, lang, title, chunks, headings: []};
  const address = addressOf(name, lang);
  const nextSlug = slugger();
  anchors.set(`${lang} ${sourceOf(name, lang)}#`, address);
  for (const chunk of chunks.filter(({kind}) => kind !== 'live')) {
    chunk.tokens = markdown.parse(chunk.text, {});
    if (['file', 'intro'].includes(chunk.kind)) anchors.set(`${lang} ${chunk.file}#`, address);
    nameHeadings(page, chunk, nextSlug, anchors);
  }
  const lede = chunks[0].tokens.find(({type}) => type === 'inline');
  return {...page, description: textOf(lede)};
}

/** The target of a link in a text: the page that contains the text, otherwise the file. */
function addressFor(href, file, {name, lang}, anchors) {
  if (/^[a-z]+:/i.test(href)) return href;
  const [path, hash = ''] = href.split('#');
  const target = path ? posix.join(posix.dirname(file), path) : file;
  const found = anchors.get(`${lang} ${target}#${decodeURIComponent(hash)}`);
  const here = addressOf(name, lang);
  if (found) return found.startsWith(`${here}#`) ? found.slice(here.length) : found;
  return posix.relative(FOLDER, target) + (hash && `#${hash}`);
}

function leadLinks(tokens, file, page, anchors) {
  for (const token of tokens) {
    if (token.children) leadLinks(token.children, file, page, anchors);
    if (token.type === 'link_open') {
      token.attrSet('href', addressFor(token.attrGet('href'), file, page, anchors));
    }
    if (token.type === 'image') {
      token.meta = {file: posix.join(posix.dirname(file), token.attrGet('src'))};
      token.attrSet('src', posix.relative(FOLDER, token.meta.file));
    }
  }
}

/** Removes the READMEs' links to each other, because every page has its own link to the other language. */
function dropLanguageLink({children}) {
  const at = children.findIndex(
    (t) => t.type === 'link_open' && READMES.includes(t.attrGet('href')),
  );
  if (at >= 0) children.splice(at, 3);
}

function render(page, chunk, env, anchors) {
  if (chunk.kind === 'live') return LIVE[chunk.text](env);
  const {file, lang, kind, tokens} = chunk;
  if (kind === 'intro') tokens.filter(({type}) => type === 'inline').forEach(dropLanguageLink);
  leadLinks(tokens, file, page, anchors);
  const html = markdown.renderer.render(withLists(tokens, env), markdown.options, env);
  return lang === page.lang ? html : `<div lang="${lang}">\n${html}</div>\n`;
}

/** The code of `npx trust-faq verify` for the page that checks copied answers, as a single script. */
function verifyScript() {
  const {outputFiles} = buildSync({
    entryPoints: ['docs/site/verify.js'],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
  });
  return outputFiles[0].text;
}

/** Every published text in a script, because a page opened from disk can load no JSON. */
function answersScript() {
  const {version, labels, earlierLabels, answers, earlier} = readJson('dist/answers.json');
  const needed = ({id, lang, question, answer, asOf, later, sources, changed, hash}) => ({
    ...{id, lang, question, answer, asOf, later, sources, changed, hash},
  });
  const json = {version, labels, earlierLabels, answers: answers.map(needed), earlier};
  return `globalThis.trustFaqAnswers = ${JSON.stringify(json)};\n`;
}

/** @returns {Map<string, string>} contents by file name */
export function buildSite() {
  const anchors = new Map();
  const {version} = readJson('package.json');
  const names = GROUPS.flatMap(({pages}) => pages);
  const files = new Map(ASSETS.map((name) => [name, readFileSync(`docs/site/${name}`, 'utf8')]));
  files.set('answers.js', answersScript()).set('verify.js', verifyScript());
  for (const lang of LANGUAGES) {
    const pages = names.map((name) => readPage(name, lang, anchors));
    const titles = new Map(pages.map(({name, title}) => [name, escapeHtml(title)]));
    for (const [i, page] of pages.entries()) {
      const env = {lang, messages: MESSAGES[lang], codes: 0, pages: pages.slice(0, i)};
      page.html = page.chunks.map((chunk) => render(page, chunk, env, anchors)).join('');
      files.set(addressOf(page.name, lang), layout(page, titles, MESSAGES[lang], version));
    }
  }
  return files;
}
