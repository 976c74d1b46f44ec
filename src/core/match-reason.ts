import {READING} from './fields.js';
import {fold} from './normalize.js';
import {isInsideWord} from './query.js';
import type {Match, SearchableEntry} from './search.js';
import type {Range} from './types.js';

/**
 * Why an entry was found that shows nothing of the words as typed: the related or corrected word that it was met by,
 * as the entry writes it; a word met by its reading, too. Empty where the entry shows a word as it was typed.
 */
export function reasonOf({entry, mark}: Match<SearchableEntry>, query: string): string {
  const {question, answer, topicName = '', aliases = [], twins = []} = entry;
  const typed = fold(query);
  const shown = [question, answer, topicName].flatMap((text) =>
    mark(text).map((range) => ({piece: text.slice(...range), word: wordAt(text, range)})),
  );
  if (shown.some(({piece}) => typed.includes(fold(piece)))) return '';
  // Hiragana that stands there as it is read needs no reason, least of all せん of ません.
  const words = shown.map(({word}) => word).filter((word) => !/^[ぁ-んー]+$/.test(word));
  return closest([...words, ...aliases, ...twins], mark).replace(READING, '');
}

/** A piece of a text with the rest of its word: of ロ the whole ロシア. */
function wordAt(text: string, [from, to]: Range): string {
  while (isInsideWord(text, from)) from--;
  while (isInsideWord(text, to)) to++;
  return text.slice(from, to);
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
