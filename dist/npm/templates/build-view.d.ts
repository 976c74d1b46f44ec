/** The one reading of the state. */
import type { Copied } from '../controllers/copy-controller.js';
import { type PreparedEntry } from '../core/prepare.js';
import type { Match } from '../core/search.js';
import type { Dataset, Entry } from '../core/types.js';
import type { Messages } from '../messages/messages.js';
import type { View } from './view.js';
export interface ViewState {
    readonly dataset: Dataset;
    readonly messages: Messages;
    /** What the page's author selected, in order. */
    readonly entries: readonly Entry[];
    readonly query: string;
    /** Null while nothing is searched for. */
    readonly matches: readonly Match<PreparedEntry>[] | null;
    readonly nearest: readonly PreparedEntry[];
    /** What the query leaves of the entries, best first. */
    readonly searched: readonly Entry[];
    /** Id of the topic the visitor chose, or empty for all. */
    readonly topic: string;
    /** What the topic leaves of that. */
    readonly found: readonly Entry[];
    readonly open: ReadonlySet<string>;
    /** How many items may be shown. */
    readonly limit: number;
    /** How many a press of "show more" adds. */
    readonly step: number;
    readonly grouping: 'topic' | 'none';
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
/** Paper shows all that the page's author selected, open and by topic, whatever the visitor did. */
export declare function onPaper(state: ViewState): ViewState;
export declare function buildView(state: ViewState): View;
