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
 * and a term's postings are one run of 32-bit words.
 */

import type {Field} from './fields.js';
import {tokenize} from './tokenize.js';

export interface Postings {
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  /** Term numbers by first UTF-16 unit: where longer words and typos are looked for. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  /** Postings of term `t`: `list[from[t]]` up to `list[from[t + 1]]`, each `entry << 8 | impact`. */
  readonly from: Int32Array;
  readonly list: Int32Array;
}

export interface PostingsBuilder {
  add(fields: readonly Field[]): void;
  finish(): Postings;
}

/** Saturation, for fields that weigh 3 and 1; 1.2 to 3.5 differ by 0.01 on natural questions. */
const K1 = 2.5;

export function buildPostings(): PostingsBuilder {
  const ids = new Map<string, number>();
  const terms: string[] = [];
  const byFirst = new Map<number, number[]>();
  // Of the entry at hand: weighted occurrences by term, and which terms have any.
  const tf: number[] = [];
  let met: number[] = [];
  // Postings in the order of entries: term, value, term, value …
  const pairs: number[] = [];
  let size = 0;

  const newTerm = (term: string): number => {
    const id = terms.push(term) - 1;
    ids.set(term, id);
    tf.push(0);
    const first = term.charCodeAt(0);
    const siblings = byFirst.get(first);
    if (siblings) siblings.push(id);
    else byFirst.set(first, [id]);
    return id;
  };

  return {
    add(fields) {
      let step = 0;
      const count = (term: string): void => {
        const id = ids.get(term) ?? newTerm(term);
        if (!tf[id]) met.push(id);
        tf[id]! += step;
      };
      for (const {text, weight} of fields) {
        step = weight;
        tokenize(text, true, count);
      }
      for (const id of met) {
        pairs.push(id, (size << 8) | Math.ceil((255 * tf[id]!) / (K1 + tf[id]!)));
        tf[id] = 0;
      }
      met = [];
      size++;
    },

    finish: () => ({size, ids, terms, byFirst, ...sortByTerm(pairs, terms.length)}),
  };
}

/** Counting sort: the postings of a term together, its entries in order. */
function sortByTerm(pairs: readonly number[], termCount: number): Pick<Postings, 'from' | 'list'> {
  const from = new Int32Array(termCount + 2);
  for (let i = 0; i < pairs.length; i += 2) from[pairs[i]! + 2]!++;
  for (let t = 2; t < from.length; t++) from[t]! += from[t - 1]!;
  const list = new Int32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) list[from[pairs[i]! + 1]!++] = pairs[i + 1]!;
  return {from, list};
}
