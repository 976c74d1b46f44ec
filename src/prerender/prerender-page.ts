import {parse} from 'parse5';
import {applyEdits, type Edit, editsOf, type Filling, UNCHANGED} from './page-edits.js';
import {firstView} from './first-view.js';
import {lightFiller} from './fill-light.js';
import {
  attributeOf,
  elementsOf,
  hasDataScript,
  insertedOf,
  isSelfClosing,
  type Located,
  locatedElements,
  optionsOf,
  type ParsedElement,
  sourceOf,
  type Widget,
} from './page-elements.js';
import {rootOf} from './prerender.js';
import type {ReadSource} from './prerender-options.js';
import {SELF_CLOSING} from '../sources/unclosed-tag.js';
import {jsonLdOf} from './write-json-ld.js';

export interface PageOptions {
  /** Writes light questions instead of declarative shadow roots. Default: off. */
  readonly light?: boolean | undefined;
  /** With `light`: reads the files that `src` names beside the page. Default: such elements stay as they are. */
  readonly readSource?: ReadSource | undefined;
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

/** The page with every `<trust-faq>` that can be prerendered; running it again changes nothing. */
export function prerenderPage(source: string, options: PageOptions = {}): PrerenderedPage {
  const {jsonLd, light, readSource} = options;
  const page = parse(source, {sourceCodeLocationInfo: true});
  const all = [...locatedElements(page.childNodes, '')];
  const widgets = light ? [...elementsOf(all), ...insertedOf(all)] : elementsOf(all);
  const fillings = widgets.map(light ? lightFiller(source, all, readSource) : fillRoot);
  const filled = fillings.filter(({html}) => html !== '');
  const edits = filled.flatMap(({widget, html}) => editsOf(widget, html));
  const views = filled.flatMap(({view}) => view ?? []);
  if (jsonLd && views.length > 0)
    edits.push(jsonLdEdit(all, filled[0]!.widget.holder, jsonLdOf(views)));
  return {
    html: applyEdits(source, edits),
    count: filled.length,
    problems: fillings.flatMap(({widget: {described}, problems}) => {
      const line = described.sourceCodeLocation!.startLine;
      const sentences = new Set(problems);
      if (isSelfClosing(described, source)) sentences.add(SELF_CLOSING);
      return [...sentences].map((sentence) => `line ${line}: ${sentence}`);
    }),
  };
}

function fillRoot(widget: Widget): Filling {
  if (sourceOf(widget) !== '' || hasDataScript(widget))
    return {widget, view: null, html: '', problems: [UNCHANGED]};
  const view = firstView(optionsOf(widget));
  return {widget, view, html: rootOf(view), problems: view.problems};
}

/** Replaces an earlier block, or adds one at the end of the head, otherwise before the first element. */
function jsonLdEdit(all: readonly Located[], first: ParsedElement, text: string): Edit {
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
