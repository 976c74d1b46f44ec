/**
 * How a page came to its address: `forward` by a link or a script, `back` to a place where it was before.
 * Without the Navigation API, only links are certain.
 */
export type Direction = 'forward' | 'back' | 'unknown';

export interface AddressListener {
  /** Whether an address leads to something that the listener can follow. */
  readonly leadsSomewhere: (address: string) => boolean;
  /** Called before the page hears that one of its links was clicked. */
  readonly onClick: (address: string) => void;
  /** The address is that of a link whose click the page has handled without going there, if any. */
  readonly onArrive: (direction: Direction, address?: string) => void;
}

/**
 * Milliseconds that a router may take from the click to the new address, and between two polls of the
 * address.
 */
const ROUTER_MS = 2000;
const INTERVAL_MS = 30;

/**
 * Reports that a page has gone to another address. Routers use `history.pushState`, which fires no
 * `hashchange`, but the Navigation API reports it. Without that API, a click on a link to something
 * known starts polling until the address has changed. A second click on the same link, which changes no
 * address, is always reported. The page's `history` is not patched.
 */
export class AddressWatcher {
  private _page: Document | null = null;
  private _api: Navigation | null = null;
  private _isMuted = false;
  /** The timer that a click has started. */
  private _looks: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly _listener: AddressListener) {}

  start(page: Document): void {
    this._page = page;
    const {navigation} = (page.defaultView ?? {}) as Partial<Window>;
    // Where the API is switched off (in documents of an opaque origin), it has no entry.
    this._api = navigation?.currentEntry ? navigation : null;
    this._listen('addEventListener');
  }

  stop(): void {
    this._listen('removeEventListener');
    this._stopLooking();
    this._page = null;
  }

  /** Avoids `document.URL`, which a form of that name would hide; empty if the document has no window. */
  get address(): string {
    const location: Location | null | undefined = this._page?.location;
    return location?.href ?? '';
  }

  /** Identifies the page's place in the visitor's history; empty without the Navigation API. */
  get place(): string {
    return this._api?.currentEntry?.key ?? '';
  }

  /** Changes the address by a function, without reporting it; a page may forbid this. */
  quietly(change: (view: Window) => void): void {
    this._stopLooking();
    this._isMuted = true;
    try {
      change(this._page!.defaultView!);
    } catch {
      // srcdoc and sandboxed documents forbid it, and some browsers limit how often it may happen
    }
    this._isMuted = false;
  }

  private _listen(how: 'addEventListener' | 'removeEventListener'): void {
    const view = this._page?.defaultView;
    if (this._api) this._api[how]('currententrychange', this._onEntry as EventListener);
    else for (const type of ['hashchange', 'popstate']) view?.[how](type, this._onMove);
    // Captures the click before the page's own listeners, which may stop it.
    this._page?.[how]('click', this._onClick as EventListener, true);
  }

  /** Ignores a replacement by the same address, which is a router's bookkeeping. */
  private readonly _onEntry = (event: NavigationCurrentEntryChangeEvent): void => {
    const {navigationType, from} = event;
    if (this._isMuted || !navigationType) return;
    if (navigationType === 'replace' && from.url === this.address) return;
    this._listener.onArrive(navigationType === 'traverse' ? 'back' : 'forward');
  };

  private readonly _onMove = (): void => {
    if (this._isMuted) return;
    const isByLink = this._looks !== undefined;
    this._stopLooking();
    this._listener.onArrive(isByLink ? 'forward' : 'unknown');
  };

  private readonly _onClick = (event: MouseEvent): void => {
    const link = isPlainClick(event) && linkOf(event);
    if (!link || !this._listener.leadsSomewhere(link.href)) return;
    const {address} = this;
    this._stopLooking();
    // The page's scripts see no link inside a shadow tree; for links of the widget the anchor would
    // cost the visitor the focus.
    const isOfPage = link.getRootNode() === this._page;
    if (isOfPage) this._listener.onClick(link.href);
    if (!this._api && link.href !== address) this._look(address, Date.now() + ROUTER_MS);
    // Runs after the page's own listeners. They may go elsewhere, or scroll to the link's target by
    // themselves, which many pages do without changing the address.
    setTimeout(() => {
      const isHandled = isOfPage && event.defaultPrevented && isWithinPage(link.href, address);
      if (this.address === address && (isHandled || link.href === address))
        this._listener.onArrive('forward', link.href);
    });
  };

  private _look(before: string, until: number): void {
    if (this.address !== before) this._onMove();
    else if (Date.now() < until)
      this._looks = setTimeout(() => this._look(before, until), INTERVAL_MS);
    else this._stopLooking();
  }

  private _stopLooking(): void {
    clearTimeout(this._looks);
    this._looks = undefined;
  }
}

/** Whether a click came from mouse or keyboard and opens no new tab or window. */
export function isPlainClick({button, metaKey, ctrlKey, shiftKey, altKey}: MouseEvent): boolean {
  return !(button || metaKey || ctrlKey || shiftKey || altKey);
}

/** Whether a link leads to a fragment of the same page that is not a router's route. */
function isWithinPage(link: string, address: string): boolean {
  const [page, fragment = '/'] = link.split('#', 2);
  return page === address.split('#')[0] && !/^!?\//.test(fragment);
}

/** The link that a click follows in this window. */
function linkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event
    .composedPath()
    .filter((node) => /^(?:a|area)$/.test((node as Element).localName))[0] as
    HTMLAnchorElement | undefined;
  return link && !link.download && /^(?:_self)?$/i.test(link.target) ? link : undefined;
}
