import type {ReactiveControllerHost} from 'lit';
import {TrustFaqFeedbackEvent} from '../events.js';
import type {Responder} from '../view/responder.js';

/** Remembers the visitor's feedback on the answers. */
export class Feedback {
  /** Whether the answer helped, by entry id. */
  given: ReadonlyMap<string, boolean> = new Map();

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _responder: Responder,
  ) {}

  readonly give = (id: string, helpful: boolean): void => {
    if (this.given.get(id) === helpful) return;
    this.given = new Map(this.given).set(id, helpful);
    this._host.requestUpdate();
    this._responder.announce(({thanks}) => thanks);
    this._responder.dispatch(new TrustFaqFeedbackEvent(id, helpful));
  };
}
