/**
 * The one way from what the page and the visitor ask for to what they see. It is asked,
 * not stored: a method called right after a property was set finds what the page will show.
 */
import {pickLanguage} from './core/language.js';
import {memoizeLast} from './core/memoize-last.js';
import {indexOf, type PreparedEntry} from './core/prepare.js';
import type {Match} from './core/search.js';
import type {Settled} from './controllers/dataset-controller.js';
import type {Dataset, Entry} from './core/types.js';
import {datasets} from './data/registry.js';
import {join} from './sources/join.js';
import {oneOf, type Tokens} from './attributes.js';
import {selectByAttributes} from './selection.js';

export interface Wishes {
  readonly topics: Tokens;
  readonly entries: Tokens;
  readonly exclude: Tokens;
  readonly query: string;
  readonly hideTopics: boolean;
  readonly srcMode: string | null;
}

export interface Flow {
  /** What has become of the source. */
  readonly state: 'loading' | 'failed' | 'ready';
  readonly mayRetry: boolean;
  readonly dataset: Dataset;
  /** What the page's author selected, in order. */
  readonly entries: readonly Entry[];
  /** Best first; null while nothing is searched for. */
  readonly matches: readonly Match<PreparedEntry>[] | null;
  /** What the query leaves, best first. */
  readonly searched: readonly Entry[];
  /** Id of the topic that filters, or empty for all. */
  readonly topic: string;
  /** What the topic leaves of that, whether there is room for it or not. */
  readonly found: readonly Entry[];
}

/** While there are no questions, or where there are none. */
const NO_FLOW: Flow = {
  state: 'ready',
  mayRetry: false,
  dataset: {lang: '', topics: [], entries: []},
  entries: [],
  matches: null,
  searched: [],
  topic: '',
  found: [],
};

/** Each element has its own, since a stage remembers its last result. */
export function createFlow(): (
  wishes: Wishes,
  settled: Settled | undefined,
  ...[lang, topic]: [string, string]
) => Flow {
  const choose = memoizeLast(chooseDataset);
  const select = memoizeLast(selectByAttributes);
  const find = memoizeLast((entries: readonly Entry[], dataset: Dataset, query: string) =>
    query.trim() === '' ? null : indexOf(entries, dataset).search(query),
  );
  return ({topics, entries: ids, exclude, query, hideTopics, srcMode}, settled, lang, chosen) => {
    const state = !settled ? 'loading' : settled.isBundled || settled.dataset ? 'ready' : 'failed';
    const appends = oneOf('src-mode', srcMode, ['replace', 'append']) === 'append';
    const dataset = choose(settled, appends, lang); //              source, lang → dataset
    const mayRetry = settled?.mayRetry === true;
    if (!dataset) return {...NO_FLOW, state, mayRetry};
    const entries = select(dataset, topics, ids, exclude, state === 'ready'); // attributes → entries
    const matches = find(entries, dataset, query); //               query → matches
    const searched = matches?.map(({entry}) => entry.entry) ?? entries;
    // A topic that is not on the page, or cannot be left, does not filter.
    const offered = !hideTopics && entries.some((entry) => entry.topic === chosen);
    const topic = offered ? chosen : '';
    const found = searched.filter((entry) => !topic || entry.topic === topic); // topic → found
    return {state, mayRetry, dataset, entries, matches, searched, topic, found};
  };
}

/** Undefined where there is nothing to show (yet). */
function chooseDataset(
  settled: Settled | undefined,
  appends: boolean,
  lang: string,
): Dataset | undefined {
  const bundled = pickLanguage(datasets(), lang);
  const own = settled?.dataset;
  if (!own) return appends || settled?.isBundled ? bundled : undefined;
  const tagged = {...own, lang: own.lang || lang};
  return appends && bundled ? join(bundled, tagged) : tagged;
}
