/**
 * The search engine: normalize → tokenize → index → search → match. It knows nothing about the page.
 *
 * Order of the results: entries that match every word of a query of several words come first, then
 * those that match all but words like "how" and "is", then by score (score.ts). Of equal entries the
 * one with the shorter question comes first.
 */

import {fieldsOf, meanLengths, type SearchableEntry, textsOf} from './fields.js';
import {fold} from './normalize.js';
import {buildPostings, type Postings} from './postings.js';
import {JOINT, occurs, parseQuery, type Query, type Synonyms, type Word} from './query.js';
import {createMarker, type Marker} from './marker.js';
import {ALL, createScorer} from './score.js';
import type {Range} from './types.js';

export type {SearchableEntry} from './fields.js';
export type {Range} from './types.js';

export interface IndexOptions {
  /** Groups of words that mean the same to a visitor. */
  readonly synonyms?: readonly (readonly string[])[];
}

/** An entry, and its parts that match a query. */
export interface Marked<E> {
  readonly entry: E;
  /** Marks the matches of the query in any text. */
  readonly mark: Marker;
  /** The ranges to mark, in offsets of the original texts; computed when read. */
  readonly ranges: {readonly question: readonly Range[]; readonly answer: readonly Range[]};
}

export interface Match<E> extends Marked<E> {
  /** Comparable only within one search. */
  readonly score: number;
}

export interface SearchIndex<E> {
  readonly size: number;
  /** Matches, best first; an empty query matches nothing. */
  search(query: string, limit?: number): readonly Match<E>[];
  /** All entries in their order, for marking the results of a provider. */
  mark(query: string): readonly Marked<E>[];
  /** The closest entries, for a query that matches nothing. */
  nearest(query: string, limit?: number): readonly E[];
}

/** Entries indexed between two yields, about a millisecond of work. */
const SLICE = 16;
/** Number of top entries that are checked for the words as typed. */
const CLOSE_LOOK = 64;
/** Bonus for the words that the question or an alias contains, by their share (municipal prefixes +0.055). */
const HELD = 0.4;

export function createIndex<E extends SearchableEntry>(
  entries: readonly E[],
  options?: IndexOptions,
): SearchIndex<E> {
  const steps = indexEntries(entries, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Indexes in slices: yields the number of entries done, returns the index. */
export function* indexEntries<E extends SearchableEntry>(
  entries: readonly E[],
  {synonyms = []}: IndexOptions = {},
): Generator<number, SearchIndex<E>> {
  const mean = meanLengths(entries);
  const builder = buildPostings();
  for (let done = 0; done < entries.length;) {
    builder.add(fieldsOf(entries[done]!, mean));
    if (++done % SLICE === 0) yield done;
  }
  const folded = synonyms.map((group) =>
    group.map((term) => fold(term).trim().replace(/\s+/g, JOINT)),
  );
  return openIndex(entries, yield* builder.finish(), folded);
}

function openIndex<E extends SearchableEntry>(
  entries: readonly E[],
  postings: Postings,
  synonyms: Synonyms,
): SearchIndex<E> {
  const {scores, cover, ask} = createScorer(postings);
  const bestFirst = (a: number, b: number): number =>
    scores[b]! - scores[a]! || entries[a]!.question.length - entries[b]!.question.length || a - b;

  /** Entries best first; at least `enough`, if there are that many. */
  const rank = (query: Query, enough: number): Ranking => {
    const {entries: scored, need, shares} = ask(query);
    const order = better(scored, scores, Math.max(enough, CLOSE_LOOK)).sort(bestFirst);
    const known = order.some((at) => cover[at]! >= need);
    const close = order.splice(0, CLOSE_LOOK);
    for (const at of close)
      scores[at]! += (scores[at]! % ALL) * HELD * held(entries[at]!, query.words, shares);
    return {order: close.sort(bestFirst).concat(order), known};
  };

  const markerOf = (query: Query): Marker => {
    let marker: Marker | undefined;
    return (text) => (marker ??= createMarker(query, postings))(text);
  };

  return {
    size: entries.length,

    search(text, limit = Infinity) {
      const query = parseQuery(text, postings, synonyms);
      const {order, known} = rank(query, query.phrases.length ? Infinity : limit);
      const mark = markerOf(query);
      return (known ? order : [])
        .filter((at) => query.phrases.every((phrase) => holds(entries[at]!, phrase)))
        .slice(0, limit)
        .map((at) => new FoundEntry(entries[at]!, mark, scores[at]!));
    },

    mark(text) {
      const mark = markerOf(parseQuery(text, postings, synonyms));
      return entries.map((entry) => new FoundEntry(entry, mark, 0));
    },

    nearest: (text, limit = 3) =>
      rank(parseQuery(text, postings, synonyms), limit)
        .order.slice(0, limit)
        .map((at) => entries[at]!),
  };
}

/** A class, because a query may find thousands of entries, and few of them are marked. */
class FoundEntry<E extends SearchableEntry> implements Match<E> {
  constructor(
    readonly entry: E,
    readonly mark: Marker,
    readonly score: number,
  ) {}

  get ranges(): Marked<E>['ranges'] {
    const {question, answer} = this.entry;
    return {question: this.mark(question), answer: this.mark(answer)};
  }
}

interface Ranking {
  readonly order: readonly number[];
  /** Whether the query is about any of the entries. */
  readonly known: boolean;
}

/** Drops the worse part repeatedly while `enough` remain, because sorting all of them would take longer. */
function better(found: readonly number[], scores: Float32Array, enough: number): number[] {
  const mean = found.reduce((sum, at) => sum + scores[at]!, 0) / found.length;
  const rest = found.filter((at) => scores[at]! > mean);
  return rest.length < enough ? [...found] : better(rest, scores, enough);
}

/** The sum of the shares of those words that the question or an alias contains, in any reading. */
function held(entry: SearchableEntry, words: readonly Word[], shares: readonly number[]): number {
  const names = fold(textsOf(entry).slice(0, 2).join('\n'));
  const share = ({readings}: Word, i: number): number =>
    readings.some(({text}) => names.includes(text)) ? shares[i]! : 0;
  return words.map(share).reduce((sum, one) => sum + one, 0);
}

function holds(entry: SearchableEntry, phrase: string): boolean {
  return textsOf(entry).some((text) => occurs(fold(text), phrase));
}
