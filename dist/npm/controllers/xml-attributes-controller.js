/**
 * Tells the host of the attributes that it was written with in a page in XML: Chromium 156 tells it
 * only of later changes.
 */
class XmlAttributesController {
    constructor(_host) {
        this._host = _host;
        _host.addController(this);
    }
    hostConnected() {
        const { attributes, hasUpdated, ownerDocument } = this._host;
        if (hasUpdated || ownerDocument.contentType === 'text/html')
            return;
        for (const { name, value } of attributes)
            this._host.attributeChangedCallback(name, null, value);
    }
}

export { XmlAttributesController };
//# sourceMappingURL=xml-attributes-controller.js.map
