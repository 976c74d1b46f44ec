/** Items that a link adds to the list at most: a page of thousands would stall. */
const FAR = 200;

/** How many items may be shown: a step at first, and more steps as the visitor asks or a link needs. */
export class Paging {
  /** An entry far down that is shown all the same. */
  private _revealed = '';
  private _extra = 0;

  constructor(
    private readonly _step: () => number,
    private readonly _requestUpdate: () => void,
  ) {}

  get limit(): number {
    return this._step() + this._extra;
  }

  get state(): {readonly limit: number; readonly revealed: string} {
    return {limit: this.limit, revealed: this._revealed};
  }

  /** Returns how many of `all` are shown then. */
  more(all: number): number {
    this._extra += this._step();
    this._requestUpdate();
    return Math.min(this.limit, all);
  }

  /** Extends the list as far as to this place, counted from 1, or shows the entry there besides. */
  reach(place: number, id: string): void {
    const missing = place - this.limit;
    const step = this._step();
    if (missing > FAR) this._revealed = id;
    else if (missing > 0) this._extra += Math.ceil(missing / step) * step;
    this._requestUpdate();
  }
}
