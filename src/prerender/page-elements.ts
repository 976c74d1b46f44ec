/** The elements in the source of a page, and what their attributes say. */
import {type DefaultTreeAdapterTypes, html} from 'parse5';
import {attributeName, type PrerenderOptions, PROPERTIES} from './prerender-options.js';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of the page, and the language that holds there. */
export interface Located {
  readonly element: Element;
  readonly lang: string;
}

/** Every element of HTML in document order, with the language that holds there; those of SVG have no root. */
export function* locatedElements(nodes: readonly Node[], lang: string): Generator<Located> {
  for (const element of nodes.filter(isParsedElement)) {
    const own = attributeOf(element, 'lang') ?? lang;
    if (element.namespaceURI === html.NS.HTML) yield {element, lang: own};
    yield* locatedElements(element.childNodes, own);
  }
}

/** Attributes as Lit would read them. */
export function optionsOf({element, lang}: Located): PrerenderOptions {
  const options: Record<string, unknown> = {lang};
  for (const {name, isBoolean} of PROPERTIES) {
    const value = attributeOf(element, attributeName(name));
    if (value !== undefined) options[name] = isBoolean || value;
  }
  return options;
}

/** By `src`, or by a script between the tags. */
export function loadsItsData(element: Element): boolean {
  const isData = (child: Element) =>
    child.tagName === 'script' &&
    /^application\/(ld\+)?json$/i.test(attributeOf(child, 'type')?.trim() ?? '');
  const src = attributeOf(element, 'src')?.trim() ?? '';
  return src !== '' || element.childNodes.filter(isParsedElement).some(isData);
}

/** Whether it is written `<trust-faq />` and has no end tag all the same. */
export function isSelfClosing({sourceCodeLocation}: Element, source: string): boolean {
  const {startTag, endTag} = sourceCodeLocation!;
  return !endTag && source.slice(0, startTag!.endOffset).endsWith('/>');
}

export const isParsedElement = (node: Node): node is Element => 'attrs' in node;

export const attributeOf = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
