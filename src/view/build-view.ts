/** The one reading of the state. */
import type {Copied} from '../controllers/copy-controller.js';
import {byTopic} from '../core/group-by.js';
import {formatDate, isPast, isYear} from '../core/dates.js';
import {excerptOf} from '../core/excerpt.js';
import {parseMarkup} from '../core/markup.js';
import {prepare, type PreparedEntry} from '../core/prepare.js';
import type {Match} from '../core/search.js';
import {topicOf} from '../core/topic-of.js';
import type {Dataset, Entry, Topic} from '../core/types.js';
import type {Messages} from '../messages/messages.js';
import type {ItemView, LoadView, NoMatchesView, SectionView, TopicView, View} from './view.js';

export interface ViewState {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly mayRetry: boolean;
  readonly isRetry: boolean;
  readonly dataset: Dataset;
  readonly messages: Messages;
  /** What the page's author selected, in order. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Ids of the topics they have, in the order in which they bring them. */
  readonly topics: readonly string[];
  readonly query: string;
  /** Null while nothing is searched for. */
  readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>> | null;
  readonly nearest: readonly PreparedEntry[];
  /** How many a provider has found in all; null where the page itself searches. */
  readonly total: number | null;
  /** A provider could not answer. */
  readonly failed: boolean;
  /** What is shown is not what was searched for (yet). */
  readonly pending: boolean;
  /** What the query leaves of the entries, by topic. */
  readonly searched: ReadonlyMap<string, readonly Entry[]>;
  /** Id of the topic the visitor chose, or empty for all. */
  readonly topic: string;
  /** What the topic leaves of that. */
  readonly found: readonly Entry[];
  readonly open: ReadonlySet<string>;
  /** How many items may be shown. */
  readonly limit: number;
  /** An entry that is shown even if it stands beyond that. */
  readonly revealed: string;
  /** How many a press of "show more" adds. */
  readonly step: number;
  /** Whether what is shown stands under its topics. */
  readonly grouped: boolean;
  readonly headingText: string;
  readonly headingLevel: number;
  readonly search: boolean;
  readonly topicFilter: boolean;
  readonly expandAll: boolean;
  readonly permalinks: boolean;
  /** What the visitor said of which answer; null where nobody asks. */
  readonly feedback: ReadonlyMap<string, boolean> | null;
  readonly copied: Copied | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const NO_RANGES = {question: [], answer: []};

/** A page of paper holds about five. */
const MOST_ON_PAPER = 1000;

/**
 * Paper shows all that the page's author selected, open and by topic, whatever the visitor did.
 * Where that would be a book, it shows what is on the screen, and how much of all that is.
 */
export function onPaper(state: ViewState): ViewState {
  const {entries, found, limit, messages} = state;
  if (entries.length > MOST_ON_PAPER || state.total !== null) {
    const shownCount = (all: number) => messages.shownCount(Math.min(limit, all), all);
    return {
      ...state,
      messages: {...messages, entryCount: shownCount, matchCount: shownCount},
      open: idsOf(found.slice(0, limit)),
    };
  }
  return {
    ...state,
    matches: null,
    pending: false,
    searched: byTopic(entries),
    topic: '',
    found: entries,
    limit: Infinity,
    grouped: true,
    open: idsOf(entries),
  };
}

const idsOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.map(({id}) => id));

export function buildView(state: ViewState): View {
  const {dataset, messages, entries, query, found, open} = state;
  const shown = found.filter(({id}, i) => i < state.limit || id === state.revealed);
  const topics = topicViews(state);
  const isEmpty = entries.length === 0;
  return {
    lang: dataset.lang,
    messages,
    query,
    heading: state.headingText ? {text: state.headingText, level: state.headingLevel} : null,
    search: state.search,
    topics: state.topicFilter && topics.length > 2 ? topics : [],
    count: countOf(state),
    expandAll:
      state.expandAll && shown.length > 0 ? {allOpen: shown.every(({id}) => open.has(id))} : null,
    sections: sectionViews(state, shown),
    more: Math.min(state.step, (state.total ?? found.length) - shown.length),
    noMatches:
      !state.matches || state.pending || state.failed || found.length > 0
        ? null
        : noMatchesView(state),
    notice: isEmpty ? '' : (dataset.notice ?? ''),
    load: state.state === 'ready' && !state.failed ? null : loadView(state),
  };
}

