/** Exposes the page's nodes to the reader, using getters that no form field can hide. */
import type {HtmlElement, HtmlNode} from './html-tree.js';

/** Child elements and texts. A form may have fields that hide its members of the same name. */
export function childrenOf(node: Node): readonly Node[] {
  // By way of `Element`: pages have their own `Node`.
  const own = Object.getOwnPropertyDescriptor(
    Object.getPrototypeOf(Element.prototype),
    'childNodes',
  )!;
  const nodes = [...(own.get!.call(node) as NodeListOf<ChildNode>)];
  return nodes.filter((child) => child.nodeType === child.TEXT_NODE || 'localName' in child);
}

/** The content between an element's tags, read lazily. */
export function treeOf(node: Node): readonly HtmlNode[] {
  return childrenOf(node).map((child) =>
    child.nodeType === child.TEXT_NODE ? (child as Text).data : new DomElement(child as Element),
  );
}

class DomElement implements HtmlElement {
  readonly tag: string;
  private _children: readonly HtmlNode[] | undefined;

  constructor(readonly node: Element) {
    this.tag = String(node.localName);
  }

  get children(): readonly HtmlNode[] {
    return (this._children ??= treeOf(this.node));
  }

  readonly attribute = (name: string): string | null =>
    Element.prototype.getAttribute.call(this.node, name);
}
