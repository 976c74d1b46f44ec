/**
 * The index: for every term the entries that hold it, each with its impact,
 * in one flat typed array.
 *
 * Impact is BM25F (Robertson & Zaragoza 2009): a term's occurrences, weighted
 * by field and by the field's length (fields.ts), add up and saturate once:
 *
 *     impact = tf / (k1 + tf)
 *
 * It is kept in eight bits beside the entry's number: quality does not change,
 * and a term's postings are one run of 32-bit words. Of a term with more than
 * {@link MOST} entries the best come first, and a query reads no further, so
 * that a keystroke grows slower than the index.
 */
import type { Field } from './fields.js';
export interface Postings {
    readonly size: number;
    readonly ids: ReadonlyMap<string, number>;
    readonly terms: readonly string[];
    /** Term numbers by first UTF-16 unit: where longer words and typos are looked for. */
    readonly byFirst: ReadonlyMap<number, readonly number[]>;
    /** Postings of term `t`: `list[from[t]]` up to `list[from[t + 1]]`, each `(255 - impact) << 24 | entry`. */
    readonly from: Int32Array;
    readonly list: Uint32Array;
}
export interface PostingsBuilder {
    add(fields: readonly Field[]): void;
    /** Yields the number of entries now and then, as it may take long. */
    finish(): Generator<number, Postings>;
}
/** Postings of a gram that a query reads; an index of fewer entries is read whole. */
export declare const MOST = 8192;
export declare function buildPostings(): PostingsBuilder;