function loadView(all: ViewState): LoadView {
  const {state, isRetry, messages} = all;
  const failed = all.failed || state === 'failed';
  const mayRetry = all.failed || all.mayRetry;
  return {
    text: failed ? messages.notLoaded : messages.loading,
    hint: failed ? (mayRetry ? messages.tryAgainLater : messages.tellTheSite) : '',
    retry: failed ? mayRetry : isRetry,
  };
}

function countOf({messages, pending, failed, matches, total, found, query}: ViewState): string {
  if (pending) return messages.searching;
  if (failed) return '';
  const count = total ?? found.length;
  if (matches) return messages.matchCount(count, query);
  return count > 0 ? messages.entryCount(count) : '';
}

/** The topics of what was searched for, "all" first. */
function topicViews(state: ViewState): TopicView[] {
  const {messages, topics, searched, total} = state;
  const topicView = (topic: Topic, entries: readonly Entry[]): TopicView => ({
    ...topic,
    // A provider tells how many there are of all topics together only.
    count: total === null ? entries.length : null,
    chosen: topic.id === state.topic,
  });
  return [
    topicView({id: '', name: messages.allTopics}, [...searched.values()].flat()),
    ...topics.map((id) => topicView(topicOf(state.dataset, id), searched.get(id) ?? [])),
  ];
}

function sectionViews(state: ViewState, shown: readonly Entry[]): SectionView[] {
  const {headingText, headingLevel, grouped} = state;
  const level = headingLevel + (headingText ? 1 : 0);
  if (shown.length === 0) return [];
  // Entries without a topic stand together, too, as all do where the list is not grouped.
  const sections = grouped ? byTopic(shown) : new Map([['', shown]]);
  return [...sections].map(([id, entries]) => ({
    topic: id ? {...topicOf(state.dataset, id), level} : null,
    items: entries.map((entry) => itemView(state, entry, id ? level + 1 : level)),
  }));
}

function itemView(state: ViewState, entry: Entry, level: number): ItemView {
  const {dataset, messages, feedback, copied} = state;
  const {markup, topicName} = prepare(entry, dataset);
  const ranges = state.matches?.get(entry)?.ranges ?? NO_RANGES;
  const open = state.open.has(entry.id);
  const date = (text: string) => formatDate(text, dataset.lang);
  const {asOf, reviewBy} = entry;
  return {
    id: entry.id,
    level,
    open,
    question: entry.question,
    questionRanges: ranges.question,
    nodes: markup.nodes,
    answerRanges: ranges.answer,
    topicName: state.grouped ? '' : topicName,
    excerpt: open ? null : excerptOf(markup.text, ranges.answer),
    asOf: asOf ? messages.asOf(date(asOf), !isYear(asOf)) : '',
    notice: entry.notice ?? '',
    overdue: reviewBy && isPast(reviewBy, state.now) ? messages.reviewOverdue(date(reviewBy)) : '',
    sources: entry.sources ?? [],
    links: entry.links ?? [],
    updates: (entry.updates ?? []).map((update) => ({
      date: date(update.date),
      nodes: update.nodes ?? parseMarkup(update.text).nodes,
      source: update.source,
    })),
    related: (entry.related ?? []).flatMap((id) => state.byId.get(id) ?? []),
    // An address leads only to what is there without a search.
    permalink: state.permalinks && state.byId.has(entry.id),
    copied: copied?.id === entry.id ? copied : null,
    feedback: feedback && {helpful: feedback.get(entry.id)},
  };
}

function noMatchesView(state: ViewState): NoMatchesView {
  const {matches, nearest, topics, topicFilter, messages, query} = state;
  const elsewhere = matches?.size ?? 0;
  return {
    text: elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query),
    nearest,
    elsewhere,
    topics: topicFilter ? topics.map((id) => topicOf(state.dataset, id)) : [],
  };
}
