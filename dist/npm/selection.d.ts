import type { Dataset, Entry } from './core/types.js';
import { type Tokens } from './attributes.js';
export declare function selectByAttributes(dataset: Dataset, ...[topics, entries, exclude]: [topics: Tokens, entries: Tokens, exclude: Tokens]): readonly Entry[];
/** Ids that `open` asks for: its own ones, the `first` or `all`. */
export declare function openByAttribute(open: Tokens, entries: readonly Entry[], exclusive: boolean): readonly string[];
