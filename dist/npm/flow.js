import { byTopic } from './core/group-by.js';
import { memoizeLast } from './core/memoize-last.js';
import { oneOf } from './attributes.js';
import { selectByAttributes } from './selection.js';

/**
 * The one way from what the page and the visitor ask for to what they see. It is asked,
 * not stored: a method called right after a property was set finds what the page will show.
 */
const NEAREST = 3;
/** While there are no questions, or where there are none. */
const NO_FLOW = {
    state: 'ready',
    mayRetry: false,
    dataset: { lang: '', topics: [], entries: [] },
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
const ALL = { matches: null, best: null, nearest: [], total: null };
/** Each element has its own, since a stage remembers its last result. */
function createFlow(...[questions, searcher, shown, box]) {
    const select = memoizeLast(selectByAttributes);
    const readEntries = memoizeLast((entries) => ({
        entries,
        byId: new Map(entries.map((entry) => [entry.id, entry])),
        topics: [...byTopic(entries).keys()].filter((id) => id),
    }));
    const find = memoizeLast((index, query) => {
        const matches = new Map(index.search(query).map((match) => [match.entry.entry, match]));
        const nearest = matches.size > 0 ? [] : index.nearest(query, NEAREST);
        return { matches, best: [...matches.keys()], nearest, total: null };
    });
    const arrange = memoizeLast(byTopic);
    const flatten = memoizeLast((topics) => [...topics.values()].flat());
    return (wishes, lang, chosen) => {
        const { topics, entries: ids, exclude, query, hideTopics, grouping } = wishes;
        const { dataset, state, mayRetry } = questions.given(lang); //     source, lang → dataset
        if (!dataset)
            return { ...NO_FLOW, state, mayRetry };
        const entries = select(dataset, topics, ids, exclude, state === 'ready'); // attributes → entries
        const read = readEntries(entries);
        // A topic that is not on the page, or cannot be left, does not filter.
        const topic = !hideTopics && read.topics.includes(chosen) ? chosen : '';
        const asks = query.trim() !== ''; //                             query → matches
        const search = { dataset, topic, limit: shown.limit, hold: box.composing };
        const asked = questions.ask(asks ? search : null);
        const index = asks && !asked ? searcher.of(entries, dataset) : undefined;
        const { answer, failed } = asked ?? { answer: index && find(index, query), failed: false };
        const pending = asked?.pending ?? index === null;
        const { matches, best, nearest, total } = answer ?? ALL;
        const searched = arrange(best ?? entries); //                    matches → by topic
        const grouped = !matches && oneOf('grouping', grouping, ['topic', 'none']) === 'topic';
        // A list by topic grows at its end only if it is in that order before it is cut.
        const all = grouped ? flatten(searched) : (best ?? entries);
        const found = topic ? (searched.get(topic) ?? []) : all; //      topic → found
        const result = { matches, total, nearest, pending, failed, grouped, searched, topic, found };
        return { ...read, ...result, state, mayRetry, dataset };
    };
}

export { createFlow };
//# sourceMappingURL=flow.js.map
