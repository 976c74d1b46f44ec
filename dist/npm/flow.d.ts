import { type PreparedEntry } from './core/prepare.js';
import type { Match } from './core/search.js';
import type { Dataset, Entry } from './core/types.js';
import type { Tokens } from './attributes.js';
export interface Wishes {
    readonly topics: Tokens;
    readonly entries: Tokens;
    readonly exclude: Tokens;
    readonly query: string;
    readonly hideTopics: boolean;
}
export interface Flow {
    readonly dataset: Dataset;
    /** What the page's author selected, in order. */
    readonly entries: readonly Entry[];
    /** Best first; null while nothing is searched for. */
    readonly matches: readonly Match<PreparedEntry>[] | null;
    /** What the query leaves, best first. */
    readonly searched: readonly Entry[];
    /** Id of the topic that filters, or empty for all. */
    readonly topic: string;
    /** What the topic leaves of that, whether there is room for it or not. */
    readonly found: readonly Entry[];
}
/** Where nobody has registered data. */
export declare const NO_FLOW: Flow;
/** Each element has its own, since a stage remembers its last result. */
export declare function createFlow(): (wishes: Wishes, lang: string, topic: string) => Flow;
