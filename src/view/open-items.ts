/** What of the view says which items are on screen. */
interface Screen {
  readonly sections: readonly {readonly items: readonly {readonly id: string}[]}[];
  readonly expandAll: {readonly allOpen: boolean} | null;
}

/** An item that the visitor has just opened, in the list that was on screen. */
export interface Opening {
  readonly id: string;
  readonly list: readonly unknown[];
}

/** Which items are open. An act of the visitor is reported item by item, one of a script or the page is not. */
export class OpenItems {
  private _ids: ReadonlySet<string> = new Set();
  private _exclusive = false;
  private _asked: readonly unknown[] = [];
  private _opening: Opening | null = null;

  /** @param _prerendered what is open of what a server has rendered, in place of what the author asks for first */
  constructor(
    private _prerendered: readonly string[] | null,
    private readonly _requestUpdate: () => void,
    private readonly _onToggle: (id: string, open: boolean) => void,
  ) {}

  get ids(): ReadonlySet<string> {
    return this._ids;
  }

  get state(): {readonly open: ReadonlySet<string>; readonly opening: Opening | null} {
    return {open: this._ids, opening: this._opening};
  }

  /** Where only one may be open, the one opened last stays. */
  set exclusive(exclusive: boolean) {
    this._exclusive = exclusive;
    if (exclusive && this._ids.size > 1) this._ids = new Set([...this._ids].slice(-1));
  }

  set(ids: readonly string[]): void {
    this._ids = new Set(ids);
    if (this._opening && !this._ids.has(this._opening.id)) this._opening = null;
    this._requestUpdate();
  }

  /**
   * Opens what the page's author asks for, once: `asked` are the values that say it. False while they
   * stay the same, and for what a server has rendered, which stays open.
   */
  setByAuthor(asked: readonly unknown[], ids: readonly string[]): boolean {
    if (asked.every((value, i) => value === this._asked[i])) return false;
    this._asked = asked;
    const isFirst = this._prerendered !== null;
    this.set(this._prerendered ?? ids);
    this._prerendered = null;
    return !isFirst;
  }

  /** The same by the visitor: each item that differs is reported, the closed ones first. */
  setByVisitor(ids: readonly string[]): void {
    const before = this._ids;
    this.set(ids);
    before.forEach((id) => this._ids.has(id) || this._onToggle(id, false));
    this._ids.forEach((id) => before.has(id) || this._onToggle(id, true));
  }

  /** The visitor opens one item of a list. */
  openByVisitor(opening: Opening): void {
    this.setByVisitor(this.with(opening.id, true));
    this._opening = opening;
  }

  /** The visitor opens all items on screen, or closes them where all are open; the others stay as they are. */
  toggleAllByVisitor({sections, expandAll}: Screen): void {
    const shown = new Set(sections.flatMap(({items}) => items.map(({id}) => id)));
    const others = [...this._ids].filter((id) => !shown.has(id));
    this.setByVisitor(expandAll?.allOpen ? others : [...others, ...shown]);
  }

  /** What would be open with this item open or closed. */
  with(id: string, open: boolean): readonly string[] {
    const others = this._exclusive && open ? [] : [...this._ids].filter((other) => other !== id);
    return open ? [...others, id] : others;
  }
}
