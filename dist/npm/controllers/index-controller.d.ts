import type { ReactiveControllerHost } from 'lit';
import { type PreparedEntry } from '../core/prepare.js';
import type { SearchIndex } from '../core/search.js';
import type { Dataset, Entry } from '../core/types.js';
type Index = SearchIndex<PreparedEntry>;
/**
 * Indexes what its element shows, in slices, while the visitor reads and types. Removing the
 * element does not stop it: it may come back, and another may wait for the same index.
 */
export declare class IndexController {
    private readonly _host;
    /** Resolves when the index asked for last is there, or nobody wants it any more. */
    pending: Promise<void>;
    private _wanted;
    constructor(_host: ReactiveControllerHost);
    /** The index of these entries; null while it is being built. Only the one asked for last is worked on. */
    of(entries: readonly Entry[], dataset: Dataset): Index | null;
    private _drive;
}
export {};
