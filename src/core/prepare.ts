import {type Markup, markupOf, parseMarkup} from './markup.js';
import {indexEntries, type SearchableEntry, type SearchIndex} from './search.js';
import type {Dataset, Entry} from './types.js';

/** An entry made ready: its answer read into nodes for the page and plain text for the search. */
export interface PreparedEntry extends SearchableEntry {
  readonly entry: Entry;
  readonly markup: Markup;
  readonly topicName: string;
}

/** Entries made ready between two yields: about a millisecond. */
const SLICE = 64;

// Shared by every element that shows the same data.
const prepared = new WeakMap<Entry, PreparedEntry>();

export function prepare(entry: Entry, dataset: Dataset): PreparedEntry {
  let ready = prepared.get(entry);
  if (!ready) {
    const markup = entry.nodes ? markupOf(entry.nodes) : parseMarkup(entry.answer);
    const topic = dataset.topics.find(({id}) => id === entry.topic);
    ready = {...entry, answer: markup.text, topicName: topic?.name ?? '', entry, markup};
    prepared.set(entry, ready);
  }
  return ready;
}

/** Makes entries ready and indexes them, in slices; returns the index. */
export function* prepareIndex(
  entries: readonly Entry[],
  dataset: Dataset,
): Generator<number, SearchIndex<PreparedEntry>> {
  const ready: PreparedEntry[] = [];
  for (const entry of entries) if (ready.push(prepare(entry, dataset)) % SLICE === 0) yield 0;
  return yield* indexEntries(ready, dataset);
}
