/**
 * The index: for every term the entries that hold it, each with its impact,
 * in one flat typed array.
 *
 * Impact is BM25F (Robertson & Zaragoza 2009): a term's occurrences are
 * weighted by field and by the field's length, added up, and saturate once:
 *
 *     tf = Σ_field weight · occurrences / (1 − b + b · length / mean length)
 *     impact = tf / (k1 + tf)
 *
 * It is kept in eight bits beside the entry's number: quality does not change,
 * and a list of postings is one run of 32-bit words.
 */

import type { Field } from './fields.js';
import { tokenize } from './tokenize.js';
import { scriptAt, WORD } from './script.js';

export interface Postings {
  readonly size: number;
  readonly ids: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  /** Term numbers by first UTF-16 unit: where prefixes and typos are looked for. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  /** Postings of term `t`: `list[from[t]]` up to `list[from[t + 1]]`, each `entry << 8 | impact`. */
  readonly from: Int32Array;
  readonly list: Int32Array;
}

/** Saturation; 1.2 is the textbook's value, 0.8–2 made no difference on the municipal set. */
const K1 = 2.5;

export class PostingsBuilder {
  #ids = new Map<string, number>();
  #terms: string[] = [];
  #byFirst = new Map<number, number[]>();
  /** Of the entry at hand: weighted occurrences by term, and which terms have any. */
  #tf: number[] = [];
  #met: number[] = [];
  /** Postings in the order of entries. */
  #postTerm: number[] = [];
  #postValue: number[] = [];
  #size = 0;

  add(fields: readonly Field[]): void {
    for (const field of fields) {
      tokenize(field.text, true, (term) => this.#count(term, field.weight));
    }
    for (const id of this.#met) {
      const tf = this.#tf[id]!;
      this.#tf[id] = 0;
      this.#postTerm.push(id);
      this.#postValue.push((this.#size << 8) | Math.ceil((255 * tf) / (K1 + tf)));
    }
    this.#met = [];
    this.#size++;
  }

  #count(term: string, step: number): void {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#terms.push(term) - 1;
      this.#ids.set(term, id);
      this.#tf.push(0);
      const first = term.charCodeAt(0);
      const siblings = this.#byFirst.get(first);
      if (siblings) siblings.push(id);
      else this.#byFirst.set(first, [id]);
    }
    if (!this.#tf[id]) this.#met.push(id);
    this.#tf[id] = this.#tf[id]! + step;
  }

  /** Sorts the postings by term (counting sort). */
  finish(): Postings {
    const count = this.#postTerm.length;
    const from = new Int32Array(this.#terms.length + 2);
    for (let i = 0; i < count; i++) from[this.#postTerm[i]! + 2]!++;
    for (let t = 2; t < from.length; t++) from[t]! += from[t - 1]!;
    const list = new Int32Array(count);
    for (let i = 0; i < count; i++) list[from[this.#postTerm[i]! + 1]!++] = this.#postValue[i]!;
    return { size: this.#size, ids: this.#ids, terms: this.#terms, byFirst: this.#byFirst, from, list };
  }
}

/** Is this a word of an alphabet? Those match by prefix, stem and typo. */
export const isWord = (term: string): boolean => scriptAt(term, 0) === WORD;
