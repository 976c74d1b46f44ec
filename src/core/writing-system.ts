/** Which script a UTF-16 unit belongs to, as far as searching cares. */

export const WORD = 1;
export const DIGIT = 2;
export const KATAKANA = 3;
export const HAN = 4;
export const HIRAGANA = 5;
/** The long-vowel mark, voicing marks, low surrogates: they continue what they follow. */
export const CONTINUES = 6;
/** No letter and no digit. */
export const OTHER = 7;

const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/[ぁ-ゖ]/, HIRAGANA],
  [/[ァ-ヺ]/, KATAKANA],
  [/[ー\u3099\u309a\udc00-\udfff]/, CONTINUES],
  // Astral Han comes as two halves, each a unit of its bigrams.
  [/[\p{sc=Han}\ud840-\ud88f]/u, HAN],
  [/\p{N}/u, DIGIT],
  [/[\p{L}\p{M}]/u, WORD],
  [/[^]/, OTHER],
];

/** A script per unit, filled as units are met (0 = not met yet). */
const known = new Uint8Array(0x10000);

export function scriptAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return known[unit]! > 0 ? known[unit]! : classify(unit);
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  return (known[unit] = SCRIPTS.filter(([pattern]) => pattern.test(char))[0]![1]);
}

/** Is this a word of an alphabet? Those match by stem and typo, too. */
export const isWord = (term: string): boolean => scriptAt(term, 0) === WORD;
