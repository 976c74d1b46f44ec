import { markupOf, parseMarkup } from './markup.js';
import { memoizeBy } from './memoize-by.js';
import { indexEntries } from './search.js';
import { topicOf } from './topic-of.js';

/** Entries made ready between two yields: about a millisecond. */
const SLICE = 64;
/** Shared by every element that shows the same data. */
const prepare = memoizeBy((entry, dataset) => {
    const markup = entry.nodes ? markupOf(entry.nodes) : parseMarkup(entry.answer);
    const { name } = topicOf(dataset, entry.topic);
    return { ...entry, answer: markup.text, topicName: name, entry, markup };
});
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
