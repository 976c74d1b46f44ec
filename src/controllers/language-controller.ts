import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {nearestLang} from '../page/nearest-lang.js';
import {shadowHost} from '../page/surroundings.js';

/** Follows the `lang` that applies to the host while the page changes it. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; empty if no ancestor has one. */
  tag = '';

  private readonly _observer = new MutationObserver(() => this._read());

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  hostConnected(): void {
    for (let at: Element | undefined = this._host; at; at = shadowHost(at)) {
      const root = at.getRootNode();
      this._observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    }
    this._read();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  private _read(): void {
    const tag = nearestLang(this._host);
    if (tag === this.tag) return;
    this.tag = tag;
    this._host.requestUpdate();
  }
}
