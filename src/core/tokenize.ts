/**
 * Script-aware n-grams without a dictionary. A dictionary segments the same
 * letters differently in a question and in a query (Pagefind#1237); grams
 * cannot. By script: words of alphabets whole, digits apart from letters,
 * katakana as trigrams, Han and hiragana as bigrams, and across okurigana the
 * two Han alone, so that 申し込み, 申込み and 申込 share a term.
 */

import {
  DIGIT,
  HAN,
  HIRAGANA,
  KATAKANA,
  CONTINUES,
  OTHER,
  scriptAt,
  WORD,
} from './writing-system.js';

/** 申込 of 申し込み: okurigana, but also 市図 of 市の図書館. At 1 questions lose 0.02, at 0 okurigana 0.15. */
const SKIP = 0.3;
/**
 * What a gram of no, one or two hiragana says about the topic: hiragana is grammar. Tuned on municipal questions, where
 * equal weights lose 0.16.
 */
const HIRAGANA_WEIGHTS = [1, 0.25, 0.1] as const;

/**
 * English words that say how something is asked, not what: between 0.2 and 0.4 the questions on the bundled entries
 * and the library do not differ.
 */
const FUNCTION_WEIGHT = 0.4;
const FUNCTION_WORDS =
  ' a an and are as at be by can do does for from has have how i if in is it its me my not of on or our that the their there they this to us we what when where which who why will with you your ';

/** Stands before what begins a word in kana, so that one syllable need not be met inside words: ロ of ロシア, not of プロセス. */
export const HEAD = '\x01';
/** As much of a word as two typed letters are: い of いえ, いえ. */
const HEAD_LENGTHS = [1, 2];

export interface Gram {
  readonly term: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

export type Emit = (term: string, weight: number, start: number, end: number) => void;

/** Calls `emit` for every gram of a folded text. `whole` adds what only an indexed text needs: both ends of runs. */
export function tokenize(text: string, whole: boolean, emit: Emit): void {
  let start = 0;
  while (start < text.length) {
    const script = runScript(scriptAt(text, start));
    let end = start + 1;
    while (end < text.length && continues(script, scriptAt(text, end))) end++;
    if (script === DIGIT && end - start === 1) digit(text, start, emit);
    else if (script === KATAKANA) katakana(text.slice(start, end), start, whole, emit);
    else if (script === HAN) hanAndHiragana(text, start, end, whole, emit);
    else if (script !== OTHER) word(text.slice(start, end), start, emit);
    if (whole && beginsInKana(text, start, end))
      for (const length of HEAD_LENGTHS)
        emit(HEAD + text.slice(start, start + length), 1, start, start + length);
    start = end;
  }
}

/** Runs of katakana do, and names in hiragana alone: elsewhere hiragana is grammar, in 世界の as in その. */
function beginsInKana(text: string, start: number, end: number): boolean {
  const isName =
    /^[\n(]?$/.test(text.charAt(start - 1)) &&
    /^[\n)]?$/.test(text.charAt(end)) &&
    /^[ぁ-んー]+$/.test(text.slice(start, end));
  return isName || scriptAt(text, start) === KATAKANA;
}

/** The script that names a run: Han and hiragana run together, a mark continues what it follows. */
function runScript(script: number): number {
  return script === HIRAGANA ? HAN : script === CONTINUES ? OTHER : script;
}

function continues(run: number, script: number): boolean {
  return (
    script === run ||
    (run === HAN && script === HIRAGANA) ||
    (script === CONTINUES && run !== DIGIT && run !== WORD)
  );
}

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.includes(` ${word} `);

function word(text: string, start: number, emit: Emit): void {
  emit(text, isFunctionWord(text) ? FUNCTION_WEIGHT : 1, start, start + text.length);
}

/** One figure says little: it counts with the word before it (SOC 2), or where nothing Japanese is beside it (no 2つ). */
function digit(text: string, at: number, emit: Emit): void {
  /** Beyond its ends a text has no letter. */
  const is = (script: number, side: number): boolean => scriptAt(text, side) === script;
  const isClear = is(WORD, at + 1) || is(OTHER, at + 1);
  let start = at;
  while (start && is(WORD, start - 1)) start--;
  if (start < at || (is(OTHER, at - 1) && isClear))
    emit(text.slice(start, at + 1), 1, start, at + 1);
}

function katakana(run: string, start: number, whole: boolean, emit: Emit): void {
  const size = run.length;
  if (size < 3) return emit(run, 1, start, start + size);
  for (let i = 0; i + 3 <= size; i++) emit(run.slice(i, i + 3), 1, start + i, start + i + 3);
  if (whole) emit(run.slice(-2), 1, start + size - 2, start + size);
}

function hanAndHiragana(
  text: string,
  start: number,
  end: number,
  whole: boolean,
  emit: Emit,
): void {
  const isHan = (at: number): boolean => at < end && scriptAt(text, at) === HAN;
  if (end - start === 1) {
    if (!whole || isHan(start))
      emit(text.charAt(start), isHan(start) ? 1 : HIRAGANA_WEIGHTS[2], start, end);
    return;
  }
  for (let i = start; i < end - 1; i++) {
    const han = isHan(i);
    const next = isHan(i + 1);
    emit(text.slice(i, i + 2), HIRAGANA_WEIGHTS[han ? (next ? 0 : 1) : next ? 1 : 2], i, i + 2);
    if (!han || next) continue;
    const to = isHan(i + 2) ? i + 2 : isHan(i + 3) ? i + 3 : 0;
    if (to) emit(text.charAt(i) + text.charAt(to), SKIP, i, to + 1);
  }
  if (whole && isHan(end - 1)) emit(text.charAt(end - 1), 1, end - 1, end);
}
