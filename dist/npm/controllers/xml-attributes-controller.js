/** Tells the host of the attributes that it was written with in a page in XML: Chromium's parser (156) does not. */
class XmlAttributesController {
    constructor(_host) {
        this._host = _host;
        _host.addController(this);
    }
    hostConnected() {
        const { attributes, hasUpdated, ownerDocument: page } = this._host;
        const isParsing = page.readyState === 'loading' && !page.currentScript;
        if (page.contentType === 'text/html' || !isParsing || hasUpdated)
            return;
        for (const { name, value } of attributes)
            this._host.attributeChangedCallback(name, null, value);
    }
}

export { XmlAttributesController };
//# sourceMappingURL=xml-attributes-controller.js.map
