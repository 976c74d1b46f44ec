/**
 * The terms of the index that a gram of the query matches, and how well: itself, the same word with
 * another ending, a longer word that begins with it, or a word one typing slip away.
 */

import type {Postings, Term} from './postings.js';
import {isWord} from './writing-system.js';
import {hasSameLetters, isOneEdit} from './slips.js';

export interface Expansion {
  readonly term: Term;
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
 * are only partly about Germany. Tuned on the library: at 0.35, queries in the visitor's own words lose
 * 0.008; at 0.5, small sets answer as many off-topic queries as before.
 */
const CLOSED_COVER = 0.4;
/**
 * Minimum length of a word that may have a typo: 'data' may be 'date', 'uk' is never 'us'. One letter
 * less is enough if only the order or number of the letters is wrong: FFC for FCC, KNS for KSN.
 */
const TYPO_LENGTH = 4;

/** Besides words, what may also match longer terms that begin with it: numbers and short runs (2700, 認, セン). */
const BEGINS = /^(?:\D|[ァ-ヺ].|\d\d+)$/;

/** Best first. While `isOpen`, the visitor may still be typing the word. */
export function expand(index: Postings, text: string, isOpen = true): Expansion[] {
  const exact = index.terms.get(text);
  const found: Expansion[] = exact ? [{term: exact, factor: 1, cover: 1}] : [];
  const word = isWord(text);
  if (!word && !BEGINS.test(text)) return found;
  // The second letter may have been meant to be the first: SKN for KSN.
  const firsts = word && !exact ? text.slice(0, 2) : text.charAt(0);
  for (const term of [...new Set(firsts)].flatMap((first) => index.byFirst.get(first) ?? [])) {
    const factor = term === exact ? 0 : closeness(text, term.text, word);
    const cover = factor === PREFIX && word && !isOpen ? CLOSED_COVER : 1;
    if (factor && (factor > TYPO || !exact)) found.push({term, factor, cover});
  }
  return found.sort((a, b) => b.factor - a.factor);
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
