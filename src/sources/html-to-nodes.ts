/**
 * Converts HTML to the nodes of an answer. Elements not named here are reduced to their text, and
 * elements without text for readers are skipped. Nothing is ever inserted as HTML: texts become text
 * nodes, and addresses become an `href` whose protocol was checked.
 */
import {
  type BreakNode,
  type ListItemNode,
  type ListNode,
  markupOf,
  type MarkupNode,
  type PhrasingNode,
} from '../core/markup.js';
import {elementsIn, type HtmlElement, type HtmlNode, isElement, MAX_DEPTH} from './html-tree.js';
import {cleanText, type ReadContext} from './validate.js';

/**
 * How to read HTML: `resolve` makes an address absolute, or returns undefined if it must not become a
 * link.
 */
export interface HtmlContext extends ReadContext {
  readonly resolve: (address: string) => string | undefined;
  /**
   * Set for a question, which is a single line of words, without ruby readings, buttons and decorative
   * signs.
   */
  readonly inQuestion?: 'words' | 'buttons';
}

const BLOCK =
  /^(?:p|div|section|article|aside|main|nav|address|center|header|footer|fig\w+|fieldset|blockquote|pre|h\d|table|caption|tr|d[ltd]|li|hr|details|summary)$/;
const SILENT =
  /^(?:script|style|template|noscript|title|head|iframe|object|svg|math|canvas|audio|video|textarea|select|button|rt|rp|rtc|trust-faq)$/;
const STRONG = /^(?:b|strong|h\d|dt|th|summary)$/;
const EMPHASIS = /^(?:i|em)$/;
const LIST = /^(?:[uo]l|menu)$/;
const BREAK: BreakNode = {type: 'break'};

/** Whether an element of this name starts on a line of its own, or ends a line. */
export const breaksLine = (tag: string): boolean => tag === 'br' || BLOCK.test(tag);

/** Whether an element of this name strikes its text through. */
export const isStruck = (tag: string): boolean => /^(?:del|s|strike)$/.test(tag);

/** Whether an element of this name has no words for readers, or none that belong to the text. */
export const isSilent = (tag: string): boolean => SILENT.test(tag);

/** Converts nodes to blocks. */
export function readNodes(
  nodes: readonly HtmlNode[],
  context: HtmlContext,
  depth = 0,
): readonly MarkupNode[] {
  const {path, report, inQuestion} = context;
  const blocks: MarkupNode[] = [];
  let line: PhrasingNode[] = [];
  const close = (): void => {
    if (line.some(hasText)) blocks.push({type: 'paragraph', children: line});
    line = [];
  };
  const addList = (list: HtmlElement, level: number): void => {
    close();
    blocks.push(listOf(list, context, level));
  };

  /** `frame`: the content of the emphasis or link that is being read. */
  const read = (node: HtmlNode, level: number, frame?: PhrasingNode[]): void => {
    if (typeof node === 'string') return void (frame ?? line).push(text(node));
    const {tag, children} = node;
    const isPressed = inQuestion === 'buttons' && tag === 'button';
    if ((SILENT.test(tag) && !isPressed) || isDecoration(node, !!inQuestion)) return;
    if (inQuestion && isStruck(tag))
      return report(`${path} has struck-through text, which is skipped`);
    if (level > MAX_DEPTH) return report(`${path} is nested deeper than ${MAX_DEPTH} elements`);
    const isBlock = BLOCK.test(tag);
    if (frame && isBlock) frame.push(BREAK);
    else if (isBlock) close();
    const into = frame ?? line;
    const inner = frameOf(node, context);
    if (!frame && !inQuestion && (LIST.test(tag) || tag === 'table')) addList(node, level);
    else if (tag === 'br') into.push(BREAK);
    else if (tag === 'img') into.push(text(node.attribute('alt') ?? ''));
    else if (raised(node)) into.push(text(raised(node)));
    else {
      children.forEach((child) => read(child, level + 1, inner?.children ?? frame));
      if (inner) into.push(inner);
      if (tag === 'ruby' && !inQuestion) into.push(text(readingOf(node)));
      if (/^t[hd]$/.test(tag)) into.push(text(' '));
    }
    if (isBlock && !frame) close();
  };

  nodes.forEach((node) => read(node, depth));
  close();
  return blocks;
}

/** The words of a question; those of a button count only if there are no others. */
export function readQuestion(
  nodes: readonly HtmlNode[],
  context: HtmlContext,
): readonly MarkupNode[] {
  const words = readNodes(nodes, {...context, inQuestion: 'words'});
  return words.length > 0 ? words : readNodes(nodes, {...context, inQuestion: 'buttons'});
}

