import {languageTag} from '../core/language.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The `lang` that holds where the host stands, followed while the page changes it. */
export class LanguageController implements ReactiveController {
  /** BCP 47 tag; empty where no ancestor has one. */
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

/** A valid BCP 47 tag; `und` for an unknown language, empty where the page names none. */
export function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  const written = holder?.getAttribute('lang')!.trim();
  if (holder) return written ? languageTag(written) || 'und' : '';
  const host = shadowHost(element);
  return host ? nearestLang(host) : '';
}

/** The element whose shadow tree holds this one (asked by its property: a realm may be another). */
export function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  // A form of the page may be called `host`.
  return root === element.ownerDocument ? undefined : (root as Partial<ShadowRoot>).host;
}
