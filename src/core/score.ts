/**
 * Scores entries against a parsed query.
 *
 *     score    = Σ_gram weight · idf · impact        (impact: BM25F, see postings.ts)
 *     coverage = Σ_gram weight · idf of the grams met, by that of all grams
 *     idf      = ln(1 + (N − n + ½) / (n + ½))       (Robertson & Spärck Jones)
 *
 * Both are shares of what the whole query could reach, so that scores compare
 * across readings and across queries. Nothing is multiplied by the number of
 * grams met (MiniSearch does): weak grams would count like words.
 */

import { type Expansion, expand } from './expand.js';
import type { Postings } from './postings.js';
import type { Query, Reading, Word } from './query.js';

/** Sums per entry, with the list of entries that have any. */
class Tally {
  readonly score: Float64Array;
  readonly cover: Float64Array;
  met: number[] = [];

  constructor(size: number) {
    this.score = new Float64Array(size);
    this.cover = new Float64Array(size);
  }

  add(entry: number, score: number, cover: number): void {
    if (!this.cover[entry]) this.met.push(entry);
    this.score[entry] = this.score[entry]! + score;
    this.cover[entry] = this.cover[entry]! + cover;
  }

  max(entry: number, score: number, cover: number): void {
    if (!this.cover[entry]) this.met.push(entry);
    if (score > this.score[entry]!) this.score[entry] = score;
    if (cover > this.cover[entry]!) this.cover[entry] = cover;
  }

  clear(): void {
    for (const entry of this.met) this.score[entry] = this.cover[entry] = 0;
    this.met = [];
  }
}

/** A word counts as met when this much of it is: 認証所 meets 認証書, 設置国 does not meet 国. */
const COV=0.35;
const WORD_MET = 0.85;

export interface Scored {
  readonly entry: number;
  readonly score: number;
  readonly cover: number;
  /** How far the words are met, each by how far it must be; from 1 on the entry is about the query. */
  readonly known: number;
  /** Words of the query met. */
  readonly words: number;
}

export class Scorer {
  readonly #index: Postings;
  readonly #all: Tally;
  readonly #word: Tally;
  readonly #reading: Tally;
  /** Words met, by entry. */
  readonly #words: Uint8Array;
  readonly #known: Float32Array;
  /** Number of the last gram an entry was met by: of several expansions the first (best) counts. */
  readonly #stamp: Int32Array;
  #gram = 0;

  constructor(index: Postings) {
    this.#index = index;
    this.#all = new Tally(index.size);
    this.#word = new Tally(index.size);
    this.#reading = new Tally(index.size);
    this.#known = new Float32Array(index.size);
    this.#words = new Uint8Array(index.size);
    this.#stamp = new Int32Array(index.size);
  }

  score(query: Query): Scored[] {
    let total = 0;
    for (const word of query.words) {
      const weight = this.#scoreWord(word);
      total += weight;
      for (const entry of this.#word.met) {
        const cover = this.#word.cover[entry]!;
        this.#all.add(entry, this.#word.score[entry]! * weight, cover * weight);
        if (cover >= WORD_MET) this.#words[entry]!++;
        this.#known[entry]! += cover / word.need;
      }
      this.#word.clear();
    }
    const { met, score, cover } = this.#all;
    const scored = met.map((entry) => ({
      entry,
      score: (score[entry]! / total)*Math.pow(cover[entry]!/total,COV),
      cover: cover[entry]! / total,
      known: this.#known[entry]!,
      words: this.#words[entry]!,
    }));
    for (const entry of met) this.#words[entry] = this.#known[entry] = 0;
    this.#all.clear();
    return scored;
  }

  /**
   * Leaves the word's best reading per entry in `#word` (as shares) and returns the word's weight: that of the word as
   * typed, or of another reading as far as an entry meets it (a katakana noun weighs more than the same in hiragana).
   */
  #scoreWord(word: Word): number {
    let weight = 0;
    for (const reading of word.readings) {
      const full = this.#scoreReading(reading);
      const { met, score, cover } = this.#reading;
      let reached = weight ? 0 : full;
      for (const entry of met) {
        this.#word.max(entry, (reading.factor * score[entry]!) / full, (reading.factor * cover[entry]!) / full);
        reached = Math.max(reached, cover[entry]!);
      }
      weight = Math.max(weight, reached);
      this.#reading.clear();
    }
    return weight;
  }

  #scoreReading(reading: Reading): number {
    let full = 0;
    for (const gram of reading.grams) {
      const expansions = expand(this.#index, gram.term);
      const weight = gram.weight * this.#idf(expansions);
      full += weight;
      this.#gram++;
      for (const { id, factor } of expansions) this.#addPostings(id, weight, factor);
    }
    return full;
  }

  #addPostings(id: number, weight: number, factor: number): void {
    const { from, list } = this.#index;
    const end = from[id + 1]!;
    for (let i = from[id]!; i < end; i++) {
      const entry = list[i]! >>> 8;
      if (this.#stamp[entry] === this.#gram) continue;
      this.#stamp[entry] = this.#gram;
      this.#reading.add(entry, (factor * weight * (list[i]! & 255)) / 255, weight);
    }
  }

  #idf(expansions: readonly Expansion[]): number {
    const { from, size } = this.#index;
    let entries = 0;
    for (const { id } of expansions) entries += from[id + 1]! - from[id]!;
    entries = Math.min(entries, size);
    return Math.log(1 + (size - entries + 0.5) / (entries + 0.5));
  }
}
