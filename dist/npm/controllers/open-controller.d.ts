import type { ReactiveControllerHost } from 'lit';
/** Which items are open. A visitor's act is told item by item, a script's or the page's is not. It outlives moves in the document. */
export declare class OpenController {
    private readonly _host;
    private readonly _onToggle;
    private _ids;
    private _exclusive;
    constructor(_host: ReactiveControllerHost, _onToggle: (id: string, open: boolean) => void);
    get ids(): ReadonlySet<string>;
    /** Where only one may be open, the one opened last stays. */
    set exclusive(exclusive: boolean);
    set(ids: readonly string[]): void;
    /** The same by the visitor: each item that differs is told, the closed ones first. */
    setByVisitor(ids: readonly string[]): void;
    /** What would be open with this item open or closed. */
    with(id: string, open: boolean): readonly string[];
}
