/**
 * The index: for every term, the entries that contain it and their impacts.
 *
 * Impact is BM25F (Robertson & Zaragoza 2009): a term's occurrences, weighted by field and by the
 * field's length (fields.ts), add up and saturate once:
 *
 *     impact = tf / (k1 + tf)
 *
 * The impact is stored in eight bits next to the entry's number: this does not change the quality, and
 * engines keep lists of such small integers packed. If a term has more than {@link MOST} entries, the
 * best come first and a query reads no others, so that the cost of a keystroke grows more slowly than
 * the index.
 */

import type {Field} from './fields.js';
import {HEAD, tokenize} from './tokenize.js';

export interface Term {
  readonly text: string;
  /** For each entry that contains the term: `entry << 8 | impact`. */
  readonly postings: number[];
  /** Weighted occurrences in the entry that is being added. */
  tf: number;
}

export interface Postings {
  readonly size: number;
  readonly terms: ReadonlyMap<string, Term>;
  /** The terms by first UTF-16 unit, for finding longer words and typos. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** Words of three and more kana: runs of katakana, and names written in hiragana alone. */
  readonly runs: readonly string[];
  /** Trigrams that occur only at the second character of a run, such as ワード in アワード. */
  readonly fragments: ReadonlySet<string>;
}

export interface PostingsBuilder {
  add(fields: readonly Field[]): void;
  /** Yields the number of entries from time to time, because it may take long. */
  finish(): Generator<number, Postings>;
}

/** Number of a gram's postings that a query reads; smaller indexes are read in full. */
export const MOST = 8192;

/** Minimum length of a run that has a trigram. */
const RUN_LENGTH = 3;
/** Saturation, for field weights of 3 and 1; values from 1.2 to 3.5 differ by 0.01 on natural questions. */
const K1 = 2.5;

export function buildPostings(): PostingsBuilder {
  const terms = new Map<string, Term>();
  const byFirst = new Map<string, Term[]>();
  let size = 0;

  const newTerm = (text: string): Term => {
    const term: Term = {text, postings: [], tf: 0};
    terms.set(text, term);
    const first = text.charAt(0);
    const siblings = byFirst.get(first) ?? [];
    siblings.push(term);
    byFirst.set(first, siblings);
    return term;
  };

  return {
    add(fields) {
      const met: Term[] = [];
      for (const {text: content, weight, isList, isOwn} of fields) {
        tokenize(content, isOwn, (text) => {
          const term = terms.get(text) ?? newTerm(text);
          if (!term.tf) met.push(term);
          if (!isList || !term.tf) term.tf += weight;
        });
      }
      for (const term of met) {
        term.postings.push((size << 8) | Math.ceil((255 * term.tf) / (K1 + term.tf)));
        term.tf = 0;
      }
      size++;
    },

    *finish() {
      for (const {postings} of terms.values()) {
        if (postings.length <= MOST) continue;
        postings.sort((a, b) => (b & 255) - (a & 255));
        yield size;
      }
      const runs = (byFirst.get(HEAD) ?? [])
        .map(({text}) => text.slice(1))
        .filter(({length}) => length >= RUN_LENGTH);
      const fragments = new Set(runs.map((run) => run.slice(1, 4)));
      for (const run of runs)
        for (let i = 0; i < run.length; i++) if (i !== 1) fragments.delete(run.slice(i, i + 3));
      return {size, terms, byFirst, runs, fragments};
    },
  };
}
