/** Reads HTML from a string without letting it do anything: no script runs, no image loads, no style applies. */
import type { MarkupNode } from '../core/markup.js';
import type { Place } from './read.js';
/** The nodes of an answer that is HTML. */
export declare function readHtml(html: string, base: string, place: Place): readonly MarkupNode[];
/** Tags of blocks are line breaks; a `<` that ends in no `>` of its own is text. */
export declare function withoutTags(html: string): string;
