import type {DefaultTreeAdapterTypes as Tree} from 'parse5';

export type Element = Tree.Element;
export type ChildNode = Tree.ChildNode;
export type ParentNode = Tree.ParentNode;

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function lineOf(node: ChildNode): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}

/** Every element below a node, in document order. */
export function* elements(root: ParentNode): Generator<Element> {
  const open = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length; i > 0; i--) open.push(node.childNodes[i - 1]!);
  }
}

/** The first element below a node that a test accepts. */
export function find(root: ParentNode, test: (element: Element) => boolean): Element | undefined {
  for (const element of elements(root)) if (test(element)) return element;
  return undefined;
}

const places = new WeakMap<ParentNode, ReadonlyMap<ChildNode, number>>();

/** Index among the children of its parent; the parser's tree does not know. */
export function placeOf(node: Element): number {
  const parent = node.parentNode!;
  const known = places.get(parent) ?? new Map(parent.childNodes.map((child, i) => [child, i]));
  places.set(parent, known);
  return known.get(node)!;
}

/** The words below a node, white space as one space. */
export function textOf(root: ParentNode): string {
  const parts: string[] = [];
  const open: ChildNode[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!isElement(node) || ['script', 'style', 'template', 'rt', 'rp'].includes(node.tagName))
      continue;
    if (node.tagName === 'br') parts.push(' ');
    if (node.tagName === 'img') parts.push(attribute(node, 'alt') ?? '');
    for (let i = node.childNodes.length; i > 0; i--) open.push(node.childNodes[i - 1]!);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
