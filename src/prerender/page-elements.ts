/** The elements in the source of a page, and their attributes. */
import {type DefaultTreeAdapterTypes, html} from 'parse5';
import {LIGHT} from '../page/light-questions.js';
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
 * a shadow root. What is in a block of light questions is ours and does not count.
 */
export function* locatedElements(nodes: readonly Node[], lang: string): Generator<Located> {
  for (const element of nodes.filter(isParsedElement)) {
    const own = attributeOf(element, 'lang') ?? lang;
    if (element.namespaceURI === html.NS.HTML) yield {element, lang: own};
    if (attributeOf(element, LIGHT) === undefined) yield* locatedElements(element.childNodes, own);
  }
}

/** A widget as the page's source describes it. */
export interface Widget {
  /** The `<trust-faq>`, or the target of the script that inserts it; a script without a target itself. */
  readonly holder: ParsedElement;
  /** The element that carries its attributes: the same, or the script. */
  readonly described: ParsedElement;
  readonly lang: string;
  readonly attribute: (name: string) => string | undefined;
}

/** The `<trust-faq>` elements of a page. */
export const elementsOf = (all: readonly Located[]): readonly Widget[] =>
  all
    .filter(({element}) => element.tagName === 'trust-faq')
    .map(({element, lang}) => ({
      holder: element,
      described: element,
      lang,
      attribute: (name) => attributeOf(element, name),
    }));

/** The elements that scripts of a page insert. */
export const insertedOf = (all: readonly Located[]): readonly Widget[] =>
  all
    .filter(({element}) => element.tagName === 'script' && isInserting(element))
    .map((script) => {
      const attribute = (name: string) => attributeOf(script.element, `data-${name}`);
      const id = attribute('target')?.replace('#', '');
      const target = all.find(({element}) => id && attributeOf(element, 'id') === id) ?? script;
      const lang = attribute('lang') ?? target.lang;
      return {holder: target.element, described: script.element, lang, attribute};
    });

/** Data blocks carry the same mark, but no address. */
const isInserting = (script: ParsedElement): boolean =>
  attributeOf(script, 'data-trust-faq') !== undefined && attributeOf(script, 'src') !== undefined;

/** Reads attributes as Lit would. */
export function optionsOf({attribute, lang}: Widget): PrerenderOptions {
  const options: Record<string, unknown> = {lang};
  for (const {name, isBoolean} of PROPERTIES) {
    const value = attribute(attributeName(name));
    if (value !== undefined) options[name] = isBoolean || value;
  }
  return options;
}

/** The address or the `#id` of the questions, or `children`; empty for the bundled ones. */
export const sourceOf = ({attribute}: Widget): string => attribute('src')?.trim() ?? '';

/** Whether the element has a script with questions between its tags. */
export function hasDataScript({holder, described}: Widget): boolean {
  const isData = (child: ParsedElement) =>
    child.tagName === 'script' &&
    /^application\/(ld\+)?json$/i.test(attributeOf(child, 'type')?.trim() ?? '');
  return holder === described && holder.childNodes.filter(isParsedElement).some(isData);
}

/** Whether the element is written `<trust-faq />` and has no end tag. */
export function isSelfClosing({sourceCodeLocation}: ParsedElement, source: string): boolean {
  const {startTag, endTag} = sourceCodeLocation!;
  return !endTag && source.slice(0, startTag!.endOffset).endsWith('/>');
}

export const isParsedElement = (node: Node): node is ParsedElement => 'attrs' in node;

export const attributeOf = ({attrs}: ParsedElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
