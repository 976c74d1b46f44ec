import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Tracks whether the page is being printed. `onChange` must update the host at once, and restore the
 * focus: the focused element may be missing on paper.
 */
export class PrintController implements ReactiveController {
  printing = false;
  private _view: Window | null = null;
  private _focused = '';

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _onChange: (focused: string) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._view = this._host.ownerDocument.defaultView;
    this._view?.addEventListener('beforeprint', this._onEvent);
    this._view?.addEventListener('afterprint', this._onEvent);
  }

  hostDisconnected(): void {
    this._view?.removeEventListener('beforeprint', this._onEvent);
    this._view?.removeEventListener('afterprint', this._onEvent);
    this.printing = false;
    this._host.requestUpdate();
  }

  private readonly _onEvent = (event: Event): void => {
    const {shadowRoot} = this._host;
    this.printing = event.type === 'beforeprint';
    if (this.printing) this._focused = shadowRoot?.activeElement?.id ?? '';
    this._onChange(this._focused);
  };
}
