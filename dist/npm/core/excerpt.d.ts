import type { Range } from './types.js';
/** A line of context around the first match, with the marks that fall into it. */
export interface Excerpt {
    readonly text: string;
    readonly ranges: readonly Range[];
}
export declare function excerptOf(text: string, ranges: readonly Range[]): Excerpt | null;
