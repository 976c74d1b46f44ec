import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** `off`: no permalinks. `read`: the address opens an entry. `write`: opening one also sets the address. */
export type Permalinks = 'off' | 'read' | 'write';
/** What the controller asks of its element. */
export interface PermalinkTarget {
    /** Whether the entries are there. */
    readonly isReady: () => boolean;
    /** Whether the element shows this entry at all. */
    readonly holds: (id: string) => boolean;
    /** Opens the entry and brings it into view. */
    readonly reveal: (id: string) => void;
}
/** Ties entries to the fragment of the page's address. */
export declare class PermalinkController implements ReactiveController {
    private readonly _host;
    private readonly _target;
    mode: Permalinks;
    private _answered;
    /** Where it listens; when it hears of leaving, the host may be in another document already. */
    private _document;
    constructor(_host: ReactiveControllerHost & HTMLElement, _target: PermalinkTarget);
    hostConnected(): void;
    hostDisconnected(): void;
    /** The address the page came with is answered once, when its entry is there: late, if the visitor has done nothing. */
    hostUpdated(): void;
    /** The whole address of an entry on this page. */
    addressOf(id: string): string;
    /** Puts an entry's address into the address bar, if it leads there again; a page that forbids it goes without. */
    write(id: string): void;
    private readonly _onEvent;
    /** Not `document.URL`, which a form of that name takes away; a document without a window has none. */
    private get _address();
    /** False where nobody holds the entry that the address names. */
    private _answer;
    /** In document order. */
    private _first;
    private _precedes;
    private _answers;
}
