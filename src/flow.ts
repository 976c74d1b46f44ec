/**
 * The one way from what the page and the visitor ask for to what they see. It is asked,
 * not stored: a method called right after a property was set finds what the page will show.
 */
import {byTopic} from './core/by-topic.js';
import {pickLanguage} from './core/language.js';
import {memoizeLast} from './core/memoize-last.js';
import type {PreparedEntry} from './core/prepare.js';
import type {Match, SearchIndex} from './core/search.js';
import type {Settled} from './controllers/dataset-controller.js';
import type {IndexController} from './controllers/index-controller.js';
import type {LimitController} from './controllers/limit-controller.js';
import type {SearchController} from './controllers/search-controller.js';
import type {ProviderController} from './controllers/provider-controller.js';
import type {SearchProvider} from './controllers/search-provider.js';
import type {Dataset, Entry} from './core/types.js';
import {datasets} from './data/registry.js';
import {join} from './sources/join.js';
import {oneOf, tokenList, type Tokens} from './attributes.js';
import {selectByAttributes} from './selection.js';

export interface Wishes {
  readonly topics: Tokens;
  readonly entries: Tokens;
  readonly exclude: Tokens;
  readonly query: string;
  readonly hideTopics: boolean;
  readonly srcMode: string | null;
  readonly grouping: string | null;
  readonly searchProvider: SearchProvider | null;
}

export interface Flow {
  /** What has become of the source. */
  readonly state: 'loading' | 'failed' | 'ready';
  readonly mayRetry: boolean;
  readonly dataset: Dataset;
  /** What the page's author selected, in order. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Ids of the topics they have, in the order in which they bring them. */
  readonly topics: readonly string[];
  /** Best first; null while nothing is searched for. */
  readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>> | null;
  /** How many a provider has found in all; null where the page itself searches. */
  readonly total: number | null;
  /** A provider could not answer. */
  readonly failed: boolean;
  /** What comes closest where nothing matches. */
  readonly nearest: readonly PreparedEntry[];
  /** The index is being built or the provider asked: what is shown is not what was searched for. */
  readonly pending: boolean;
  /** Whether what is shown stands under its topics. */
  readonly grouped: boolean;
  /** What the query leaves, by topic. */
  readonly searched: ReadonlyMap<string, readonly Entry[]>;
  /** Id of the topic that filters, or empty for all. */
  readonly topic: string;
  /** What the topic leaves of that, whether there is room for it or not. */
  readonly found: readonly Entry[];
}

/** What answers queries, how many entries there is room for, and whether the query is still being written. */
export type Searchers = [IndexController, ProviderController, LimitController, SearchController];

const NEAREST = 3;

/** While there are no questions, or where there are none. */
const NO_FLOW: Flow = {
  state: 'ready',
  mayRetry: false,
  dataset: {lang: '', topics: [], entries: []},
  entries: [],
  byId: new Map(),
  topics: [],
  matches: null,
  total: null,
  failed: false,
  nearest: [],
  pending: false,
  grouped: true,
  searched: new Map(),
  topic: '',
  found: [],
};

/** While nothing is searched for, or cannot be yet. */
const ALL = {matches: null, best: null, nearest: [], total: null};

/** Each element has its own, since a stage remembers its last result. */
export function createFlow(
  ...searchers: Searchers
): (wishes: Wishes, settled: Settled | undefined, ...[lang, topic]: [string, string]) => Flow {
  const choose = memoizeLast(chooseDataset);
  const select = memoizeLast(selectByAttributes);
  const readEntries = memoizeLast((entries: readonly Entry[]) => ({
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    topics: [...byTopic(entries).keys()].filter((id) => id),
  }));
  const find = memoizeLast((index: SearchIndex<PreparedEntry>, query: string) => {
    const matches = new Map(index.search(query).map((match) => [match.entry.entry, match]));
    const nearest = matches.size > 0 ? [] : index.nearest(query, NEAREST);
    return {matches, best: [...matches.keys()], nearest, total: null};
  });
  const arrange = memoizeLast(byTopic);
  const flatten = memoizeLast((topics: ReadonlyMap<string, readonly Entry[]>) =>
    [...topics.values()].flat(),
  );
  const ask = askProvider(searchers);
  return (wishes, settled, lang, chosen) => {
    const {topics, entries: ids, exclude, query, hideTopics, grouping, srcMode} = wishes;
    // A provider needs no questions beside its own.
    const isUsable = !!wishes.searchProvider || !!settled?.dataset?.entries.length;
    const own = isUsable ? settled?.dataset : undefined;
    const state = !settled ? 'loading' : settled.isBundled || own ? 'ready' : 'failed';
    const appends = oneOf('src-mode', srcMode, ['replace', 'append']) === 'append';
    const dataset = choose(own, settled?.isBundled, appends, lang); // source, lang → dataset
    const mayRetry = settled?.mayRetry === true;
    if (!dataset) return {...NO_FLOW, state, mayRetry};
    const entries = select(dataset, topics, ids, exclude, state === 'ready'); // attributes → entries
    const read = readEntries(entries);
    // A topic that is not on the page, or cannot be left, does not filter.
    const topic = !hideTopics && read.topics.includes(chosen) ? chosen : '';
    const asks = query.trim() !== ''; //                             query → matches
    const remote = ask(asks ? wishes : null, dataset, topic);
    const index = asks && !remote ? searchers[0].of(entries, dataset) : undefined;
    const {answer, failed} = remote ?? {answer: index && find(index, query), failed: false};
    const pending = remote?.pending ?? index === null;
    const {matches, best, nearest, total} = answer ?? ALL;
    const searched = arrange(best ?? entries); //                    matches → by topic
    const grouped = !matches && oneOf('grouping', grouping, ['topic', 'none']) === 'topic';
    // A list by topic grows at its end only if it is in that order before it is cut.
    const all = grouped ? flatten(searched) : (best ?? entries);
    const found = topic ? (searched.get(topic) ?? []) : all; //      topic → found
    const shown = {matches, total, nearest, pending, failed, grouped, searched, topic, found};
    return {...read, ...shown, state, mayRetry, dataset};
  };
}

/** What a provider says, or null where none is asked. */
function askProvider([, provider, shown, box]: Searchers) {
  return (wishes: Wishes | null, dataset: Dataset, topic: string) => {
    const search = wishes?.searchProvider;
    if (!wishes || !search) {
      provider.ask(null, false);
      return null;
    }
    const topics = topic ? [topic] : tokenList(wishes.topics);
    const question = {query: wishes.query, topics, lang: dataset.lang, limit: shown.limit, dataset};
    const answer = provider.ask({...question, provider: search}, box.composing);
    return {answer, pending: provider.pending !== null, failed: provider.failed};
  };
}

/** Undefined where there is nothing to show (yet). */
function chooseDataset(
  own: Dataset | undefined,
  isBundled: boolean | undefined,
  appends: boolean,
  lang: string,
): Dataset | undefined {
  const bundled = pickLanguage(datasets(), lang);
  if (!own) return appends || isBundled ? bundled : undefined;
  const tagged = {...own, lang: own.lang || lang};
  return appends && bundled ? join(bundled, tagged) : tagged;
}
