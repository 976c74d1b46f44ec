/** Ids in an attribute, or in an array that a script gave. */
export type Tokens = string | readonly string[] | null | undefined;
/** Whatever a script gave, as an attribute would hold it. */
export declare function textOf(value: string | number | null | undefined): string;
/** Ids separated by spaces or commas, each once. */
export declare function tokenList(value: Tokens): readonly string[];
/** One of a closed set, whose first word is the default. */
export declare function oneOf<Word extends string>(attribute: string, value: string | null | undefined, words: readonly [Word, ...Word[]]): Word;
/** A whole number within limits; `limits` also names what stands in for nonsense. */
export declare function wholeNumber(attribute: string, value: string | number | null | undefined, limits: {
    min: number;
    max: number;
    default: number;
}): number;
