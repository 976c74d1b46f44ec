import {prepare} from '../core/prepared-entry.js';
import {createIndex} from '../core/search.js';
import type {Dataset, Entry} from '../core/types.js';
import {plainQuestion, type AddProblem} from './check-entries.js';

/**
 * Maximum number of questions to search for in one file: each costs a search of all entries, so a
 * longer list is sampled evenly.
 */
const MOST_QUESTIONS = 500;
/** A question must be among this many matches of its own words. */
const FIRST = 5;
/** An alias must find its entry before "show more". */
const SHOWN = 50;

/** Searches for every question in its own words with the element's search; returns the number of searches. */
export function checkSearch(
  {dataset, places}: {readonly dataset: Dataset; readonly places: ReadonlyMap<Entry, number>},
  add: AddProblem,
): number {
  const ready = dataset.entries.map((entry) => prepare(entry, dataset));
  const index = createIndex(ready, dataset.synonyms ? {synonyms: dataset.synonyms} : {});
  const asked = sample([...places], MOST_QUESTIONS);
  for (const [entry, place] of asked) {
    const plain = plainQuestion(entry.question);
    const finds = (query: string, limit: number) =>
      index
        .search(query, limit)
        .some(({entry: found}) => found.id === entry.id || plainQuestion(found.question) === plain);
    if (plain !== '' && !finds(entry.question, FIRST)) {
      add(
        'error',
        'not-found',
        ['entries', place, 'question'],
        `the search does not find "${entry.question}" by its own words among the first ${FIRST} matches`,
      );
    }
    entry.aliases?.forEach((alias, i) => {
      if (!finds(alias, SHOWN))
        add(
          'hint',
          'not-found',
          ['entries', place, 'aliases', i],
          `the search for "${alias}" does not find this entry`,
        );
    });
  }
  return asked.length;
}

function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({length: Math.min(items.length, most)}, (_, i) => items[Math.floor(i * step)]!);
}
