/**
 * A query ready for scoring: its words, each with the ways to read it.
 *
 * A word scores by its best reading, not by the sum of its readings: as typed, hiragana as katakana,
 * romaji as either, or a synonym in its place.
 */

import {longVowels, romajiToHiragana, otherKana, withoutPending} from './kana.js';
import {fold} from './normalize.js';
import type {Postings} from './postings.js';
import {withoutSlips} from './slips.js';
import {type Gram, HEAD, isFunctionWord, tokenize} from './tokenize.js';

/** One way to read a word. */
export interface Reading {
  readonly text: string;
  readonly factor: number;
  readonly grams: readonly Gram[];
}

export interface Word {
  /** Whether the visitor may still be typing the word, as with the last one. */
  readonly isOpen: boolean;
  /** The share of the word that an entry must cover to be about it. */
  readonly need: number;
  /** Whether the word says what is asked, rather than how. */
  readonly isTopic: boolean;
  readonly readings: readonly Reading[];
}

export interface Query {
  readonly words: readonly Word[];
  /** Folded texts in quotation marks; an entry must contain each of them literally. */
  readonly phrases: readonly string[];
}

/**
 * Number of units read from a query: more than anyone types, and typing stays fast after a whole page
 * was pasted.
 */
const MAX_LENGTH = 512;
/**
 * Factors of readings relative to the word as typed, below 1: the same word in another spelling, and
 * another word in its place (a synonym, a slip put right). On the test sets 0.5 to 0.95 make no
 * difference.
 */
const SPELLING_FACTOR = 0.9;
const OTHER_WORD_FACTOR = 0.7;
/**
 * Shorter romaji, or a single syllable, only matches the beginnings of words: inside words it would
 * match everywhere.
 */
const INSIDE_LENGTH = 3;
const VOWELS = [...'aiueo'];

/**
 * The share of a word that an entry must cover: `NEED` for a name, `NEED_SENTENCE` for a sentence. In
 * between it falls by `NEED_SLOPE` with the share of hiragana. Tuned on the municipal set: answered
 * off-topic queries fall from 57 % to 11 %, and no kind of query loses.
 */
const NEED = 0.42;
const NEED_SLOPE = 0.75;
const NEED_SENTENCE = 0.1;

