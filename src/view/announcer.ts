/** Holds what a screen reader announces in response to the visitor. */
export class Announcer<V extends {readonly lang: string}> {
  text = '';
  private _lang = '';
  private _words: ((view: V) => string) | null = null;

  constructor(private readonly _requestUpdate: () => void) {}

  /**
   * Asks for the words during the update, because they may come from a function of the page, which may
   * fail.
   */
  announce(words: (view: V) => string): void {
    this._words = words;
    this._requestUpdate();
  }

  /**
   * Alters repeated words, because screen readers announce only changes; a change of language clears
   * them.
   */
  update(view: V): void {
    if (view.lang !== this._lang) this.text = '';
    this._lang = view.lang;
    const words = this._words?.(view);
    this._words = null;
    if (words !== undefined) this.text = words === this.text ? `${words}\u00a0` : words;
  }
}
