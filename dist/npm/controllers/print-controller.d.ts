import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Knows whether the page is being printed; `onChange` must bring the host up to date at once. */
export declare class PrintController implements ReactiveController {
    private readonly _host;
    private readonly _onChange;
    printing: boolean;
    private _view;
    constructor(_host: ReactiveControllerHost & Element, _onChange: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    handleEvent(event: Event): void;
}
