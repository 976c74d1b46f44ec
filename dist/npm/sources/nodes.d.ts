/**
 * Reads a page's HTML into the nodes of an answer. What is not named here is its text alone, and
 * what is no text for a reader is left out. Nothing is ever inserted as HTML: a text will be a text
 * node, an address an `href` whose protocol was looked at.
 */
import type { MarkupNode } from '../core/markup.js';
import { type Place } from './read.js';
/** Whether an element of this name stands on lines of its own, or ends one. */
export declare const breaksLine: (tag: string) => boolean;
/** Elements and texts. The members of a form may be hidden by fields that are named like them. */
export declare function childrenOf(node: Node): readonly Node[];
/** The name of an element; empty for other nodes. */
export declare function tagOf(node: Node): string;
/** Whether there is anything between the host's tags for a reader to see. */
export declare function hasFallback(host: Element): boolean;
/** An address as it holds everywhere, `base` being where it was written; undefined where it must not be a link. */
export declare function absoluteUrl(url: string, base: string): string | undefined;
/** The blocks that these nodes make; `base` is the address that they were written at. */
export declare function readNodes(nodes: readonly Node[], base: string, place: Place, depth?: number): readonly MarkupNode[];
/** Text without markup: each line is a paragraph. */
export declare function linesOf(source: string): readonly MarkupNode[];
