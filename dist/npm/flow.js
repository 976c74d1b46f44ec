import { byTopic } from './core/by-topic.js';
import { pickLanguage } from './core/language.js';
import { memoizeLast } from './core/memoize-last.js';
import { datasets } from './data/registry.js';
import { join } from './sources/join.js';
import { oneOf, tokenList } from './attributes.js';
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
function createFlow(...searchers) {
    const choose = memoizeLast(chooseDataset);
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
    const ask = askProvider(searchers);
    return (wishes, settled, lang, chosen) => {
        const { topics, entries: ids, exclude, query, hideTopics, grouping, srcMode } = wishes;
        // A provider needs no questions beside its own.
        const isUsable = !!wishes.searchProvider || !!settled?.dataset?.entries.length;
        const own = isUsable ? settled?.dataset : undefined;
        const state = !settled ? 'loading' : settled.isBundled || own ? 'ready' : 'failed';
        const appends = oneOf('src-mode', srcMode, ['replace', 'append']) === 'append';
        const dataset = choose(own, settled?.isBundled, appends, lang); // source, lang → dataset
        const mayRetry = settled?.mayRetry === true;
        if (!dataset)
            return { ...NO_FLOW, state, mayRetry };
        const entries = select(dataset, topics, ids, exclude, state === 'ready'); // attributes → entries
        const read = readEntries(entries);
        // A topic that is not on the page, or cannot be left, does not filter.
        const topic = !hideTopics && read.topics.includes(chosen) ? chosen : '';
        const asks = query.trim() !== ''; //                             query → matches
        const remote = ask(asks ? wishes : null, dataset, topic);
        const index = asks && !remote ? searchers[0].of(entries, dataset) : undefined;
        const { answer, failed } = remote ?? { answer: index && find(index, query), failed: false };
        const pending = remote?.pending ?? index === null;
        const { matches, best, nearest, total } = answer ?? ALL;
        const searched = arrange(best ?? entries); //                    matches → by topic
        const grouped = !matches && oneOf('grouping', grouping, ['topic', 'none']) === 'topic';
        // A list by topic grows at its end only if it is in that order before it is cut.
        const all = grouped ? flatten(searched) : (best ?? entries);
        const found = topic ? (searched.get(topic) ?? []) : all; //      topic → found
        const shown = { matches, total, nearest, pending, failed, grouped, searched, topic, found };
        return { ...read, ...shown, state, mayRetry, dataset };
    };
}
/** What a provider says, or null where none is asked. */
function askProvider([, provider, shown, box]) {
    return (wishes, dataset, topic) => {
        const search = wishes?.searchProvider;
        if (!wishes || !search) {
            provider.ask(null, false);
            return null;
        }
        const topics = topic ? [topic] : tokenList(wishes.topics);
        const question = { query: wishes.query, topics, lang: dataset.lang, limit: shown.limit, dataset };
        const answer = provider.ask({ ...question, provider: search }, box.composing);
        return { answer, pending: provider.pending !== null, failed: provider.failed };
    };
}
/** Undefined where there is nothing to show (yet). */
function chooseDataset(own, isBundled, appends, lang) {
    const bundled = pickLanguage(datasets(), lang);
    if (!own)
        return appends || isBundled ? bundled : undefined;
    const tagged = { ...own, lang: own.lang || lang };
    return appends && bundled ? join(bundled, tagged) : tagged;
}

export { createFlow };
//# sourceMappingURL=flow.js.map
