/**
 * A query as it will be scored: words, each with the ways it may be read.
 *
 * A word is met by the best of its readings, not by their sum: as typed,
 * hiragana as katakana, romaji as either, a synonym in its place.
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
  /** May it go on? The last word may still be being typed. */
  readonly isOpen: boolean;
  /** The share of it an entry must cover to be about it. */
  readonly need: number;
  /** Does it say what is asked, not only how? */
  readonly isTopic: boolean;
  readonly readings: readonly Reading[];
}

export interface Query {
  readonly words: readonly Word[];
  /** Folded texts in quotation marks: an entry must hold each as it stands. */
  readonly phrases: readonly string[];
}

/** Units read of a query: more than anyone types, and typing stays quick after a page was pasted. */
const MAX_LENGTH = 512;
/** What a reading is worth beside the word as typed: by reason, below 1; the sets show no difference between 0.5 and 0.95. */
const KATAKANA_FACTOR = 0.95;
const ROMAJI_FACTOR = 0.9;
const OKURIGANA_FACTOR = 0.9;
const SYNONYM_FACTOR = 0.7;
const SLIP_FACTOR = 0.7;
/** Romaji of fewer letters, or of one syllable, is met where words begin: inside them, it would be met everywhere. */
const INSIDE_LENGTH = 3;
const VOWELS = [...'aiueo'];

/**
 * Shares of a word to be covered: of a name, how fast that falls with hiragana, of a sentence. Tuned on the municipal
 * set: off-topic queries answered fall from 57 % to 11 %, and no kind of query loses.
 */
const NEED = 0.42;
const NEED_SLOPE = 0.75;
const NEED_SENTENCE = 0.1;

const QUOTED = /["“「『]([^"”」』]+)["”」』]/g;

/** Stands for the space within a synonym. */
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

/** Words by white space; a synonym of several words stays in one piece. */
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
        if (other !== term) add(text.split(term).join(other), SYNONYM_FACTOR);
    }
  }
  if (/^(?:\p{sc=Han}[ぁ-ん]{0,2}){2}$/u.test(text))
    add(text.replace(/[ぁ-ん]/g, ''), OKURIGANA_FACTOR);
  add(asKatakana(text, index), KATAKANA_FACTOR);
  if (/^[ァ-ヺー]{2,}$/.test(text) && !isKnown(text, index)) {
    const reading = otherKana(text);
    if (index.runs.includes(`${reading}\n`)) add(reading, KATAKANA_FACTOR);
  }
  if (/^[a-z'-]*[aiueo][a-z'-]*$/.test(text) && !index.ids.has(text)) {
    const kana = romajiToHiragana(text);
    if (kana.length > 1 && text.length >= INSIDE_LENGTH)
      for (const reading of bothKana(text)) add(reading, ROMAJI_FACTOR);
    else if (text.length > 1) found.push(...beginnings(text));
  }
  for (const {text: one, factor} of [...found])
    for (const known of withoutSlips(one, index.runs)) add(known, SLIP_FACTOR * factor);
  return found;
}

const bothKana = (romaji: string): string[] => [
  romajiToHiragana(romaji),
  otherKana(romajiToHiragana(longVowels(romaji))),
];

/** Readings that are met where a word begins. A syllable that has been begun is all that it may become: ros is ろさ, ろし. */
function beginnings(romaji: string): Reading[] {
  const syllables = /[aiueo]n?$/.test(romaji) ? [romaji] : VOWELS.map((vowel) => romaji + vowel);
  const kana = syllables.flatMap(bothKana).map((reading) => reading.slice(0, 2));
  return [...new Set(kana)].filter(Boolean).map((reading) => {
    const gram = {term: HEAD + reading, weight: 1, start: 0, end: reading.length};
    return {text: gram.term, factor: ROMAJI_FACTOR, grams: [gram]};
  });
}

/**
 * A name must be met for the larger part: 世界遺産 is not 世界. A sentence need not be: the visitor's words are
 * seldom the entry's. The share of hiragana in a word shows which it is.
 */
function need(text: string): number {
  const hiragana = text.replace(/[^ぁ-ん]/g, '').length / text.length;
  return hiragana === 1 ? NEED : Math.max(NEED_SENTENCE, NEED - NEED_SLOPE * hiragana);
}

/** With every run of hiragana that the index knows as katakana written so: でーたの場所 is データの場所, not デスガ. */
function asKatakana(text: string, index: Postings): string {
  return text.replace(/[ぁ-ん][ぁ-んー]+/g, (run) => {
    const katakana = otherKana(run);
    return run === text || isKnown(katakana, index) ? katakana : run;
  });
}

const isKnown = (text: string, {ids}: Postings): boolean =>
  grams(text).every(({term}) => ids.has(term));

/** The grams of a text, each once. */
export function grams(text: string): Gram[] {
  const list: Gram[] = [];
  const seen = new Set<string>();
  tokenize(text, false, (term, weight, start, end) => {
    if (!seen.has(term)) list.push({term, weight, start, end});
    seen.add(term);
  });
  return list;
}

/** Does a folded text hold another; words of an alphabet as whole words? */
export function occurs(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + part.length)) return true;
  }
  return false;
}

/** Is there a letter or digit of the same kind on both sides of `at`? */
export function isInsideWord(text: string, at: number): boolean {
  return /^(?:[a-z]{2}|\d\d|[ァ-ヺー]{2})$/i.test(text.slice(Math.max(0, at - 1), at + 1));
}
