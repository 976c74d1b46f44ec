import { type Shape } from './format.js';
/** Takes a sentence for the page's author. */
export type Report = (problem: string) => void;
/** Where a value stands, as in `faq.json entries[3].answer`, and who is told of it. */
export interface Place {
    readonly path: string;
    readonly report: Report;
}
/**
 * A value without what is wrong in it, or undefined. A wrong member of a list and a wrong optional
 * member of an object are left out; an object that lacks a member it must have is wrong itself.
 */
export declare function readShape(value: unknown, shape: Shape, place: Place): unknown;
/** Halves of characters and NUL have no place in a page. */
export declare function cleanText(text: string): string;
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** `Array.isArray` takes readonly lists for no lists. */
export declare function isList(value: unknown): value is readonly unknown[];
