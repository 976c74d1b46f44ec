import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type PreparedEntry } from '../core/prepare.js';
import type { Match } from '../core/search.js';
import type { Dataset, Entry } from '../core/types.js';
import type { SearchProvider, SearchRequest } from './search-provider.js';
/** A question put to a provider. */
export interface Question extends Omit<SearchRequest, 'signal'> {
    readonly provider: SearchProvider;
    readonly query: string;
    readonly dataset: Dataset;
}
interface Found {
    readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>>;
    readonly best: readonly Entry[];
    readonly nearest: readonly [];
    readonly total: number;
}
/** Asks a provider, and keeps its last answer on screen until the next is there. */
export declare class ProviderController implements ReactiveController {
    private readonly _host;
    private readonly _onProblems;
    /** Resolves when the question asked last is answered or given up; null while nothing is asked. */
    pending: Promise<unknown> | null;
    failed: boolean;
    private _answer;
    private _asked;
    private _provider;
    private _abort;
    constructor(_host: ReactiveControllerHost & HTMLElement, _onProblems: (problems: readonly string[]) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The last answer, or null before the first; a wish that differs is sent unless `hold` says to wait. */
    ask(question: Question | null, hold: boolean): Found | null;
    retry(): void;
    private _stop;
    private _send;
    /** Entries of a provider are checked as those of a file are, and marked by the page's own engine. */
    private _read;
}
export {};
