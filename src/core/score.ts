/**
 * Scores entries against a parsed query.
 *
 *     score    = Σ_gram weight · idf · impact        (impact: BM25F, see postings.ts)
 *     coverage = Σ_gram weight · idf of the matched grams, divided by that of all grams
 *     idf      = ln(1 + (N − n + ½) / (n + ½))       (Robertson & Spärck Jones 1976)
 *
 * Both are shares of the maximum for the whole query, so that scores are comparable across readings and
 * across queries. Unlike in MiniSearch, nothing is multiplied by the number of matched grams: weak
 * grams would count as much as words.
 */

import {type Expansion, expand} from './expand-gram.js';
import {MOST, type Postings} from './postings.js';
import type {Query, Reading, Word} from './query.js';
import type {Gram} from './tokenize.js';

/** The results of the last query, by entry number. */
export interface Scorer {
  /**
   * Below 1. For a query of several words, {@link ALL} is added for matching those that say what is
   * asked, and again for matching all.
   */
  readonly scores: Float32Array;
  readonly cover: Float32Array;
  readonly ask: (query: Query) => Scored;
}

export interface Scored {
  /** Entry numbers, unsorted. */
  readonly entries: readonly number[];
  /** Coverage that the best entry must reach for the query to be about any of the entries. */
  readonly need: number;
  /** The share of each word in the query's weight. */
  readonly shares: readonly number[];
}

/** Added to the score of an entry that matches all words; larger than any share. */
export const ALL = 2;
/**
 * Share of a word that must be covered for the word to count as matched; between 0.7 and 0.98 nothing
 * changes on municipal keywords.
 */
const WORD_MET = 0.85;
/**
 * A word is unknown if no entry covers at least the share `KNOWN` of it. It then weighs no more than
 * `UNKNOWN_WEIGHT` grams that occur in a single entry: otherwise a long unknown word would sink the
 * others (米国 ブラックリスト). Tuned on the bundled entries; municipal keywords do not change.
 */
const KNOWN = 0.2;
const UNKNOWN_WEIGHT = 3;
/** Entries below this share of the best score are dropped: a long tail that visitors do not read. */
const MIN_OF_BEST = 0.2;

interface Tally {
  readonly score: Float32Array;
  readonly cover: Float32Array;
  /** Entries with any coverage. */
  met: number[];
}

const tally = (size: number): Tally => ({
  score: new Float32Array(size),
  cover: new Float32Array(size),
  met: [],
});

function clear({score, cover, met}: Tally): void {
  for (const entry of met) score[entry] = cover[entry] = 0;
  met.length = 0;
}

