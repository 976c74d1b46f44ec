/**
 * Finds the pieces of a text to mark for a query. It tokenizes the text as the index did, so that the
 * marks are exactly what was matched. Grammar at the ends of a mark is excluded unless the visitor
 * typed it as part of a word.
 */

import {expand} from './expand-gram.js';
import {foldWithOffsets} from './normalize.js';
import type {Postings} from './postings.js';
import type {Query} from './query.js';
import {HIRAGANA, isWord, scriptAt} from './writing-system.js';
import {HEAD, tokenize} from './tokenize.js';
import type {Range} from './types.js';

/** Grams below this weight are grammar, and are marked only within a word typed in full. */
const MARKED_WEIGHT = 0.2;
/** Why a unit is marked: as part of a matched gram, or because the visitor typed it. */
const FOUND = 1;
const TYPED = 2;

/** The ranges of a text to mark: sorted, disjoint, in offsets of the original text. */
export type Marker = (text: string) => readonly Range[];

export function createMarker({words}: Query, index: Postings): Marker {
  /**
   * Matched terms of the index, and how many units of each to mark: of a longer word, only the typed
   * ones.
   */
  const met = new Map<string, number>();
  const typed: string[] = [];
  for (const {text, grams} of words
    .filter(({isTopic}) => isTopic)
    .flatMap(({readings}) => readings)) {
    if (text.length > 1 && !isWord(text)) typed.push(text);
    for (const {term, weight} of grams) {
      for (const {term: other} of weight < MARKED_WEIGHT ? [] : expand(index, term)) {
        const begins = other.text !== term && other.text.startsWith(term);
        met.set(other.text, begins ? term.length : Infinity);
      }
    }
  }

  const rangesOf: Marker = (text) => {
    const folded = foldWithOffsets(text);
    const marked = new Uint8Array(folded.text.length);
    tokenize(folded.text, true, (term, _weight, start, end) => {
      const mark = term.startsWith(HEAD) ? TYPED : FOUND;
      marked.fill(mark, start, Math.min(end, start + (met.get(term) ?? 0)));
    });
    trimGrammar(folded.text, marked);
    for (const word of typed) {
      folded.text.replaceAll(word, (found, at: number) => {
        marked.fill(TYPED, at, at + found.length);
        return '';
      });
    }
    const ranges: [number, number][] = [];
    for (let i = 0; i < marked.length; i++) {
      if (!marked[i]) continue;
      const last = ranges[ranges.length - 1];
      if (last && (marked[i - 1] || last[1] >= folded.starts[i]!)) last[1] = folded.ends[i]!;
      else ranges.push([folded.starts[i]!, folded.ends[i]!]);
    }
    return ranges;
  };
  // A question and its answer are marked on screen, in the excerpt, and for the reason of the match.
  const known = new Map<string, readonly Range[]>();
  return (text) => {
    const ranges = known.get(text) ?? rangesOf(text);
    known.set(text, ranges);
    return ranges;
  };
}

/** Removes hiragana from both ends of every mark. */
function trimGrammar(text: string, marked: Uint8Array): void {
  const trim = (from: number, step: number): void => {
    for (let i = from; i in marked; i += step)
      if (marked[i] === FOUND && !marked[i - step] && scriptAt(text, i) === HIRAGANA) marked[i] = 0;
  };
  trim(0, 1);
  trim(text.length - 1, -1);
}
