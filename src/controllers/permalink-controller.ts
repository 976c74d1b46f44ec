import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatPermalink, type Permalink} from '../core/permalink.js';
import type {Options} from '../attributes.js';
import type {Flow} from '../questions/flow-types.js';
import type {Direction} from '../page/address-watcher.js';
import {type PermalinkOwner, type PageAddress, pageAddress} from '../page/page-address.js';
import {openSurroundings} from '../page/open-surroundings.js';
import type {JumpController} from './jump-controller.js';

/** What the controller needs from its element. */
export interface PermalinkTarget {
  readonly flow: () => Pick<Flow, 'state' | 'entries' | 'byId'>;
  /** Whether the element shows its questions, which may fail. */
  readonly isShown: () => boolean;
  /** Opens the entry and, unless the page goes back, scrolls to it. */
  readonly reveal: (id: string, direction: Direction) => void;
  /** Returns a function that brings back what is on screen now, with a link at its place. */
  readonly wayBack: (link: string) => () => void;
}

/** Addresses that cannot be opened in another window. */
const NOT_VISITABLE = /^(?:about|blob|data|javascript):|^$/;

/** Connects entries with the fragment of the page's address. */
export class PermalinkController implements ReactiveController, PermalinkOwner {
  mode: Options['permalinks'] = 'off';
  /**
   * Null until the host is on a page; by the time the host hears of leaving, it may already be in
   * another document.
   */
  private _page: PageAddress | null = null;
  private _hasUpdated = false;
  /** What brings back a screen that the visitor left by a link, by its place in the history. */
  private readonly _left = new Map<string, () => void>();
  private _anchor: HTMLElement | undefined;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    private readonly _jump: JumpController,
    private readonly _target: PermalinkTarget,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this._page = pageAddress(this.host.ownerDocument);
    this._page.add(this);
    // Anything rendered away from the page has no addresses.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this._page?.delete(this);
    this._page = null;
  }

  hostUpdated(): void {
    this._hasUpdated = true;
    if (this.isReady()) this._page?.followInitial(this);
  }

  /** The full address of an entry on this page; empty if no address leads there. */
  readonly addressOf = (id: string): string => {
    const [, page = '', hash] = /^([^#]*)(.*)$/s.exec(this._page?.current ?? '')!;
    if (this.mode === 'off' || NOT_VISITABLE.test(page)) return '';
    const first = this._page?.first((one) => one === this || one.holds({host: '', id}));
    const fragment = formatPermalink({host: first === this ? '' : this.host.id, id}, hash);
    return fragment && page + fragment;
  };

  /** Puts an entry's address into the address bar, if it leads back to the entry. */
  write(id: string): void {
    const address = this._wayTo(id);
    if (address && this.mode === 'write') this._page?.replace(address);
  }

  /**
   * Goes to an entry's address, if it leads there, by a link of the widget. Must be called before
   * anything moves, because the browser now saves the scroll position, to which the visitor may come back.
   */
  go(id: string, link: string): void {
    const address = this._wayTo(id);
    if (!address || !this._page) return;
    this._left.set(this._page.place, this._target.wayBack(link));
    this._page.go(address);
    // Without the Navigation API, a place is known by its address alone.
    this._left.delete(this._page.place);
  }

  readonly comeBack = (place: string): boolean => {
    this._left.get(place)?.();
    return this._left.has(place);
  };

  readonly isReady = (): boolean => this._hasUpdated && this._target.flow().state !== 'loading';

  readonly holds = ({host, id}: Permalink): boolean =>
    this.mode !== 'off' && (host === '' || host === this.host.id) && this._has(id);

  readonly entryAt = (anchor: string): string | undefined =>
    this.mode !== 'off' && this._target.isShown()
      ? this._target.flow().entries.filter(({anchors}) => anchors?.includes(anchor))[0]?.id
      : undefined;

  readonly follow = (id: string, direction: Direction): void => {
    openSurroundings(this.host);
    this._target.reveal(id, direction);
  };

  /**
   * Adds an anchor for smooth-scrolling scripts: they look up the element that a clicked link names in
   * the page's document, and fail without one. The anchor is assigned to no slot, so it takes up no
   * space. It is added only after a click, because an additional element would disturb a framework that
   * is hydrating a page.
   */
  readonly ensureAnchor = (hash: string): void => {
    const page = this.host.ownerDocument;
    const id = hash.slice(1);
    if (page.getElementById(id)) return;
    this._anchor ??= page.createElement('span');
    this._anchor.id = id;
    this._anchor.slot = 'anchor';
    this.host.append(this._anchor);
  };

  private _wayTo(id: string): string {
    return this._has(id) ? this.addressOf(id) : '';
  }

  private _has(id: string): boolean {
    return this._target.isShown() && this._target.flow().byId.has(id);
  }

  /**
   * Renders the links again, because they include the route of the page. Ends a jump, so that on the way
   * back the browser can restore the scroll position.
   */
  readonly onMove = (): void => {
    this._jump.settle();
    this.host.requestUpdate();
  };
}
