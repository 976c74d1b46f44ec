import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {version} from '../embed/version.js';
import {warn} from '../embed/warn.js';
import {LIGHT, lightQuestions} from '../page/light-questions.js';
import {scrollBy} from '../page/scrolling.js';
import type {Flow} from '../questions/flow-types.js';

/**
 * Takes over prerendered questions, and what a visitor has done to them before the script arrived: open
 * answers stay open, the focus stays on its question, and so does the place on the screen. A declarative
 * root is emptied at once and rendered in the same task; light questions stay until there is a view.
 */
export class TakeoverController implements ReactiveController {
  /** Ids of the open entries of a declarative root; null if there was none. */
  private _open: readonly string[] | null = null;
  /** Id of the entry that contains the focus. */
  private _focused: string | undefined;
  /** What stays at its place on the screen: an entry, or what follows the questions; and its place. */
  private _kept: {readonly id: string | undefined; readonly at: number} | null = null;
  /** Shows light questions until the first update. */
  private _slot: Element | null = null;

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
    const root = _host.shadowRoot;
    if (!root) return;
    const idOf = (item: Element) => item.querySelector<HTMLElement>('.panel')!.dataset['id']!;
    this._open = [...root.querySelectorAll('.item[open]')].map(idOf);
    const item = root.activeElement?.closest('.item');
    this._focused = item ? idOf(item) : undefined;
    root.replaceChildren();
  }

  /** Whether light questions stay until the page's own have arrived. */
  isWaiting({state}: Pick<Flow, 'state'>): boolean {
    return state === 'loading' && this._light !== null;
  }

  /** Ids of the entries that are open on the page; null if it was not prerendered. */
  get open(): readonly string[] | null {
    const light = this._light;
    return light ? itemsOf(light, '[open]').map(idOf) : this._open;
  }

  hostConnected(): void {
    const root = this._host.shadowRoot!;
    if (!this._light || root.firstChild) return;
    // Not called as a member of the page's document, which a form may hide.
    this._slot = Document.prototype.createElement.call(document, 'slot');
    root.append(this._slot);
  }

  hostUpdate(): void {
    const light = this._light;
    if (!light) return;
    const written = light.getAttribute(LIGHT)!;
    if (written !== version)
      warn(
        `the questions in the page were written by version ${written}, and this is version ${version}. Run again: npx trust-faq prerender --light`,
      );
    const {activeElement} = light.getRootNode() as Document | ShadowRoot;
    const [focused] = itemsOf(light).filter((item) => item.contains(activeElement));
    const {top, bottom} = light.getBoundingClientRect();
    const kept = focused ?? (top < 0 ? itemsOf(light).filter(isBelowTop)[0] : undefined);
    this._focused = focused && idOf(focused);
    this._kept = kept || bottom < 0 ? {id: kept && idOf(kept), at: edgeOf(kept, light)} : null;
  }

  hostUpdated(): void {
    this._slot?.remove();
    if (!this._host.shadowRoot!.querySelector('.root')) return;
    this._light?.remove();
    const kept = this._kept;
    if (kept) scrollBy(this._host, edgeOf(this._question(kept.id), this._host) - kept.at);
    this._question(this._focused)?.focus({preventScroll: true});
    this._kept = null;
    this._focused = undefined;
  }

  private get _light(): HTMLElement | null {
    return lightQuestions(this._host);
  }

  private _question(id: string | undefined): HTMLElement | undefined {
    const all = this._host.shadowRoot!.querySelectorAll<HTMLButtonElement>('.question');
    return id ? [...all].filter(({value}) => value === id)[0] : undefined;
  }
}

const itemsOf = (light: Element, state = ''): HTMLElement[] => [
  ...light.querySelectorAll<HTMLElement>(`details${state}`),
];

const idOf = ({dataset}: HTMLElement): string => dataset['id']!;

const isBelowTop = (item: Element): boolean => item.getBoundingClientRect().bottom > 0;

/** Where an item begins on the screen; without one, where all the questions end. */
function edgeOf(item: Element | undefined, all: Element): number {
  return item ? item.getBoundingClientRect().top : all.getBoundingClientRect().bottom;
}
