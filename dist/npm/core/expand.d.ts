/**
 * Which terms of the index a gram of the query stands for, and how well:
 * itself, the same word with another ending, a longer word it begins, a word
 * one slip of the keyboard away.
 */
import type { Postings } from './postings.js';
export interface Expansion {
    readonly id: number;
    readonly factor: number;
}
/** Best first. */
export declare function expand(index: Postings, term: string): Expansion[];
