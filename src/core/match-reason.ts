import {fold} from './normalize.js';
import {isInsideWord} from './query.js';
import type {Marked, SearchableEntry} from './search.js';
import type {Range} from './types.js';

/** A reading in brackets after its word. */
const READING = /\s*[(（][ぁ-んー]+[)）]$/;

/**
 * For an entry that shows none of the words as typed, the word by which it was found, as the entry
 * spells it: a related or corrected word, or a word with a matching reading. Empty if the entry shows a
 * word as typed.
 */
export function reasonOf({entry, mark}: Marked<SearchableEntry>, query: string): string {
  const {question, answer, topicName = '', aliases = [], twins = []} = entry;
  const typed = fold(query);
  const shown = [question, answer, topicName].flatMap((text) =>
    mark(text).map((range) => ({text, range})),
  );
  if (shown.some(({text, range}) => typed.includes(fold(text.slice(...range))))) return '';
  // Words in hiragana alone are their own reading and need no reason, least of all せん in ません.
  const words = shown
    .map(({text, range}) => wordAt(text, range))
    .filter((word) => !/^[ぁ-んー]+$/.test(word));
  return closest([...words, ...aliases, ...twins], mark).replace(READING, '');
}

/** The whole word that contains a range: ロシア for ロ. */
function wordAt(text: string, [from, to]: Range): string {
  while (isInsideWord(text, from)) from--;
  while (isInsideWord(text, to)) to++;
  return text.slice(from, to);
}

/** The name with the longest match; the first one if several are equal. */
function closest(names: readonly string[], mark: Marked<SearchableEntry>['mark']): string {
  let [found, longest] = ['', 0];
  for (const name of names) {
    for (const [from, to] of mark(name))
      if (to - from > longest) [found, longest] = [name, to - from];
  }
  return found;
}
