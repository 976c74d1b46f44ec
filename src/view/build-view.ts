/** Derives the view from the state. */
import {byTopic} from '../core/group-by.js';
import {topicOf} from '../core/topic-of.js';
import type {Entry, Topic} from '../core/types.js';
import {collectionView} from './collection-view.js';
import {itemView, linkTo} from './item-view.js';
import {NEAREST_COUNT, type Results} from '../questions/results.js';
import type {ViewState} from './view-inputs.js';
import type {LoadView, NoMatchesView, SectionView, TopicView, View} from './view.js';

export function buildView(state: ViewState): View {
  const {dataset, messages, entries, query, list, open} = state;
  const shown = list.filter(({id}, i) => i < state.limit || id === state.revealed);
  const topics = topicViews(state);
  const isEmpty = entries.length === 0;
  const noMatches = noMatchesView(state);
  const isFound = noMatches === null;
  return {
    lang: dataset.lang,
    messages,
    query,
    heading: state.headingText ? {text: state.headingText, level: state.headingLevel} : null,
    hasSearch: state.hasSearch,
    topics: hasTopics(state) && (isFound || noMatches.elsewhere > 0) ? topics : [],
    count: isFound ? countOf(state) : '',
    expandAll:
      state.hasExpandAll && shown.length > 0
        ? {allOpen: shown.every(({id}) => open.has(id))}
        : null,
    sections: sectionViews(state, shown),
    moreCount: Math.min(state.step, totalOf(state) - shown.length),
    noMatches,
    contact: isFound && state.state !== 'loading' ? state.contact : null,
    collection: collectionView(state),
    copied: state.copied,
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
    hasRetry: failed ? mayRetry : isRetry,
    hasRows: !failed && all.isEmpty,
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

/** The number of entries that can be shown, whether or not they are on screen. */
export function totalOf({results, list}: Pick<ViewState, 'results' | 'list'>): number {
  return results?.total ?? list.length;
}

/** The topics of the query's results, "all" first. */
function topicViews(state: ViewState): TopicView[] {
  const {messages, topics, listsByTopic, results, reachedTopic, topic: chosen} = state;
  const tabStop = ['', ...topics].includes(reachedTopic ?? chosen)
    ? (reachedTopic ?? chosen)
    : chosen;
  const topicView = (topic: Topic, entries: readonly Entry[]): TopicView => ({
    ...topic,
    // A provider gives one total for all topics together.
    count: (results?.total ?? null) === null ? entries.length : null,
    chosen: topic.id === chosen,
    isTabStop: topic.id === tabStop,
  });
  return [
    topicView({id: '', name: messages.allTopics}, [...listsByTopic.values()].flat()),
    ...topics.map((id) => topicView(topicOf(state.dataset, id), listsByTopic.get(id) ?? [])),
  ];
}

function sectionViews(state: ViewState, shown: readonly Entry[]): SectionView[] {
  const {headingText, headingLevel, grouped, results, entries: all, messages, made, open} = state;
  const level = headingLevel + (headingText ? 1 : 0);
  if (shown.length === 0) return [];
  // Entries without a topic share one section, as do all entries if the list is not grouped.
  const sections = grouped && !results ? byTopic(shown) : new Map([['', shown]]);
  const isTitled = grouped && results && all[0]?.topic;
  const places = new Map(shown.map((entry, i) => [entry, i + 1]));
  return [...sections].map(([id, entries]) => ({
    topic: id ? {...topicOf(state.dataset, id), level} : null,
    title: isTitled ? messages.results : '',
    items: entries.map((entry) => ({
      id: entry.id,
      place: places.get(entry)!,
      isDue: !made || places.get(entry)! <= made.items || open.has(entry.id),
      read: () => itemView(state, entry, id ? level + 1 : level),
    })),
  }));
}

const hasTopics = ({topicChips}: ViewState): boolean => topicChips.length > 0;

/**
 * The message stays while the next query is under way: one that came and went with every letter would
 * make the list jump.
 */
function noMatchesView(state: ViewState): NoMatchesView | null {
  const {results, topics, list, failed, contact} = state;
  if (!results || failed || list.length > 0) return null;
  const elsewhere = results.matches.size;
  return {
    text: noMatchesText(state, elsewhere),
    nearest: nearestTo(state, results).map((entry) => linkTo(state, entry)),
    elsewhere,
    // The chips above already offer the topics, if they are shown.
    topics:
      elsewhere === 0 && hasTopics(state) ? topics.map((id) => topicOf(state.dataset, id)) : [],
    contact,
  };
}

function noMatchesText({pending, messages, query}: ViewState, elsewhere: number): string {
  if (pending) return messages.searching;
  return elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query);
}

/** Matches in other topics first, then the closest entries, then each topic's first entry, then the rest. */
function nearestTo({entries}: ViewState, {ranked, nearest}: Results): readonly Entry[] {
  const beginnings = [...byTopic(entries).values()].map(([first]) => first!);
  const all = [...ranked, ...nearest.map(({entry}) => entry), ...beginnings, ...entries];
  return [...new Set(all)].slice(0, NEAREST_COUNT);
}
