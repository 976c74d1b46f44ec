/** The one reading of the state. */
import type { Copied } from '../controllers/copy-controller.js';
import { type PreparedEntry } from '../core/prepare.js';
import type { Match } from '../core/search.js';
import type { Dataset, Entry } from '../core/types.js';
import type { Messages } from '../messages/messages.js';
import type { View } from './view.js';
export interface ViewState {
    readonly state: 'loading' | 'failed' | 'ready';
    readonly mayRetry: boolean;
    readonly isRetry: boolean;
    readonly dataset: Dataset;
    readonly messages: Messages;
    /** What the page's author selected, in order. */
    readonly entries: readonly Entry[];
    readonly byId: ReadonlyMap<string, Entry>;
    /** Ids of the topics they have, in the order in which they bring them. */
    readonly topics: readonly string[];
    readonly query: string;
    /** Null while nothing is searched for. */
    readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>> | null;
    readonly nearest: readonly PreparedEntry[];
    /** How many a provider has found in all; null where the page itself searches. */
    readonly total: number | null;
    /** A provider could not answer. */
    readonly failed: boolean;
    /** What is shown is not what was searched for (yet). */
    readonly pending: boolean;
    /** What the query leaves of the entries, by topic. */
    readonly searched: ReadonlyMap<string, readonly Entry[]>;
    /** Id of the topic the visitor chose, or empty for all. */
    readonly topic: string;
    /** What the topic leaves of that. */
    readonly found: readonly Entry[];
    readonly open: ReadonlySet<string>;
    /** How many items may be shown. */
    readonly limit: number;
    /** An entry that is shown even if it stands beyond that. */
    readonly revealed: string;
    /** How many a press of "show more" adds. */
    readonly step: number;
    /** Whether what is shown stands under its topics. */
    readonly grouped: boolean;
    readonly headingText: string;
    readonly headingLevel: number;
    readonly search: boolean;
    readonly topicFilter: boolean;
    readonly expandAll: boolean;
    readonly permalinks: boolean;
    /** What the visitor said of which answer; null where nobody asks. */
    readonly feedback: ReadonlyMap<string, boolean> | null;
    readonly copied: Copied | null;
    /** Milliseconds since 1970. */
    readonly now: number;
}
/**
 * Paper shows all that the page's author selected, open and by topic, whatever the visitor did.
 * Where that would be a book, it shows what is on the screen, and how much of all that is.
 */
export declare function onPaper(state: ViewState): ViewState;
export declare function buildView(state: ViewState): View;
