import type { Entry } from './types.js';
/** Entries by the id of their topic, in the order in which they bring them. */
export declare function byTopic(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]>;
