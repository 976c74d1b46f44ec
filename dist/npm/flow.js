import { pickLanguage } from './core/language.js';
import { memoizeLast } from './core/memoize-last.js';
import { indexOf } from './core/prepare.js';
import { datasets } from './data/registry.js';
import { selectByAttributes } from './selection.js';

/**
 * The one way from what the page and the visitor ask for to what they see. It is asked,
 * not stored: a method called right after a property was set finds what the page will show.
 */
/** Where nobody has registered data. */
const NO_FLOW = {
    dataset: { lang: '', topics: [], entries: [] },
    entries: [],
    matches: null,
    searched: [],
    topic: '',
    found: [],
};
/** Each element has its own, since a stage remembers its last result. */
function createFlow() {
    const select = memoizeLast(selectByAttributes);
    const find = memoizeLast((entries, dataset, query) => query.trim() === '' ? null : indexOf(entries, dataset).search(query));
    return ({ topics, entries: ids, exclude, query, hideTopics }, lang, chosen) => {
        const dataset = pickLanguage(datasets(), lang); //              lang → dataset
        if (!dataset)
            return NO_FLOW;
        const entries = select(dataset, topics, ids, exclude); //       attributes → entries
        const matches = find(entries, dataset, query); //               query → matches
        const searched = matches?.map(({ entry }) => entry.entry) ?? entries;
        // A topic that is not on the page, or cannot be left, does not filter.
        const offered = !hideTopics && entries.some((entry) => entry.topic === chosen);
        const topic = offered ? chosen : '';
        const found = searched.filter((entry) => !topic || entry.topic === topic); // topic → found
        return { dataset, entries, matches, searched, topic, found };
    };
}

export { NO_FLOW, createFlow };
//# sourceMappingURL=flow.js.map
