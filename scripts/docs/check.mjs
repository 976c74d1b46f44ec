/**
 * Checks the pages for problems that need no browser: links, anchors, heads, and content that a strict
 * policy refuses.
 */
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {slug} from './slug.mjs';
import {parse} from 'parse5';
import {markdown, textOf} from './markdown.mjs';
import {FOLDER} from './site.mjs';

function* elementsOf(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elementsOf(child);
}

const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

const read = (text) =>
  [...elementsOf(parse(text))].map((node) => ({tag: node.tagName, node, ...attributesOf(node)}));

const repeated = (list) => list.filter((one, i) => list.indexOf(one) !== i);

export const EXTERNAL = /^(https?|mailto):/;

/** Anchors of a page of the site, a demo page or a Markdown file. */
function anchorsIn(path, pages) {
  const text = pages.get(path) ?? readFileSync(path, 'utf8');
  if (path.endsWith('.md')) {
    const tokens = markdown.parse(text, {});
    const titles = tokens.filter((_, i) => tokens[i - 1]?.type === 'heading_open');
    return titles.map((title) => slug(textOf(title)));
  }
  return read(text).map(({id}) => id);
}

/** Explains why an address leads nowhere; undefined if it leads somewhere. */
export function wrongWith(address, from, pages) {
  const [, path, hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address);
  const target = path ? posix.join(posix.dirname(from), decodeURIComponent(path)) : from;
  if (target.startsWith('..')) return 'leaves the repository';
  const exists = pages.has(target) || (!target.startsWith(`${FOLDER}/`) && existsSync(target));
  if (!exists) return 'does not exist';
  if (!hash || !/\.(html|md)$/.test(target)) return undefined;
  return anchorsIn(target, pages).includes(decodeURIComponent(hash))
    ? undefined
    : 'has no such anchor';
}

function* headProblems(elements, lang) {
  const all = (tag) => elements.filter((one) => one.tag === tag);
  if (all('html')[0].lang !== lang) yield `is not in "${lang}"`;
  if (!all('title')[0]?.node.childNodes[0]?.value.trim()) yield 'has no title';
  if (!all('meta').find(({name}) => name === 'description')?.content) yield 'has no description';
  if (all('h1').length !== 1) yield `has ${all('h1').length} h1`;
  const alternates = all('link').filter(({rel}) => rel === 'alternate');
  if (alternates.map(({hreflang}) => hreflang).join() !== 'ja,en') yield 'names not both languages';
}

function* problemsIn(path, pages) {
  const elements = read(pages.get(path));
  yield* headProblems(elements, path.endsWith('.en.html') ? 'en' : 'ja');
  for (const id of repeated(elements.map(({id}) => id).filter(Boolean)))
    yield `has the id "${id}" twice`;
  for (const {tag, href, src, style, ...rest} of elements) {
    const handler = Object.keys(rest).find((name) => name.startsWith('on'));
    if (tag === 'style' || style !== undefined || handler)
      yield `has an inline style or handler: <${tag}>`;
    // The page itself loads addresses in `src` and of style sheets.
    const address = src ?? href;
    if (address === undefined || tag === 'trust-faq') continue;
    if (EXTERNAL.test(address)) {
      if (tag !== 'a') yield `loads ${address}`;
      continue;
    }
    const wrong = wrongWith(address, path, pages);
    if (wrong) yield `links to ${address}, which ${wrong}`;
  }
}

/** @param {Map<string, string>} files of buildSite() */
export function problemsOf(files) {
  const pages = new Map([...files].map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const problems = [];
  for (const path of pages.keys()) {
    if (!path.endsWith('.html')) continue;
    for (const problem of problemsIn(path, pages)) problems.push(`${path} ${problem}.`);
  }
  return problems;
}
