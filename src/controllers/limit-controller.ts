import type {ReactiveControllerHost} from 'lit';

/** How many items may be shown: a step at first, and more steps as the visitor asks or a link needs. */
export class LimitController {
  private _extra = 0;

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _step: () => number,
  ) {}

  /** How many more come at once. */
  get step(): number {
    return this._step();
  }

  get limit(): number {
    return this.step + this._extra;
  }

  more(): void {
    this.reach(this.limit + 1);
  }

  /** Extends the list as far as to this place, counted from 1. */
  reach(place: number): void {
    const missing = place - this.limit;
    if (missing <= 0) return;
    this._extra += Math.ceil(missing / this.step) * this.step;
    this._host.requestUpdate();
  }
}
