/** Which script a UTF-16 unit belongs to, as far as searching cares. */

export const WORD = 1;
export const DIGIT = 2;
export const KATAKANA = 3;
export const HAN = 4;
export const HIRAGANA = 5;
/** The long-vowel mark and combining marks: they continue what they follow. */
export const LONG = 6;

const OTHER = 7;

const SCRIPTS: readonly (readonly [RegExp, number])[] = [
  [/[ぁ-ゖ]/, HIRAGANA],
  [/[ァ-ヺ]/, KATAKANA],
  [/[ー\u3099\u309a]/, LONG],
  // Astral Han is met half by half; the halves of a pair stay together in `scriptAt`'s callers by being Han both.
  [/[\p{sc=Han}\ud840-\ud88f]/u, HAN],
  [/\p{N}/u, DIGIT],
  [/[\p{L}\p{M}]/u, WORD],
];

/** A script per unit, filled as units are met (0 = not met yet). */
const known = new Uint8Array(0x10000);

/** 0 for what is no letter and no digit. */
export function scriptAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const script = known[unit] || classify(unit);
  if (script !== OTHER) return script;
  const isLowHalf = (unit & 0xfc00) === 0xdc00 && at > 0;
  return isLowHalf && known[text.charCodeAt(at - 1)] === HAN && text.charCodeAt(at - 1) >= 0xd840 && text.charCodeAt(at - 1) < 0xd890
    ? HAN
    : 0;
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let script = OTHER;
  for (let i = SCRIPTS.length - 1; i >= 0; i--) if (SCRIPTS[i]![0].test(char)) script = SCRIPTS[i]![1];
  known[unit] = script;
  return script;
}
