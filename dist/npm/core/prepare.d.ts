import { type Markup } from './markup.js';
import { type SearchableEntry, type SearchIndex } from './search.js';
import type { Dataset, Entry } from './types.js';
/** An entry made ready: its answer read into nodes for the page and plain text for the search. */
export interface PreparedEntry extends SearchableEntry {
    readonly entry: Entry;
    readonly markup: Markup;
    readonly topicName: string;
}
export declare function prepare(entry: Entry, dataset: Dataset): PreparedEntry;
/** The index of these entries; it is built when the first query asks for it. */
export declare function indexOf(entries: readonly Entry[], dataset: Dataset): SearchIndex<PreparedEntry>;
