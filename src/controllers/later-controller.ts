import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ChildPart} from 'lit/directive.js';
import {setChildPartValue} from 'lit/directive-helpers.js';
import {nextFrame} from '../page/next-frame.js';
import {asksForText} from '../page/text-fragment.js';
import type {RenderLater} from '../view/actions.js';

/** Milliseconds of work in a frame. */
const SLICE_MS = 5;

/** Milliseconds after which the work no longer waits for frames. */
const PATIENCE_MS = 1000;

/**
 * Renders the answers of closed items, which nobody sees, but which find-in-page searches. An update
 * leaves their places empty and names them here; they are filled after the next paint, a few in each
 * frame. Once an answer has been rendered, every update renders it.
 */
export class ClosedAnswersController implements ReactiveController {
  private readonly _made = new Set<string>();
  private readonly _places = new Map<ChildPart, {id: string; content: () => unknown}>();
  private _work: Promise<void> | null = null;

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  /** Ids of the entries whose answers have been rendered in a closed item. */
  get made(): ReadonlySet<string> {
    return this._made;
  }

  /** Resolves when the host is up to date and no place is empty. */
  async whenMade(): Promise<void> {
    await this._host.updateComplete;
    await this._work;
  }

  readonly renderLater: RenderLater = (place, id, content) => {
    this._places.set(place, {id, content});
  };

  hostUpdate(): void {
    this._places.clear();
  }

  hostUpdated(): void {
    const page = this._host.ownerDocument;
    // Nobody waits for a page in the background, and a browser that looks for a text does not wait.
    if (page.hidden || asksForText(page)) this._fill(Infinity);
    if (this._places.size > 0) this._work ??= this._fillAll();
  }

  private async _fillAll(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    const frame = () => nextFrame(end - Date.now());
    // This frame paints the questions; the next one may render answers.
    await frame();
    while (this._places.size > 0) {
      await frame();
      this._fill(SLICE_MS);
    }
    this._work = null;
  }

  private _fill(ms: number): void {
    const end = Date.now() + ms;
    for (const [place, {id, content}] of this._places) {
      this._places.delete(place);
      this._made.add(id);
      try {
        setChildPartValue(place, content());
      } catch {
        // The next update meets the same error and reports it.
        this._host.requestUpdate();
      }
      if (Date.now() > end) return;
    }
  }
}
