/**
 * HTML as the reader walks it. On a page its nodes come from the DOM (`dom.ts`), in the tool for
 * editors from a parser (`cli/parse-html.ts`), so that all interpretation exists only once.
 */

/** A text, or an element. */
export type HtmlNode = string | HtmlElement;

export interface HtmlElement {
  /** In lower case. */
  readonly tag: string;
  readonly children: readonly HtmlNode[];
  readonly attribute: (name: string) => string | null;
  /** The corresponding object of the page or the parser. */
  readonly node: object;
  /** Line in the source file. */
  readonly line?: number;
}

/** Maximum nesting of elements; anything deeper is reported and skipped. */
export const MAX_DEPTH = 100;

/** The name of an element; empty for a text. */
export function tagOf(node: HtmlNode): string {
  return typeof node === 'string' ? '' : node.tag;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string';
}

/** Every element below these nodes, in document order, at any depth. */
export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.children.length; i > 0; i--) open.push(node.children[i - 1]!);
  }
}

/** Whether any element below these nodes passes a test. */
export function hasElement(
  nodes: readonly HtmlNode[],
  test: (element: HtmlElement) => boolean,
): boolean {
  for (const element of elementsIn(nodes)) if (test(element)) return true;
  return false;
}
