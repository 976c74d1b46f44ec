import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memoizeBy} from '../core/memoize-by.js';

/** A document refuses, and takes away, style sheets that were made for another one. */
const sheetOf = memoizeBy((_: Document, view: Window & typeof globalThis, css: string) => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});

/** Gives the shadow tree its style sheet, in a popup or an iframe too: Lit's own belong to the script's document. */
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
