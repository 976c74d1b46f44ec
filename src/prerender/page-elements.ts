/** The elements in the source of a page, and their attributes. */
import {type DefaultTreeAdapterTypes, html} from 'parse5';
import {attributeName, type PrerenderOptions, PROPERTIES} from './prerender-options.js';

export type ParsedElement = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of the page, and the language that applies to it. */
export interface Located {
  readonly element: ParsedElement;
  readonly lang: string;
}

/**
 * Every HTML element in document order, with the language that applies to it; SVG elements cannot have
 * a shadow root.
 */
export function* locatedElements(nodes: readonly Node[], lang: string): Generator<Located> {
  for (const element of nodes.filter(isParsedElement)) {
    const own = attributeOf(element, 'lang') ?? lang;
    if (element.namespaceURI === html.NS.HTML) yield {element, lang: own};
    yield* locatedElements(element.childNodes, own);
  }
}

/** Reads attributes as Lit would. */
export function optionsOf({element, lang}: Located): PrerenderOptions {
  const options: Record<string, unknown> = {lang};
  for (const {name, isBoolean} of PROPERTIES) {
    const value = attributeOf(element, attributeName(name));
    if (value !== undefined) options[name] = isBoolean || value;
  }
  return options;
}

/** Whether the element loads its questions through `src` or from a script between its tags. */
export function loadsItsData(element: ParsedElement): boolean {
  const isData = (child: ParsedElement) =>
    child.tagName === 'script' &&
    /^application\/(ld\+)?json$/i.test(attributeOf(child, 'type')?.trim() ?? '');
  const src = attributeOf(element, 'src')?.trim() ?? '';
  return src !== '' || element.childNodes.filter(isParsedElement).some(isData);
}

/** Whether the element is written `<trust-faq />` and has no end tag. */
export function isSelfClosing({sourceCodeLocation}: ParsedElement, source: string): boolean {
  const {startTag, endTag} = sourceCodeLocation!;
  return !endTag && source.slice(0, startTag!.endOffset).endsWith('/>');
}

export const isParsedElement = (node: Node): node is ParsedElement => 'attrs' in node;

export const attributeOf = ({attrs}: ParsedElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
