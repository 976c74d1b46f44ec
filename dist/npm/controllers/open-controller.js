/** Which items are open. A visitor's act is told item by item, a script's or the page's is not. It outlives moves in the document. */
class OpenController {
    constructor(_host, _onToggle) {
        this._host = _host;
        this._onToggle = _onToggle;
        this._ids = new Set();
        this._exclusive = false;
        this._wish = [];
        const panels = _host.shadowRoot?.querySelectorAll('[open] .panel');
        this._prerendered = panels && [...panels].map(({ dataset: { id } }) => id);
    }
    get ids() {
        return this._ids;
    }
    /** Where only one may be open, the one opened last stays. */
    set exclusive(exclusive) {
        this._exclusive = exclusive;
        if (exclusive && this._ids.size > 1)
            this._ids = new Set([...this._ids].slice(-1));
    }
    set(ids) {
        this._ids = new Set(ids);
        this._host.requestUpdate();
    }
    /** Sets what a wish of the page's author comes to, unless that was its last one. */
    setOnce(wish, ids) {
        if (wish.every((value, i) => value === this._wish[i]))
            return;
        this._wish = wish;
        this.set(this._prerendered ?? ids());
        this._prerendered = null;
    }
    /** The same by the visitor: each item that differs is told, the closed ones first. */
    setByVisitor(ids) {
        const before = this._ids;
        this.set(ids);
        before.forEach((id) => this._ids.has(id) || this._onToggle(id, false));
        this._ids.forEach((id) => before.has(id) || this._onToggle(id, true));
    }
    /** The visitor opens all items on screen, or closes them where all are open; the others stay as they are. */
    toggleAllByVisitor({ sections, expandAll }) {
        const shown = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
        const others = [...this._ids].filter((id) => !shown.has(id));
        this.setByVisitor(expandAll?.allOpen ? others : [...others, ...shown]);
    }
    /** What would be open with this item open or closed. */
    with(id, open) {
        const others = this._exclusive && open ? [] : [...this._ids].filter((other) => other !== id);
        return open ? [...others, id] : others;
    }
}

export { OpenController };
//# sourceMappingURL=open-controller.js.map