const QUOTED = /["“「『]([^"”」』]+)["”」』]/g;

/** Replaces the space within a synonym. */
export const JOINT = '\0';
/** Groups of folded words that mean the same. */
export type Synonyms = readonly (readonly string[])[];

export function parseQuery(raw: string, index: Postings, synonyms: Synonyms): Query {
  const phrases: string[] = [];
  const folded = fold(raw.slice(0, MAX_LENGTH)).replace(QUOTED, (_, quoted: string) => {
    const phrase = quoted.trim();
    if (grams(phrase).length) phrases.push(phrase);
    return ` ${phrase} `;
  });
  const words = split(withoutPending(folded.trim()), synonyms)
    .map((text, i, all) => ({
      isOpen: i === all.length - 1,
      isTopic: !isFunctionWord(text),
      need: need(text),
      readings: readings(text, index, synonyms),
    }))
    .filter((word) => word.readings.length);
  return {words, phrases};
}

/** Splits at white space; a synonym of several words stays in one piece. */
function split(text: string, synonyms: Synonyms): string[] {
  let joined = text;
  for (const term of synonyms.flat()) joined = joined.split(term.replaceAll(JOINT, ' ')).join(term);
  return joined.split(/\s+/);
}

function readings(text: string, index: Postings, synonyms: Synonyms): Reading[] {
  const found: Reading[] = [];
  const add = (reading: string, factor: number): void => {
    const list = grams(reading);
    if (list.length && !found.some((other) => other.text === reading))
      found.push({text: reading, factor, grams: list});
  };
  add(text, 1);
  for (const group of synonyms) {
    for (const term of group) {
      if (!occurs(text, term)) continue;
      for (const other of group)
        if (other !== term) add(text.split(term).join(other), OTHER_WORD_FACTOR);
    }
  }
  if (/^(?:\p{sc=Han}[ぁ-ん]{0,2}){2}$/u.test(text))
    add(text.replace(/[ぁ-ん]/g, ''), SPELLING_FACTOR);
  add(asKatakana(text, index), SPELLING_FACTOR);
  if (/^[ァ-ヺー]{2,}$/.test(text) && !isKnown(text, index)) {
    const reading = otherKana(text);
    if (index.runs.some((run) => run.endsWith(reading))) add(reading, SPELLING_FACTOR);
  }
  // Entries without kana of their own have none that a visitor spells in romaji: "chi" is not チューリヒ.
  if (index.runs.length && isRomaji(text) && !index.terms.has(text)) {
    const kana = romajiToHiragana(text);
    if (kana.length > 1 && text.length >= INSIDE_LENGTH)
      for (const reading of bothKana(text)) add(reading, SPELLING_FACTOR);
    else if (text.length > 1) found.push(...beginnings(text));
  }
  for (const {text: one, factor} of [...found])
    for (const known of withoutSlips(one, index.runs)) add(known, OTHER_WORD_FACTOR * factor);
  return found;
}

const isRomaji = (text: string): boolean => /^[a-z'-]*[aiueo][a-z'-]*$/.test(text);

const bothKana = (romaji: string): string[] => [
  romajiToHiragana(romaji),
  otherKana(romajiToHiragana(longVowels(romaji))),
];

/**
 * Readings that match the beginnings of words. An incomplete syllable stands for all its completions:
 * ros is ろさ, ろし.
 */
function beginnings(romaji: string): Reading[] {
  const syllables = /[aiueo]n?$/.test(romaji) ? [romaji] : VOWELS.map((vowel) => romaji + vowel);
  const heads = syllables.flatMap(bothKana).filter(Boolean);
  return heads.map((kana) => {
    const term = HEAD + kana.slice(0, 2);
    return {text: term, factor: SPELLING_FACTOR, grams: [{term, weight: 1, start: 0, end: 2}]};
  });
}

/**
 * The share of a word that must be covered. A name must match for the larger part: 世界遺産 is not
 * 世界. A sentence need not, because visitors seldom use the entry's words. The share of hiragana in a
 * word tells them apart.
 */
function need(text: string): number {
  const hiragana = text.replace(/[^ぁ-ん]/g, '').length / text.length;
  return hiragana === 1 ? NEED : Math.max(NEED_SENTENCE, NEED - NEED_SLOPE * hiragana);
}

/**
 * Converts each run of hiragana that the index knows in katakana: でーたの場所 becomes データの場所,
 * not デスガ.
 */
function asKatakana(text: string, index: Postings): string {
  return text.replace(/[ぁ-ん][ぁ-んー]+/g, (run) => {
    const katakana = otherKana(run);
    return run === text || isKnown(katakana, index) ? katakana : run;
  });
}

const isKnown = (text: string, {terms}: Postings): boolean =>
  grams(text).every(({term}) => terms.has(term));

/** The distinct grams of a text. */
function grams(text: string): Gram[] {
  const found = new Map<string, Gram>();
  tokenize(text, false, (term, weight, start, end) => {
    if (!found.has(term)) found.set(term, {term, weight, start, end});
  });
  return [...found.values()];
}

/** Whether a folded text contains another; alphabetic words only match as whole words. */
export function occurs(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + part.length)) return true;
  }
  return false;
}

/** Whether there is a letter or digit of the same kind on both sides of `at`. */
export function isInsideWord(text: string, at: number): boolean {
  return /^(?:[a-z]{2}|\d\d|[ァ-ヺー]{2})$/i.test(text.slice(Math.max(0, at - 1), at + 1));
}
