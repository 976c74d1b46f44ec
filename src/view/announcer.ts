/** What a screen reader announces of the visitor's acts. */
export class Announcer<View extends {readonly lang: string}> {
  text = '';
  private _lang = '';
  private _words: ((view: View) => string) | null = null;

  constructor(private readonly _requestUpdate: () => void) {}

  /** The words are asked for within the update: they may be a function of the page, and fail. */
  announce(words: (view: View) => string): void {
    this._words = words;
    this._requestUpdate();
  }

  /** The same words twice are said twice only if they differ; a change of language ends them. */
  update(view: View): void {
    if (view.lang !== this._lang) this.text = '';
    this._lang = view.lang;
    const words = this._words?.(view);
    this._words = null;
    if (words !== undefined) this.text = words === this.text ? `${words}\u00a0` : words;
  }
}
