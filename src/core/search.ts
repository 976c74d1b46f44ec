/**
 * The search engine: normalize → tokenize → index → search → match.
 * It knows nothing of the page and nothing of Kaspersky.
 *
 * Best first: entries that meet all words of the query before those that meet
 * fewer, then by score; entries of equal score keep their order.
 */

import { fold } from './normalize.js';
import { type FieldName, FIELDS, fieldsOf, meanLengths, type SearchableEntry, textOf } from './fields.js';
import { type Postings, PostingsBuilder } from './postings.js';
import { occurs, parseQuery, type Query, type Synonyms } from './query.js';
import { Marker } from './ranges.js';
import { type Scored, Scorer } from './score.js';
import type { Range } from './types.js';

export type { Range } from './types.js';

export type { SearchableEntry } from './fields.js';

export interface IndexOptions {
  /** Groups of words that mean the same to a visitor. */
  readonly synonyms?: readonly (readonly string[])[];
}

export interface Match<E> {
  readonly entry: E;
  readonly score: number;
  /** Does the entry meet most of the query? */
  readonly strong: boolean;
  /** What to mark, in offsets of the texts as they were given; worked out when read. */
  readonly ranges: { readonly question: readonly Range[]; readonly answer: readonly Range[] };
}

export interface SearchIndex<E> {
  readonly size: number;
  /** Best first; an empty query matches nothing. */
  search(query: string, limit?: number): readonly Match<E>[];
  /** What comes closest, for a query that matches nothing. */
  nearest(query: string, limit?: number): readonly E[];
}

/** Entries indexed between two yields: a few milliseconds. */
const SLICE = 16;

/** An entry must cover this share of the query … */
const MIN_COVER = 0.1;
/** … and reach this share of the best score. */
const MIN_OF_BEST = 0.2;
const KNOWN=1;
const STRONG_COVER = 0.6;
/** Candidates looked at more closely. */
const HELD=0.3;
const STARTS=0.3;
const CLOSE_LOOK = 64;

export function createIndex<E extends SearchableEntry>(entries: readonly E[], options?: IndexOptions): SearchIndex<E> {
  const steps = indexEntries(entries, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Indexes in slices: yields the number of entries done, returns the index. */
export function* indexEntries<E extends SearchableEntry>(
  entries: readonly E[],
  options: IndexOptions = {},
): Generator<number, SearchIndex<E>> {
  const mean = meanLengths(entries);
  const builder = new PostingsBuilder();
  for (let done = 0; done < entries.length; done++) {
    if (done && done % SLICE === 0) yield done;
    builder.add(fieldsOf(entries[done]!, mean));
  }
  yield entries.length;
  return new Index(entries, builder.finish(), foldSynonyms(options));
}

function foldSynonyms(options: IndexOptions): Synonyms {
  return (options.synonyms ?? []).map((group) => group.map((term) => fold(term.trim())).filter((term) => term));
}

class Index<E extends SearchableEntry> implements SearchIndex<E> {
  readonly #entries: readonly E[];
  readonly #postings: Postings;
  readonly #synonyms: Synonyms;
  readonly #scorer: Scorer;
  #folded: (string | undefined)[] = [];

  constructor(entries: readonly E[], postings: Postings, synonyms: Synonyms) {
    this.#entries = entries;
    this.#postings = postings;
    this.#synonyms = synonyms;
    this.#scorer = new Scorer(postings);
  }

  get size(): number {
    return this.#entries.length;
  }

  search(raw: string, limit = Infinity): readonly Match<E>[] {
    const query = parseQuery(raw, this.#postings, this.#synonyms);
    if (!query.words.length) return [];
    const ranked = this.#rank(query);
    let best = 0;
    let known = 0;
    for (const scored of ranked) {
      best = Math.max(best, scored.score);
      known = Math.max(known, scored.known);
    }
    if (known < KNOWN) return [];
    const marker = new Marker(query, this.#postings);
    const matches: Match<E>[] = [];
    for (const scored of ranked) {
      if (matches.length >= limit) break;
      if (scored.cover < MIN_COVER || scored.score < best * MIN_OF_BEST) continue;
      matches.push(new LazyMatch(this.#entries[scored.entry]!, scored, marker));
    }
    return matches;
  }

  nearest(raw: string, limit = 3): readonly E[] {
    const query = parseQuery(raw, this.#postings, this.#synonyms);
    if (!query.words.length) return [];
    return this.#rank({ ...query, phrases: [] })
      .slice(0, limit)
      .map((scored) => this.#entries[scored.entry]!);
  }

  #rank(query: Query): Scored[] {
    let scored = this.#scorer.score(query);
    for (const phrase of query.phrases) scored = scored.filter(({ entry }) => this.#holds(entry, phrase));
    const inOrder = (a: Scored, b: Scored): number => b.score - a.score || a.entry - b.entry;
    scored.sort(inOrder);
    const close = scored.slice(0, CLOSE_LOOK).map((one) => ({ ...one, score: one.score * this.#closeness(one.entry, query) }));
    const all = query.words.length;
    const metAll = (one: Scored): number => (all > 1 && one.words === all ? 1 : 0);
    close.sort((a, b) => metAll(b) - metAll(a) || inOrder(a, b));
    return close.concat(scored.slice(CLOSE_LOOK));
  }

  /** More than 1 for an entry that holds the query's words as they were typed. */
  #closeness(entry: number, query: Query): number {
    const question = this.#fold(entry, 'question');
    let held = 0;
    for (const word of query.words) held += question.includes(word.text) ? 1 : 0;
    return 1 + (HELD * held) / query.words.length + (question.startsWith(query.text) ? STARTS : 0);
  }

  #holds(entry: number, phrase: string): boolean {
    return FIELDS.some((name) => occurs(this.#fold(entry, name), phrase));
  }

  #fold(entry: number, name: FieldName): string {
    const key = entry * FIELDS.length + FIELDS.indexOf(name);
    return (this.#folded[key] ??= fold(textOf(this.#entries[entry]!, name)));
  }
}

class LazyMatch<E extends SearchableEntry> implements Match<E> {
  readonly entry: E;
  readonly score: number;
  readonly strong: boolean;
  readonly #marker: Marker;

  constructor(entry: E, scored: Scored, marker: Marker) {
    this.entry = entry;
    this.score = scored.score;
    this.strong = scored.cover >= STRONG_COVER;
    this.#marker = marker;
  }

  get ranges(): Match<E>['ranges'] {
    return { question: this.#marker.mark(this.entry.question), answer: this.#marker.mark(this.entry.answer) };
  }
}
