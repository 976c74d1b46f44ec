import type { ListItemNode, MarkupNode } from '../core/markup.js';
import type { Range } from '../core/types.js';
type Node = MarkupNode | ListItemNode | ListItemNode['children'][number];
/** The nodes of an answer, with the matches marked. */
export declare function answer(nodes: readonly Node[], ranges?: readonly Range[]): unknown;
export {};
