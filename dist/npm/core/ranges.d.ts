/**
 * Which pieces of a text to mark for a query: those whose grams the query met,
 * found by tokenizing the text as the index did, so that what is marked is
 * what was matched. Grammar at the ends of a mark is left out unless the
 * visitor typed it as part of a word.
 */
import type { Postings } from './postings.js';
import type { Query } from './query.js';
import type { Range } from './types.js';
/** Ranges of a text to mark: sorted, apart from each other, in offsets of the text as given. */
export type Marker = (text: string) => readonly Range[];
export declare function createMarker(query: Query, index: Postings): Marker;
