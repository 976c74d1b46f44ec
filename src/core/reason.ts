import {READING} from './fields.js';
import {fold} from './normalize.js';
import type {Match, SearchableEntry} from './search.js';

/**
 * Why an entry was found that shows nothing of the words as typed: the related or corrected word that it was met by,
 * as the entry writes it; a word met by its reading, too. Empty where the entry shows a word as it was typed.
 */
export function reasonOf({entry, mark}: Match<SearchableEntry>, query: string): string {
  const {question, answer, topicName = '', aliases = [], twins = []} = entry;
  const typed = fold(query);
  const shown = [question, answer, topicName].flatMap((text) =>
    mark(text).map((range) => text.slice(...range)),
  );
  if (shown.some((piece) => typed.includes(fold(piece)))) return '';
  return closest([...shown, ...aliases, ...twins], mark).replace(READING, '');
}

/** The name that holds the longest piece of the query; the first of equals. */
function closest(names: readonly string[], mark: Match<SearchableEntry>['mark']): string {
  let [found, longest] = ['', 0];
  for (const name of names) {
    for (const [from, to] of mark(name))
      if (to - from > longest) [found, longest] = [name, to - from];
  }
  return found;
}
