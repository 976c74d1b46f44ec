/** The one reading of the state. */
import {byTopic} from '../core/group-by.js';
import {formatDate, isPast} from '../core/dates.js';
import {excerptOf} from '../core/excerpt.js';
import {prepare} from '../core/prepare.js';
import {topicOf} from '../core/topic-of.js';
import type {Entry, Topic} from '../core/types.js';
import {historyOf, isChangedSince} from './history.js';
import type {ViewState} from './view-state.js';
import type {
  EntryLinkView,
  ItemView,
  LoadView,
  NoMatchesView,
  SectionView,
  TopicView,
  View,
} from './view.js';

const NO_RANGES = {question: [], answer: []};

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
    search: state.hasSearch,
    topics: state.hasTopicFilter && topics.length > 2 ? topics : [],
    count: countOf(state),
    expandAll:
      state.hasExpandAll && shown.length > 0
        ? {allOpen: shown.every(({id}) => open.has(id))}
        : null,
    sections: sectionViews(state, shown),
    more: Math.min(state.step, totalOf(state) - shown.length),
    noMatches:
      !state.results || state.pending || state.failed || found.length > 0
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

function countOf(state: ViewState): string {
  const {messages, pending, failed, results, query} = state;
  if (pending) return messages.searching;
  if (failed) return '';
  const count = totalOf(state);
  if (results) return messages.matchCount(count, query);
  return count > 0 ? messages.entryCount(count) : '';
}

/** How many there are to show in all. */
export function totalOf({results, found}: Pick<ViewState, 'results' | 'found'>): number {
  return results?.total ?? found.length;
}

/** The topics of what the query leaves, "all" first. */
function topicViews(state: ViewState): TopicView[] {
  const {messages, topics, foundByTopic, results} = state;
  const topicView = (topic: Topic, entries: readonly Entry[]): TopicView => ({
    ...topic,
    // A provider gives one number for all topics together.
    count: (results?.total ?? null) === null ? entries.length : null,
    chosen: topic.id === state.topic,
  });
  return [
    topicView({id: '', name: messages.allTopics}, [...foundByTopic.values()].flat()),
    ...topics.map((id) => topicView(topicOf(state.dataset, id), foundByTopic.get(id) ?? [])),
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
  const {dataset, messages, copied} = state;
  const {markup, topicName} = prepare(entry, dataset);
  const ranges = state.results?.matches.get(entry)?.ranges ?? NO_RANGES;
  const open = state.open.has(entry.id);
  const {asOf, later, laterCount, groups} = historyOf(entry, dataset.lang, messages);
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
    asOf,
    later,
    badges: {
      updated: isChangedSince(entry, state.changedSince) ? messages.updated : '',
      later: laterCount > 0 ? messages.laterCount(laterCount) : '',
    },
    notice: entry.notice ?? '',
    overdue: overdueOf(entry, state),
    sources: entry.sources ?? [],
    links: entry.links ?? [],
    updates: groups,
    related: (entry.related ?? []).flatMap((id) => {
      const other = state.byId.get(id);
      return other ? [linkTo(state, other)] : [];
    }),
    address: addressOf(state, entry.id),
    copied: copied?.id === entry.id ? copied : null,
    feedback: state.hasFeedback ? {helpful: state.feedbackGiven.get(entry.id)} : null,
  };
}

function linkTo(state: ViewState, entry: Pick<Entry, 'id' | 'question'>): EntryLinkView {
  const {id, question} = entry;
  return {id, question, address: addressOf(state, id)};
}

/** An address leads only to what is there without a search. */
function addressOf({byId, addressOf}: ViewState, id: string): string {
  return byId.has(id) ? addressOf(id) : '';
}

/** The bundled answers say how old they are; when they are read again is their editors' business. */
function overdueOf(entry: Entry, {dataset, bundledEntries, messages, now}: ViewState): string {
  const {reviewBy} = entry;
  if (!reviewBy || !isPast(reviewBy, now) || bundledEntries.has(entry)) return '';
  return messages.reviewOverdue(formatDate(reviewBy, dataset.lang));
}

function noMatchesView(state: ViewState): NoMatchesView {
  const {results, topics, hasTopicFilter, messages, query} = state;
  const elsewhere = results?.matches.size ?? 0;
  return {
    text: elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query),
    nearest: (results?.nearest ?? []).map((entry) => linkTo(state, entry)),
    elsewhere,
    topics: hasTopicFilter ? topics.map((id) => topicOf(state.dataset, id)) : [],
  };
}
