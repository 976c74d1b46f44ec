/** The bundled Japanese entries for the peers' pages: the same texts, as static HTML. */
import {loadOurs} from '../search/load.mjs';

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const ours = await loadOurs();

function phrase(node) {
  if (node.type === 'text') return escape(node.value);
  const inner = node.children.map(phrase).join('');
  if (node.type === 'strong') return `<strong>${inner}</strong>`;
  return `<a href="${escape(node.url)}">${inner}</a>`;
}

function block({type, ordered, children}) {
  if (type === 'paragraph') return `<p>${children.map(phrase).join('')}</p>`;
  const items = children.map((item) => `<li>${item.children.map(phrase).join('')}</li>`).join('');
  return ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
}

const markup = (text) => ours.parseMarkup(text).nodes.map(block).join('');

function links(list = []) {
  const items = list.map(
    ({href, label}) => `<li><a href="${escape(href)}">${escape(label)}</a></li>`,
  );
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

const update = ({date, text, source}) =>
  `<div><p>${date}</p>${markup(text)}${links([source])}</div>`;

export const {topics} = ours.ja;

/**
 * The entries as registered with the element; `html` is the answer with its updates, date, sources and
 * links.
 */
export const entries = ours.ja.entries.map((entry) => ({
  ...entry,
  questionHtml: escape(entry.question),
  text: ours.parseMarkup(entry.answer).text,
  html: [
    markup(entry.answer),
    ...(entry.updates ?? []).map(update),
    entry.asOf ? `<p>${entry.asOf}</p>` : '',
    links(entry.sources),
    links(entry.links),
  ].join(''),
}));
