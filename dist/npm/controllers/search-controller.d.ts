import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The search box: what stands in it, the IME at work in it, and when the visitor has settled. */
export declare class SearchController implements ReactiveController {
    private readonly _host;
    private readonly _onSettle;
    /** An input method is at work: the query is not the visitor's yet. */
    composing: boolean;
    private _query;
    private _settled;
    private _clears;
    private _timer;
    constructor(_host: ReactiveControllerHost & {
        readonly renderRoot: ParentNode;
    }, _onSettle: (query: string) => void);
    /** A search under way when the element was moved is told all the same. */
    hostConnected(): void;
    hostDisconnected(): void;
    /** Touches the box only where it differs: a value set again would end a composition. */
    hostUpdated(): void;
    get query(): string;
    /** A script's wish: no visitor event follows. The visitor's own words given back change nothing. */
    set(query: string): void;
    readonly onInput: (event: Event) => void;
    readonly onComposition: (event: Event) => void;
    /**
     * Plain characters belong to the box: a page's single-key shortcuts must not see them. Alt with a
     * letter or digit is a shortcut, with anything else a character that a Mac types so.
     */
    readonly onKey: (event: KeyboardEvent) => void;
    /** The visitor empties the box. */
    clear(): void;
    /** One that finds something to clear is ours until it is released: a dialog around us stays open. */
    private _onEscape;
    private _show;
    private _wait;
}
