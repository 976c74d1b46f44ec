import {type Markup, markupOf, parseMarkup} from './markup.js';
import {createIndex, type SearchableEntry, type SearchIndex} from './search.js';
import type {Dataset, Entry} from './types.js';

/** An entry made ready: its answer read into nodes for the page and plain text for the search. */
export interface PreparedEntry extends SearchableEntry {
  readonly entry: Entry;
  readonly markup: Markup;
  readonly topicName: string;
}

// Shared by every element that shows the same data.
const prepared = new WeakMap<Entry, PreparedEntry>();
const indexes = new WeakMap<readonly Entry[], SearchIndex<PreparedEntry>>();

export function prepare(entry: Entry, dataset: Dataset): PreparedEntry {
  let ready = prepared.get(entry);
  if (!ready) {
    const markup = entry.nodes ? markupOf(entry.nodes) : parseMarkup(entry.answer);
    const topic = dataset.topics.find(({id}) => id === entry.topic);
    ready = {
      ...entry,
      answer: markup.text,
      topicName: topic?.name ?? '',
      entry,
      markup,
    };
    prepared.set(entry, ready);
  }
  return ready;
}

/** The index of these entries; it is built when the first query asks for it. */
export function indexOf(entries: readonly Entry[], dataset: Dataset): SearchIndex<PreparedEntry> {
  let index = indexes.get(entries);
  if (!index) {
    const options = dataset.synonyms ? {synonyms: dataset.synonyms} : {};
    index = createIndex(
      entries.map((entry) => prepare(entry, dataset)),
      options,
    );
    indexes.set(entries, index);
  }
  return index;
}
