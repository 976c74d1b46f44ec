import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import type {PrerenderOptions} from './faq-element.js';
import {jsonLd} from './json-ld.js';
import {prerenderRoot} from './prerender.js';
import {TrustFaq} from '../trust-faq.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageOptions {
  /** Also writes one schema.org FAQPage block. Default: off. */
  readonly jsonLd?: boolean | undefined;
}

export interface PrerenderedPage {
  readonly html: string;
  /** How many elements were prerendered. */
  readonly count: number;
  /** A sentence for each element that was not. */
  readonly problems: readonly string[];
}

/** Part of the page's text that something new stands for. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The page with every `<trust-faq>` prerendered, else as it was; doing it again changes nothing. */
export function prerenderPage(
  source: string,
  {jsonLd: wantsJsonLd}: PageOptions = {},
): PrerenderedPage {
  const page = parse(source, {sourceCodeLocationInfo: true});
  const all = [...elementsIn(page.childNodes, '')];
  const elements = all.filter(({element}) => element.tagName === 'trust-faq');
  const ready = elements.filter(({element}) => attributeOf(element, 'src') === undefined);
  const wishes = ready.map(({element, lang}) => optionsOf(element, lang));
  const edits = ready.map(({element}, i) => rootEdit(element, prerenderRoot(wishes[i])));
  if (wantsJsonLd && ready.length > 0)
    edits.push(jsonLdEdit(all, ready[0]!.element, jsonLd(wishes)));
  return {
    html: edits.sort((a, b) => b.start - a.start).reduce(apply, source),
    count: ready.length,
    problems: elements
      .filter((one) => !ready.includes(one))
      .map(({element}) => loadsItsData(element)),
  };
}

function loadsItsData(element: Element): string {
  const line = element.sourceCodeLocation!.startLine;
  return `line ${line}: an element with src gets its questions in the browser and was left as it is`;
}

/** Every element in document order, with the language that holds there. */
function* elementsIn(
  nodes: readonly Node[],
  lang: string,
): Generator<{element: Element; lang: string}> {
  for (const element of nodes.filter(isElement)) {
    const own = attributeOf(element, 'lang') ?? lang;
    yield {element, lang: own};
    yield* elementsIn(element.childNodes, own);
  }
}

/** Attributes as Lit would read them. */
function optionsOf(element: Element, lang: string): PrerenderOptions {
  const options: Record<string, unknown> = {lang};
  for (const [name, declared] of TrustFaq.elementProperties) {
    if (declared.attribute === false) continue;
    const value = attributeOf(element, String(declared.attribute ?? name).toLowerCase());
    if (value !== undefined) options[String(name)] = declared.type === Boolean ? true : value;
  }
  return options;
}

/** A root from an earlier run is replaced. */
function rootEdit(element: Element, root: string): Edit {
  const {startTag} = element.sourceCodeLocation!;
  const old = element.childNodes
    .filter(isElement)
    .find((child) => attributeOf(child, 'shadowrootmode') !== undefined);
  const {startOffset: start, endOffset: end} = old?.sourceCodeLocation ?? {
    startOffset: startTag!.endOffset,
    endOffset: startTag!.endOffset,
  };
  return {start, end, text: root};
}

/** In the place of an older block, else at the end of the head, else before the first element. */
function jsonLdEdit(all: readonly {element: Element}[], first: Element, text: string): Edit {
  const old = all.find(
    ({element}) =>
      attributeOf(element, 'type') === 'application/ld+json' &&
      attributeOf(element, 'data-trust-faq') !== undefined,
  )?.element.sourceCodeLocation;
  if (old) return {start: old.startOffset, end: old.endOffset, text};
  const head = all.find(({element}) => element.tagName === 'head')?.element.sourceCodeLocation;
  const start = head?.endTag?.startOffset ?? first.sourceCodeLocation!.startOffset;
  return {start, end: start, text: `${text}\n`};
}

const apply = (page: string, {start, end, text}: Edit): string =>
  page.slice(0, start) + text + page.slice(end);

const isElement = (node: Node): node is Element => 'attrs' in node;

const attributeOf = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;
