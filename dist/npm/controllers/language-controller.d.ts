import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The `lang` that holds where the host stands, followed while the page changes it. */
export declare class LanguageController implements ReactiveController {
    private readonly _host;
    /** BCP 47 tag; empty where no ancestor has one. */
    tag: string;
    private readonly _observer;
    constructor(_host: ReactiveControllerHost & Element);
    hostConnected(): void;
    hostDisconnected(): void;
    private _read;
}
