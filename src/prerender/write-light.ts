/** Writes light questions: plain HTML that any reader of the page understands without a script. */
import {isSameLanguage, languageName} from '../core/language.js';
import {isSafeUrl} from '../core/markup.js';
import type {Link} from '../core/types.js';
import {LIGHT} from '../page/light-questions.js';
import {version} from '../embed/version.js';
import type {DatedText, DateView, ItemView, UpdateGroup, UpdateView, View} from '../view/view.js';
import {escapeHtml} from './escape-html.js';
import {htmlOf} from './markup-html.js';

/** How a page refers to the questions of one element. */
export interface LightNames {
  /** The DOM id of a question; empty for none. */
  readonly idOf: (entry: string) => string;
  /** The name that the `<details>` of an element share if only one may be open; empty for none. */
  readonly group: string;
}

/** The block of all questions. Nothing in it has a class or a style: the page's own rules apply. */
export function lightHtml(view: View, names: LightNames): string {
  const {heading, sections, contact, notice, messages} = view;
  return lines([
    `<div ${LIGHT}="${version}" lang="${escapeHtml(view.lang)}">`,
    heading && headingHtml(heading.level, heading.text),
    ...sections.flatMap(({topic, items}) => [
      topic && headingHtml(topic.level, topic.name),
      ...items.map(({read}) => itemHtml(read(), view, names)),
    ]),
    contact && paragraph(`${escapeHtml(messages.contactHint)} ${anchor(contact)}`),
    notice && paragraph(escapeHtml(notice)),
  ]).concat('</div>');
}

/**
 * The answer, its date, its sources and everything later stay in one block, as on screen. The id that
 * leads there is on an empty element, because readers leave out elements by the words in their ids:
 * "license-key-generation" looks like a page's small print.
 */
function itemHtml(item: ItemView, view: View, {idOf, group}: LightNames): string {
  const answer = item.answer();
  const {address, sources, links} = item.details!;
  const id = address && idOf(item.id);
  const target = id && `<span id="${escapeHtml(id)}"></span>`;
  const attributes = [
    ` data-id="${escapeHtml(item.id)}"`,
    group && ` name="${escapeHtml(group)}"`,
    item.open && ' open',
  ];
  const topic = item.topicName && paragraph(escapeHtml(item.topicName));
  return lines([
    `<details${attributes.filter(Boolean).join('')}>`,
    `<summary>${target}${escapeHtml(item.question)}</summary>`,
    topic,
    answer.asOf && paragraph(datedHtml(answer.asOf)),
    htmlOf(answer.nodes),
    linksHtml(view.messages.sources, sources, view),
    answer.notice && paragraph(escapeHtml(answer.notice)),
    answer.overdue && paragraph(escapeHtml(answer.overdue)),
    ...answer.updates.map((some) => groupHtml(some, view)),
    linksHtml(view.messages.links, links, view),
    '</details>',
  ]);
}

function groupHtml({label, notes, measures}: UpdateGroup, view: View): string {
  const all = [...notes, ...measures].map((one) => updateHtml(one, view));
  return lines([paragraph(`<strong>${escapeHtml(label)}</strong>`), ...all]);
}

function updateHtml({date, nodes, source, measure}: UpdateView, view: View): string {
  const by = measure && [measure.by, view.messages.binds(measure.binds)].map(escapeHtml);
  return lines([
    paragraph([dateHtml(date), ...(by ?? [])].join(' ')),
    htmlOf(nodes),
    linksHtml(view.messages.sources, [source], view),
  ]);
}

function linksHtml(label: string, links: readonly Link[], view: View): string {
  if (links.length === 0) return '';
  const all = links.map((link) => anchor(link) + languageOf(link, view));
  return paragraph(`<strong>${escapeHtml(label)}</strong> ${all.join(' · ')}`);
}

/** Names the language of the linked page if it is another. */
function languageOf({hreflang}: Link, {lang, messages}: View): string {
  if (!hreflang || isSameLanguage(hreflang, lang)) return '';
  return ` ${escapeHtml(messages.inLanguage(languageName(hreflang, lang)))}`;
}

function anchor({href, label, hreflang}: Link): string {
  if (!isSafeUrl(href)) return escapeHtml(label);
  const language = hreflang ? ` hreflang="${escapeHtml(hreflang)}"` : '';
  return `<a href="${escapeHtml(href)}"${language}>${escapeHtml(label)}</a>`;
}

/** A sentence around its date; a page's own message may omit the date. */
function datedHtml({text, date}: DatedText): string {
  return escapeHtml(text).replace(escapeHtml(date.text), () => dateHtml(date));
}

/** The text is beside its <time>, not inside: article-extractor leaves out what is inside. */
const dateHtml = ({iso, text}: DateView): string =>
  `<time datetime="${escapeHtml(iso)}"></time>${escapeHtml(text)}`;

const headingHtml = (level: number, text: string): string => {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
};

const paragraph = (html: string): string => `<p>${html}</p>`;

const lines = (all: readonly (string | null | false)[]): string => all.filter(Boolean).join('\n');
