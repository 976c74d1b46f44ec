import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Keeps a failure away from the page: what cannot be shown leaves the fallback between the tags. */
export declare class FaultController implements ReactiveController {
    private readonly _host;
    private readonly _onFault;
    private _fallback;
    private _told;
    /** Must be the host's last controller: when it hears of an update, the others have done theirs. */
    constructor(_host: ReactiveControllerHost & {
        readonly renderRoot: ParentNode;
    }, _onFault: (message: string) => void);
    hostUpdated(): void;
    /** False where it failed. The next update tries again, from nothing: Lit may have stopped in the middle of its work. */
    attempt(update: () => void): boolean;
    /** Once, until something was shown in between. */
    tell(message: string): void;
}
