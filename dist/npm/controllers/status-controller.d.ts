import type { ReactiveControllerHost } from 'lit';
/** What a screen reader is told of the visitor's acts. */
export declare class StatusController<View extends {
    readonly lang: string;
}> {
    private readonly _host;
    text: string;
    private _lang;
    private _words;
    constructor(_host: ReactiveControllerHost);
    /** The words are asked for within the update: they may be a function of the page, and fail. */
    tell(words: (view: View) => string): void;
    /** The same words twice are said twice only if they differ; a change of language ends them. */
    update(view: View): void;
}
