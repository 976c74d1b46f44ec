import {routeAlone} from '../core/permalink.js';
import {pageAddress} from './page-address.js';

/** Milliseconds between two looks at the page. Routers have shown their page by the first. */
const INTERVAL_MS = 200;
/** Milliseconds that a router may take to fetch and show a page. */
const ROUTER_MS = 2000;

/** An address that showed no widget, and the route that stands in for it. */
interface Retry {
  readonly address: string;
  readonly route: string;
  readonly until: number;
}

/**
 * Helps routers that compare the whole fragment with their routes, and so find none for
 * `#/help?faq=<id>`. If the page shows no widget at such an address, it goes to `#/help` instead. As
 * soon as a widget is shown there, the address is put back, which the router does not hear, and
 * followed. If none is, the parameter is not ours, and the page goes back to its address.
 */
export class RouteRetry {
  private readonly _widgets = pageAddress(document);
  private readonly _failed = new Set<string>();
  private _retry: Retry | null = null;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  start(): void {
    for (const type of ['DOMContentLoaded', 'hashchange', 'popstate'])
      window.addEventListener(type, this._lookLater);
    this._lookLater();
  }

  private readonly _lookLater = (): void => {
    clearTimeout(this._timer);
    if (!this._retry && !routeAlone(location.hash)) return;
    this._timer = setTimeout(() => {
      if (this._retry?.route === location.href) this._check(this._retry);
      else if (document.readyState !== 'loading') this._try(location);
    }, INTERVAL_MS);
  };

  private _try({href, hash}: Location): void {
    const route = routeAlone(hash);
    this._retry = null;
    if (!route || this._widgets.areShown || this._failed.has(href)) return;
    const until = Date.now() + ROUTER_MS;
    this._retry = {address: href, route: href.split('#')[0]! + route, until};
    // Unlike `history.replaceState`, it fires `hashchange`.
    location.replace(this._retry.route);
    this._lookLater();
  }

  private _check({address, until}: Retry): void {
    const {areShown} = this._widgets;
    if (!areShown && Date.now() < until) return this._lookLater();
    this._retry = null;
    if (areShown) return this._widgets.putBack(address);
    this._failed.add(address);
    location.replace(address);
  }
}
