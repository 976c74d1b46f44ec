/**
 * The search engine: normalize → tokenize → index → search → match.
 * It knows nothing of the page.
 *
 * Best first: entries that meet every word of a query of several words come
 * before those that do not, then by score (score.ts); equals keep their order.
 */

import {fieldsOf, meanLengths, type SearchableEntry, textsOf} from './fields.js';
import {fold} from './normalize.js';
import {buildPostings, type Postings} from './postings.js';
import {occurs, parseQuery, type Query, type Synonyms} from './query.js';
import {createMarker, type Marker} from './ranges.js';
import {createScorer, type Scores} from './score.js';
import type {Range} from './types.js';

export type {SearchableEntry} from './fields.js';
export type {Range} from './types.js';

export interface IndexOptions {
  /** Groups of words that mean the same to a visitor. */
  readonly synonyms?: readonly (readonly string[])[];
}

export interface Match<E> {
  readonly entry: E;
  /** Comparable within one search. */
  readonly score: number;
  /** Does the entry meet most of the query? */
  readonly strong: boolean;
  /** What to mark, in offsets of the texts as they were given; worked out when read. */
  readonly ranges: {readonly question: readonly Range[]; readonly answer: readonly Range[]};
}

export interface SearchIndex<E> {
  readonly size: number;
  /** Best first; an empty query matches nothing. */
  search(query: string, limit?: number): readonly Match<E>[];
  /** What comes closest, for a query that matches nothing. */
  nearest(query: string, limit?: number): readonly E[];
}

/** Entries indexed between two yields: about a millisecond. */
const SLICE = 16;
/** From this coverage on a match is strong: by reason, more than half. */
const STRONG = 0.6;
/** Entries looked at more closely, for the words as they were typed. */
const CLOSE_LOOK = 64;
/** What it adds when the question holds them all (municipal prefixes +0.055). */
const HELD = 0.4;

export function createIndex<E extends SearchableEntry>(
  entries: readonly E[],
  options?: IndexOptions,
): SearchIndex<E> {
  const steps = indexEntries(entries, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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
  const folded = synonyms.map((group) => group.map((term) => fold(term.trim())));
  return openIndex(entries, builder.finish(), folded);
}

function openIndex<E extends SearchableEntry>(
  entries: readonly E[],
  postings: Postings,
  synonyms: Synonyms,
): SearchIndex<E> {
  const score = createScorer(postings);

  const rank = (query: Query): Ranking => {
    const {ranked, scores, cover, all, need} = score(query);
    const known = ranked.some((at) => cover[at]! >= need);
    const close = ranked.splice(0, CLOSE_LOOK);
    for (const at of close) scores[at]! *= closeness(fold(entries[at]!.question), query);
    close.sort((a, b) => all[b]! - all[a]! || scores[b]! - scores[a]! || a - b);
    return {order: close.concat(ranked), known, scores, cover};
  };

  return {
    size: entries.length,

    search(text, limit = Infinity) {
      const query = parseQuery(text, postings, synonyms);
      const {order, known, scores, cover} = rank(query);
      const mark = lazy(() => createMarker(query, postings));
      const matches: Match<E>[] = [];
      for (let i = 0; known && i < order.length && matches.length < limit; i++) {
        const at = order[i]!;
        const entry = entries[at]!;
        if (!query.phrases.every((phrase) => holds(entry, phrase))) continue;
        matches.push(new LazyMatch(entry, scores[at]!, cover[at]! >= STRONG, mark));
      }
      return matches;
    },

    nearest: (text, limit = 3) =>
      rank(parseQuery(text, postings, synonyms))
        .order.slice(0, limit)
        .map((at) => entries[at]!),
  };
}

/** A class for its getter: 10,000 matches cost no closure each. */
class LazyMatch<E extends SearchableEntry> implements Match<E> {
  constructor(
    readonly entry: E,
    readonly score: number,
    readonly strong: boolean,
    private readonly mark: () => Marker,
  ) {}

  get ranges(): Match<E>['ranges'] {
    const mark = this.mark();
    return {question: mark(this.entry.question), answer: mark(this.entry.answer)};
  }
}

interface Ranking extends Pick<Scores, 'scores' | 'cover'> {
  readonly order: readonly number[];
  /** Is the query about any of the entries? */
  readonly known: boolean;
}

/** More than 1 for a question that holds the words as they were typed. */
function closeness(question: string, {words}: Query): number {
  const held = words.filter(({readings}) => question.includes(readings[0]!.text)).length;
  return 1 + (HELD * held) / words.length;
}

function holds(entry: SearchableEntry, phrase: string): boolean {
  return textsOf(entry).some((text) => occurs(fold(text), phrase));
}

function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