/** The text of nodes in a single line. */
export function plainText(nodes: readonly MarkupNode[]): string {
  return markupOf(nodes).text.replace(/\s+/g, ' ').trim();
}

type Frame = Extract<PhrasingNode, {children: unknown}> & {readonly children: PhrasingNode[]};

/** The still empty node for an inline element; undefined if it is ordinary text. */
function frameOf(element: HtmlElement, {resolve}: HtmlContext): Frame | undefined {
  const {tag} = element;
  const children: PhrasingNode[] = [];
  if (STRONG.test(tag)) return {type: 'strong', children};
  if (EMPHASIS.test(tag)) return {type: 'emphasis', children};
  if (isStruck(tag)) return {type: 'delete', children};
  const href = tag === 'a' && element.attribute('href');
  const url = href ? resolve(href) : undefined;
  return url ? {type: 'link', url, children} : undefined;
}

function listOf(list: HtmlElement, context: HtmlContext, depth: number): ListNode {
  const ordered = list.tag === 'ol';
  const start = Number(list.attribute('start') ?? 1);
  const items = list.tag === 'table' ? rowsOf(list) : list.children.map((item) => [item]);
  return {
    type: 'list',
    ordered,
    start: ordered ? (Number.isInteger(start) ? start : 1) : 0,
    children: items
      .map((parts) => parts.map((part) => itemOf(part, context, depth + 1)))
      .map((parts) => parts.filter((part) => part.length > 0))
      .filter((parts) => parts.length > 0)
      .map((parts) => ({
        type: 'listItem',
        children: parts.flatMap((part, i) => (i > 0 ? [text(' / '), ...part] : part)),
      })),
  };
}

function itemOf(node: HtmlNode, context: HtmlContext, depth: number): ListItemNode['children'] {
  return readNodes([node], context, depth).flatMap<ListItemNode['children'][number]>(
    (block, i, all) => {
      if (block.type === 'list') return [block];
      return all[i - 1]?.type === 'paragraph' ? [BREAK, ...block.children] : block.children;
    },
  );
}

/** The cells of each row. */
function rowsOf(table: HtmlElement): (readonly HtmlNode[])[] {
  return table.children.filter(isElement).flatMap((part) => {
    if (part.tag === 'caption') return [[part]];
    return part.tag === 'tr' ? [part.children.filter(isElement)] : rowsOf(part);
  });
}

/**
 * Whether an element is decoration, for the eye or for machines. Closed panels are hidden as a whole,
 * but their content counts.
 */
function isDecoration(element: HtmlElement, inQuestion: boolean): boolean {
  const has = (name: string) => element.attribute(name);
  if (/^(?:i|span)$/.test(element.tag) && has('aria-hidden') === 'true') return true;
  if (!inQuestion) return false;
  const isHidden = /visually-hidden|sr-only|screen-reader/.test(has('class') ?? '');
  // The sign that links to a heading's own address.
  const isAnchor = element.tag === 'a' && has('href')?.startsWith('#');
  return (
    isHidden ||
    has('data-nosnippet') !== null ||
    (!!isAnchor && !/[\p{L}\p{N}]/u.test(wordsIn(element)))
  );
}

/** The readings of a ruby element, in brackets after their words. */
function readingOf(ruby: HtmlElement): string {
  const readings = [...elementsIn(ruby.children)].filter(({tag}) => tag === 'rt').map(wordsIn);
  const reading = readings.join('').trim();
  return reading && `（${reading}）`;
}

/** Superscripts and subscripts as characters (m², CO₂); empty if there are none. */
function raised(element: HtmlElement): string {
  const {tag} = element;
  if (tag !== 'sup' && tag !== 'sub') return '';
  const [digits = '', plus = '', minus = ''] =
    tag === 'sub' ? ['₀₁₂₃₄₅₆₇₈₉', '₊', '₋'] : ['⁰¹²³⁴⁵⁶⁷⁸⁹', '⁺', '⁻'];
  const words = wordsIn(element).trim();
  if (!/^[+\-−]?\d+$/.test(words)) return '';
  return words.replace(/./g, (sign) => digits[Number(sign)] ?? (sign === '+' ? plus : minus));
}

function wordsIn({children}: HtmlElement): string {
  const open = [...children].reverse();
  let words = '';
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') words += node;
    else if (!SILENT.test(node.tag)) open.push(...[...node.children].reverse());
  }
  return words;
}

function text(value: string): PhrasingNode {
  return {type: 'text', value: cleanText(value.replace(/[ \t\n\r\f]+/g, ' ')), start: 0};
}

function hasText(node: PhrasingNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type !== 'break' && node.children.some(hasText);
}
