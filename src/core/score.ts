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

import {type Expansion, expand} from './expand.js';
import {MOST, type Postings} from './postings.js';
import type {Query, Reading, Word} from './query.js';
import type {Gram} from './tokenize.js';

/** What entries came to at the last query, by entry number. */
export interface Scorer {
  /** Below 1, and {@link ALL} more where an entry meets every word of a query of several. */
  readonly scores: Float32Array;
  readonly cover: Float32Array;
  readonly ask: (query: Query) => Scored;
}

export interface Scored {
  /** Entry numbers, in no order. */
  readonly entries: readonly number[];
  /** Coverage the best entry must have for the query to be about any of them. */
  readonly need: number;
  /** What each word weighs in the query. */
  readonly shares: readonly number[];
}

/** Added to the score of an entry that meets all words: more than any score. */
export const ALL = 2;
/** A word is met when this much of it is; between 0.7 and 0.98 nothing changes on municipal keywords. */
const WORD_MET = 0.85;
/**
 * A word of which no entry meets this much is unknown, and weighs no more than so many grams that one entry holds: a
 * long word would sink the others (米国 ブラックリスト). Tuned on the bundled entries; municipal keywords stay.
 */
const KNOWN = 0.2;
const UNKNOWN_WEIGHT = 3;
/** Entries below this share of the best score are no matches: a long tail that visitors do not read. */
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
  const {size, from, list} = index;
  const total = tally(size);
  const best = tally(size);
  const reading = tally(size);
  const words = new Uint8Array(size);
  /** The last gram an entry was met by: of a gram's expansions the first (best) counts. */
  const stamps = new Int32Array(size);
  let stamp = 0;

  /**
   * `least`: a gram that no entry holds counts as if so many did. 点数 of 拠点数 is the seam of a known word and an
   * ending, and must not weigh more than the word; ゴート of ゴート戦争 is a word of its own.
   */
  const idf = (expansions: readonly Expansion[], least = 1): number => {
    let entries = 0;
    for (const {id} of expansions) entries += from[id + 1]! - from[id]!;
    entries = Math.min(Math.max(entries, least), size);
    return Math.log(1 + (size - entries + 0.5) / (entries + 0.5));
  };

  /** Reads up to `most` postings; returns how many more may be read. Only `open` takes up entries not met before. */
  const addPostings = (
    {id, factor, cover: share}: Expansion,
    weight: number,
    most: number,
    open: boolean,
  ): number => {
    const {score, cover, met} = reading;
    const step = (factor * weight) / 255;
    const end = Math.min(from[id]! + most, from[id + 1]!);
    for (let i = from[id]!; i < end; i++) {
      const entry = list[i]! & 0xffffff;
      if (stamps[entry] === stamp || !(open || cover[entry])) continue;
      stamps[entry] = stamp;
      if (!cover[entry]) met.push(entry);
      score[entry]! += step * (255 - (list[i]! >>> 24));
      cover[entry]! += share * weight;
    }
    return most - (end - from[id]!);
  };

  /** Does a gram overlap one that the index knows? */
  const touches = ({start, end}: Gram, other?: Gram): boolean =>
    !!other && other.end > start && other.start < end && index.ids.has(other.term);

  /** Leaves what entries come to in `reading`; returns what they could. */
  const scoreReading = ({grams}: Reading, isOpen: boolean): number => {
    const found = grams.map((gram, i) => {
      const goesOn = touches(gram, grams[i - 1]);
      // パスワード does not hold the ワード of アワード; アワード does, as it holds the piece before it.
      const isPart = index.fragments.has(gram.term) && !goesOn;
      const expansions = isPart ? [] : expand(index, gram.term, isOpen);
      const least = Number(goesOn || touches(gram, grams[i + 1]));
      return {expansions, weight: gram.weight * idf(expansions, least)};
    });
    const full = found.reduce((sum, {weight}) => sum + weight, 0);
    let rest = full;
    let top = 0;
    for (const {expansions, weight} of found.sort((a, b) => b.weight - a.weight)) {
      // What the rest of the grams could add to a new entry would leave it below the cut (MaxScore, Turtle & Flood 1995).
      const open = rest >= MIN_OF_BEST * top;
      let most = MOST;
      stamp++;
      for (const expansion of expansions) most = addPostings(expansion, weight, most, open);
      rest -= weight;
      for (const entry of open ? reading.met : []) top = Math.max(top, reading.score[entry]!);
    }
    return full;
  };

  /**
   * Leaves the best reading of a word, by entry, in `best` (as shares), and returns the word's weight: that of the
   * word as typed, or of another reading as far as any entry meets it (でーた weighs what データ does).
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
    const weights: number[] = [];
    const topics = asked.filter(({isTopic}) => isTopic).length;
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
        if (best.cover[entry]! >= WORD_MET) words[entry]!++;
      }
      clear(best);
    }
    let top = 0;
    for (const entry of total.met) {
      total.cover[entry]! /= full;
      // An entry that meets more kinds of grams is the likelier one (municipal questions +0.008).
      total.score[entry]! *= Math.sqrt(total.cover[entry]!) / full;
      top = Math.max(top, total.score[entry]!);
      if (asked.length > 1 && words[entry] === asked.length) total.score[entry]! += ALL;
    }
    return {
      entries: total.met.filter((entry) => total.score[entry]! >= top * MIN_OF_BEST),
      // Several topics ask from several sides: the more there are, the less of all need be met.
      need: need / full / (topics || 1),
      shares: weights.map((weight) => weight / full),
    };
  };

  return {scores: total.score, cover: total.cover, ask};
}
