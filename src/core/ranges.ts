/**
 * Which pieces of a text to mark for a query: those whose grams the query met,
 * found by tokenizing the text as the index did, so that what is marked is
 * what was matched. Grammar at the ends of a mark is left out unless the
 * visitor typed it as part of a word.
 */

import { expand, isOpen } from './expand.js';
import { foldWithOffsets } from './normalize.js';
import { isWord, type Postings } from './postings.js';
import type { Query } from './query.js';
import { HIRAGANA, scriptAt } from './script.js';
import { tokenize } from './tokenize.js';
import type { Range } from './types.js';

/** Grams below this weight are grammar: marked only within a word typed in full. */
const MARKED_WEIGHT = 0.3;

export class Marker {
  readonly #terms = new Set<string>();
  readonly #prefixes: string[] = [];
  readonly #texts: string[] = [];

  constructor(query: Query, index: Postings) {
    for (const word of query.words) {
      for (const { text, grams } of word.readings) {
        this.#texts.push(text);
        for (const { term, weight } of grams) {
          if (weight < MARKED_WEIGHT) continue;
          this.#terms.add(term);
          if (isWord(term) || isOpen(term)) this.#prefixes.push(term);
          if (isWord(term)) for (const { id } of expand(index, term)) this.#terms.add(index.terms[id]!);
        }
      }
    }
  }

  /** Sorted, apart from each other, in offsets of `text` as given. */
  mark(text: string): readonly Range[] {
    const folded = foldWithOffsets(text);
    const marked = new Uint8Array(folded.text.length);
    tokenize(folded.text, true, (term, _weight, start, end) => {
      const to = this.#terms.has(term) ? end : start + this.#prefixOf(term);
      marked.fill(1, start, to);
    });
    trimGrammar(folded.text, marked);
    for (const typed of this.#texts) {
      if (typed.length < 2) continue;
      for (let at = folded.text.indexOf(typed); at >= 0; at = folded.text.indexOf(typed, at + typed.length)) {
        if (!isWord(typed)) marked.fill(1, at, at + typed.length);
      }
    }
    const ranges: Range[] = [];
    for (let i = 0; i < marked.length; i++) {
      if (!marked[i]) continue;
      const start = folded.starts[i]!;
      while (i + 1 < marked.length && marked[i + 1]) i++;
      push(ranges, start, folded.ends[i]!);
    }
    return ranges;
  }

  #prefixOf(term: string): number {
    let longest = 0;
    for (const prefix of this.#prefixes) {
      if (prefix.length > longest && term.startsWith(prefix)) longest = prefix.length;
    }
    return longest;
  }
}

function push(ranges: Range[], start: number, end: number): void {
  const last = ranges[ranges.length - 1];
  if (last && last[1] >= start) ranges[ranges.length - 1] = [last[0], Math.max(end, last[1])];
  else ranges.push([start, end]);
}

/** Takes hiragana off both ends of every mark. */
function trimGrammar(text: string, marked: Uint8Array): void {
  const trim = (i: number, previous: number): void => {
    if (marked[i] && !marked[previous] && scriptAt(text, i) === HIRAGANA) marked[i] = 0;
  };
  for (let i = 0; i < text.length; i++) trim(i, i - 1);
  for (let i = text.length - 1; i >= 0; i--) trim(i, i + 1);
}
