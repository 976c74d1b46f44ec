import {memoizeByFirst} from '../core/memoize-by-first.js';
import {type Permalink, readNames, readPermalinks} from '../core/permalink.js';
import {AddressWatcher, type Direction} from './address-watcher.js';

/** A widget of the page, as the page's address sees it. */
export interface PermalinkOwner {
  readonly host: HTMLElement;
  /** Whether its entries are on screen, or it is certain that there will be none. */
  readonly isReady: () => boolean;
  readonly holds: (link: Permalink) => boolean;
  /** The entry that contains an id of the page's own markup. */
  readonly entryAt: (anchor: string) => string | undefined;
  /** Brings back the screen that the visitor left by one of its links at a place; false if there was none. */
  readonly comeBack: (place: string) => boolean;
  /** Opens the entry and scrolls to it, unless the page went back to where it was before. */
  readonly follow: (id: string, direction: Direction) => void;
  /** Adds an element with the fragment's name to the page, for scripts of the page that look for one. */
  readonly ensureAnchor: (hash: string) => void;
  /** Called when the addresses of the widget's entries may have changed. */
  readonly onMove: () => void;
}

/** Where an address leads. */
interface Destination {
  readonly one: PermalinkOwner;
  readonly id: string;
}

/** Milliseconds that a router may take to fetch and show a page after it has set the address. */
const ROUTER_MS = 2000;

/**
 * The address of a page. One widget follows it: the first that holds the entry, visible widgets before
 * others.
 */
class PageAddress {
  private readonly _all = new Set<PermalinkOwner>();
  /** Widgets that have already looked at the address at which they were created. */
  private readonly _pastInitial = new WeakSet<PermalinkOwner>();
  /** The address that was followed at each place in the visitor's history. */
  private readonly _followed = new Map<string, string>();
  private _isLoading = true;
  private _followedAt = -Infinity;
  private readonly _watcher = new AddressWatcher({
    leadsSomewhere: (address) => this._find(address) !== undefined,
    onClick: (address) => this._find(address)?.one.ensureAnchor(hashOf(address)),
    onArrive: (direction, address) => this._arrive(direction, address),
  });

  constructor(private readonly _page: Document) {}

  add(one: PermalinkOwner): void {
    if (this._all.size === 0) {
      this._watcher.start(this._page);
      if (this._page.readyState !== 'loading') this._mark();
      else this._page.addEventListener('DOMContentLoaded', () => this._mark(), {once: true});
    }
    this._all.add(one);
  }

  delete(one: PermalinkOwner): void {
    this._all.delete(one);
    if (this._all.size === 0) this._watcher.stop();
  }

  get current(): string {
    return this._watcher.address;
  }

  /** Identifies the page's place in the visitor's history, without the Navigation API by its address. */
  get place(): string {
    return this._watcher.place || this.current;
  }

  get areShown(): boolean {
    return [...this._all].some(isDisplayed);
  }

  /** Sets an address without the page hearing of it, and follows it. */
  putBack(address: string): void {
    this._watcher.quietly(({history}) => history.replaceState(history.state, '', address));
    this._arrive('forward');
  }

  /** Sets the address without any widget following it. */
  replace(address: string): void {
    this._quietly(({history}) => history.replaceState(history.state, '', address));
  }

  /**
   * Goes to an address without any widget following it, with a history entry of its own. The page hears
   * of no new fragment, in which a router might look for a route that it does not have.
   */
  go(address: string): void {
    this._quietly(({history}) => history.pushState(history.state, '', address));
    this._remember();
  }

