import {type Markup, markupOf, parseMarkup} from './markup.js';
import {memoizeByFirst} from './memoize-by-first.js';
import {indexEntries, type SearchableEntry, type SearchIndex} from './search.js';
import {topicOf} from './topic-of.js';
import type {Dataset, Entry} from './types.js';

/** An entry with its answer parsed into nodes for the page and plain text for the search. */
export interface PreparedEntry extends SearchableEntry {
  readonly entry: Entry;
  readonly markup: Markup;
  readonly topicName: string;
}

/** Entries prepared between two yields, about a millisecond of work. */
const SLICE = 64;

/** Shared by all elements that show the same data. */
export const prepare = memoizeByFirst((entry: Entry, dataset: Dataset): PreparedEntry => {
  const markup = entry.nodes ? markupOf(entry.nodes) : parseMarkup(entry.answer);
  const {name} = topicOf(dataset, entry.topic);
  return {...entry, answer: markup.text, topicName: name, entry, markup};
});

/** Prepares and indexes entries in slices; returns the index. */
export function* prepareIndex(
  entries: readonly Entry[],
  dataset: Dataset,
): Generator<number, SearchIndex<PreparedEntry>> {
  const ready: PreparedEntry[] = [];
  for (const entry of entries) if (ready.push(prepare(entry, dataset)) % SLICE === 0) yield 0;
  return yield* indexEntries(ready, dataset);
}
