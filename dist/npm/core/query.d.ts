/**
 * A query as it will be scored: words, each with the ways it may be read.
 *
 * A word is met by the best of its readings, not by their sum: as typed,
 * hiragana as katakana, romaji as either, a synonym in its place.
 */
import type { Postings } from './postings.js';
import { type Gram } from './tokenize.js';
/** One way to read a word. */
export interface Reading {
    readonly text: string;
    readonly factor: number;
    readonly grams: readonly Gram[];
}
export interface Word {
    /** The share of it an entry must cover to be about it. */
    readonly need: number;
    readonly readings: readonly Reading[];
}
export interface Query {
    readonly words: readonly Word[];
    /** Folded texts in quotation marks: an entry must hold each as it stands. */
    readonly phrases: readonly string[];
}
/** Stands for the space within a synonym. */
export declare const JOINT = "\0";
/** Groups of folded words that mean the same. */
export type Synonyms = readonly (readonly string[])[];
export declare function parseQuery(raw: string, index: Postings, synonyms: Synonyms): Query;
/** The grams of a text, each once. */
export declare function grams(text: string): Gram[];
/** Does a folded text hold another; words of an alphabet as whole words? */
export declare function occurs(text: string, part: string): boolean;
