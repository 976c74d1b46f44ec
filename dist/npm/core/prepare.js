import { parseMarkup } from './markup.js';
import { createIndex } from './search.js';

// Shared by every element that shows the same data.
const prepared = new WeakMap();
const indexes = new WeakMap();
function prepare(entry, dataset) {
    let ready = prepared.get(entry);
    if (!ready) {
        const markup = parseMarkup(entry.answer);
        const topic = dataset.topics.find(({ id }) => id === entry.topic);
        ready = {
            ...entry,
            answer: markup.text,
            topicName: topic?.name ?? '',
            entry,
            markup,
        };
        prepared.set(entry, ready);
    }
    return ready;
}
/** The index of these entries; it is built when the first query asks for it. */
function indexOf(entries, dataset) {
    let index = indexes.get(entries);
    if (!index) {
        const options = dataset.synonyms ? { synonyms: dataset.synonyms } : {};
        index = createIndex(entries.map((entry) => prepare(entry, dataset)), options);
        indexes.set(entries, index);
    }
    return index;
}

export { indexOf, prepare };
//# sourceMappingURL=prepare.js.map
