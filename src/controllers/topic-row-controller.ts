import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Scrolls the chosen topic to the middle of its row. Sets `scrollLeft`, because `scrollIntoView()`
 * would move the page as well.
 */
export class TopicRowController implements ReactiveController {
  private _chosen: Element | null = null;

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
  }

  hostUpdated(): void {
    const before = this._chosen;
    this._chosen = this._host.shadowRoot!.querySelector('.topics > [aria-pressed="true"]');
    if (!this._chosen || this._chosen === before) return;
    const row = this._chosen.parentElement!;
    // Measuring forces a layout; a new row already shows its first topic.
    if (before || this._chosen !== row.firstElementChild)
      row.scrollLeft += middleOf(this._chosen) - middleOf(row);
  }
}

function middleOf(element: Element): number {
  const {left, right} = element.getBoundingClientRect();
  return (left + right) / 2;
}
