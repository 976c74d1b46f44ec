import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Keeps a failure away from the page: what cannot be shown leaves the fallback between the tags. */
export class FaultController implements ReactiveController {
  private _fallback: Element | null = null;
  private _told = '';

  /** Must be the host's last controller: when it hears of an update, the others have done theirs. */
  constructor(
    private readonly _host: ReactiveControllerHost & {readonly renderRoot: ParentNode},
    private readonly _onFault: (message: string) => void,
  ) {
    _host.addController(this);
  }

  hostUpdated(): void {
    this._fallback?.remove();
    this._told = '';
  }

  /** False where it failed. The next update tries again, from nothing: Lit may have stopped in the middle of its work. */
  attempt(update: () => void): boolean {
    try {
      update();
      return true;
    } catch (error) {
      const root = this._host.renderRoot as ParentNode & {_$litPart$?: unknown};
      // Not by a member of the page's document, which a form may hide.
      this._fallback = Document.prototype.createElement.call(document, 'slot');
      root.replaceChildren(this._fallback);
      root._$litPart$ = undefined;
      this.tell(`nothing can be shown: ${String(error)}`);
      return false;
    }
  }

  /** Once, until something was shown in between. */
  tell(message: string): void {
    if (message === this._told) return;
    this._told = message;
    this._onFault(message);
  }
}
