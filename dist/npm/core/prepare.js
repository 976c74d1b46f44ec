import { markupOf, parseMarkup } from './markup.js';
import { indexEntries } from './search.js';

/** Entries made ready between two yields: about a millisecond. */
const SLICE = 64;
// Shared by every element that shows the same data.
const prepared = new WeakMap();
function prepare(entry, dataset) {
    let ready = prepared.get(entry);
    if (!ready) {
        const markup = entry.nodes ? markupOf(entry.nodes) : parseMarkup(entry.answer);
        const topic = dataset.topics.find(({ id }) => id === entry.topic);
        ready = { ...entry, answer: markup.text, topicName: topic?.name ?? '', entry, markup };
        prepared.set(entry, ready);
    }
    return ready;
}
/** Makes entries ready and indexes them, in slices; returns the index. */
function* prepareIndex(entries, dataset) {
    const ready = [];
    for (const entry of entries)
        if (ready.push(prepare(entry, dataset)) % SLICE === 0)
            yield 0;
    return yield* indexEntries(ready, dataset);
}

export { prepare, prepareIndex };
//# sourceMappingURL=prepare.js.map
