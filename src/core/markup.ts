/**
 * Parses answers, which are written in a Markdown subset, once into plain nodes named as in mdast. No
 * HTML goes in and none comes out, so an answer can only produce text, emphasis, lists and links.
 * (`src/sources/` converts a page's own HTML to the same nodes; emphasis, struck-through text, line breaks and
 * nested lists come only from there.)
 *
 * Every text node records its offset in the answer's plain text. Search works on that plain text, and
 * the offsets map its ranges back to the nodes.
 *
 * Parsing takes linear time: each opening bracket or parenthesis ends the search that the previous one
 * started.
 */

export interface TextNode {
  readonly type: 'text';
  value: string;
  /** Offset in {@link Markup.text}. */
  start: number;
}
export interface StrongNode {
  readonly type: 'strong' | 'emphasis' | 'delete';
  readonly children: readonly PhrasingNode[];
}
export interface BreakNode {
  readonly type: 'break';
}
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly PhrasingNode[];
}
export type PhrasingNode = TextNode | StrongNode | LinkNode | BreakNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly PhrasingNode[];
}
export interface ListItemNode {
  readonly type: 'listItem';
  readonly children: readonly (PhrasingNode | ListNode)[];
}
export interface ListNode {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly children: readonly ListItemNode[];
}
export type MarkupNode = ParagraphNode | ListNode;

/** A parsed answer: its nodes and their plain text. */
export interface Markup {
  readonly nodes: readonly MarkupNode[];
  /** Blocks and list items are separated by a line feed. */
  readonly text: string;
}

const LIST_MARKER = /^(-|\d{1,9}\.)[ \t]+(?=\S)/;

/** `readUrl` returns the address to link to, or undefined if the text must not become a link. */
export function parseMarkup(source: string, readUrl: ReadUrl = safeUrl): Markup {
  const nodes: MarkupNode[] = [];
  let items: ListItemNode[] = [];
  let ordered: boolean | null = null;
  for (const {marker, lines} of blocksOf(source)) {
    const children = phrasesOf(lines.join('\n'), readUrl);
    if (marker === '') {
      nodes.push({type: 'paragraph', children});
      ordered = null;
      continue;
    }
    if (ordered !== (marker !== '-')) {
      ordered = marker !== '-';
      items = [];
      nodes.push({type: 'list', ordered, start: parseInt(marker) || 0, children: items});
    }
    items.push({type: 'listItem', children});
  }
  return markupOf(nodes);
}

/** The nodes with their plain text. */
export function markupOf(nodes: readonly MarkupNode[]): Markup {
  return {nodes, text: numberTexts(nodes)};
}

export type ReadUrl = (url: string) => string | undefined;

const safeUrl: ReadUrl = (url) => (isSafeUrl(url) ? url : undefined);

interface Block {
  /** Empty for a paragraph. */
  readonly marker: string;
  readonly lines: string[];
}

/** Splits the source into paragraphs and list items; a line without a marker continues the block above. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of source.split(/\r\n?|\n/).map((raw) => raw.trim())) {
    const [found, marker = ''] = LIST_MARKER.exec(line) ?? [''];
    // As in CommonMark, a list whose numbers do not begin with 1 cannot interrupt a paragraph.
    const begins =
      marker !== '' && (open?.marker !== '' || marker === '-' || parseInt(marker) === 1);
    if (line === '') {
      open = null;
    } else if (open && !begins) {
      open.lines.push(line);
    } else {
      open = {marker, lines: [line.slice(found.length)]};
      blocks.push(open);
    }
  }
  return blocks;
}

/**
 * An escaped character, a link (its label and address contain no bracket of their own kind), stars, or
 * text up to the next of these.
 */
const TOKEN =
  /\\([!-/:-@[-`{-~])|\[((?:[^[\]\\]|\\[^])+)\]\(([^\s()<\\\0-\x1f]+)\)|\*+|[^\\[*]+|[^]/g;

/** Parses the text of one block. */
function phrasesOf(source: string, readUrl: ReadUrl): PhrasingNode[] {
  // An opening `**` pushes a frame of nodes, a closing `**` pops it.
  const frames: PhrasingNode[][] = [[]];
  for (const token of source.matchAll(TOKEN)) {
    const [whole, escaped, label, url] = token;
    const here = frames[frames.length - 1]!;
    const before = () => kindOf(/[^]?$/u, source.slice(Math.max(0, token.index - 2), token.index));
    const after = () => kindOf(/[^]?/u, source.slice(token.index + 2));
    if (label && url) {
      const children = phrasesOf(label, readUrl);
      const href = readUrl(url);
      if (href) here.push({type: 'link', url: href, children});
      else children.forEach((child) => append(here, child));
    } else if (whole === '**' && frames.length > 1 && flanks(before(), after())) {
      frames.pop();
      frames[frames.length - 1]!.push({type: 'strong', children: here});
    } else if (whole === '**' && flanks(after(), before())) {
      frames.push([]);
    } else {
      append(here, {type: 'text', value: escaped ?? whole, start: 0});
    }
  }
  return frames.reduce((outer, inner) => {
    // An unclosed `**` is literal text.
    append(outer, {type: 'text', value: '**', start: 0});
    inner.forEach((node) => append(outer, node));
    return outer;
  });
}

/** Adds a node, merging adjacent text nodes. */
function append(nodes: PhrasingNode[], node: PhrasingNode): void {
  const last = nodes[nodes.length - 1];
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push(node);
}

type CharKind = 'space' | 'cjk' | 'punctuation' | 'letter';

/** Kana, kanji and hangul with their punctuation and full-width forms. */
const CJK =
  /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;

function kindOf(which: RegExp, text: string): CharKind {
  const char = which.exec(text)![0].trim();
  if (char === '') return 'space';
  if (CJK.test(char)) return 'cjk';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'letter';
}

/**
 * Whether a `**` may open (or, with swapped arguments, close) emphasis: CommonMark's rule, made
 * CJK-friendly.
 */
function flanks(inside: CharKind, outside: CharKind): boolean {
  return inside !== 'space' && (inside !== 'punctuation' || outside !== 'letter');
}

/**
 * Accepts http(s), mailto and tel addresses and relative ones; refuses everything else that looks like
 * a scheme.
 */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(url) || !/^[^/?#]*:/.test(url);
}

/** Sets the offset of every text node and returns the whole plain text. */
function numberTexts(nodes: readonly MarkupNode[]): string {
  let text = '';
  const visit = (node: MarkupNode | ListItemNode | PhrasingNode): void => {
    if (node.type === 'text') {
      node.start = text.length;
      text += node.value;
      return;
    }
    if (node.type === 'break') {
      text += '\n';
      return;
    }
    // Separates blocks; a list is separated by its items.
    if ((node.type === 'paragraph' || node.type === 'listItem') && text !== '') text += '\n';
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return text;
}
