import type { PreparedEntry } from './core/prepare.js';
import type { Match } from './core/search.js';
import type { Settled } from './controllers/dataset-controller.js';
import type { IndexController } from './controllers/index-controller.js';
import type { LimitController } from './controllers/limit-controller.js';
import type { SearchController } from './controllers/search-controller.js';
import type { ProviderController } from './controllers/provider-controller.js';
import type { SearchProvider } from './controllers/search-provider.js';
import type { Dataset, Entry } from './core/types.js';
import { type Tokens } from './attributes.js';
export interface Wishes {
    readonly topics: Tokens;
    readonly entries: Tokens;
    readonly exclude: Tokens;
    readonly query: string;
    readonly hideTopics: boolean;
    readonly srcMode: string | null;
    readonly grouping: string | null;
    readonly searchProvider: SearchProvider | null;
}
export interface Flow {
    /** What has become of the source. */
    readonly state: 'loading' | 'failed' | 'ready';
    readonly mayRetry: boolean;
    readonly dataset: Dataset;
    /** What the page's author selected, in order. */
    readonly entries: readonly Entry[];
    readonly byId: ReadonlyMap<string, Entry>;
    /** Ids of the topics they have, in the order in which they bring them. */
    readonly topics: readonly string[];
    /** Best first; null while nothing is searched for. */
    readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>> | null;
    /** How many a provider has found in all; null where the page itself searches. */
    readonly total: number | null;
    /** A provider could not answer. */
    readonly failed: boolean;
    /** What comes closest where nothing matches. */
    readonly nearest: readonly PreparedEntry[];
    /** The index is being built or the provider asked: what is shown is not what was searched for. */
    readonly pending: boolean;
    /** Whether what is shown stands under its topics. */
    readonly grouped: boolean;
    /** What the query leaves, by topic. */
    readonly searched: ReadonlyMap<string, readonly Entry[]>;
    /** Id of the topic that filters, or empty for all. */
    readonly topic: string;
    /** What the topic leaves of that, whether there is room for it or not. */
    readonly found: readonly Entry[];
}
/** What answers queries, how many entries there is room for, and whether the query is still being written. */
export type Searchers = [IndexController, ProviderController, LimitController, SearchController];
/** Each element has its own, since a stage remembers its last result. */
export declare function createFlow(...searchers: Searchers): (wishes: Wishes, settled: Settled | undefined, ...[lang, topic]: [string, string]) => Flow;
