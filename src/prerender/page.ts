import type {PropertyDeclarations} from 'lit';
import {type DefaultTreeAdapterTypes, html, parse} from 'parse5';
import {TrustFaq} from '../trust-faq.js';
import type {PrerenderOptions} from './faq-element.js';
import {jsonLd} from './json-ld.js';
import {listen} from './listen.js';
import {prerenderRoot} from './prerender.js';

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
  /** A sentence for each element that was not, and for each attribute that cannot be as it is; with its line. */
  readonly problems: readonly string[];
}

/** Part of the page's text that something new stands for. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An element of the page, and the language that holds there. */
interface Place {
  readonly element: Element;
  readonly lang: string;
}

/** The page with every `<trust-faq>` prerendered, else as it was; doing it again changes nothing. */
export function prerenderPage(
  source: string,
  {jsonLd: wantsJsonLd}: PageOptions = {},
): PrerenderedPage {
  const page = parse(source, {sourceCodeLocationInfo: true});
  const all = [...elementsIn(page.childNodes, '')];
  const places = all.filter(({element}) => element.tagName === 'trust-faq');
  const ready = places.filter(({element}) => !loadsItsData(element));
  const roots = new Map(
    ready.map((place) => [place, listen(() => prerenderRoot(optionsOf(place)))]),
  );
  const edits = [...roots].map(([{element}, {value}]) => rootEdit(element, value));
  if (wantsJsonLd && ready.length > 0) {
    const {value} = listen(() => jsonLd(ready.map(optionsOf)));
    edits.push(jsonLdEdit(all, ready[0]!.element, value));
  }
  return {
    html: edits.sort((a, b) => b.start - a.start).reduce(apply, source),
    count: ready.length,
    problems: places.flatMap((place) => {
      const line = place.element.sourceCodeLocation!.startLine;
      const sentences = roots.get(place)?.sentences ?? [LEFT];
      return sentences.map((sentence) => `line ${line}: ${sentence}`);
    }),
  };
}

const LEFT = 'an element with questions of its own gets them in the browser and was left as it is';

/** By `src`, or by a script between the tags. */
function loadsItsData(element: Element): boolean {
  const isData = (child: Element) =>
    child.tagName === 'script' &&
    /^application\/(ld\+)?json$/i.test(attributeOf(child, 'type')?.trim() ?? '');
  const src = attributeOf(element, 'src')?.trim() ?? '';
  return src !== '' || element.childNodes.filter(isElement).some(isData);
}

/** Every element of HTML in document order, with the language that holds there; those of SVG have no root. */
function* elementsIn(nodes: readonly Node[], lang: string): Generator<Place> {
  for (const element of nodes.filter(isElement)) {
    const own = attributeOf(element, 'lang') ?? lang;
    if (element.namespaceURI === html.NS.HTML) yield {element, lang: own};
    yield* elementsIn(element.childNodes, own);
  }
}

/** Attributes as Lit would read them. */
function optionsOf({element, lang}: Place): PrerenderOptions {
  const options: Record<string, unknown> = {lang};
  const properties: PropertyDeclarations = TrustFaq.properties;
  for (const [name, {attribute, type}] of Object.entries(properties)) {
    if (attribute === false) continue;
    const value = attributeOf(element, String(attribute ?? name).toLowerCase());
    if (value !== undefined) options[name] = type === Boolean ? true : value;
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
