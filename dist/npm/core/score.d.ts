/**
 * Scores entries against a parsed query.
 *
 *     score    = Σ_gram weight · idf · impact        (impact: BM25F, see postings.ts)
 *     coverage = Σ_gram weight · idf of the grams met, by that of all grams
 *     idf      = ln(1 + (N − n + ½) / (n + ½))       (Robertson & Spärck Jones 1976)
 *
 * Both are shares of what the whole query could reach, so that scores compare
 * across readings and across queries. Nothing is multiplied by the number of
 * grams met (MiniSearch does): weak grams would count like words.
 */
import { type Postings } from './postings.js';
import type { Query } from './query.js';
/** What entries came to at the last query, by entry number. */
export interface Scorer {
    /** Below 1, and {@link ALL} more where an entry meets every word of a query of several. */
    readonly scores: Float32Array;
    readonly cover: Float32Array;
    readonly ask: (query: Query) => Found;
}
export interface Found {
    /** Entry numbers, in no order. */
    readonly found: readonly number[];
    /** Coverage the best entry must have for the query to be about any of them. */
    readonly need: number;
}
/** Added to the score of an entry that meets all words: more than any score. */
export declare const ALL = 2;
export declare function createScorer(index: Postings): Scorer;
