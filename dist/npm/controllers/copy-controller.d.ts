import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** The link a visitor asked for last; `byHand` where the clipboard refused. */
export interface Copied {
    readonly id: string;
    readonly address: string;
    readonly byHand: boolean;
}
/** Copies addresses, and remembers which one and how it went. */
export declare class CopyController implements ReactiveController {
    private readonly _host;
    private readonly _onCopy;
    last: Copied | null;
    private _wanted;
    constructor(_host: ReactiveControllerHost & Element, _onCopy: (copied: Copied) => void);
    hostDisconnected(): void;
    copy(id: string, address: string): Promise<void>;
}
