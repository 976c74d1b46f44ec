import type {Report} from './warn.js';

/** Keeps a failure away from the page: what cannot be shown leaves the fallback between the tags. */
export class ErrorBoundary {
  private _fallback: Element | null = null;
  private _reported = '';

  constructor(
    private readonly _host: {readonly renderRoot: ParentNode},
    private readonly _report: Report,
  ) {}

  /** False where it failed. The next update tries again, from nothing: Lit may have stopped in the middle of its work. */
  attempt(update: () => void): boolean {
    try {
      update();
      this._fallback?.remove();
      this._reported = '';
      return true;
    } catch (error) {
      const root = this._host.renderRoot as ParentNode & {_$litPart$?: unknown};
      // Not by a member of the page's document, which a form may hide.
      this._fallback = Document.prototype.createElement.call(document, 'slot');
      root.replaceChildren(this._fallback);
      root._$litPart$ = undefined;
      this._reportOnce(`nothing can be shown: ${String(error)}`);
      return false;
    }
  }

  /** Once, until something was shown in between. */
  private _reportOnce(problem: string): void {
    if (problem === this._reported) return;
    this._reported = problem;
    this._report(problem);
  }
}
