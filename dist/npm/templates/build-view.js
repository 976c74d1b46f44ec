import { isPast, isYear, formatDate } from '../core/dates.js';
import { excerptOf } from '../core/excerpt.js';
import { parseMarkup } from '../core/markup.js';
import { prepare } from '../core/prepare.js';

const LOWEST_HEADING = 6;
const NO_RANGES = { question: [], answer: [] };
function buildView(state) {
    const { dataset, messages, entries, query, printing } = state;
    const found = shownEntries(state);
    const shown = printing ? found : found.slice(0, state.limit);
    const topics = topicViews(state);
    const heading = state.headingText === '' ? null : { text: state.headingText, level: state.headingLevel };
    return {
        lang: dataset.lang,
        messages,
        query,
        heading,
        search: state.search,
        topics: state.topicFilter && topics.length > 2 ? topics : [],
        count: state.matches
            ? messages.matchCount(found.length, query)
            : messages.entryCount(found.length),
        expandAll: state.expandAll && shown.length > 0
            ? { allOpen: shown.every(({ id }) => state.open.has(id)) }
            : null,
        ids: found.map(({ id }) => id),
        sections: sectionViews(state, shown),
        more: Math.min(state.step, found.length - shown.length),
        noMatches: found.length > 0 ? null : noMatchesView(state),
        notice: entries.length > 0 ? (dataset.notice ?? '') : '',
    };
}
/** Paper shows all that the page's author selected; the screen what was searched for and chosen. */
function shownEntries({ entries, matches, topic, printing, }) {
    if (printing)
        return entries;
    const found = matches ? matches.map((match) => match.entry.entry) : entries;
    return topic === '' ? found : found.filter((entry) => entry.topic === topic);
}
/** The topics of what was searched for, "all" first. */
function topicViews({ dataset, messages, entries, matches, topic }) {
    const found = matches ? matches.map((match) => match.entry.entry) : entries;
    const all = { id: '', name: messages.allTopics, count: found.length, chosen: topic === '' };
    const own = topicsOf(entries, dataset).map(({ id, name }) => ({
        id,
        name,
        count: found.filter((entry) => entry.topic === id).length,
        chosen: topic === id,
    }));
    return [all, ...own];
}
/** In the order in which the entries bring them. */
function topicsOf(entries, dataset) {
    const ids = entries.map((entry) => entry.topic).filter((id, i, list) => list.indexOf(id) === i);
    return ids.map((id) => dataset.topics.find((topic) => topic.id === id) ?? { id, name: id });
}
function sectionViews(state, shown) {
    const below = state.headingLevel + (state.headingText === '' ? 0 : 1);
    const level = Math.min(below, LOWEST_HEADING);
    const grouped = state.printing || (state.grouping === 'topic' && !state.matches);
    if (shown.length === 0)
        return [];
    if (!grouped)
        return [{ topic: null, items: itemViews(state, shown, level) }];
    return topicsOf(shown, state.dataset).map((topic) => ({
        topic: { ...topic, level },
        items: itemViews(state, shown.filter((entry) => entry.topic === topic.id), Math.min(level + 1, LOWEST_HEADING)),
    }));
}
function itemViews(state, entries, level) {
    const matches = state.printing ? null : state.matches;
    return entries.map((entry) => {
        const match = matches?.find((one) => one.entry.entry === entry);
        return itemView(state, entry, { level, ranges: match?.ranges ?? NO_RANGES });
    });
}
function itemView(state, entry, { level, ranges }) {
    const { dataset, messages, feedback, copied } = state;
    const { markup, topicName } = prepare(entry, dataset);
    const open = state.printing || state.open.has(entry.id);
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
        topicName: !state.printing && (state.matches || state.grouping === 'none') ? topicName : '',
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

export { buildView, shownEntries };
//# sourceMappingURL=build-view.js.map
