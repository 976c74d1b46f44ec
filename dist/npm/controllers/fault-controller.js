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
    /** The next update tries again, from nothing: Lit may have stopped in the middle of its work. */
    attempt(update) {
        try {
            update();
        }
        catch (error) {
            const root = this._host.renderRoot;
            this._fallback = document.createElement('slot');
            root.replaceChildren(this._fallback);
            root._$litPart$ = undefined;
            this.tell(`nothing can be shown: ${String(error)}`);
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
