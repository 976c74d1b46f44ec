/** Written by scripts/format.mjs from src/data/schema.ts; do not edit. */
/** What is expected, in words, and as a pattern or the very value. */
export type Leaf = readonly [expected: string, pattern: RegExp | number];
/** A text, a list of one kind, or an object; an optional member has a question mark. */
export type Shape = Leaf | readonly [Shape] | {
    readonly [member: string]: Shape;
};
/** Units in any one text. */
export declare const MAX_LENGTH = 100000;
/** Entries of one dataset. */
export declare const MAX_ENTRIES = 20000;
export declare const TEXT: Leaf;
export declare const FORMAT: Shape;
