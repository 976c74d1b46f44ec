/** The script of a UTF-16 unit, as far as search needs it. */

export const HIRAGANA = 1;
export const KATAKANA = 2;
/** The long-vowel mark, voicing marks, low surrogates: they continue the preceding character. */
export const CONTINUES = 3;
export const HAN = 4;
export const DIGIT = 5;
export const WORD = 6;
/** Neither a letter nor a digit. */
export const OTHER = 7;

/** In the order of their numbers; the first that matches counts. */
const SCRIPTS = [
  /[ぁ-ゖ]/,
  /[ァ-ヺ]/,
  /[ー\u3099\u309a\udc00-\udfff]/,
  // Astral Han characters come as two halves, each a unit of its bigrams.
  /[\p{sc=Han}\ud840-\ud88f]/u,
  /\p{N}/u,
  /[\p{L}\p{M}]/u,
  /[^]/,
];

/** A script per unit, filled lazily (0 = not looked up yet). */
const known = new Uint8Array(0x10000);

export function scriptAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return known[unit]! > 0 ? known[unit]! : classify(unit);
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  return (known[unit] = SCRIPTS.findIndex((script) => script.test(char)) + 1);
}

/** Whether a term is a word of an alphabet, which also matches by stem and with typos. */
export const isWord = (term: string): boolean => scriptAt(term, 0) === WORD;
