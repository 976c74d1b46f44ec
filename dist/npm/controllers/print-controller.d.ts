import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Knows whether the page is being printed; `onChange` must bring the host up to date at once, and give
 * the focus back to what had it: on paper that may be left out.
 */
export declare class PrintController implements ReactiveController {
    private readonly _host;
    private readonly _onChange;
    printing: boolean;
    private _view;
    private _focused;
    constructor(_host: ReactiveControllerHost & Element, _onChange: (focused: string) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    private readonly _onEvent;
}
