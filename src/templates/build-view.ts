/** The one reading of the state. */
import type {Copied} from '../controllers/copy-controller.js';
import {formatDate, isPast, isYear} from '../core/dates.js';
import {excerptOf} from '../core/excerpt.js';
import {parseMarkup} from '../core/markup.js';
import {prepare, type PreparedEntry} from '../core/prepare.js';
import type {Match} from '../core/search.js';
import type {Dataset, Entry, Range, Topic} from '../core/types.js';
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
  readonly query: string;
  /** Null while nothing is searched for. */
  readonly matches: readonly Match<PreparedEntry>[] | null;
  readonly nearest: readonly PreparedEntry[];
  /** What the query leaves of the entries, best first. */
  readonly searched: readonly Entry[];
  /** Id of the topic the visitor chose, or empty for all. */
  readonly topic: string;
  /** What the topic leaves of that. */
  readonly found: readonly Entry[];
  readonly open: ReadonlySet<string>;
  /** How many items may be shown. */
  readonly limit: number;
  /** How many a press of "show more" adds. */
  readonly step: number;
  readonly grouping: 'topic' | 'none';
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

/** Paper shows all that the page's author selected, open and by topic, whatever the visitor did. */
export function onPaper(state: ViewState): ViewState {
  const {entries} = state;
  return {
    ...state,
    matches: null,
    searched: entries,
    topic: '',
    found: entries,
    limit: Infinity,
    grouping: 'topic',
    open: new Set(entries.map(({id}) => id)),
  };
}

export function buildView(state: ViewState): View {
  const {dataset, messages, entries, query, matches, found, open} = state;
  const shown = found.slice(0, state.limit);
  const topics = topicViews(state);
  const isEmpty = entries.length === 0;
  return {
    lang: dataset.lang,
    messages,
    query,
    heading: state.headingText ? {text: state.headingText, level: state.headingLevel} : null,
    search: state.search && !isEmpty,
    topics: state.topicFilter && topics.length > 2 ? topics : [],
    count: isEmpty
      ? ''
      : matches
        ? messages.matchCount(found.length, query)
        : messages.entryCount(found.length),
    expandAll:
      state.expandAll && shown.length > 0 ? {allOpen: shown.every(({id}) => open.has(id))} : null,
    sections: sectionViews(state, shown),
    more: Math.min(state.step, found.length - shown.length),
    noMatches: isEmpty || found.length > 0 ? null : noMatchesView(state),
    notice: isEmpty ? '' : (dataset.notice ?? ''),
    load: state.state === 'ready' ? null : loadView(state),
  };
}

function loadView({state, mayRetry, isRetry, messages}: ViewState): LoadView {
  const failed = state === 'failed';
  return {
    text: failed ? messages.notLoaded : messages.loading,
    hint: failed ? (mayRetry ? messages.tryAgainLater : messages.tellTheSite) : '',
    retry: failed ? mayRetry : isRetry,
  };
}

/** The topics of what was searched for, "all" first. */
function topicViews({dataset, messages, entries, searched, topic}: ViewState): TopicView[] {
  return [
    {id: '', name: messages.allTopics},
    ...topicsOf(entries, dataset).filter(({id}) => id),
  ].map(({id, name}) => ({
    id,
    name,
    count: searched.filter((entry) => !id || entry.topic === id).length,
    chosen: topic === id,
  }));
}

/** In the order in which the entries bring them; entries without one stand together, too. */
function topicsOf(entries: readonly Entry[], dataset: Dataset): Topic[] {
  const ids = new Set(entries.map((entry) => entry.topic));
  return [...ids].map((id) => dataset.topics.find((topic) => topic.id === id) ?? {id, name: id});
}

function sectionViews(state: ViewState, shown: readonly Entry[]): SectionView[] {
  const {headingText, headingLevel, grouping, matches, dataset} = state;
  const level = headingLevel + (headingText ? 1 : 0);
  if (shown.length === 0) return [];
  if (grouping === 'none' || matches) return [{topic: null, items: itemViews(state, shown, level)}];
  return topicsOf(shown, dataset).map((topic) => ({
    topic: topic.id ? {...topic, level} : null,
    items: itemViews(
      state,
      shown.filter((entry) => entry.topic === topic.id),
      topic.id ? level + 1 : level,
    ),
  }));
}

function itemViews(state: ViewState, entries: readonly Entry[], level: number): ItemView[] {
  return entries.map((entry) => {
    const match = state.matches?.find((one) => one.entry.entry === entry);
    return itemView(state, entry, {level, ranges: match?.ranges ?? NO_RANGES});
  });
}

interface Place {
  readonly level: number;
  readonly ranges: {readonly question: readonly Range[]; readonly answer: readonly Range[]};
}

function itemView(state: ViewState, entry: Entry, {level, ranges}: Place): ItemView {
  const {dataset, messages, feedback, copied} = state;
  const {markup, topicName} = prepare(entry, dataset);
  const open = state.open.has(entry.id);
  const date = (text: string) => formatDate(text, dataset.lang);
  const overdue = entry.reviewBy && isPast(entry.reviewBy, state.now) ? entry.reviewBy : '';
  return {
    id: entry.id,
    level,
    open,
    question: entry.question,
    questionRanges: ranges.question,
    nodes: markup.nodes,
    answerRanges: ranges.answer,
    topicName: state.matches || state.grouping === 'none' ? topicName : '',
    excerpt: open ? null : excerptOf(markup.text, ranges.answer),
    asOf: entry.asOf ? messages.asOf(date(entry.asOf), !isYear(entry.asOf)) : '',
    notice: entry.notice ?? '',
    overdue: overdue && messages.reviewOverdue(date(overdue)),
    sources: entry.sources ?? [],
    links: entry.links ?? [],
    updates: (entry.updates ?? []).map((update) => ({
      date: date(update.date),
      nodes: update.nodes ?? parseMarkup(update.text).nodes,
      source: update.source,
    })),
    related: (entry.related ?? []).flatMap((id) =>
      state.entries.filter((other) => other.id === id),
    ),
    permalink: state.permalinks,
    copied: copied?.id === entry.id ? copied : null,
    feedback: feedback && {helpful: feedback.get(entry.id)},
  };
}

function noMatchesView({
  matches,
  nearest,
  entries,
  dataset,
  topicFilter,
  messages,
  query,
}: ViewState): NoMatchesView {
  const elsewhere = matches?.length ?? 0;
  return {
    text: elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query),
    nearest,
    elsewhere,
    topics: topicFilter ? topicsOf(entries, dataset).filter(({id}) => id) : [],
  };
}
