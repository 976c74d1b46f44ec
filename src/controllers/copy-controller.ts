import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {TrustFaqCopyEvent} from '../events.js';
import {type Copy, copyRich} from '../page/clipboard.js';
import type {Responder} from '../view/responder.js';
import type {Copied} from '../view/view.js';

/** Milliseconds for which a button reports that it has copied. */
const SAID_MS = 2500;

/** Copies for the visitor, and remembers the last copy and whether the clipboard took it. */
export class CopyController implements ReactiveController {
  last: Copied | null = null;
  private _wanted: Copy | null = null;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    readonly responder: Responder,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Copies the link to an entry. */
  copyLink(id: string, button: string, address: string): void {
    void this.copy(button, {'text/plain': address}, new TrustFaqCopyEvent(id));
  }

  /**
   * Copies what the button with this id offers. Only the last copy gets a response: what the button
   * says, and the event.
   */
  async copy(button: string, copy: Copy, event?: CustomEvent<object>): Promise<void> {
    this._wanted = copy;
    const isTaken = await copyRich(copy, this._host.ownerDocument);
    if (this._wanted !== copy) return;
    this._set({button, byHand: isTaken ? '' : copy['text/plain']});
    if (event) this.responder.dispatch(event);
    // The text stays on screen while the visitor has to copy it by hand.
    if (!isTaken) return this.responder.focus('copied-text');
    this.responder.announce(({copied}) => copied);
    this._timer = setTimeout(() => this._set(null), SAID_MS);
  }

  /** Drops the last copy, and the response to one that is under way. */
  readonly forget = (): void => {
    this._wanted = null;
    this._set(null);
  };

  private _set(last: Copied | null): void {
    clearTimeout(this._timer);
    this.last = last;
    this._host.requestUpdate();
  }
}
