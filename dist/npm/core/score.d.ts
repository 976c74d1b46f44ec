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
import type { Postings } from './postings.js';
import type { Query } from './query.js';
/** What entries came to; the arrays are by entry number and valid until the next query. */
export interface Scores {
    /** Entry numbers, best first. */
    readonly ranked: number[];
    readonly scores: Float32Array;
    readonly cover: Float32Array;
    /** 1 where an entry meets every word of a query of several. */
    readonly all: Uint8Array;
    /** Coverage the best entry must have for the query to be about any of them. */
    readonly need: number;
}
export declare function createScorer(index: Postings): (query: Query) => Scores;
