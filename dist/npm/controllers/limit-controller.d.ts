import type { ReactiveControllerHost } from 'lit';
/** How many items may be shown: a step at first, and more steps as the visitor asks or a link needs. */
export declare class LimitController {
    private readonly _host;
    private readonly _step;
    /** An entry far down that is shown all the same. */
    revealed: string;
    private _extra;
    constructor(_host: ReactiveControllerHost, _step: () => number);
    /** How many more come at once. */
    get step(): number;
    get limit(): number;
    /** Returns how many of `all` are shown then. */
    more(all: number): number;
    /** Extends the list as far as to this place, counted from 1, or shows the entry there besides. */
    reach(place: number, id: string): void;
}
