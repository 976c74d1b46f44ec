import {isSafeUrl} from '../core/markup.js';
import {type Note, withoutLabel} from './draft.js';
import {attribute, type ChildNode, type Element, isElement, lineOf} from './html-tree.js';
import {type Run, writeMarkup} from './markup-writer.js';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** They show no words, or none that belong to a text. */
const SILENT = setOf('script style template noscript link meta hr wbr rp source track head');
const DROPPED = setOf(
  'iframe video audio object embed canvas svg math form input select textarea button map',
);
/** Their words stay, what they say about them does not. */
const UNWRAPPED = setOf('em i u s del ins strike code kbd sub sup mark blockquote pre ruby');
const BLOCKS = setOf(
  'address article aside blockquote center dd details div dl fieldset figcaption figure footer header main nav p pre section caption',
);
const STRONG_BLOCKS = setOf('dt summary h1 h2 h3 h4 h5 h6');

/** How a text stands. */
interface Style {
  readonly strong?: boolean;
  readonly href?: string;
}

/** Reads HTML into the Markdown subset; tells what has no place there, each kind once. */
export class MarkupReader {
  readonly notes: Note[] = [];
  private readonly _seen = new Set<string>();
  private _blocks: {marker: string; runs: Run[]}[] = [];
  /** The list item that is being read. */
  private _item: {marker: string; runs: Run[]} | null = null;

  constructor(private readonly _resolve: (address: string) => string) {}

  read(nodes: readonly ChildNode[]): string {
    this._blocks = [];
    this._break();
    this._visitAll(nodes, {});
    return writeMarkup(withoutAnswerLabel(this._blocks));
  }

  private _visitAll(nodes: readonly ChildNode[], style: Style): void {
    for (const node of nodes) {
      if (isElement(node)) this._visit(node, style);
      else if (node.nodeName === '#text' && 'value' in node)
        this._add({text: node.value, ...style});
    }
  }

  private _add(run: Run): void {
    this._blocks.at(-1)!.runs.push(run);
  }

  /** Ends the paragraph; inside a list item a space is all there is. */
  private _break(): void {
    if (this._item) this._add({text: ' '});
    else this._blocks.push({marker: '', runs: []});
  }

  private _visit(element: Element, style: Style): void {
    const {tagName, childNodes} = element;
    if (SILENT.has(tagName) || isDecoration(element)) return;
    if (DROPPED.has(tagName)) {
      this._lose(element, `<${tagName}> is left out`);
      return;
    }
    if (UNWRAPPED.has(tagName)) this._lose(element, `<${tagName}> becomes plain text`);
    if (tagName === 'br') this._break();
    else if (tagName === 'img') this._image(element, style);
    else if (tagName === 'ul' || tagName === 'ol') this._list(element, style);
    else if (tagName === 'table') this._table(element);
    else if (tagName === 'a') this._link(element, style);
    else if (tagName === 'rt') this._around(['（', '）'], childNodes, style);
    else if (tagName === 'strong' || tagName === 'b')
      this._visitAll(childNodes, {...style, strong: true});
    else if (STRONG_BLOCKS.has(tagName)) this._block(childNodes, {...style, strong: true});
    else if (BLOCKS.has(tagName)) this._block(childNodes, style);
    else this._visitAll(childNodes, style);
  }

  private _block(nodes: readonly ChildNode[], style: Style): void {
    this._break();
    this._visitAll(nodes, style);
    this._break();
  }

  private _around(
    [before, after]: readonly [string, string],
    nodes: readonly ChildNode[],
    style: Style,
  ) {
    this._add({text: before, ...style});
    this._visitAll(nodes, style);
    this._add({text: after, ...style});
  }

  private _image(element: Element, style: Style): void {
    const alt = attribute(element, 'alt')?.trim() ?? '';
    const address = attribute(element, 'src') ?? '';
    this._lose(
      element,
      `the image "${address.slice(0, 80)}" ${alt ? `becomes its text "${alt}"` : 'is left out'}`,
    );
    this._add({text: alt, ...style});
  }

  private _link(element: Element, style: Style): void {
    const address = attribute(element, 'href')?.trim();
    const href = address ? this._resolve(address) : undefined;
    const isSafe = href !== undefined && isSafeUrl(href);
    if (href !== undefined && !isSafe)
      this._lose(element, `the link to "${href.slice(0, 80)}" becomes text`);
    this._visitAll(element.childNodes, isSafe ? {...style, href} : style);
  }

  private _list(list: Element, style: Style): void {
    const outer = this._item;
    if (outer) this._lose(list, 'a list in a list becomes part of the outer one');
    let number = Number(attribute(list, 'start') ?? 1) || 1;
    for (const child of list.childNodes) {
      if (!isElement(child)) continue;
      this._item = {marker: list.tagName === 'ul' ? '-' : `${number++}.`, runs: []};
      this._blocks.push(this._item);
      if (child.tagName === 'li') this._visitAll(child.childNodes, style);
      else this._visit(child, style);
    }
    this._item = outer;
    // What follows the inner list goes on in an item of its own.
    if (outer) this._blocks.push((this._item = {marker: outer.marker, runs: []}));
    else this._break();
  }

  private _table(table: Element): void {
    this._lose(table, 'a table becomes a list: one item for each row');
    const outer = this._item;
    for (const row of rowsOf(table)) {
      const cells = row.childNodes.filter(isElement);
      this._blocks.push((this._item = {marker: '-', runs: []}));
      cells.forEach((cell, i) => {
        if (i > 0) this._add({text: ' / '});
        this._visitAll(cell.childNodes, cell.tagName === 'th' ? {strong: true} : {});
      });
    }
    this._item = outer;
    if (outer) this._blocks.push((this._item = {marker: outer.marker, runs: []}));
    else this._break();
  }

  private _lose(element: Element, message: string): void {
    if (this._seen.has(message)) return;
    this._seen.add(message);
    this.notes.push({line: lineOf(element), message});
  }
}

function rowsOf(table: Element): Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : rowsOf(part)));
}

/** A sign beside the text that says nothing; whole panels are often hidden while they are closed. */
function isDecoration(element: Element): boolean {
  return ['i', 'span'].includes(element.tagName) && attribute(element, 'aria-hidden') === 'true';
}

/** An answer often begins with "A.", in an element of its own or not. */
function withoutAnswerLabel(blocks: readonly {marker: string; runs: Run[]}[]) {
  const runs = blocks.flatMap((block) => block.runs).filter(({text}) => text.trim() !== '');
  const [first] = runs;
  if (!first) return blocks;
  const isLabel = /^[AＡ]\s*\d*[.．:：]?$/.test(first.text.trim()) && runs.length > 1;
  const text = isLabel ? '' : withoutLabel(first.text, 'answer');
  if (text.length === first.text.trim().length) return blocks;
  return blocks.map(({marker, runs}) => ({
    marker,
    runs: runs.map((run) => (run === first ? {...run, text} : run)),
  }));
}
