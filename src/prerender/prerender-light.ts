import {warn} from '../embed/warn.js';
import {formatPermalink} from '../core/permalink.js';
import type {FaqFile} from '../data/faq-file.js';
import {BUNDLED} from '../questions/source-state.js';
import type {TrustFaq} from '../trust-faq.js';
import {type FirstView, firstView} from './first-view.js';
import {lightHtml} from './write-light.js';
import {readQuestions} from './own-questions.js';
import type {PrerenderOptions} from './prerender-options.js';

/** The element's attributes, under the names of its properties, and its own questions. */
export interface LightOptions extends PrerenderOptions {
  /** The element's id; the ids of its questions then begin with it: `<id>/faq-…`. Default: none. */
  readonly id?: string | undefined;
  /** The page's questions in our format. Default: the bundled ones. */
  readonly data?: FaqFile | undefined;
  /** Default: `replace`. */
  readonly srcMode?: TrustFaq['srcMode'] | undefined;
}

/**
 * Light questions: `<details>` to be written between the tags of the element, before anything else, or
 * into the `data-target` of its script. They are ordinary content of the page until the script takes over.
 */
export function prerenderLight(options: LightOptions = {}): string {
  const view = lightView(options);
  view.problems.forEach(warn);
  return lightOf(view, {...options, hosts: [options.id ?? ''], taken: new Set()});
}

/** All questions of an element; nothing waits for "show more". */
export function lightView(
  {id: _, data, srcMode = 'replace', ...options}: LightOptions,
  dataName = 'data',
): FirstView {
  const read = data ? readQuestions(data, dataName) : {source: BUNDLED, problems: []};
  const view = firstView({...options, query: ''}, {source: read.source, srcMode, isWhole: true});
  return {...view, problems: [...read.problems, ...view.problems]};
}

/** Where the questions will be. */
interface LightPlace extends LightOptions {
  /** What the id of a question may begin with, best first: the element's id, or nothing. */
  readonly hosts: readonly string[];
  /** Ids and names on the page; those of these questions are added. */
  readonly taken: Set<string>;
}

/** The block of questions; empty if there are none. A question whose id is taken has none. */
export function lightOf(
  {flow, view}: FirstView,
  {id, exclusive, hosts, taken}: LightPlace,
): string {
  if (!view) return '';
  const idOf = (entry: string): string => {
    const ids = hosts.map((host) => formatPermalink({host, id: entry}).slice(1));
    const [free = ''] = ids.filter((one) => !taken.has(one));
    taken.add(free);
    return free;
  };
  const group = exclusive ? freeName([id, flow.entries[0]!.id].find(Boolean)!, taken) : '';
  return lightHtml(view, {idOf, group});
}

/** A name for `<details name>` that no other element of the page shares. */
function freeName(id: string, taken: Set<string>): string {
  const base = `trust-faq-${id}`;
  let name = base;
  for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
  taken.add(name);
  return name;
}
