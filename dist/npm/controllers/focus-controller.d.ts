import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Where the focus shall go with the next update. */
interface FocusRequest {
    readonly id: string;
    /** Also brings the element into view, at this edge. */
    readonly scroll?: ScrollLogicalPosition;
    /** Leaves the focus where the visitor has it, if anywhere. */
    readonly polite?: boolean;
}
/**
 * Keeps the focus where the visitor left it. Where an update takes the focused element
 * away, or makes another of it, the one that now has its id gets the focus, else its question, else
 * the first new question (of "show more"), else the first that can take it; where an answer closes
 * around it, its question gets it. It never falls to the page's body.
 */
export declare class FocusController implements ReactiveController {
    private readonly _host;
    private _request;
    private _focused;
    constructor(_host: ReactiveControllerHost & HTMLElement);
    /** Moves the focus to the element of the shadow tree with this id, once it is rendered. */
    request(request: FocusRequest): void;
    hostUpdate(): void;
    hostUpdated(): void;
    private get _root();
    /** The question of the closed answer that holds an element. */
    private _opener;
    private get _questions();
    private get _first();
    private _find;
}
export {};
