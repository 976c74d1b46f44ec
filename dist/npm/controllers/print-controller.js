/**
 * Knows whether the page is being printed; `onChange` must bring the host up to date at once, and give
 * the focus back to what had it: on paper that may be left out.
 */
class PrintController {
    constructor(_host, _onChange) {
        this._host = _host;
        this._onChange = _onChange;
        this.printing = false;
        this._view = null;
        this._focused = '';
        this._onEvent = (event) => {
            const { shadowRoot } = this._host;
            this.printing = event.type === 'beforeprint';
            if (this.printing)
                this._focused = shadowRoot?.activeElement?.id ?? '';
            this._onChange(this._focused);
        };
        _host.addController(this);
    }
    hostConnected() {
        this._view = this._host.ownerDocument.defaultView;
        this._view?.addEventListener('beforeprint', this._onEvent);
        this._view?.addEventListener('afterprint', this._onEvent);
    }
    hostDisconnected() {
        this._view?.removeEventListener('beforeprint', this._onEvent);
        this._view?.removeEventListener('afterprint', this._onEvent);
        this.printing = false;
        this._host.requestUpdate();
    }
}

export { PrintController };
//# sourceMappingURL=print-controller.js.map
