/** Keeps a failure away from the page: what cannot be shown leaves the fallback between the tags. */
class FaultController {
    /** Must be the host's last controller: when it hears of an update, the others have done theirs. */
    constructor(_host, _onFault) {
        this._host = _host;
        this._onFault = _onFault;
        this._fallback = null;
        this._told = '';
        _host.addController(this);
    }
    hostUpdated() {
        this._fallback?.remove();
        this._told = '';
    }
    /** False where it failed. The next update tries again, from nothing: Lit may have stopped in the middle of its work. */
    attempt(update) {
        try {
            update();
            return true;
        }
        catch (error) {
            const root = this._host.renderRoot;
            // Not by a member of the page's document, which a form may hide.
            this._fallback = Document.prototype.createElement.call(document, 'slot');
            root.replaceChildren(this._fallback);
            root._$litPart$ = undefined;
            this.tell(`nothing can be shown: ${String(error)}`);
            return false;
        }
    }
    /** Once, until something was shown in between. */
    tell(message) {
        if (message === this._told)
            return;
        this._told = message;
        this._onFault(message);
    }
}

export { FaultController };
//# sourceMappingURL=fault-controller.js.map
