import type {Opening, VisitorState} from './view-inputs.js';

/** The part of the view that says which items are on screen. */
interface Screen {
  readonly sections: readonly {readonly items: readonly {readonly id: string}[]}[];
  readonly expandAll: {readonly allOpen: boolean} | null;
}

/**
 * Tracks which items are open. Items that the visitor opens or closes are reported one by one; changes
 * by a script or the page are not.
 */
export class OpenItems {
  private _ids: ReadonlySet<string> = new Set();
  private readonly _opened = new Set<string>();
  private _exclusive = false;
  private _asked: readonly unknown[] = [];
  private _opening: Opening | null = null;

  /**
   * @param _prerendered `open` has the ids that are open on a prerendered page, or null; they replace the
   * author's first choice
   */
  constructor(
    private readonly _prerendered: {readonly open: readonly string[] | null},
    private readonly _requestUpdate: () => void,
    private readonly _onToggle: (id: string, open: boolean) => void,
  ) {}

  get ids(): ReadonlySet<string> {
    return this._ids;
  }

  get state(): Pick<VisitorState, 'open' | 'opened' | 'opening'> {
    return {open: this._ids, opened: this._opened, opening: this._opening};
  }

  /** If only one item may be open, the one opened last stays open. */
  set exclusive(exclusive: boolean) {
    this._exclusive = exclusive;
    if (exclusive && this._ids.size > 1) this._ids = new Set([...this._ids].slice(-1));
  }

  set(ids: readonly string[]): void {
    this._ids = new Set(ids);
    ids.forEach((id) => this._opened.add(id));
    if (this._opening && !this._ids.has(this._opening.id)) this._opening = null;
    this._requestUpdate();
  }

  /**
   * Opens the items that the page's author asks for, once for each change of `asked`, the values that
   * they depend on. Returns false if nothing changed, or if prerendered items stay open instead.
   */
  setByAuthor(asked: readonly unknown[], ids: readonly string[]): boolean {
    if (asked.every((value, i) => value === this._asked[i])) return false;
    const prerendered = this._asked.length > 0 ? null : this._prerendered.open;
    this._asked = asked;
    this.set(prerendered ?? ids);
    return !prerendered;
  }

  /** Has everything in a closed answer made, as if it had been open; false if it has been made before. */
  prepare(id: string): boolean {
    if (this._opened.has(id)) return false;
    this._opened.add(id);
    this._requestUpdate();
    return true;
  }

  /** Sets the open items for the visitor and reports each change, closed items first. */
  setByVisitor(ids: readonly string[]): void {
    const before = this._ids;
    this.set(ids);
    before.forEach((id) => this._ids.has(id) || this._onToggle(id, false));
    this._ids.forEach((id) => before.has(id) || this._onToggle(id, true));
  }

  /** Closes an item for the visitor; false if it is not open. */
  closeByVisitor(id: string): boolean {
    const isOpen = this._ids.has(id);
    if (isOpen) this.setByVisitor(this.idsWith(id, false));
    return isOpen;
  }

  /** Opens one item of a list for the visitor. */
  openByVisitor(opening: Opening): void {
    this.setByVisitor(this.idsWith(opening.id, true));
    this._opening = opening;
  }

  /**
   * Opens all items on screen for the visitor, or closes them if all are open; other items keep their
   * state.
   */
  toggleAllByVisitor({sections, expandAll}: Screen): void {
    const shown = new Set(sections.flatMap(({items}) => items.map(({id}) => id)));
    const others = [...this._ids].filter((id) => !shown.has(id));
    this.setByVisitor(expandAll?.allOpen ? others : [...others, ...shown]);
  }

  /** The open ids with this item opened or closed. */
  idsWith(id: string, open: boolean): readonly string[] {
    const others = this._exclusive && open ? [] : [...this._ids].filter((other) => other !== id);
    return open ? [...others, id] : others;
  }
}
