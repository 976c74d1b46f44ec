/** Items that a link adds to the list at most: a page of thousands would stall. */
const FAR = 200;
/** How many items may be shown: a step at first, and more steps as the visitor asks or a link needs. */
class LimitController {
    constructor(_host, _step) {
        this._host = _host;
        this._step = _step;
        /** An entry far down that is shown all the same. */
        this.revealed = '';
        this._extra = 0;
    }
    /** How many more come at once. */
    get step() {
        return this._step();
    }
    get limit() {
        return this.step + this._extra;
    }
    /** Returns how many of `all` are shown then. */
    more(all) {
        this._extra += this.step;
        this._host.requestUpdate();
        return Math.min(this.limit, all);
    }
    /** Extends the list as far as to this place, counted from 1, or shows the entry there besides. */
    reach(place, id) {
        const missing = place - this.limit;
        if (missing > FAR)
            this.revealed = id;
        else if (missing > 0)
            this._extra += Math.ceil(missing / this.step) * this.step;
        this._host.requestUpdate();
    }
}

export { LimitController };
//# sourceMappingURL=limit-controller.js.map
