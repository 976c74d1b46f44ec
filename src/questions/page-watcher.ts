import {warn} from '../embed/warn.js';
import {holdsWhatFollows, SELF_CLOSING} from '../sources/unclosed-tag.js';

/**
 * What the page may still add around the host: a script that `src` names, or just the end of the
 * content being parsed.
 */
export type Expected = 'script' | 'end' | null;

/** Watches the host's children, and the page around it while a source may still arrive or change there. */
export class PageWatcher {
  private _expected: Expected = null;
  private readonly _children = new MutationObserver(() => this._onChange());
  private readonly _page = new MutationObserver(() => this._onPageChange());

  /**
   * @param _onChange called when the children have changed, or the page is parsed
   * @param _onPageChange called when anything on the page around the host has changed
   */
  constructor(
    private readonly _host: Element,
    private readonly _onChange: () => void,
    private readonly _onPageChange: () => void,
  ) {}

  connect(): void {
    this._children.observe(this._host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['alt', 'href', 'id', 'slot', 'start'],
    });
    // Once parsing ends, the rest of the page is there, including a script that `src` names.
    const {readyState} = document;
    if (readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this._onParsed(), {once: true});
    else if (readyState === 'interactive') this._checkEnd();
  }

  disconnect(): void {
    this._page.disconnect();
    this._expected = null;
    this._children.disconnect();
  }

  watchFor(expected: Expected): void {
    const now = this._host.isConnected ? expected : null;
    // Observing again would drop pending records.
    if (now === this._expected) return;
    this._expected = now;
    this._page.disconnect();
    if (!now) return;
    const isScript = now === 'script';
    for (const root of new Set([document, this._host.getRootNode()]))
      this._page.observe(root, {
        subtree: true,
        childList: true,
        characterData: isScript,
        ...(isScript && {attributeFilter: ['id']}),
      });
  }

  private _onParsed(): void {
    if (this._host.isConnected) this._checkEnd();
    this._onChange();
  }

  private _checkEnd(): void {
    if (holdsWhatFollows(this._host)) warn(SELF_CLOSING);
  }
}
