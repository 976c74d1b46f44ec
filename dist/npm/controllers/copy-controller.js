/** Copies addresses, and remembers which one and how it went. */
class CopyController {
    constructor(_host, _onCopy) {
        this._host = _host;
        this._onCopy = _onCopy;
        this.last = null;
        this._wanted = '';
        _host.addController(this);
    }
    hostDisconnected() {
        this.last = null;
        this._wanted = '';
    }
    async copy(id, address) {
        this._wanted = address;
        const byHand = !(await copyText(address, this._host.ownerDocument.defaultView));
        if (this._wanted !== address)
            return;
        this.last = { id, address, byHand };
        this._host.requestUpdate();
        this._onCopy(this.last);
    }
}
/** Whether the clipboard took the text; without permission, focus or https it refuses. */
async function copyText(text, view) {
    try {
        await view.navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}

export { CopyController };
//# sourceMappingURL=copy-controller.js.map
