/**
 * Reports the parts of an answer's HTML that our format cannot hold, and parts that may not belong to
 * the answer.
 */
import {isSafeUrl} from '../core/markup.js';
import {wordsOf} from '../sources/question-forms.js';
import {type HtmlElement, type HtmlNode, isElement} from '../sources/html-tree.js';
import {isStruck} from '../sources/html-to-nodes.js';
import type {Note} from './conversion.js';

const DROPPED =
  /^(?:iframe|video|audio|object|embed|canvas|svg|math|form|input|select|textarea|button|map)$/;
/** Elements of which only the text is kept. */
const UNWRAPPED = /^(?:em|i|u|ins|code|kbd|sub|sup|mark|blockquote|pre)$/;
const INVISIBLE = /^(?:script|style|template|noscript|head|title)$/;
/** The beginning of a contact box, which many pages put under every text. */
const CONTACT =
  /^(?:お?問い?合わ?せ(?:先)?|この(?:ページ|記事)に関する|担当(?:課|部署)?|contact(?: us)?|get in touch)/i;

/** Reports each kind of loss once. */
export function lossesIn(
  answer: readonly HtmlNode[],
  resolve: (address: string) => string | undefined,
): readonly Note[] {
  const notes = new Map<string, Note>();
  const visit = (node: HtmlNode, inList: boolean): void => {
    if (!isElement(node) || INVISIBLE.test(node.tag)) return;
    const {tag, line = 1, children} = node;
    const isList = /^[uo]l$/.test(tag);
    for (const message of messagesFor(node, inList && isList, resolve))
      if (!notes.has(message)) notes.set(message, {line, message});
    if (DROPPED.test(tag) || isIcon(node)) return;
    children.forEach((child) => visit(child, inList || isList));
  };
  answer.forEach((node) => visit(node, false));
  return [...notes.values()];
}

function messagesFor(
  element: HtmlElement,
  isInnerList: boolean,
  resolve: (address: string) => string | undefined,
): string[] {
  const {tag} = element;
  const words = () => wordsOf([element]).slice(0, 80);
  if (DROPPED.test(tag)) return [`<${tag}> is skipped`];
  if (isIcon(element)) return [];
  const messages: string[] = [];
  if (UNWRAPPED.test(tag) && !isRaised(element)) messages.push(`<${tag}> becomes plain text`);
  if (isStruck(tag)) messages.push(`the struck-through text "${struckWords(element)}" is skipped`);
  if (tag === 'ruby') messages.push('readings (<ruby>) are put in brackets');
  if (isInnerList) messages.push('a nested list becomes part of the outer one');
  if (tag === 'table') messages.push('a table becomes a list: one item for each row');
  if (tag === 'img') messages.push(imageNote(element));
  if (tag === 'a') messages.push(...linkNote(element, resolve));
  const isBox = tag === 'address' || /^(?:div|section|aside|h\d|p|dl)$/.test(tag);
  if (isBox && (tag === 'address' || CONTACT.test(words())))
    messages.push(`"${words().slice(0, 30)}" is part of the answer; is it the page's contact box?`);
  return messages;
}

const isIcon = (element: HtmlElement) =>
  /^(?:i|span)$/.test(element.tag) && element.attribute('aria-hidden') === 'true';

/** Whether an element contains only digits, which exist as superscript and subscript characters. */
const isRaised = ({tag, children}: HtmlElement) =>
  /^su[bp]$/.test(tag) && /^\s*[+\-−]?\d+\s*$/.test(wordsOf(children));

function struckWords({children}: HtmlElement): string {
  return wordsOf(children).slice(0, 80);
}

function imageNote(image: HtmlElement): string {
  const alt = image.attribute('alt')?.trim() ?? '';
  const address = (image.attribute('src') ?? '').slice(0, 80);
  return `the image "${address}" ${alt ? `becomes its text "${alt}"` : 'is skipped'}`;
}

function linkNote(
  link: HtmlElement,
  resolve: (address: string) => string | undefined,
): readonly string[] {
  const address = link.attribute('href')?.trim();
  const href = address ? resolve(address) : undefined;
  const isText = !!address && (href === undefined || !isSafeUrl(href));
  return isText ? [`the link to "${address.slice(0, 80)}" becomes text`] : [];
}
