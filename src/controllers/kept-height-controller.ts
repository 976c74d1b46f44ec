import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scrollersOf} from '../page/scrolling.js';

/**
 * Keeps the host from shrinking while the visitor types: a shorter list would pull the page down, and
 * the search box with it. The next update while the box is not focused removes as much of the spare
 * height as it can without moving anything on screen.
 */
export class KeptHeightController implements ReactiveController {
  /** Minimum height in pixels; 0 for the height of the content. */
  private _least = 0;

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
  }

  hostUpdate(): void {
    const root = this._root;
    if (root && this._isTyping) this._set(root, root.offsetHeight);
  }

  hostUpdated(): void {
    const root = this._root;
    if (!root || this._least === 0 || this._isTyping) return;
    const before = root.offsetHeight;
    root.style.minBlockSize = '';
    const spare = before - root.offsetHeight;
    root.style.minBlockSize = `${before}px`;
    const [scroller] = scrollersOf(this._host);
    // At scroll position 0 nothing moves, for example in a frame that is as high as its page.
    const below = scroller?.scrollTop
      ? scroller.scrollHeight - scroller.clientHeight - Math.ceil(scroller.scrollTop)
      : spare;
    this._set(root, spare > below ? before - Math.max(0, below) : 0);
  }

  private get _root(): HTMLElement | null {
    return this._host.shadowRoot!.querySelector<HTMLElement>('.root');
  }

  private get _isTyping(): boolean {
    return this._host.shadowRoot!.activeElement?.id === 'search';
  }

  private _set(root: HTMLElement, least: number): void {
    this._least = least;
    root.style.minBlockSize = least > 0 ? `${least}px` : '';
  }
}
