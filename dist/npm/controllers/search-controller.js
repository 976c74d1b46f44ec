/** Quiet time after which typing counts as a search. */
const SETTLE_MS = 800;
/** The search box: what stands in it, the IME at work in it, and when the visitor has settled. */
class SearchController {
    constructor(_host, _onSettle) {
        this._host = _host;
        this._onSettle = _onSettle;
        /** An input method is at work: the query is not the visitor's yet. */
        this.composing = false;
        this._query = '';
        this._settled = '';
        this._clears = false;
        this.onInput = (event) => {
            this._show(event.currentTarget.value);
            this._wait();
        };
        this.onComposition = (event) => {
            this.composing = event.type === 'compositionstart';
            this._wait();
            this._host.requestUpdate();
        };
        /**
         * Plain characters belong to the box: a page's single-key shortcuts must not see them. Alt with a
         * letter or digit is a shortcut, with anything else a character that a Mac types so.
         */
        this.onKey = (event) => {
            const isComposing = event.isComposing || event.keyCode === 229;
            const isShortcut = event.ctrlKey || event.metaKey || (event.altKey && /\w/.test(event.key));
            // Tools that fill in forms send keys without a name.
            if (isComposing || (event.key?.length === 1 && !isShortcut)) {
                event.stopPropagation();
            }
            else if (event.key === 'Escape')
                this._onEscape(event);
        };
        _host.addController(this);
    }
    /** A search under way when the element was moved is told all the same. */
    hostConnected() {
        if (this._query !== this._settled)
            this._wait();
    }
    hostDisconnected() {
        clearTimeout(this._timer);
        this.composing = false;
    }
    /** Touches the box only where it differs: a value set again would end a composition. */
    hostUpdated() {
        const box = this._host.renderRoot.querySelector('#search');
        // A box that is taken away in the middle of a composition does not end it.
        if (!box)
            this.composing = false;
        else if (box.value !== this._query)
            box.value = this._query;
    }
    get query() {
        return this._query;
    }
    /** A script's wish: no visitor event follows. The visitor's own words given back change nothing. */
    set(query) {
        if (query === this._query)
            return;
        clearTimeout(this._timer);
        this._settled = query;
        this._show(query);
    }
    /** The visitor empties the box. */
    clear() {
        this._show('');
        this._wait();
    }
    /** One that finds something to clear is ours until it is released: a dialog around us stays open. */
    _onEscape(event) {
        const isPress = event.type === 'keydown';
        if (isPress && !event.repeat)
            this._clears = this._query !== '';
        if (!this._clears)
            return;
        event.stopPropagation();
        event.preventDefault();
        this.clear();
        this._clears = isPress;
    }
    _show(query) {
        if (query === this._query)
            return;
        this._query = query;
        this._host.requestUpdate();
    }
    _wait() {
        clearTimeout(this._timer);
        if (this.composing)
            return;
        this._timer = setTimeout(() => {
            if (this._query === this._settled)
                return;
            this._settled = this._query;
            this._onSettle(this._query);
        }, SETTLE_MS);
    }
}

export { SearchController };
//# sourceMappingURL=search-controller.js.map
