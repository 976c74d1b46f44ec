import type { ReactiveControllerHost } from 'lit';
/** What of the view says which items are on screen. */
interface Screen {
    readonly sections: readonly {
        readonly items: readonly {
            readonly id: string;
        }[];
    }[];
    readonly expandAll: {
        readonly allOpen: boolean;
    } | null;
}
/** Which items are open. A visitor's act is told item by item, a script's or the page's is not. It outlives moves in the document. */
export declare class OpenController {
    private readonly _host;
    private readonly _onToggle;
    private _ids;
    private _exclusive;
    private _wish;
    /** What is open of what a server has rendered: as the author wished, or as the visitor has changed it since. */
    private _prerendered;
    constructor(_host: ReactiveControllerHost & Element, _onToggle: (id: string, open: boolean) => void);
    get ids(): ReadonlySet<string>;
    /** Where only one may be open, the one opened last stays. */
    set exclusive(exclusive: boolean);
    set(ids: readonly string[]): void;
    /** Sets what a wish of the page's author comes to, unless that was its last one. */
    setOnce(wish: readonly unknown[], ids: () => readonly string[]): void;
    /** The same by the visitor: each item that differs is told, the closed ones first. */
    setByVisitor(ids: readonly string[]): void;
    /** The visitor opens all items on screen, or closes them where all are open; the others stay as they are. */
    toggleAllByVisitor({ sections, expandAll }: Screen): void;
    /** What would be open with this item open or closed. */
    with(id: string, open: boolean): readonly string[];
}
export {};
