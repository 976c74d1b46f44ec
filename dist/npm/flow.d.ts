import type { IndexController } from './controllers/index-controller.js';
import type { LimitController } from './controllers/limit-controller.js';
import type { SearchController } from './controllers/search-controller.js';
import type { Dataset, Entry } from './core/types.js';
import { type Tokens } from './attributes.js';
import type { Answer, Given, Questions } from './questions.js';
export interface Wishes {
    readonly topics: Tokens;
    readonly entries: Tokens;
    readonly exclude: Tokens;
    readonly query: string;
    readonly hideTopics: boolean;
    readonly grouping: string | null;
}
export interface Flow extends Given, Pick<Answer, 'matches' | 'nearest' | 'total'> {
    readonly dataset: Dataset;
    /** What the page's author selected, in order. */
    readonly entries: readonly Entry[];
    readonly byId: ReadonlyMap<string, Entry>;
    /** Ids of the topics they have, in the order in which they bring them. */
    readonly topics: readonly string[];
    /** A provider could not answer. */
    readonly failed: boolean;
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
/** Where the questions come from, what answers queries, how many entries there is room for, and the search box. */
export type Parts = [Questions, IndexController, LimitController, SearchController];
/** Each element has its own, since a stage remembers its last result. */
export declare function createFlow(...[questions, searcher, shown, box]: Parts): (wishes: Wishes, lang: string, topic: string) => Flow;
