/**
 * The search engine: normalize → tokenize → index → search → match.
 * It knows nothing of the page.
 *
 * Best first: entries that meet every word of a query of several words come
 * before those that do not, then by score (score.ts); equals keep their order.
 */
import { type SearchableEntry } from './fields.js';
import type { Range } from './types.js';
export type { SearchableEntry } from './fields.js';
export type { Range } from './types.js';
export interface IndexOptions {
    /** Groups of words that mean the same to a visitor. */
    readonly synonyms?: readonly (readonly string[])[];
}
export interface Match<E> {
    readonly entry: E;
    /** Comparable within one search. */
    readonly score: number;
    /** Does the entry meet most of the query? */
    readonly strong: boolean;
    /** What to mark, in offsets of the texts as they were given; worked out when read. */
    readonly ranges: {
        readonly question: readonly Range[];
        readonly answer: readonly Range[];
    };
}
export interface SearchIndex<E> {
    readonly size: number;
    /** Best first; an empty query matches nothing. */
    search(query: string, limit?: number): readonly Match<E>[];
    /** All entries as matches, in their order: for who has searched elsewhere. */
    mark(query: string): readonly Match<E>[];
    /** What comes closest, for a query that matches nothing. */
    nearest(query: string, limit?: number): readonly E[];
}
export declare function createIndex<E extends SearchableEntry>(entries: readonly E[], options?: IndexOptions): SearchIndex<E>;
/** Indexes in slices: yields the number of entries done, returns the index. */
export declare function indexEntries<E extends SearchableEntry>(entries: readonly E[], { synonyms }?: IndexOptions): Generator<number, SearchIndex<E>>;
