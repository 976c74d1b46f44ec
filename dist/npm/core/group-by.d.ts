import type { Entry } from './types.js';
/** Entries by the value that `valueOf` finds in them, in the order in which they bring these. */
export declare function groupBy(entries: readonly Entry[], valueOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]>;
/** Entries by the id of their topic. */
export declare function byTopic(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]>;
