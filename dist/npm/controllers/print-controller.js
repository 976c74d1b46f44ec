/** Knows whether the page is being printed; `onChange` must bring the host up to date at once. */
class PrintController {
    constructor(_host, _onChange) {
        this._host = _host;
        this._onChange = _onChange;
        this.printing = false;
        _host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this);
        addEventListener('afterprint', this);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this);
        removeEventListener('afterprint', this);
        this.printing = false;
        this._host.requestUpdate();
    }
    handleEvent(event) {
        this.printing = event.type === 'beforeprint';
        this._onChange();
    }
}

export { PrintController };
//# sourceMappingURL=print-controller.js.map
