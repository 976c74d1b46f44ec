import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {HeightController} from './height-controller.js';

/** Quiet time after which typing counts as a search. */
const SETTLE_MS = 800;

/** What the box needs from the element around it. */
export interface Searcher {
  /** The visitor has settled on a query. */
  readonly onSettle: (query: string) => void;
  /** Resolves when what was searched for last is on screen. */
  readonly found: () => Promise<void>;
  /** Takes the focus from the box to what it has found. */
  readonly goToFound: () => void;
}

/** The search box: what stands in it, the IME at work in it, and when the visitor has settled. */
export class SearchController implements ReactiveController {
  /** An input method is at work: the query is not the visitor's yet. */
  composing = false;
  private _query = '';
  private _settled = '';
  private _clears = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost &
      HTMLElement & {readonly renderRoot: ParentNode},
    private readonly _searcher: Searcher,
  ) {
    new HeightController(_host);
    _host.addController(this);
  }

  /** A search under way when the element was moved is still reported. */
  hostConnected(): void {
    if (this._query !== this._settled) this._wait();
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this.composing = false;
  }

  /** Touches the box only where it differs: a value set again would end a composition. */
  hostUpdated(): void {
    const box = this._box;
    // A box that is taken away in the middle of a composition does not end it.
    if (!box) this.composing = false;
    else if (box.value !== this._query) box.value = this._query;
  }

  get query(): string {
    return this._query;
  }

  /** Set by a script: no event follows. Setting what the visitor has typed changes nothing. */
  set(query: string): void {
    if (query === this._query) return;
    clearTimeout(this._timer);
    this._settled = query;
    this._show(query);
  }

  readonly onInput = (event: Event): void => {
    this._show((event.currentTarget as HTMLInputElement).value);
    this._wait();
  };

  readonly onComposition = (event: Event): void => {
    this.composing = event.type === 'compositionstart';
    this._wait();
    this._host.requestUpdate();
  };

  /**
   * Plain characters belong to the box: a page's single-key shortcuts must not see them. Alt with a
   * letter or digit is a shortcut, with anything else a character that a Mac types so.
   */
  readonly onKey = (event: KeyboardEvent): void => {
    const isComposing = event.isComposing || event.keyCode === 229;
    const isShortcut = event.ctrlKey || event.metaKey || (event.altKey && /\w/.test(event.key));
    // Tools that fill in forms send keys without a name.
    if (isComposing || (event.key?.length === 1 && !isShortcut)) {
      event.stopPropagation();
    } else if (event.key === 'Escape') this._onEscape(event);
    else if (/^(Enter|ArrowDown)$/.test(event.key) && !isShortcut && !event.shiftKey)
      this._onLeave(event);
  };

  /** The visitor goes on in the box. */
  readonly onClear = (): void => {
    this.clear();
    this._box?.focus({preventScroll: true});
  };

  /** The visitor empties the box. */
  clear(): void {
    this._show('');
    this._wait();
  }

  private get _box(): HTMLInputElement | null {
    return this._host.renderRoot.querySelector('#search');
  }

  /** Goes once what the box holds is found; never where the visitor has gone on since. */
  private _onLeave(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.type !== 'keydown' || event.repeat) return;
    const query = this._query;
    const isThere = () =>
      query === this._query && this._host.shadowRoot!.activeElement === this._box;
    void this._searcher.found().then(() => isThere() && this._searcher.goToFound());
  }

  /** One that finds something to clear is ours until it is released: a dialog around us stays open. */
  private _onEscape(event: KeyboardEvent): void {
    const isPress = event.type === 'keydown';
    if (isPress && !event.repeat) this._clears = this._query !== '';
    if (!this._clears) return;
    event.stopPropagation();
    event.preventDefault();
    this.clear();
    this._clears = isPress;
  }

  private _show(query: string): void {
    if (query === this._query) return;
    this._query = query;
    this._host.requestUpdate();
  }

  private _wait(): void {
    clearTimeout(this._timer);
    if (this.composing) return;
    this._timer = setTimeout(() => {
      if (this._query === this._settled) return;
      this._settled = this._query;
      this._searcher.onSettle(this._query);
    }, SETTLE_MS);
  }
}
