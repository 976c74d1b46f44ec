import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../core/types.js';
/**
 * What a page's author asks for. A settled source stays until one of the first two changes; a provider
 * counts when the source settles.
 */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
    readonly src: string | null;
    readonly data: object | null;
    readonly searchProvider: object | null;
}
/** What has become of a source. */
export interface Settled {
    /** The page's own questions; undefined for the bundled ones, and where none can be shown. */
    readonly dataset?: Dataset | undefined;
    readonly isBundled?: boolean;
    readonly mayRetry?: boolean;
}
/**
 * Finds the source of the questions and reads it, once for each wish. What a server says counts
 * only while it is still wanted; what was under way when the host left the page begins again.
 */
export declare class DatasetController implements ReactiveController {
    private readonly _host;
    private readonly _onProblems;
    /** The visitor has asked for another try. */
    isRetry: boolean;
    private _source;
    private _settled;
    private _loading;
    private _timer;
    private _changes;
    private readonly _observer;
    private readonly _find;
    constructor(_host: SourceHost, _onProblems: (problems: readonly string[]) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Undefined while it is loading. */
    get settled(): Settled | undefined;
    /** Whether the page shows something of its own where there are no questions. */
    get hasFallback(): boolean;
    /** Loads again what could not be loaded. */
    retry(): void;
    private _start;
    private _load;
    private _settle;
    private _stop;
    private _lookAgain;
}
