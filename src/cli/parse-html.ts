/** Parses a file's HTML for the reader that the tool shares with the element (`sources/html-tree.ts`). */
import {type DefaultTreeAdapterTypes as Tree, parse, parseFragment} from 'parse5';
import type {HtmlElement, HtmlNode} from '../sources/html-tree.js';

/** The nodes of a page. */
export function parsePage(html: string): readonly HtmlNode[] {
  return nodesOf(parse(html, {sourceCodeLocationInfo: true}), 0);
}

/** The nodes of a text inside another file; all of them have the line of that text. */
export function parseText(html: string, line: number): readonly HtmlNode[] {
  return nodesOf(parseFragment(html), line);
}

function nodesOf(parent: Tree.ParentNode, line: number): readonly HtmlNode[] {
  return parent.childNodes.flatMap((node): HtmlNode | readonly HtmlNode[] => {
    if ('attrs' in node) return new ParsedElement(node, line);
    return node.nodeName === '#text' && 'value' in node ? node.value : [];
  });
}

class ParsedElement implements HtmlElement {
  readonly tag: string;
  readonly line: number;
  private _children: readonly HtmlNode[] | undefined;

  constructor(
    readonly node: Tree.Element,
    line: number,
  ) {
    this.tag = node.tagName;
    this.line = node.sourceCodeLocation?.startLine ?? line;
  }

  get children(): readonly HtmlNode[] {
    return (this._children ??= nodesOf(this.node, this.line));
  }

  readonly attribute = (name: string): string | null =>
    this.node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
