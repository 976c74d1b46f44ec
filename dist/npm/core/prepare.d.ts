import { type Markup } from './markup.js';
import { type SearchableEntry, type SearchIndex } from './search.js';
import type { Dataset, Entry } from './types.js';
/** An entry made ready: its answer read into nodes for the page and plain text for the search. */
export interface PreparedEntry extends SearchableEntry {
    readonly entry: Entry;
    readonly markup: Markup;
    readonly topicName: string;
}
/** Shared by every element that shows the same data. */
export declare const prepare: (key: Entry, dataset: Dataset) => PreparedEntry;
/** Makes entries ready and indexes them, in slices; returns the index. */
export declare function prepareIndex(entries: readonly Entry[], dataset: Dataset): Generator<number, SearchIndex<PreparedEntry>>;
