import {parse} from 'parse5';
import {faqView} from './first-view.js';
import {
  attributeOf,
  type ParsedElement,
  locatedElements,
  isParsedElement,
  isSelfClosing,
  loadsItsData,
  optionsOf,
} from './page-elements.js';
import {rootOf} from './prerender.js';
import {jsonLdOf} from './write-json-ld.js';

export interface PageOptions {
  /** Also writes a single schema.org FAQPage block. Default: off. */
  readonly jsonLd?: boolean | undefined;
}

export interface PrerenderedPage {
  readonly html: string;
  /** The number of prerendered elements. */
  readonly count: number;
  /** A sentence for each element that was not prerendered and for each invalid attribute, with its line. */
  readonly problems: readonly string[];
}

/** A part of the page's text and its replacement. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const SELF_CLOSING =
  'HTML has no <trust-faq />: everything after it is inside it. Write <trust-faq></trust-faq>';
const UNCHANGED = 'an element with its own questions gets them in the browser and was not changed';

/** The page with every `<trust-faq>` that can be prerendered; running it again changes nothing. */
export function prerenderPage(source: string, {jsonLd}: PageOptions = {}): PrerenderedPage {
  const page = parse(source, {sourceCodeLocationInfo: true});
  const all = [...locatedElements(page.childNodes, '')];
  const elements = all.filter(({element}) => element.tagName === 'trust-faq');
  const ready = elements.filter(({element}) => !loadsItsData(element));
  const views = new Map(ready.map((located) => [located, faqView(optionsOf(located))]));
  const edits = [...views].map(([{element}, view]) => rootEdit(element, rootOf(view)));
  if (jsonLd && ready.length > 0)
    edits.push(jsonLdEdit(all, ready[0]!.element, jsonLdOf([...views.values()])));
  return {
    html: edits.sort((a, b) => b.start - a.start).reduce(apply, source),
    count: ready.length,
    problems: elements.flatMap((located) => {
      const line = located.element.sourceCodeLocation!.startLine;
      const problems = new Set(views.get(located)?.problems ?? [UNCHANGED]);
      if (isSelfClosing(located.element, source)) problems.add(SELF_CLOSING);
      return [...problems].map((problem) => `line ${line}: ${problem}`);
    }),
  };
}

/** Inserts the root, replacing one from an earlier run. */
function rootEdit(element: ParsedElement, root: string): Edit {
  const {startTag} = element.sourceCodeLocation!;
  const old = element.childNodes
    .filter(isParsedElement)
    .find((child) => attributeOf(child, 'shadowrootmode') !== undefined);
  const {startOffset: start, endOffset: end} = old?.sourceCodeLocation ?? {
    startOffset: startTag!.endOffset,
    endOffset: startTag!.endOffset,
  };
  return {start, end, text: root};
}

/** Replaces an earlier block, or adds one at the end of the head, otherwise before the first element. */
function jsonLdEdit(
  all: readonly {element: ParsedElement}[],
  first: ParsedElement,
  text: string,
): Edit {
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
