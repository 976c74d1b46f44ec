/** The documentation as questions for the widget: every section, attribute, event, part and variable. */
import {parseFragment} from 'parse5';
import {addressOf} from './pages.mjs';

/** Maximum number of characters quoted from a section; its link leads to the rest. */
const LONGEST = 600;

const attributeOf = ({attrs = []}, wanted) => attrs.find(({name}) => name === wanted)?.value ?? '';
const hasClass = (node, name) => attributeOf(node, 'class').split(' ').includes(name);

const textOf = (node) =>
  (node.value ?? (node.childNodes ?? []).map(textOf).join('')).replace(/\s+/g, ' ');

function* all(node, isWanted) {
  if (isWanted(node)) yield node;
  for (const child of node.childNodes ?? []) yield* all(child, isWanted);
}

/** Whether a node is an item in a list of the public surface, or a variable with its controls. */
const isName = (node) =>
  node.tagName === 'div' && (hasClass(node, 'variable') || hasClass(node.parentNode, 'api'));

/** An entry for a name of the public surface: the name first, then its meaning. */
function nameEntry(node) {
  const [name, ...rest] = node.childNodes.filter(({tagName}) => tagName);
  const texts = rest.filter((one) => !hasClass(one, 'inputs'));
  return {id: attributeOf(node, 'id'), question: textOf(name).trim(), texts: texts.map(textOf)};
}

/** The questions between the widget's tags are listed like sections, with the links that open them. */
const unfolded = (node) =>
  node.tagName === 'trust-faq'
    ? node.childNodes.map((child) => ({...child, prefix: 'faq-'}))
    : [node];

/**
 * Sections with their running text, and the names that they list. Text in another language is in a
 * `div` and is skipped.
 */
function entriesOf({title, html}) {
  let section = {id: '', question: title, texts: []};
  const entries = [section];
  for (const node of parseFragment(html).childNodes.flatMap(unfolded)) {
    const {tagName, prefix = ''} = node;
    if (['h2', 'h3'].includes(tagName)) {
      section = {id: prefix + attributeOf(node, 'id'), question: textOf(node), texts: []};
      entries.push(section);
    } else if (['p', 'ul', 'ol', 'blockquote'].includes(tagName)) {
      section.texts.push(textOf(node).trim());
    } else if (tagName === 'dl' || hasClass(node, 'bench')) {
      entries.push(...[...all(node, isName)].map(nameEntry));
    } else if (hasClass(node, 'table')) {
      section.texts.push(...[...all(node, isRow)].map(rowText));
    }
  }
  return entries.filter(({texts}) => texts.length > 0);
}

const isRow = ({tagName}) => tagName === 'tr';

const rowText = (row) =>
  row.childNodes
    .filter(({tagName}) => tagName)
    .map((cell) => textOf(cell).trim())
    .join(' – ');

/** Escapes text that our Markdown would read as markup. */
const escape = (text) => text.replace(/[\\*[\]]/g, '\\$&').replace(/^(-|\d+\.) /, '\\$1 ');

const shorten = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function entryFor(page, {id, question, texts}) {
  const address = addressOf(page.name, page.lang) + (id && `#${encodeURI(id)}`);
  const text = escape(shorten(texts.join(' ')));
  const label = escape(question === page.title ? page.title : `${page.title} › ${question}`);
  // Some names occur twice, such as the attribute and the part "heading".
  const own = `${page.name}-${id || 'top'}`;
  return {id: own, question, topic: page.name, answer: `${text}\n\n[${label}](${address})`};
}

/** @param {{name: string, lang: string, title: string, html: string}[]} pages */
export function datasetOf(pages, lang) {
  return {
    version: 1,
    lang,
    topics: pages.map(({name, title}) => ({id: name, name: title})),
    entries: pages.flatMap((page) => entriesOf(page).map((entry) => entryFor(page, entry))),
  };
}
