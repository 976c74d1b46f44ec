import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {TrustFaqSearchEvent} from '../events.js';
import type {Flow} from '../questions/flow-types.js';
import type {Responder} from '../view/responder.js';
import {KeptHeightController} from './kept-height-controller.js';

/** Milliseconds without typing after which a query counts as a search. */
const SETTLE_MS = 800;

/** What the search box needs from its element. */
export interface Searcher {
  /** Announces what the search has found. */
  readonly announce: () => void;
  /** Reads the results as they are now. */
  readonly settle: () => Pick<Flow, 'pending' | 'results'>;
  /** Resolves when the results of the last search are on screen. */
  readonly whenShown: () => Promise<void>;
  /** Moves the focus from the box to the results. */
  readonly goToResults: () => void;
}

/** Controls the search box: its text, IME composition, and when a query counts as a search. */
export class SearchController implements ReactiveController {
  /** Whether an input method is composing; until it ends, the query is not the visitor's yet. */
  composing = false;
  private _query = '';
  private _settled = '';
  private _clears = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost &
      HTMLElement & {readonly renderRoot: ParentNode},
    private readonly _responder: Responder,
    private readonly _searcher: Searcher,
  ) {
    new KeptHeightController(_host);
    _host.addController(this);
  }

  /** Resumes a search that was under way when the element was moved, so that it is still reported. */
  hostConnected(): void {
    if (this._query !== this._settled) this._wait();
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this.composing = false;
  }

  /**
   * Touches the box only if its value differs: setting a value, even the same one, would end a
   * composition.
   */
  hostUpdated(): void {
    const box = this._box;
    // A box that is removed during a composition does not end it.
    if (!box) this.composing = false;
    else if (box.value !== this._query) box.value = this._query;
  }

  get query(): string {
    return this._query;
  }

  /**
   * Sets the query from a script; no event follows. Setting the text that the visitor has typed changes
   * nothing.
   */
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
   * Keeps plain characters from the page, whose single-key shortcuts must not react to them. Alt with a
   * letter or digit is a shortcut; with anything else it types a special character on a Mac.
   */
  readonly onKey = (event: KeyboardEvent): void => {
    const isComposing = event.isComposing || event.keyCode === 229;
    const isShortcut = event.ctrlKey || event.metaKey || (event.altKey && /\w/.test(event.key));
    // Form-filling tools send keys without a name.
    if (isComposing || (event.key?.length === 1 && !isShortcut)) {
      event.stopPropagation();
    } else if (event.key === 'Escape') this._onEscape(event);
    else if (/^(Enter|ArrowDown)$/.test(event.key) && !isShortcut && !event.shiftKey)
      this._onLeave(event);
  };

  /** Empties the box and keeps the focus in it. */
  readonly onClear = (): void => {
    this.clear();
    this._box?.focus({preventScroll: true});
  };

  /** Empties the box as if the visitor had deleted the text. */
  clear(): void {
    this._show('');
    this._wait();
  }

  private get _box(): HTMLInputElement | null {
    return this._host.renderRoot.querySelector('#search');
  }

  /** Moves to the results once they are on screen, unless the visitor has gone on typing or left the box. */
  private _onLeave(event: KeyboardEvent): void {
    event.preventDefault();
    if (event.type !== 'keydown' || event.repeat) return;
    const query = this._query;
    const isThere = () =>
      query === this._query && this._host.shadowRoot!.activeElement === this._box;
    void this._searcher.whenShown().then(() => isThere() && this._searcher.goToResults());
  }

  /**
   * Handles Escape until its release if there is text to clear, so that a dialog around the widget
   * stays open.
   */
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
      this._report(this._query);
    }, SETTLE_MS);
  }

  /** Reports a search once its results are complete, unless the visitor has gone on typing. */
  private _report(query: string): void {
    if (query !== this._query) return;
    this._searcher.announce();
    const {pending, results} = this._searcher.settle();
    if (pending) return void this._searcher.whenShown().then(() => this._report(query));
    const count = results?.total ?? results?.matches.size ?? 0;
    if (query.trim() !== '') this._responder.dispatch(new TrustFaqSearchEvent(query, count));
  }
}
