import type {ReactiveControllerHost} from 'lit';

/** What of the view says which items are on screen. */
interface Screen {
  readonly sections: readonly {readonly items: readonly {readonly id: string}[]}[];
  readonly expandAll: {readonly allOpen: boolean} | null;
}

/** Which items are open. A visitor's act is told item by item, a script's or the page's is not. It outlives moves in the document. */
export class OpenController {
  private _ids: ReadonlySet<string> = new Set();
  private _exclusive = false;
  private _wish: readonly unknown[] = [];
  /** What is open of what a server has rendered: as the author wished, or as the visitor has changed it since. */
  private _prerendered: readonly string[] | null | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _onToggle: (id: string, open: boolean) => void,
  ) {
    const panels = _host.shadowRoot?.querySelectorAll<HTMLElement>('[open] .panel');
    this._prerendered = panels && [...panels].map(({dataset: {id}}) => id!);
  }

  get ids(): ReadonlySet<string> {
    return this._ids;
  }

  /** Where only one may be open, the one opened last stays. */
  set exclusive(exclusive: boolean) {
    this._exclusive = exclusive;
    if (exclusive && this._ids.size > 1) this._ids = new Set([...this._ids].slice(-1));
  }

  set(ids: readonly string[]): void {
    this._ids = new Set(ids);
    this._host.requestUpdate();
  }

  /** Sets what a wish of the page's author comes to, unless that was its last one. */
  setOnce(wish: readonly unknown[], ids: () => readonly string[]): void {
    if (wish.every((value, i) => value === this._wish[i])) return;
    this._wish = wish;
    this.set(this._prerendered ?? ids());
    this._prerendered = null;
  }

  /** The same by the visitor: each item that differs is told, the closed ones first. */
  setByVisitor(ids: readonly string[]): void {
    const before = this._ids;
    this.set(ids);
    before.forEach((id) => this._ids.has(id) || this._onToggle(id, false));
    this._ids.forEach((id) => before.has(id) || this._onToggle(id, true));
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
