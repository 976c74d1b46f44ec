import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Knows whether the page is being printed; `onChange` must bring the host up to date at once. */
export class PrintController implements ReactiveController {
  printing = false;

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _onChange: () => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
    this.printing = false;
    this._host.requestUpdate();
  }

  handleEvent(event: Event): void {
    this.printing = event.type === 'beforeprint';
    this._onChange();
  }
}
