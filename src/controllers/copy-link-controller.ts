import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {TrustFaqCopyEvent} from '../events.js';
import type {Responder} from '../view/responder.js';
import type {Copied} from '../view/view.js';

/** Milliseconds for which a button reports that it has copied. */
const SAID_MS = 2500;

/** Copies addresses, and remembers the last one and whether the clipboard took it. */
export class CopyLinkController implements ReactiveController {
  last: Copied | null = null;
  private _wanted = '';
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _responder: Responder,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this.last = null;
    this._wanted = '';
  }

  async copy(id: string, address: string): Promise<void> {
    this._wanted = address;
    const byHand = !(await copyText(address, this._host.ownerDocument.defaultView));
    if (this._wanted !== address) return;
    this.last = {id, address, byHand};
    this._host.requestUpdate();
    if (byHand) this._responder.focus('address');
    else this._responder.announce(({copied}) => copied);
    this._responder.dispatch(new TrustFaqCopyEvent(id));
    clearTimeout(this._timer);
    // The address stays on screen while the visitor has to copy it by hand.
    if (!byHand) this._timer = setTimeout(() => this._forget(), SAID_MS);
  }

  private _forget(): void {
    this.last = null;
    this._host.requestUpdate();
  }
}

/** Copies the text; false if the clipboard refuses, as it does without permission, focus or https. */
async function copyText(text: string, view: Window | null): Promise<boolean> {
  try {
    await view!.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
