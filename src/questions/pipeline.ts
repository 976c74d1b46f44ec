/**
 * The one way from what the page and the visitor ask for to what they see. It is asked,
 * not stored: a method called right after a property was set finds what the page will show.
 */
import {byTopic} from '../core/group-by.js';
import {memoizeLast} from '../core/memoize-last.js';
import type {PreparedEntry} from '../core/prepare.js';
import type {SearchIndex} from '../core/search.js';
import type {IndexController} from './index-controller.js';
import type {LimitController} from '../view/paging.js';
import type {SearchController} from '../controllers/search-controller.js';
import type {Dataset, Entry} from '../core/types.js';
import {oneOf, type Tokens} from '../attributes.js';
import type {Answer, Given, Questions} from './questions.js';
import {selectByAttributes} from './select.js';

export interface Wishes {
  readonly topics: Tokens;
  readonly entries: Tokens;
  readonly exclude: Tokens;
  readonly query: string;
  readonly hideTopics: boolean;
  readonly grouping: string | null;
}

export interface Flow extends Given, Pick<Answer, 'matches' | 'nearest' | 'total'> {
  readonly dataset: Dataset;
  /** What the page's author selected, in order. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Ids of the topics they have, in the order in which they bring them. */
  readonly topics: readonly string[];
  /** A provider could not answer. */
  readonly failed: boolean;
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

/** Where the questions come from, what answers queries, how many entries there is room for, and the search box. */
export type Parts = [Questions, IndexController, LimitController, SearchController];

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
const ALL: Answer = {matches: null, best: null, nearest: [], total: null};

/** Each element has its own, since a stage remembers its last result. */
export function createFlow(
  ...[questions, searcher, shown, box]: Parts
): (wishes: Wishes, lang: string, topic: string) => Flow {
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
  return (wishes, lang, chosen) => {
    const {topics, entries: ids, exclude, query, hideTopics, grouping} = wishes;
    const {dataset, state, mayRetry} = questions.given(lang); //     source, lang → dataset
    if (!dataset) return {...NO_FLOW, state, mayRetry};
    const entries = select(dataset, topics, ids, exclude, state === 'ready'); // attributes → entries
    const read = readEntries(entries);
    // A topic that is not on the page, or cannot be left, does not filter.
    const topic = !hideTopics && read.topics.includes(chosen) ? chosen : '';
    const asks = query.trim() !== ''; //                             query → matches
    const search = {dataset, topic, limit: shown.limit, hold: box.composing};
    const asked = questions.ask(asks ? search : null);
    const index = asks && !asked ? searcher.of(entries, dataset) : undefined;
    const {answer, failed} = asked ?? {answer: index && find(index, query), failed: false};
    const pending = asked?.pending ?? index === null;
    const {matches, best, nearest, total} = answer ?? ALL;
    const searched = arrange(best ?? entries); //                    matches → by topic
    const grouped = !matches && oneOf('grouping', grouping, ['topic', 'none']) === 'topic';
    // A list by topic grows at its end only if it is in that order before it is cut.
    const all = grouped ? flatten(searched) : (best ?? entries);
    const found = topic ? (searched.get(topic) ?? []) : all; //      topic → found
    const result = {matches, total, nearest, pending, failed, grouped, searched, topic, found};
    return {...read, ...result, state, mayRetry, dataset};
  };
}
