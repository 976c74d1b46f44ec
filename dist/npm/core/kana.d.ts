/**
 * What a visitor types before, without or instead of converting: hiragana for
 * katakana (でーた), romaji for either (deeta, de-ta), a syllable an IME has
 * begun (たk). All by rule; what comes out is folded (large kana), as the
 * index is.
 */
/** Romaji as hiragana; a last syllable still without its vowel is dropped; '' when it is no romaji. */
export declare function romajiToHiragana(romaji: string): string;
export declare function toKatakana(hiragana: string): string;
/** In romaji, a vowel said twice is a long one: deeta as de-ta. */
export declare function longVowels(romaji: string): string;
/** A query without the consonants an IME shows before their vowel: たk, せいさk. */
export declare function withoutPending(query: string): string;
