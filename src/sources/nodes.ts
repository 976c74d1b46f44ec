/**
 * Reads a page's HTML into the nodes of an answer. What is not named here is its text alone, and
 * what is no text for a reader is left out. Nothing is ever inserted as HTML: a text will be a text
 * node, an address an `href` whose protocol was looked at.
 */
import type {BreakNode, ListItemNode, ListNode, MarkupNode, PhrasingNode} from '../core/markup.js';
import {cleanText, type Place} from './read.js';

const BLOCK =
  /^(?:p|div|section|article|header|footer|fig\w+|blockquote|pre|h\d|table|caption|tr|d[ltd]|li|hr|details|summary)$/;
const NO_TEXT =
  /^(?:script|style|template|noscript|title|iframe|object|svg|math|audio|video|textarea|select|button|trust-faq)$/;
const STRONG = /^(?:b|strong|h\d)$/;
const EMPHASIS = /^(?:i|em)$/;
/** Elements in elements; what lies deeper is not read, which is told. */
const MAX_DEPTH = 100;
const BREAK: BreakNode = {type: 'break'};

/** Whether an element of this name stands on lines of its own, or ends one. */
export const breaksLine = (tag: string): boolean => tag === 'br' || BLOCK.test(tag);

/** Elements and texts. The members of a form may be hidden by fields that are named like them. */
export function childrenOf(node: Node): readonly Node[] {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')!;
  const nodes = [...(own.get!.call(node) as NodeListOf<ChildNode>)];
  return nodes.filter((child) => child.nodeType === Node.TEXT_NODE || 'localName' in child);
}

/** The name of an element; empty for other nodes. */
export function tagOf(node: Node): string {
  return node.nodeType === Node.TEXT_NODE ? '' : (node as Element).localName;
}

/** Whether there is anything between the host's tags for a reader to see. */
export function hasFallback(host: Element): boolean {
  return childrenOf(host).some((node) => {
    const tag = tagOf(node);
    return tag ? !NO_TEXT.test(tag) && !(node as Element).slot : !!node.textContent?.trim();
  });
}

/** An address as it holds everywhere, `base` being where it was written; undefined where it must not be a link. */
export function absoluteUrl(url: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(url, base);
    return /^(?:https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The blocks that these nodes make; `base` is the address that they were written at. */
export function readNodes(
  nodes: readonly Node[],
  base: string,
  place: Place,
  depth = 0,
): readonly MarkupNode[] {
  const {path, report} = place;
  const blocks: MarkupNode[] = [];
  let line: PhrasingNode[] = [];
  const close = (): void => {
    if (line.some(hasText)) blocks.push({type: 'paragraph', children: line});
    line = [];
  };

  /** `frame`: the inside of the emphasis or link that is being read. */
  const read = (node: Node, level: number, frame?: PhrasingNode[]): void => {
    const tag = tagOf(node);
    if (NO_TEXT.test(tag)) return;
    if (level > MAX_DEPTH) return report(`${path} is nested deeper than ${MAX_DEPTH} elements`);
    const isBlock = BLOCK.test(tag);
    if (frame && isBlock) frame.push(BREAK);
    else if (isBlock) close();
    const into = frame ?? line;
    const inner = frameOf(tag, node, base);
    if (!frame && /^[uo]l$/.test(tag)) {
      close();
      blocks.push(listOf(node, base, place, level));
    } else if (tag === '' || tag === 'img' || tag === 'br') {
      into.push(leafOf(tag, node));
    } else {
      childrenOf(node).forEach((child) => read(child, level + 1, inner?.children ?? frame));
      if (inner) into.push(inner);
      if (/^t[hd]$/.test(tag)) into.push(text(' '));
    }
    if (isBlock && !frame) close();
  };

  nodes.forEach((node) => read(node, depth));
  close();
  return blocks;
}

/** Text without markup: each line is a paragraph. */
export function linesOf(source: string): readonly MarkupNode[] {
  return source
    .split(/[\r\n]+/)
    .map((line) => ({type: 'paragraph' as const, children: [text(line)]}))
    .filter(({children}) => children.some(hasText));
}

type Frame = Extract<PhrasingNode, {children: unknown}> & {readonly children: PhrasingNode[]};

/** What an element's text becomes inside a paragraph, still empty; undefined for text like any other. */
function frameOf(tag: string, node: Node, base: string): Frame | undefined {
  const children: PhrasingNode[] = [];
  if (STRONG.test(tag)) return {type: 'strong', children};
  if (EMPHASIS.test(tag)) return {type: 'emphasis', children};
  const href = tag === 'a' && (node as Element).getAttribute('href');
  const url = href && absoluteUrl(href, base);
  return url ? {type: 'link', url, children} : undefined;
}

function leafOf(tag: string, node: Node): PhrasingNode {
  if (tag === 'br') return BREAK;
  return text(tag === '' ? (node as Text).data : ((node as Element).getAttribute('alt') ?? ''));
}

function listOf(node: Node, base: string, place: Place, depth: number): ListNode {
  const ordered = tagOf(node) === 'ol';
  const items = childrenOf(node).filter((child) => tagOf(child) !== '');
  return {
    type: 'list',
    ordered,
    start: ordered ? (node as HTMLOListElement).start : 0,
    children: items.map((item) => ({
      type: 'listItem',
      children: readNodes([item], base, place, depth + 1).flatMap<ListItemNode['children'][number]>(
        (block, i, all) => {
          if (block.type === 'list') return [block];
          return all[i - 1]?.type === 'paragraph' ? [BREAK, ...block.children] : block.children;
        },
      ),
    })),
  };
}

function text(value: string): PhrasingNode {
  return {type: 'text', value: cleanText(value.replace(/[ \t\n\r\f]+/g, ' ')), start: 0};
}

function hasText(node: PhrasingNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type !== 'break' && node.children.some(hasText);
}
