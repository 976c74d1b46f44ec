/**
 * The terms of the index that a gram of the query matches, and how well: itself, the same word with
 * another ending, a longer word that begins with it, or a word one typing slip away.
 */

import type {Postings} from './postings.js';
import {isWord} from './writing-system.js';
import {hasSameLetters, isOneEdit} from './slips.js';

export interface Expansion {
  readonly id: number;
  /** Its score relative to the term itself. */
  readonly factor: number;
  /** The share of the term that it covers. */
  readonly cover: number;
}

/** Factors relative to the exact word, by kind; the ranking test fixes their order. */
const STEM = 0.9;
const PREFIX = 0.7;
const TYPO = 0.6;
/**
 * Cover of a prefix match when more words follow: the word is then fully typed, and "german lessons"
 * are only partly about Germany. Tuned on the library: at 0.35 queries in
 * the visitor's own words lose 0.008; at 0.5 small sets answer as many off-topic queries as before.
 */
const CLOSED_COVER = 0.4;
/**
 * Minimum length of a word that may have a typo: 'data' may be 'date', 'uk' is never 'us'. One letter
 * less is enough if only the order or number of the letters is wrong: FFC for FCC, KNS for KSN.
 */
const TYPO_LENGTH = 4;

/** Best first. While `isOpen`, the visitor may still be typing the word. */
export function expand(index: Postings, term: string, isOpen = true): Expansion[] {
  const exact = index.ids.get(term);
  const found: Expansion[] = exact === undefined ? [] : [{id: exact, factor: 1, cover: 1}];
  if (!mayBegin(term)) return found;
  const word = isWord(term);
  for (const id of index.byFirst.get(term.charCodeAt(0)) ?? []) {
    const factor = id === exact ? 0 : closeness(term, index.terms[id]!, word);
    const cover = factor === PREFIX && word && !isOpen ? CLOSED_COVER : 1;
    if (factor && (factor > TYPO || exact === undefined)) found.push({id, factor, cover});
  }
  return found.sort((a, b) => b.factor - a.factor);
}

/**
 * Whether the term may also match longer terms that begin with it: words, numbers and short runs may
 * (2700, 認, セン).
 */
function mayBegin(term: string): boolean {
  return isWord(term) || /^(?:\D|[ァ-ヺ].|\d\d+)$/.test(term);
}

function closeness(term: string, other: string, word: boolean): number {
  if (word && other.startsWith(term.slice(0, 3)) && stem(other) === stem(term)) return STEM;
  if (other.startsWith(term)) return PREFIX;
  const isTypo =
    word &&
    isOneEdit(term, other) &&
    term.length >= TYPO_LENGTH - Number(hasSameLetters(term, other));
  return isTypo ? TYPO : 0;
}

/** Strips English endings that do not change the topic. */
function stem(word: string): string {
  return word.replace(/i(?:es|ed)$/, 'y').replace(/(?<=...)(?:e?s|ed|ing|e)$/, '');
}
