import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A document refuses, and takes away, style sheets that were made for another one. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives the shadow tree its style sheet, in a popup or an iframe too: Lit's own belong to the script's document. */
export class StyleController implements ReactiveController {
  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _css: string,
  ) {
    _host.addController(this);
    // What a server has rendered, its style too, makes way for ours in the same task.
    _host.shadowRoot?.replaceChildren();
  }

  hostConnected(): void {
    const {ownerDocument, shadowRoot} = this._host;
    const view = ownerDocument.defaultView;
    if (!view || shadowRoot!.adoptedStyleSheets.length > 0) return;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(this._css);
      sheets.set(ownerDocument, sheet);
    }
    shadowRoot!.adoptedStyleSheets = [sheet];
  }
}