export function createScorer(index: Postings): Scorer {
  const {size} = index;
  const total = tally(size);
  const best = tally(size);
  const reading = tally(size);
  /** How many words of the query an entry matches, and how many of those that say what is asked. */
  const words = new Uint8Array(size);
  const topics = new Uint8Array(size);
  /** The last gram that matched each entry: of a gram's expansions only the first (best) one counts. */
  const stamps = new Int32Array(size);
  let stamp = 0;

  /**
   * `least`: how many entries a gram is assumed to occur in if it occurs in none. 点数 in 拠点数 merely
   * spans the seam between a known word and an ending, and must not weigh more than the word; ゴート in
   * ゴート戦争 is a word of its own.
   */
  const idf = (expansions: readonly Expansion[], least = 1): number => {
    let entries = 0;
    for (const {term} of expansions) entries += term.postings.length;
    entries = Math.min(Math.max(entries, least), size);
    return Math.log(1 + (size - entries + 0.5) / (entries + 0.5));
  };

  /** Reads up to `most` postings and returns how many more may be read. */
  const addPostings = (
    {term: {postings}, factor, cover: share}: Expansion,
    weight: number,
    most: number,
  ): number => {
    const {score, cover, met} = reading;
    const step = (factor * weight) / 255;
    const end = Math.min(most, postings.length);
    for (let i = 0; i < end; i++) {
      const entry = postings[i]! >> 8;
      if (stamps[entry] === stamp) continue;
      stamps[entry] = stamp;
      if (!cover[entry]) met.push(entry);
      score[entry]! += step * (postings[i]! & 255);
      cover[entry]! += share * weight;
    }
    return most - end;
  };

  /** Whether a gram overlaps one that the index knows. */
  const touches = ({start, end}: Gram, other?: Gram): boolean =>
    !!other && other.end > start && other.start < end && index.terms.has(other.term);

  /** Writes the entries' scores to `reading`; returns the maximum they could reach. */
  const scoreReading = ({grams}: Reading, isOpen: boolean): number => {
    const found = grams.map((gram, i) => {
      const goesOn = touches(gram, grams[i - 1]);
      // パスワード does not contain the ワード of アワード; アワード does, because it contains the
      // preceding piece as well.
      const isPart = index.fragments.has(gram.term) && !goesOn;
      const expansions = isPart ? [] : expand(index, gram.term, isOpen);
      const least = Number(goesOn || touches(gram, grams[i + 1]));
      return {expansions, weight: gram.weight * idf(expansions, least)};
    });
    for (const {expansions, weight} of found) {
      let most = MOST;
      stamp++;
      for (const expansion of expansions) most = addPostings(expansion, weight, most);
    }
    return found.reduce((sum, {weight}) => sum + weight, 0);
  };

  /**
   * Writes the best reading of a word for each entry to `best` (as shares), and returns the word's
   * weight: that of the word as typed, or the part of another reading that the best entry covers, if
   * that is more (でーた weighs as much as データ).
   */
  const scoreWord = (word: Word): number => {
    let weight = 0;
    let known = 0;
    for (const one of word.readings) {
      const full = scoreReading(one, word.isOpen);
      let reached = weight ? 0 : full;
      for (const entry of reading.met) {
        const cover = reading.cover[entry]!;
        if (!best.cover[entry]) best.met.push(entry);
        best.score[entry] = Math.max(
          best.score[entry]!,
          (one.factor * reading.score[entry]!) / full,
        );
        best.cover[entry] = Math.max(best.cover[entry]!, (one.factor * cover) / full);
        reached = Math.max(reached, cover);
        known = Math.max(known, cover / full);
      }
      weight = Math.max(weight, reached);

      clear(reading);
    }
    return known < KNOWN ? Math.min(weight, UNKNOWN_WEIGHT * idf([])) : weight;
  };

  const ask = ({words: asked}: Query): Scored => {
    clear(total);
    words.fill(0);
    topics.fill(0);
    const weights: number[] = [];
    const asksFor = asked.filter(({isTopic}) => isTopic).length;
    let full = 0;
    let need = 0;
    for (const word of asked) {
      const weight = scoreWord(word);
      weights.push(weight);
      full += weight;
      need += weight * word.need;
      for (const entry of best.met) {
        if (!total.cover[entry]) total.met.push(entry);
        total.score[entry]! += best.score[entry]! * weight;
        total.cover[entry]! += best.cover[entry]! * weight;
        if (best.cover[entry]! < WORD_MET) continue;
        words[entry]!++;
        if (word.isTopic) topics[entry]!++;
      }
      clear(best);
    }
    let top = 0;
    for (const entry of total.met) {
      total.cover[entry]! /= full;
      // Favours entries that match more kinds of grams (municipal questions +0.008).
      total.score[entry]! *= Math.sqrt(total.cover[entry]!) / full;
      top = Math.max(top, total.score[entry]!);
      if (asked.length > 1 && words[entry] === asked.length) total.score[entry]! += ALL;
      if (asksFor > 1 && topics[entry] === asksFor) total.score[entry]! += ALL;
    }
    return {
      entries: total.met.filter((entry) => total.score[entry]! >= top * MIN_OF_BEST),
      // Several topics approach the question from several sides: the more there are, the smaller the
      // share that must match.
      need: need / full / Math.max(1, asksFor),
      shares: weights.map((weight) => weight / full),
    };
  };

  return {scores: total.score, cover: total.cover, ask};
}
