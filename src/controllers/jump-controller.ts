import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scrollBy, scrollToTop} from '../page/scrolling.js';

/** Milliseconds during which a router may still scroll the page elsewhere. */
const ROUTER_MS = 1000;

/** The top of the screen, where a scroll margin applies, or a distance from it in pixels. */
export type Place = 'top' | number;

/** Events by which a visitor scrolls or goes elsewhere. */
const ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Controls where on the screen an element of the shadow tree is. The element is identified by its id. A
 * jump brings the element to a place. If the page scrolls away right afterwards, as routers do when they
 * find no such id in their document, the jump is repeated, unless the visitor was the one who scrolled
 * or the page has gone to another address. A jump waits while the page does not show the element.
 */
export class JumpController implements ReactiveController {
  private _id = '';
  private _place: Place = 'top';
  private _view: Window | null = null;
  /** Distance from that place; it shows whether a scroll leads towards it or away from it. */
  private _distance = 0;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _shown: ResizeObserver | null = null;
  private _kept: {readonly id: string; readonly top: number} | null = null;

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this._stop();
  }

  /**
   * Brings an element to a place on the screen, and cancels `keep`, regardless of which of the two is
   * called first in an update.
   */
  to(id: string, place: Place): void {
    this._stop();
    this._kept = null;
    this._id = id;
    this._place = place;
    if (this._find(id)?.checkVisibility()) {
      this._scroll('auto');
      this._listen();
      return;
    }
    this._shown = new ResizeObserver(() => {
      if (this._find(id)?.checkVisibility()) this.to(id, place);
    });
    this._shown.observe(this._host);
  }

  /** Stops repeating the last jump; a jump that is still waiting is carried out. */
  settle(): void {
    if (this._view) this._stop();
  }

  /** Keeps an element at its place on the screen while the next update changes the content above it. */
  keep(id: string): void {
    this._stop();
    const element = this._find(id);
    this._kept = element && {id, top: element.getBoundingClientRect().top};
  }

  hostUpdated(): void {
    const kept = this._kept;
    const element = kept && this._find(kept.id);
    this._kept = null;
    if (element) scrollBy(element, element.getBoundingClientRect().top - kept.top);
  }

  private _listen(): void {
    this._view = this._host.ownerDocument.defaultView;
    for (const type of ['scroll', ...ACTS])
      this._view?.addEventListener(type, this._onEvent, {capture: true, passive: true});
    this._timer = setTimeout(() => this._stop(), ROUTER_MS);
  }

  private _stop(): void {
    clearTimeout(this._timer);
    this._shown?.disconnect();
    for (const type of ['scroll', ...ACTS])
      this._view?.removeEventListener(type, this._onEvent, {capture: true});
    this._view = null;
  }

  private readonly _onEvent = ({type}: Event): void => {
    if (type !== 'scroll') this._stop();
    else if (Math.abs(this._offset) > this._distance + 1) this._scroll('instant');
    else this._distance = Math.abs(this._offset);
  };

  private _scroll(behavior: ScrollBehavior): void {
    const element = this._find(this._id);
    if (element && this._place === 'top') scrollToTop(element, behavior);
    else if (element) scrollBy(element, this._offset);
    this._distance = Math.abs(this._offset);
  }

  /** Pixels that the element is below its place. */
  private get _offset(): number {
    const place = this._place === 'top' ? 0 : this._place;
    return (this._find(this._id)?.getBoundingClientRect().top ?? place) - place;
  }

  private _find(id: string): HTMLElement | null {
    return this._host.shadowRoot?.getElementById(id) ?? null;
  }
}
