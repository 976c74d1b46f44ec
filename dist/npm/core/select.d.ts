import type { Dataset, Entry } from './types.js';
/** What the page's author wants to see of a dataset, as ids. */
export interface Selection {
    readonly topics: readonly string[];
    readonly entries: readonly string[];
    readonly exclude: readonly string[];
}
export interface Selected {
    readonly entries: readonly Entry[];
    /** Sentences for the page's author about ids that lead nowhere. */
    readonly problems: readonly string[];
}
/** Ids as a sentence names them. */
export declare function someOf(ids: readonly string[]): string;
/** Keeps the dataset's own array where nothing is left out, so that its index can be shared. */
export declare function selectEntries(dataset: Dataset, wanted: Selection): Selected;
