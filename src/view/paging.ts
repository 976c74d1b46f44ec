/** Maximum number of items that a link adds to the list: thousands would stall the page. */
const FAR = 200;

/**
 * Tracks how many items may be shown: one step at first, and more when the visitor asks for them or a
 * link needs them.
 */
export class Paging {
  /** An entry beyond the limit that is shown nevertheless. */
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

  /** Adds a step and returns how many of `all` items are then shown. */
  more(all: number): number {
    this._extra += this._step();
    this._requestUpdate();
    return Math.min(this.limit, all);
  }

  /**
   * Extends the list to include this place, counted from 1; if it is too far down, shows only its entry
   * in addition.
   */
  reach(place: number, id: string): void {
    const missing = place - this.limit;
    const step = this._step();
    if (missing > FAR) this._revealed = id;
    else if (missing > 0) this._extra += Math.ceil(missing / step) * step;
    this._requestUpdate();
  }
}
