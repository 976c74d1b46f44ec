import type {LitElement, ReactiveController} from 'lit';

/** Gives the host the attributes that it was written with in a page in XML: Chromium's parser (156) does not. */
export class XmlAttributesController implements ReactiveController {
  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    const {attributes, hasUpdated, ownerDocument: page} = this._host;
    const isParsing = page.readyState === 'loading' && !page.currentScript;
    if (page.contentType === 'text/html' || !isParsing || hasUpdated) return;
    for (const {name, value} of attributes) this._host.attributeChangedCallback(name, null, value);
  }
}
