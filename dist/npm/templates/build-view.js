import { isPast, isYear, formatDate } from '../core/dates.js';
import { excerptOf } from '../core/excerpt.js';
import { parseMarkup } from '../core/markup.js';
import { prepare } from '../core/prepare.js';

const NO_RANGES = { question: [], answer: [] };
/** Paper shows all that the page's author selected, open and by topic, whatever the visitor did. */
function onPaper(state) {
    const { entries } = state;
    return {
        ...state,
        matches: null,
        searched: entries,
        topic: '',
        found: entries,
        limit: Infinity,
        grouping: 'topic',
        open: new Set(entries.map(({ id }) => id)),
    };
}
function buildView(state) {
    const { dataset, messages, entries, query, matches, found, open } = state;
    const shown = found.slice(0, state.limit);
    const topics = topicViews(state);
    return {
        lang: dataset.lang,
        messages,
        query,
        heading: state.headingText ? { text: state.headingText, level: state.headingLevel } : null,
        search: state.search,
        topics: state.topicFilter && topics.length > 2 ? topics : [],
        count: matches ? messages.matchCount(found.length, query) : messages.entryCount(found.length),
        expandAll: state.expandAll && shown.length > 0 ? { allOpen: shown.every(({ id }) => open.has(id)) } : null,
        sections: sectionViews(state, shown),
        more: Math.min(state.step, found.length - shown.length),
        noMatches: found.length > 0 ? null : noMatchesView(state),
        notice: entries.length > 0 ? (dataset.notice ?? '') : '',
    };
}
/** The topics of what was searched for, "all" first. */
function topicViews({ dataset, messages, entries, searched, topic }) {
    return [{ id: '', name: messages.allTopics }, ...topicsOf(entries, dataset)].map(({ id, name }) => ({
        id,
        name,
        count: searched.filter((entry) => !id || entry.topic === id).length,
        chosen: topic === id,
    }));
}
/** In the order in which the entries bring them. */
function topicsOf(entries, dataset) {
    const ids = entries.map((entry) => entry.topic).filter((id, i, list) => list.indexOf(id) === i);
    return ids.map((id) => dataset.topics.find((topic) => topic.id === id) ?? { id, name: id });
}
function sectionViews(state, shown) {
    const { headingText, headingLevel, grouping, matches, dataset } = state;
    const level = headingLevel + (headingText ? 1 : 0);
    if (shown.length === 0)
        return [];
    if (grouping === 'none' || matches)
        return [{ topic: null, items: itemViews(state, shown, level) }];
    return topicsOf(shown, dataset).map((topic) => ({
        topic: { ...topic, level },
        items: itemViews(state, shown.filter((entry) => entry.topic === topic.id), level + 1),
    }));
}
function itemViews(state, entries, level) {
    return entries.map((entry) => {
        const match = state.matches?.find((one) => one.entry.entry === entry);
        return itemView(state, entry, { level, ranges: match?.ranges ?? NO_RANGES });
    });
}
function itemView(state, entry, { level, ranges }) {
    const { dataset, messages, feedback, copied } = state;
    const { markup, topicName } = prepare(entry, dataset);
    const open = state.open.has(entry.id);
    const date = (text) => formatDate(text, dataset.lang);
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
        overdue: overdue && messages.reviewOverdue(date(overdue)),
        sources: entry.sources ?? [],
        links: entry.links ?? [],
        updates: (entry.updates ?? []).map((update) => ({
            date: date(update.date),
            nodes: parseMarkup(update.text).nodes,
            source: update.source,
        })),
        related: (entry.related ?? []).flatMap((id) => state.entries.filter((other) => other.id === id)),
        permalink: state.permalinks,
        copied: copied?.id === entry.id ? copied : null,
        feedback: feedback && { helpful: feedback.get(entry.id) },
    };
}
function noMatchesView({ matches, nearest, entries, dataset, topicFilter, messages, query, }) {
    const elsewhere = matches?.length ?? 0;
    return {
        text: elsewhere > 0 ? messages.noMatchesInTopic(query) : messages.noMatches(query),
        nearest,
        elsewhere,
        topics: topicFilter ? topicsOf(entries, dataset) : [],
    };
}

export { buildView, onPaper };
//# sourceMappingURL=build-view.js.map
