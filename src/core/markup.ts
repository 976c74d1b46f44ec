/**
 * Answers are written in a Markdown subset and become plain nodes, named as in
 * mdast, exactly once. There is no HTML in and no HTML out, so nothing that is
 * written into an answer can become anything but text, emphasis, lists and links.
 *
 * Every text node knows where it starts in the answer's plain text; search works
 * on that plain text, and its ranges find their way back to the nodes.
 *
 * Time is linear: each bracket or parenthesis that is opened ends the search of the
 * one before it.
 */

export interface TextNode {
  readonly type: 'text';
  value: string;
  /** Offset in {@link Markup.text}. */
  start: number;
}
export interface StrongNode {
  readonly type: 'strong';
  readonly children: readonly PhrasingNode[];
}
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly PhrasingNode[];
}
export type PhrasingNode = TextNode | StrongNode | LinkNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly children: readonly PhrasingNode[];
}
export interface ListItemNode {
  readonly type: 'listItem';
  readonly children: readonly PhrasingNode[];
}
export interface ListNode {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly children: readonly ListItemNode[];
}
export type MarkupNode = ParagraphNode | ListNode;

/** An answer, read once: its nodes and the same words as plain text. */
export interface Markup {
  readonly nodes: readonly MarkupNode[];
  /** Blocks and list items are set apart by a line feed. */
  readonly text: string;
}

interface Block {
  readonly marker: string | null;
  readonly lines: string[];
}

const LIST_MARKER = /^(-|\d{1,9}\.)[ \t]+(?=\S)/;

export function parseMarkup(source: string): Markup {
  const nodes: MarkupNode[] = [];
  let items: ListItemNode[] = [];
  let kind = '';
  for (const {marker, lines} of blocksOf(source)) {
    const children = phrases(lines.join('\n'), true);
    if (marker === null) {
      nodes.push({type: 'paragraph', children});
      kind = '';
      continue;
    }
    const ordered = marker !== '-';
    if (kind !== String(ordered)) {
      items = [];
      kind = String(ordered);
      nodes.push({type: 'list', ordered, start: parseInt(marker, 10) || 0, children: items});
    }
    items.push({type: 'listItem', children});
  }
  return {nodes, text: numberTexts(nodes)};
}

/** Paragraphs and list items, in order; a line without a marker goes on with the block above. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const raw of source.split(/\r\n?|\n/)) {
    const line = raw.trim();
    const marker = LIST_MARKER.exec(line);
    const number = marker ? parseInt(marker[1]!, 10) : NaN;
    // As in CommonMark, only a list that begins with 1 interrupts a paragraph.
    const starts = marker && !(open?.marker === null && number !== 1 && !isNaN(number));
    if (starts) {
      open = {marker: marker[1]!, lines: [line.slice(marker[0].length)]};
      blocks.push(open);
    } else if (line === '') {
      open = null;
    } else if (open) {
      open.lines.push(line);
    } else {
      open = {marker: null, lines: [line]};
      blocks.push(open);
    }
  }
  return blocks;
}

/** Kana, kanji and hangul with their punctuation and full-width forms. */
const CJK =
  /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3ffff}]/u;

type CharKind = 'space' | 'cjk' | 'punctuation' | 'letter';

function kindOf(char: string): CharKind {
  if (char.trim() === '') return 'space';
  if (CJK.test(char)) return 'cjk';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'letter';
}

/** Whether a `**` may begin (or, the other way round, end) emphasis: CommonMark, CJK-friendly. */
function flanks(inside: CharKind, outside: CharKind): boolean {
  return inside !== 'space' && (inside !== 'punctuation' || outside !== 'letter');
}

/** Web and mail addresses and relative ones; everything else that looks like a scheme is refused. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(url) || !/^[^/?#]*:/.test(url);
}

/** Reads the inside of one block (`links`: false inside a link, which holds no other). */
function phrases(source: string, links: boolean): PhrasingNode[] {
  // A `**` that may open begins a frame of nodes, a `**` that may close ends the latest one.
  const frames: PhrasingNode[][] = [[]];
  let at = 0;
  while (at < source.length) {
    const here = frames[frames.length - 1]!;
    const link = links && source[at] === '[' ? linkAt(source, at) : null;
    if (link) {
      const children = phrases(link.label, false);
      if (isSafeUrl(link.url)) here.push({type: 'link', url: link.url, children});
      else children.forEach((child) => append(here, child));
      at = link.end;
    } else if (source[at] === '*') {
      at = readStars(source, at, frames);
    } else {
      const escaped = /^\\[!-/:-@[-`{-~]/.test(source.substr(at, 2));
      const end = escaped ? at + 2 : plainEnd(source, at);
      append(here, {type: 'text', value: source.slice(escaped ? at + 1 : at, end), start: 0});
      at = end;
    }
  }
  // What was opened and never closed was meant as it stands.
  while (frames.length > 1) {
    const inner = frames.pop()!;
    const outer = frames[frames.length - 1]!;
    append(outer, {type: 'text', value: '**', start: 0});
    inner.forEach((node) => append(outer, node));
  }
  return frames[0]!;
}

/** Takes the run of stars at `at` as emphasis or as text; returns where it ends. */
function readStars(source: string, at: number, frames: PhrasingNode[][]): number {
  let end = at;
  while (source[end] === '*') end++;
  const before = kindOf(charBefore(source, at));
  const after = kindOf(charAfter(source, end));
  const strong = end - at === 2;
  if (strong && flanks(before, after) && frames.length > 1) {
    const children = frames.pop()!;
    frames[frames.length - 1]!.push({type: 'strong', children});
  } else if (strong && flanks(after, before)) {
    frames.push([]);
  } else {
    append(frames[frames.length - 1]!, {type: 'text', value: source.slice(at, end), start: 0});
  }
  return end;
}

/** Adds a node; text that follows text goes on with it. */
function append(nodes: PhrasingNode[], node: PhrasingNode): void {
  const last = nodes[nodes.length - 1];
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push(node);
}

/** `[label](url)` at this place, or null; neither part holds an opening bracket of its kind. */
function linkAt(source: string, at: number): {label: string; url: string; end: number} | null {
  const found = /^\[((?:[^[\]\\]|\\[^])+)\]\(([^\s()<\\\x00-\x1f]+)\)/.exec(source.slice(at));
  return found && {label: found[1]!, url: found[2]!, end: at + found[0].length};
}

/** End of the text that begins here and holds nothing that could be markup. */
function plainEnd(source: string, at: number): number {
  const next = source.slice(at + 1).search(/[\\*[]/);
  return next < 0 ? source.length : at + 1 + next;
}

function charAfter(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function charBefore(text: string, at: number): string {
  const pair = charAfter(text, at - 2);
  return pair.length === 2 ? pair : (text[at - 1] ?? '');
}

/** Gives every text node its offset and returns the whole plain text. */
function numberTexts(nodes: readonly MarkupNode[]): string {
  let text = '';
  const visit = (node: MarkupNode | ListItemNode | PhrasingNode): void => {
    if (node.type === 'text') {
      node.start = text.length;
      text += node.value;
      return;
    }
    // Blocks are set apart; a list is set apart by its items.
    if ((node.type === 'paragraph' || node.type === 'listItem') && text !== '') text += '\n';
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return text;
}
