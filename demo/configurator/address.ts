/** The page's fragment, which holds the configuration. */

/**
 * Browsers accept about 100 changes of the address in ten seconds (Safari throws on the next one,
 * Chromium ignores it), and a colour that is being dragged changes with every frame.
 */
const PAUSE_MS = 200;

/** Writes the fragment at once, and after that at most once per pause; the last one is never lost. */
export class FragmentWriter {
  /** The latest fragment, which the address may not have yet. */
  fragment = '';
  private _written = '';
  private _timer = 0;

  /** The page's address with the latest fragment. */
  get href(): string {
    this.flush();
    return location.href;
  }

  write(fragment: string): void {
    this.fragment = fragment;
    if (this._timer === 0) this.flush();
  }

  /** Writes what is still waiting, for a page that is left. */
  readonly flush = (): void => {
    if (this.fragment === this._written) return;
    window.clearTimeout(this._timer);
    try {
      window.history.replaceState(null, '', `#${this.fragment}`);
      this._written = this.fragment;
    } catch {
      // The browser refuses changes for a while; the next pause tries again.
    }
    this._timer = window.setTimeout(() => {
      this._timer = 0;
      this.flush();
    }, PAUSE_MS);
  };
}
