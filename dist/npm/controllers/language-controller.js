/** The `lang` that holds where the host stands, followed while the page changes it. */
class LanguageController {
    constructor(_host) {
        this._host = _host;
        /** BCP 47 tag; empty where no ancestor has one. */
        this.tag = '';
        this._observer = new MutationObserver(() => this._read());
        _host.addController(this);
    }
    hostConnected() {
        for (let at = this._host; at; at = shadowHost(at)) {
            const root = at.getRootNode();
            this._observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
        }
        this._read();
    }
    hostDisconnected() {
        this._observer.disconnect();
    }
    _read() {
        const tag = nearestLang(this._host);
        if (tag === this.tag)
            return;
        this.tag = tag;
        this._host.requestUpdate();
    }
}
function nearestLang(element) {
    const holder = element.closest('[lang]');
    if (holder)
        return holder.getAttribute('lang').trim();
    const host = shadowHost(element);
    return host ? nearestLang(host) : '';
}
/** The element whose shadow tree holds this one (asked by its property: a realm may be another). */
function shadowHost(element) {
    const root = element.getRootNode();
    // A form of the page may be called `host`.
    return root === element.ownerDocument ? undefined : root.host;
}

export { LanguageController };
//# sourceMappingURL=language-controller.js.map
