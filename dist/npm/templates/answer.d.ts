import type { MarkupNode } from '../core/markup.js';
import type { Range } from '../core/types.js';
/** Nodes of the Markdown subset, with the matches marked. */
export declare function answer(nodes: readonly MarkupNode[], ranges?: readonly Range[]): unknown;