  /**
   * Lets a new widget follow the current address as soon as it holds the entry. A widget added after the
   * page has loaded does so only if the visitor has done nothing yet.
   */
  followInitial(added: PermalinkOwner): void {
    if (this._pastInitial.has(added)) return;
    const found = this._find(this.current);
    const isOver = !this.current.includes('#') || navigator.userActivation?.hasBeenActive;
    if (found || isOver) {
      // If this widget is hidden, a visible one may still be loading.
      const mayDiffer = [...this._all].some(({isReady}) => !isReady());
      if (found && mayDiffer && !isDisplayed(found.one)) return;
      this._pastInitial.add(added);
    }
    if (!found || (found.one !== added && this._pastInitial.has(found.one))) return;
    this._pastInitial.add(found.one);
    // Prerendered questions had this id until the widget took them over.
    this._mark();
    this._follow(found, this._hasReturned ? 'back' : 'forward');
  }

  /** The first widget that passes, in document order, visible widgets before others. */
  first(accepts: (one: PermalinkOwner) => boolean): PermalinkOwner | undefined {
    const all = [...this._all].filter(accepts).sort(inDocumentOrder);
    return (all.length > 1 ? all.filter(isDisplayed)[0] : null) ?? all[0];
  }

  /**
   * Adds an anchor at once, because a page opened by an entry's address may immediately look up its
   * element and fail without one. In the head the anchor takes up no space, and hydrating frameworks
   * neither miss nor count it.
   */
  private _mark(): void {
    const id = hashOf(this.current).slice(1);
    if (!/^faq-./.test(id) || this._page.getElementById(id)) return;
    const anchor = this._page.createElement('span');
    anchor.id = id;
    this._page.head?.append(anchor);
  }

  private _arrive(direction: Direction, address = this.current): void {
    this._all.forEach((one) => one.onMove());
    const found = this._find(address);
    const mayBeBack = direction !== 'forward';
    const isBack = mayBeBack && [...this._all].some((one) => one.comeBack(this.place));
    // Without the Navigation API the page may also have gone to the address again.
    const isCertain = this._watcher.place !== '';
    if (found && !(isBack && isCertain)) this._follow(found, isBack ? 'back' : direction);
    this._isLoading = false;
  }

  private _quietly(change: (view: Window) => void): void {
    this._all.forEach((one) => this._pastInitial.add(one));
    this._watcher.quietly(change);
  }

  private _follow({one, id}: Destination, direction: Direction): void {
    this._isLoading = false;
    this._remember();
    one.follow(id, direction);
  }

  private _remember(): void {
    this._followed.set(this._watcher.place, this.current);
    this._followedAt = Date.now();
  }

  private _find(address: string): Destination | undefined {
    const hash = hashOf(address);
    for (const link of readPermalinks(hash)) {
      const one = this.first(({holds}) => holds(link));
      if (one) return {one, id: link.id};
    }
    for (const name of readNames(hash.slice(1))) {
      const one = this.first(({entryAt}) => entryAt(name) !== undefined);
      if (one) return {one, id: one.entryAt(name)!};
    }
    return undefined;
  }

  /**
   * Whether the page was reloaded or gone back to, in which case the browser restores the visitor's
   * place.
   */
  private get _hasReturned(): boolean {
    const {place} = this._watcher;
    // A router may add a new widget to the page that it has just gone to.
    if (Date.now() - this._followedAt < ROUTER_MS) return false;
    if (place && this._followed.get(place) === this.current) return true;
    // A page may have removed `performance`.
    const {performance} = window as Partial<Window>;
    const [load] = (performance?.getEntriesByType('navigation') ??
      []) as PerformanceNavigationTiming[];
    return this._isLoading && load?.name === this.current && /^(?:reload|back)/.test(load.type);
  }
}

/** One `PageAddress` per page. */
export const pageAddress = memoizeByFirst((page: Document) => new PageAddress(page));
export type {PageAddress};

const hashOf = (address: string): string => /#.*|$/s.exec(address)![0];

function isDisplayed({host}: PermalinkOwner): boolean {
  return host.checkVisibility({visibilityProperty: true});
}

function inDocumentOrder({host}: PermalinkOwner, {host: other}: PermalinkOwner): number {
  return host.compareDocumentPosition(other) & host.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
