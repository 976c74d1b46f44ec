import {type Report, warn} from './warn.js';

/** Keeps errors away from the page: if the element cannot be shown, the fallback between the tags stays. */
export class ErrorBoundary {
  private _fallback: Element | null = null;
  private _reported = '';

  constructor(
    private readonly _host: {readonly renderRoot: ParentNode},
    private readonly _onProblem: Report,
  ) {}

  /** Returns false on failure. The next update starts from scratch, because Lit may have stopped halfway. */
  attempt(update: () => void): boolean {
    try {
      update();
      this._fallback?.remove();
      this._reported = '';
      return true;
    } catch (error) {
      const root = this._host.renderRoot as ParentNode & {_$litPart$?: unknown};
      // Not called as a member of the page's document, which a form may hide.
      this._fallback = Document.prototype.createElement.call(document, 'slot');
      root.replaceChildren(this._fallback);
      root._$litPart$ = undefined;
      this._reportOnce(`nothing can be shown: ${String(error)}`);
      return false;
    }
  }

  /** Reports a problem once, and again only after something was shown. */
  private _reportOnce(problem: string): void {
    if (problem === this._reported) return;
    this._reported = problem;
    warn(problem);
    this._onProblem(problem);
  }
}
