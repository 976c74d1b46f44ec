/** What light questions each widget of a page gets, and why others get none. */
import {type DefaultTreeAdapterTypes, parse, parseFragment, serialize} from 'parse5';
import type {FaqFile} from '../data/faq-file.js';
import {applyEdits, type Edit, editsOf, type Filling, UNCHANGED} from './page-edits.js';
import {lightOf, type LightOptions, lightView} from './prerender-light.js';
import {LIGHT} from '../page/light-questions.js';
import {
  attributeOf,
  hasDataScript,
  isParsedElement,
  type Located,
  locatedElements,
  optionsOf,
  sourceOf,
  type Widget,
} from './page-elements.js';
import type {ReadSource} from './prerender-options.js';

type Node = DefaultTreeAdapterTypes.Node;

const NO_TARGET =
  'a script without a target was not changed. Give it data-target with the id of an element on the page';
const MISPLACED =
  'HTML allows no questions inside <p> or <a>: the element was not changed. Move it out';

/** Returns the function that fills one widget after another. */
export function lightFiller(
  source: string,
  all: readonly Located[],
  readSource: ReadSource | undefined,
): (widget: Widget) => Filling {
  const taken = new Set(all.map(({element}) => attributeOf(element, 'id') ?? ''));
  const fill = (widget: Widget): Omit<Filling, 'widget'> => {
    const none = (problem: string) => ({view: null, html: '', problems: [problem]});
    if (widget.holder.tagName === 'script') return none(NO_TARGET);
    const own = readOwn(widget, readSource);
    if (typeof own === 'string') return none(own);
    const options = {...optionsOf(widget), ...own};
    const view = lightView(options, own.name);
    const id = widget.attribute('id');
    const html = lightOf(view, {...options, id, hosts: ['', id ?? ''], taken});
    if (html && !stays(source, widget, editsOf(widget, html))) return none(MISPLACED);
    return {view, html, problems: view.problems};
  };
  return (widget) => ({widget, ...fill(widget)});
}

interface OwnQuestions extends Pick<LightOptions, 'data' | 'srcMode'> {
  /** The name of their file. */
  readonly name?: string;
}

/** The questions in the file that `src` names, if any; a sentence if only a browser can find them. */
function readOwn(widget: Widget, readSource: ReadSource | undefined): OwnQuestions | string {
  const src = sourceOf(widget);
  if (!src && !hasDataScript(widget)) return {};
  if (!readSource || !src || /^(?:children$|#)/.test(src)) return UNCHANGED;
  const name = src.replace(/[?#].*/s, '');
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(name))
    return `src "${src}" is not a file beside the page: ${UNCHANGED}`;
  try {
    const data = JSON.parse(readSource(name)) as FaqFile;
    return {data, name, srcMode: widget.attribute('src-mode') as LightOptions['srcMode']};
  } catch (error) {
    return `src "${src}" could not be read (${(error as Error).message}): ${UNCHANGED}`;
  }
}

/** Whether a parser leaves the questions where they are written: some elements end at the next block. */
function stays(source: string, {holder}: Widget, edits: readonly Edit[]): boolean {
  const [{start, text}] = edits as readonly [Edit];
  const page = parse(applyEdits(source, edits), {sourceCodeLocationInfo: true});
  const [alone] = parseFragment(text).childNodes.filter(isParsedElement);
  const isAt = (node: Node, offset: number) =>
    'sourceCodeLocation' in node && node.sourceCodeLocation?.startOffset === offset;
  return [...locatedElements(page.childNodes, '')].some(
    ({element}) =>
      attributeOf(element, LIGHT) !== undefined &&
      isAt(element, start) &&
      isAt(element.parentNode!, holder.sourceCodeLocation!.startOffset) &&
      serialize(element) === serialize(alone!),
  );
}
