/**
 * The index: for every term, the entries that contain it and their impacts, in one flat typed array.
 *
 * Impact is BM25F (Robertson & Zaragoza 2009): a term's occurrences, weighted by field and by the
 * field's length (fields.ts), add up and saturate once:
 *
 *     impact = tf / (k1 + tf)
 *
 * The impact is stored in eight bits next to the entry's number: this does not change the quality, and
 * a term's postings form one run of 32-bit words. If a term has more than {@link MOST} entries, the
 * best come first and a query reads no others, so that the cost of a keystroke grows more slowly than
 * the index.
 */

import type {Field} from './fields.js';
import {tokenize} from './tokenize.js';

export interface Postings {
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  /** Term numbers by first UTF-16 unit, for finding longer words and typos. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  /** Runs of katakana and names written in hiragana alone, one per line. */
  readonly runs: string;
  /** Trigrams that occur only at the second character of a run, such as ワード in アワード. */
  readonly fragments: ReadonlySet<string>;
  /** Postings of term `t`: `list[from[t]]` up to `list[from[t + 1]]`, each `(255 - impact) << 24 | entry`. */
  readonly from: Int32Array;
  readonly list: Uint32Array;
}

export interface PostingsBuilder {
  add(fields: readonly Field[]): void;
  /** Yields the number of entries from time to time, because it may take long. */
  finish(): Generator<number, Postings>;
}

/** Number of a gram's postings that a query reads; smaller indexes are read in full. */
export const MOST = 8192;

/** Entries sorted between two yields, about a millisecond of work. */
const SLICE = 512;
/** Saturation, for field weights of 3 and 1; values from 1.2 to 3.5 differ by 0.01 on natural questions. */
const K1 = 2.5;

export function buildPostings(): PostingsBuilder {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const byFirst = new Map<number, number[]>();
  const runs = new Set<string>();
  // For the current entry: weighted occurrences by term, and the terms that have any.
  const tf: number[] = [];
  const counts: number[] = [];
  let met: number[] = [];
  /** The last field that contained the term. */
  const seen: Field[] = [];
  // By entry: term, posting, term, posting …
  const pairs: Uint32Array[] = [];

  const newTerm = (term: string): number => {
    const id = terms.push(term) - 1;
    ids.set(term, id);
    tf.push(0);
    counts.push(0);
    const first = term.charCodeAt(0);
    const siblings = byFirst.get(first);
    if (siblings) siblings.push(id);
    else byFirst.set(first, [id]);
    return id;
  };

  return {
    add(fields) {
      let field: Field;
      const count = (term: string): void => {
        const id = ids.get(term) ?? newTerm(term);
        if (!tf[id]) met.push(id);
        if (!field.once || seen[id] !== field) tf[id]! += field.weight;
        seen[id] = field;
      };
      for (field of fields) {
        tokenize(field.text, true, count);
        for (const run of field.runs) runs.add(run);
      }
      const own = new Uint32Array(2 * met.length);
      met.forEach((id, i) => {
        own[2 * i] = id;
        own[2 * i + 1] = (Math.floor((255 * K1) / (K1 + tf[id]!)) << 24) | pairs.length;
        tf[id] = 0;
        counts[id]!++;
      });
      pairs.push(own);
      met = [];
    },

    /**
     * Counting sort: groups the postings by term, in the order of the entries, or best first for terms
     * that are not read in full.
     */
    *finish() {
      const from = new Int32Array(terms.length + 2);
      for (let id = 0; id < terms.length; id++) from[id + 2] = from[id + 1]! + counts[id]!;
      const list = new Uint32Array(from[terms.length + 1]!);
      // Uses indexes: Prototype.js replaces the arrays' `entries` with one that yields nothing.
      for (let entry = 0; entry < pairs.length; entry++) {
        const own = pairs[entry]!;
        for (let i = 0; i < own.length; i += 2) list[from[own[i]! + 1]!++] = own[i + 1]!;
        if (entry % SLICE === 0) yield pairs.length;
      }
      for (let id = 0; id < terms.length; id++) {
        if (counts[id]! <= MOST) continue;
        list.subarray(from[id], from[id + 1]).sort();
        yield pairs.length;
      }
      const fragments = new Set([...runs].map((run) => run.slice(1, 4)));
      for (const run of runs)
        for (let i = 0; i < run.length; i++) if (i !== 1) fragments.delete(run.slice(i, i + 3));
      return {
        fragments,
        size: pairs.length,
        ids,
        terms,
        byFirst,
        runs: ['', ...runs, ''].join('\n'),
        from,
        list,
      };
    },
  };
}
