import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memoizeByFirst} from '../core/memoize-by-first.js';

/** Creates a sheet per document: a document refuses, and removes, style sheets created for another one. */
const sheetOf = memoizeByFirst((_: Document, view: Window & typeof globalThis, css: string) => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});

/**
 * Adds the style sheet to the shadow tree, also in popups and iframes: Lit's own sheets belong to the
 * script's document.
 */
export class StyleController implements ReactiveController {
  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _css: string,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    const {ownerDocument, shadowRoot} = this._host;
    const view = ownerDocument.defaultView;
    if (!view || shadowRoot!.adoptedStyleSheets.length > 0) return;
    shadowRoot!.adoptedStyleSheets = [sheetOf(ownerDocument, view, this._css)];
  }
}
