import type {LitElement, ReactiveController} from 'lit';

/**
 * Tells the host of the attributes that it was written with in a page in XML: Chromium 156 tells it
 * only of later changes.
 */
export class XmlAttributesController implements ReactiveController {
  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    const {attributes, hasUpdated, ownerDocument} = this._host;
    if (hasUpdated || ownerDocument.contentType === 'text/html') return;
    for (const {name, value} of attributes) this._host.attributeChangedCallback(name, null, value);
  }
}
