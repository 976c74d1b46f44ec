/**
 * Which terms of the index a gram of the query stands for, and how well:
 * itself, the same word with another ending, a longer word it begins, a word
 * one slip of the keyboard away.
 */

import type {Postings} from './postings.js';
import {isWord} from './writing-system.js';
import {hasSameLetters, isOneEdit} from './slips.js';

export interface Expansion {
  readonly id: number;
  /** What it scores beside the term itself. */
  readonly factor: number;
  /** How much of the term it covers. */
  readonly cover: number;
}

/** Worth beside the word itself: by reason; the order is what the ranking test holds. */
const STEM = 0.9;
const PREFIX = 0.7;
const TYPO = 0.6;
/**
 * A word with more words behind it is typed in full: german lessons are about Germany in part only. Tuned on the
 * library: at 0.35 own words lose 0.008, at 0.5 off-topic queries of small sets are answered as before.
 */
const CLOSED_COVER = 0.4;
/**
 * A word must be this long to have a typo: 'data' may be 'date', 'uk' is never 'us'. One letter less will do where the
 * letters are right and only their order or number is not: FFC is FCC, KNS is KSN.
 */
const TYPO_LENGTH = 4;

/** Best first. A word that `isOpen` may still be being typed. */
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

/** Does the term also stand for what it begins? Words do, numbers and short runs: 2700, 認, セン. */
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

/** English endings that change nothing of the topic. */
function stem(word: string): string {
  return word.replace(/i(?:es|ed)$/, 'y').replace(/(?<=...)(?:e?s|ed|ing|e)$/, '');
}
