/** Which script a UTF-16 unit belongs to, as far as searching cares. */
export declare const WORD = 1;
export declare const DIGIT = 2;
export declare const KATAKANA = 3;
export declare const HAN = 4;
export declare const HIRAGANA = 5;
/** The long-vowel mark, voicing marks, low surrogates: they continue what they follow. */
export declare const LONG = 6;
/** No letter and no digit. */
export declare const OTHER = 7;
export declare function scriptAt(text: string, at: number): number;
/** Is this a word of an alphabet? Those match by stem and typo, too. */
export declare const isWord: (term: string) => boolean;
