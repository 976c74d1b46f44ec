import type { Dataset, Entry } from './core/types.js';
import { type Tokens } from './attributes.js';
export declare function selectByAttributes(dataset: Dataset, ...[topics, entries, exclude, isWhole]: [
    topics: Tokens,
    entries: Tokens,
    exclude: Tokens,
    isWhole: boolean
]): readonly Entry[];
/** Whether there is such an entry; an id that a script got wrong is answered by a warning. */
export declare function isKnown(id: string, entries: ReadonlyMap<string, Entry>): boolean;
/** Ids that `open` asks for: its own ones, the `first` or `all`. */
export declare function openByAttribute(open: Tokens, entries: readonly Entry[], exclusive: boolean): readonly string[];
