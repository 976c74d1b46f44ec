import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ChildPart} from 'lit/directive.js';
import {setChildPartValue} from 'lit/directive-helpers.js';
import {nextFrame} from '../page/next-frame.js';
import {asksForText} from '../page/text-fragment.js';
import type {Flow} from '../questions/flow-types.js';
import type {Later, RenderLater} from '../view/actions.js';
import type {Made} from '../view/view-inputs.js';

/** Milliseconds of work in a frame. */
const SLICE_MS = 5;

/** Milliseconds after which the work no longer waits for frames. */
const PATIENCE_MS = 1000;

/** The height of a low item in pixels, and the number of items that are never parted. */
const ITEM_HEIGHT = 64;
const TOGETHER = 16;

/**
 * Renders what nobody sees yet after the next paint, a little in each frame: the answers of closed
 * items, which find-in-page searches, and, while the visitor types, the items below the screen. An
 * update leaves their places empty and names them here. Once something has been rendered, every update
 * renders it; items only as long as the list is the same.
 */
export class LaterController implements ReactiveController {
  private readonly _answers = new Set<string>();
  private _items = Infinity;
  private _list: unknown;
  private readonly _places = new Map<ChildPart, {later: Later; content: () => unknown}>();
  /** Whether the list has changed since the last frame. */
  private _isNew = true;
  private _work: Promise<void> | null = null;

  constructor(
    private readonly _host: ReactiveControllerHost &
      HTMLElement & {readonly isUpdatePending: boolean},
    private readonly _flow: {readonly current: Pick<Flow, 'list'>},
  ) {
    _host.addController(this);
  }

  get made(): Made {
    return {answers: this._answers, items: this._items};
  }

  /** Resolves when the host is up to date and no place is empty. */
  async whenMade(): Promise<void> {
    await this._host.updateComplete;
    await this._work;
  }

  /** Resolves when every item of the list is rendered: with true unless another update is due. */
  async whenListed(): Promise<boolean> {
    while (this._hasLateItems) await nextFrame(PATIENCE_MS);
    return !this._host.isUpdatePending;
  }

  /**
   * Lays out a closed panel once it is rendered. The browser keeps the layout of what it hides until
   * found, so that opening the panel takes about half the time.
   */
  async layOut(panel: string): Promise<void> {
    await this._host.updateComplete;
    this._host.shadowRoot!.getElementById(panel)?.firstElementChild!.getBoundingClientRect();
  }

  readonly renderLater: RenderLater = (place, later, content) => {
    this._places.set(place, {later, content});
  };

  hostUpdate(): void {
    const {list} = this._flow.current;
    const isOther = list !== this._list;
    const isTyping = this._host.shadowRoot!.activeElement?.id === 'search';
    if (!isTyping || (!isOther && !this._hasLateItems)) this._items = Infinity;
    else if (isOther) this._items = Math.max(TOGETHER, Math.ceil(innerHeight / ITEM_HEIGHT));
    this._list = list;
    this._isNew ||= isOther;
    this._places.clear();
  }

  hostUpdated(): void {
    const page = this._host.ownerDocument;
    // Nobody waits for a page in the background, and a browser that looks for a text does not wait.
    if (page.hidden || asksForText(page)) this._fill(Infinity);
    if (this._places.size > 0) this._work ??= this._fillAll();
  }

  private get _hasLateItems(): boolean {
    return [...this._places.values()].some(({later}) => 'items' in later);
  }

  private async _fillAll(): Promise<void> {
    let end = 0;
    this._isNew = true;
    while (this._places.size > 0) {
      // The first frame paints the list; the next one may render more.
      const isFirst = this._isNew;
      this._isNew = false;
      if (isFirst) end = Date.now() + PATIENCE_MS;
      await nextFrame(end - Date.now());
      if (!isFirst && !this._isNew) this._fill(SLICE_MS);
    }
    this._work = null;
  }

  private _fill(ms: number): void {
    const end = Date.now() + ms;
    // Items come first, in the order of the list, and each adds its answer at the end.
    for (const [place, {later, content}] of this._places) {
      this._places.delete(place);
      if ('items' in later) this._items = later.items;
      else this._answers.add(later.answer);
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
