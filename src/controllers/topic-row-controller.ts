import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The share of a topic that must be visible; less than 1 because positions are rounded to whole pixels,
 * and WebKit omits the row's padding at the end of a right-to-left row.
 */
const SEEN = 0.9;

/**
 * Controls the topics when they are a single scrolling row: scrolls the chosen one to the middle of the
 * row, and sets `data-before` and `data-after` at the ends where the row hides more. Uses an observer,
 * because measuring would force a layout at each update, and sets `scrollLeft`, because
 * `scrollIntoView()` would move the page as well.
 */
export class TopicRowController implements ReactiveController {
  private _first: Element | null = null;
  private _last: Element | null = null;
  private _chosen: Element | null = null;
  private _observer: IntersectionObserver | null = null;

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.requestUpdate();
  }

  hostUpdated(): void {
    const row = this._host.shadowRoot!.querySelector('[part="topics"]');
    if (this._host.isConnected) this._observe(row);
    const chosen = row?.querySelector('[aria-pressed="true"]') ?? null;
    const before = this._chosen;
    this._chosen = chosen;
    if (!chosen || chosen === before) return;
    // A new row already shows its first topic.
    if (before || chosen !== row!.firstElementChild)
      row!.scrollLeft += middleOf(chosen) - middleOf(row!);
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
    this._first = this._last = null;
  }

  private _observe(row: Element | null): void {
    const [first, last] = [row?.firstElementChild ?? null, row?.lastElementChild ?? null];
    if (first === this._first && last === this._last) return;
    this._observer?.disconnect();
    [this._first, this._last] = [first, last];
    if (!row || !first || !last || typeof IntersectionObserver === 'undefined') return;
    this._observer = new IntersectionObserver(
      (changes) => {
        for (const {target, intersectionRatio} of changes) {
          const isHidden = intersectionRatio < SEEN;
          if (target === first) row.toggleAttribute('data-before', isHidden);
          if (target === last) row.toggleAttribute('data-after', isHidden);
        }
      },
      {root: row, threshold: SEEN},
    );
    this._observer.observe(first);
    this._observer.observe(last);
  }
}

function middleOf(element: Element): number {
  const {left, right} = element.getBoundingClientRect();
  return (left + right) / 2;
}
