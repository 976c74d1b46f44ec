import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type PreparedEntry } from '../core/prepare.js';
import type { Match } from '../core/search.js';
import type { Dataset, Entry } from '../core/types.js';
/** What a provider is told beside the query. */
export interface SearchRequest {
    /** Ids of the topics wanted: the one the visitor chose, else the author's; empty for all. */
    readonly topics: readonly string[];
    /** BCP 47 tag of the questions on the page. */
    readonly lang: string;
    /** How many entries there is room for. */
    readonly limit: number;
    /** Aborts when nobody waits for the answer any more. */
    readonly signal: AbortSignal;
}
/** What a provider found. */
export interface SearchAnswer {
    /** Best first; entries are read like those of a file, so ids and topics may be missing. */
    readonly entries: readonly (Omit<Entry, 'id' | 'topic'> & {
        readonly id?: string;
        readonly topic?: string;
    })[];
    /** How many there are in all. */
    readonly total: number;
}
/** Answers a visitor's queries in place of the search in the page. */
export type SearchProvider = (query: string, request: SearchRequest) => Promise<SearchAnswer>;
/** A question put to a provider. */
export interface Question extends Omit<SearchRequest, 'signal'> {
    readonly provider: SearchProvider;
    readonly query: string;
    readonly dataset: Dataset;
}
interface Answer {
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
    ask(question: Question | null, hold: boolean): Answer | null;
    retry(): void;
    private _stop;
    private _send;
    /** Entries of a provider are checked as those of a file are, and marked by the page's own engine. */
    private _read;
}
export {};
