import { byTopic } from '../core/group-by.js';
import { isPast, isYear, formatDate } from '../core/dates.js';
import { excerptOf } from '../core/excerpt.js';
import { parseMarkup } from '../core/markup.js';
import { prepare } from '../core/prepare.js';
import { topicOf } from '../core/topic-of.js';

const NO_RANGES = { question: [], answer: [] };
/** A page of paper holds about five. */
const MOST_ON_PAPER = 1000;
/**
 * Paper shows all that the page's author selected, open and by topic, whatever the visitor did.
 * Where that would be a book, it shows what is on the screen, and how much of all that is.
 */
function onPaper(state) {
    const { entries, found, limit, messages } = state;
    if (entries.length > MOST_ON_PAPER || state.total !== null) {
        const shownCount = (all) => messages.shownCount(Math.min(limit, all), all);
        return {
            ...state,
            messages: { ...messages, entryCount: shownCount, matchCount: shownCount },
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
const idsOf = (entries) => new Set(entries.map(({ id }) => id));
function buildView(state) {
    const { dataset, messages, entries, query, found, open } = state;
    const shown = found.filter(({ id }, i) => i < state.limit || id === state.revealed);
    const topics = topicViews(state);
    const isEmpty = entries.length === 0;
    return {
        lang: dataset.lang,
        messages,
        query,
        heading: state.headingText ? { text: state.headingText, level: state.headingLevel } : null,
        search: state.search,
        topics: state.topicFilter && topics.length > 2 ? topics : [],
        count: countOf(state),
        expandAll: state.expandAll && shown.length > 0 ? { allOpen: shown.every(({ id }) => open.has(id)) } : null,
        sections: sectionViews(state, shown),
        more: Math.min(state.step, (state.total ?? found.length) - shown.length),
        noMatches: !state.matches || state.pending || state.failed || found.length > 0
            ? null
            : noMatchesView(state),
        notice: isEmpty ? '' : (dataset.notice ?? ''),
        load: state.state === 'ready' && !state.failed ? null : loadView(state),
    };
}
function loadView(all) {
    const { state, isRetry, messages } = all;
    const failed = all.failed || state === 'failed';
    const mayRetry = all.failed || all.mayRetry;
    return {
        text: failed ? messages.notLoaded : messages.loading,
        hint: failed ? (mayRetry ? messages.tryAgainLater : messages.tellTheSite) : '',
        retry: failed ? mayRetry : isRetry,
    };
}
function countOf({ messages, pending, failed, matches, total, found, query }) {
    if (pending)
        return messages.searching;
    if (failed)
        return '';
    const count = total ?? found.length;
    if (matches)
        return messages.matchCount(count, query);
    return count > 0 ? messages.entryCount(count) : '';
}
/** The topics of what was searched for, "all" first. */
function topicViews(state) {
    const { messages, topics, searched, total } = state;
    const topicView = (topic, entries) => ({
        ...topic,
        // A provider tells how many there are of all topics together only.
        count: total === null ? entries.length : null,
        chosen: topic.id === state.topic,
    });
    return [
        topicView({ id: '', name: messages.allTopics }, [...searched.values()].flat()),
        ...topics.map((id) => topicView(topicOf(state.dataset, id), searched.get(id) ?? [])),
    ];
}
function sectionViews(state, shown) {
    const { headingText, headingLevel, grouped } = state;
    const level = headingLevel + (headingText ? 1 : 0);
    if (shown.length === 0)
        return [];
    // Entries without a topic stand together, too, as all do where the list is not grouped.
    const sections = grouped ? byTopic(shown) : new Map([['', shown]]);
    return [...sections].map(([id, entries]) => ({
        topic: id ? { ...topicOf(state.dataset, id), level } : null,
        items: entries.map((entry) => itemView(state, entry, id ? level + 1 : level)),
    }));
}
function itemView(state, entry, level) {
    const { dataset, messages, feedback, copied } = state;
    const { markup, topicName } = prepare(entry, dataset);
    const ranges = state.matches?.get(entry)?.ranges ?? NO_RANGES;
    const open = state.open.has(entry.id);
    const date = (text) => formatDate(text, dataset.lang);
    const { asOf, reviewBy } = entry;
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
        feedback: feedback && { helpful: feedback.get(entry.id) },
    };
}
function noMatchesView(state) {
    const { matches, nearest, topics, topicFilter, messages, query } = state;
    const elsewhere = matches?.size ?? 0;
    return {
        text: elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query),
        nearest,
        elsewhere,
        topics: topicFilter ? topics.map((id) => topicOf(state.dataset, id)) : [],
    };
}

export { buildView, onPaper };
//# sourceMappingURL=build-view.js.map
