/** Reads HTML from a string without letting it do anything: no script runs, no image loads, no style applies. */
import type { MarkupNode } from '../core/markup.js';
/** The nodes of an answer that is HTML. */
export declare function readHtml(html: string, base: string): readonly MarkupNode[];
