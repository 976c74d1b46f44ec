import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Gives the shadow tree its style sheet, in a popup or an iframe too: Lit's own belong to the script's document. */
export declare class StyleController implements ReactiveController {
    private readonly _host;
    private readonly _css;
    constructor(_host: ReactiveControllerHost & Element, _css: string);
    hostConnected(): void;
}
