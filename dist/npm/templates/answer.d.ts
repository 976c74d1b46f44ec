import type { MarkupNode } from '../core/markup.js';
import type { Range } from '../core/types.js';
/** The nodes of an answer, with the matches marked. */
export declare function answer(nodes: readonly MarkupNode[], ranges?: readonly Range[]): unknown;
