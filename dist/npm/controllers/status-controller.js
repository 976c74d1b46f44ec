/** What a screen reader is told of the visitor's acts. */
class StatusController {
    constructor(_host) {
        this._host = _host;
        this.text = '';
        this._lang = '';
        this._words = null;
    }
    /** The words are asked for within the update: they may be a function of the page, and fail. */
    tell(words) {
        this._words = words;
        this._host.requestUpdate();
    }
    /** The same words twice are said twice only if they differ; a change of language ends them. */
    update(view) {
        if (view.lang !== this._lang)
            this.text = '';
        this._lang = view.lang;
        const words = this._words?.(view);
        this._words = null;
        if (words !== undefined)
            this.text = words === this.text ? `${words}\u00a0` : words;
    }
}

export { StatusController };
//# sourceMappingURL=status-controller.js.map
