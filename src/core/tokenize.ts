/**
 * Script-aware n-grams without a dictionary. A dictionary segments the same characters differently in a
 * question and in a query (Pagefind#1237); grams cannot. By script: alphabetic words are kept whole,
 * digits are separated from letters, katakana becomes trigrams, Han and hiragana become bigrams, and
 * the two Han around okurigana form a bigram of their own, so that 申し込み, 申込み and 申込 share a
 * term.
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

/**
 * Weight of 申込 from 申し込み: okurigana, but also 市図 from 市の図書館. A weight of 1 costs
 * questions 0.02; a weight of 0 costs queries without okurigana 0.15.
 */
const SKIP = 0.3;
/**
 * Weight of a gram with no, one or two hiragana, because hiragana is mostly grammar. Tuned on municipal
 * questions, where equal weights lose 0.16.
 */
const HIRAGANA_WEIGHTS = [1, 0.25, 0.1] as const;

/**
 * Weight of English words that say how something is asked, not what. Values from 0.2 to 0.4 make no
 * difference for questions on the bundled entries and the library.
 */
const FUNCTION_WEIGHT = 0.4;
const FUNCTION_WORDS =
  ' a an and are as at be by can do does for from has have how i if in is it its me my not of on or our that the their there they this to we what when where which who why will with you your ';

/**
 * Prefix of the first characters of a word in kana, so that a single syllable does not match inside
 * words: ロ in ロシア, not in プロセス.
 */
export const HEAD = '\x01';

export interface Gram {
  readonly term: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

export type Emit = (term: string, weight: number, start: number, end: number) => void;
/** Emits a piece of the text as it stands. */
type EmitPiece = (start: number, end: number, weight?: number) => void;

interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether to add the grams that only an indexed text needs: the ends of its runs. */
  readonly whole: boolean;
}

/**
 * Calls `emit` for every gram of a folded text. `whole` adds the grams that only an indexed text needs:
 * the ends of its runs, and whole words in kana.
 */
export function tokenize(text: string, whole: boolean, emit: Emit): void {
  const piece: EmitPiece = (start, end, weight = 1) =>
    emit(text.slice(start, end), weight, start, end);
  let start = 0;
  while (start < text.length) {
    const script = runScript(scriptAt(text, start));
    let end = start + 1;
    while (end < text.length && continues(script, scriptAt(text, end))) end++;
    const run = {text, start, end, whole};
    if (script === DIGIT && end - start === 1) digit(run, piece);
    else if (script === KATAKANA) katakana(run, piece);
    else if (script === HAN) hanAndHiragana(run, piece, emit);
    else if (script !== OTHER) word(run, piece);
    if (whole && beginsInKana(run))
      // One and two kana are what two letters of romaji may mean: い of いえ, いえ.
      for (const length of [1, 2, end - start])
        emit(HEAD + text.slice(start, start + length), 1, start, start + length);
    start = end;
  }
}

/**
 * Whether a word in kana begins here: runs of katakana and names in hiragana alone do; elsewhere
 * hiragana is grammar, both in 世界の and in その.
 */
function beginsInKana({text, start, end}: Run): boolean {
  const isName =
    /^[\n(]?$/.test(text.charAt(start - 1)) &&
    /^[\n)]?$/.test(text.charAt(end)) &&
    /^[ぁ-んー]+$/.test(text.slice(start, end));
  return isName || scriptAt(text, start) === KATAKANA;
}

/** The script of a run: Han and hiragana form one run, and a mark continues the preceding character. */
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

function word({text, start, end}: Run, emit: EmitPiece): void {
  emit(start, end, isFunctionWord(text.slice(start, end)) ? FUNCTION_WEIGHT : 1);
}

/**
 * A single digit says little: it counts together with the preceding word (SOC 2), or if it has no
 * Japanese neighbour (not 2つ).
 */
function digit({text, start, end}: Run, emit: EmitPiece): void {
  /** Beyond its ends, the text counts as having no letter. */
  const is = (script: number, side: number): boolean => scriptAt(text, side) === script;
  let from = start;
  while (from && is(WORD, from - 1)) from--;
  if (from < start || (is(OTHER, start - 1) && (is(WORD, end) || is(OTHER, end)))) emit(from, end);
}

function katakana({start, end, whole}: Run, emit: EmitPiece): void {
  if (end - start < 3) return emit(start, end);
  for (let i = start; i + 3 <= end; i++) emit(i, i + 3);
  if (whole) emit(end - 2, end);
}

function hanAndHiragana({text, start, end, whole}: Run, emit: EmitPiece, emitTerm: Emit): void {
  const isHan = (at: number): boolean => at < end && scriptAt(text, at) === HAN;
  if (end - start === 1) {
    if (!whole || isHan(start)) emit(start, end, isHan(start) ? 1 : HIRAGANA_WEIGHTS[2]);
    return;
  }
  for (let i = start; i < end - 1; i++) {
    const han = isHan(i);
    const next = isHan(i + 1);
    emit(i, i + 2, HIRAGANA_WEIGHTS[2 - Number(han) - Number(next)]);
    if (!han || next) continue;
    const to = isHan(i + 2) ? i + 2 : isHan(i + 3) ? i + 3 : 0;
    if (to) emitTerm(text.charAt(i) + text.charAt(to), SKIP, i, to + 1);
  }
  if (whole && isHan(end - 1)) emit(end - 1, end);
}
