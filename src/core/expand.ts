/**
 * Which terms of the index a gram of the query stands for, and how well:
 * itself, the same word with another ending, a longer word it begins, a word
 * one slip of the keyboard away.
 */

import { isWord, type Postings } from './postings.js';

export interface Expansion {
  readonly id: number;
  readonly factor: number;
}

const STEM = 0.9;
const PREFIX = 0.7;
const TYPO = 0.6;
/** A word must be this long to have a typo: 'data' may be 'date', 'uk' is never 'us'. */
const TYPO_LENGTH = 4;

/** Best first. */
export function expand(index: Postings, term: string): Expansion[] {
  const exact = index.ids.get(term);
  const found: Expansion[] = exact === undefined ? [] : [{ id: exact, factor: 1 }];
  const word = isWord(term);
  if (!word && !isOpen(term)) return found;
  const siblings = index.byFirst.get(term.charCodeAt(0)) ?? [];
  const rest: Expansion[] = [];
  for (let i = 0; i < siblings.length; i++) {
    const id = siblings[i]!;
    const factor = id === exact ? 0 : closeness(term, index.terms[id]!, word);
    if (factor && (factor > TYPO || exact === undefined)) rest.push({ id, factor });
  }
  rest.sort((a, b) => b.factor - a.factor);
  return found.concat(rest);
}

/** Short runs and numbers match whatever they begin: 認, セン, 2700. */
export function isOpen(term: string): boolean {
  return term.length === 1 || /^(?:[ァ-ヺ][ァ-ヺー]|\d\d+)$/.test(term);
}

function closeness(term: string, other: string, word: boolean): number {
  if (other.startsWith(term)) return word && stem(other) === stem(term) ? STEM : PREFIX;
  if (!word || term.length < TYPO_LENGTH) return 0;
  if (other.charCodeAt(2) === term.charCodeAt(2) && stem(other) === stem(term)) return STEM;
  return Math.abs(other.length - term.length) < 2 && isOneEdit(term, other) ? TYPO : 0;
}

/** English endings that change nothing of the topic. */
function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=...)(?:e?s|ed|ing|e)$/, '');
}

/** One letter too many, too few, wrong, or two swapped. */
export function isOneEdit(a: string, b: string): boolean {
  const size = Math.min(a.length, b.length);
  let head = 0;
  while (head < size && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < size - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const restA = a.length - head - tail;
  const restB = b.length - head - tail;
  if (restA < 2 && restB < 2) return true;
  return restA === 2 && restB === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
}
