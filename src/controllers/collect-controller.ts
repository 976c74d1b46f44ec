import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {TrustFaqCollectEvent} from '../events.js';
import type {Flow} from '../questions/flow-types.js';
import type {CollectActions} from '../view/actions.js';
import {
  type Collected,
  collected,
  type Collection,
  type CopyChoice,
  copyOf,
  languageChoices,
  NOTHING_COLLECTED,
} from '../view/collected-answers.js';
import type {CopyController} from './copy-controller.js';

/** What the controller needs from its element. */
export interface CollectTarget {
  readonly flow: () => Pick<Flow, 'byId' | 'list' | 'bundledEntries' | 'dataset'>;
  readonly addressOf: (id: string) => string;
}

/** Holds the answers that the visitor collects, in memory only, and copies them. */
export class CollectController implements ReactiveController, CollectActions, EventListenerObject {
  state = NOTHING_COLLECTED;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _copier: CopyController,
    private readonly _target: CollectTarget,
  ) {
    _host.addController(this);
  }

  /** Starts listening once the bar exists. */
  hostUpdated(): void {
    if (!this._bar) return;
    for (const type of ['focusin', 'focusout']) this._host.shadowRoot!.addEventListener(type, this);
  }

  readonly toggle = (id: string): void => {
    const answers = new Map(this.state.answers);
    if (!answers.delete(id)) answers.set(id, this._find(id));
    this._collect(answers);
  };

  readonly clear = (): void => {
    this._collect(NOTHING_COLLECTED.answers);
    this._copier.responder.focus('collected');
  };

  readonly choose = (name: keyof CopyChoice, value: string): void => {
    this._set({...this.state, [name]: value});
  };

  readonly copy = (id: string, button: string): void => {
    const {answers, form, language} = this.state;
    const {lang} = this._target.flow().dataset;
    const langs = languageChoices(this.state, lang).get(language) ?? [lang];
    const copy = id
      ? copyOf([this._find(id)], '', langs)
      : copyOf([...answers.values()], form, langs);
    void this._copier.copy(button, copy);
  };

  /** Takes the entry as it is on screen, because a provider's entries exist nowhere else. */
  private _find(id: string): Collected {
    const flow = this._target.flow();
    const entry = flow.list.filter((one) => one.id === id)[0]!;
    return collected(entry, flow.byId.has(id) ? this._target.addressOf(id) : '', flow);
  }

  private _collect(answers: Collection['answers']): void {
    this._set({...this.state, answers});
    this._copier.responder.announce(({collectedCount}) => collectedCount(answers.size));
    this._copier.responder.dispatch(new TrustFaqCollectEvent([...answers.keys()]));
  }

  /** A copy of something else is no longer the last copy. */
  private _set(state: Collection): void {
    this.state = state;
    this._copier.forget();
  }

  private get _bar(): Element | null {
    return this._host.shadowRoot!.getElementById('collected');
  }

  /** Sets an attribute because WebKitGTK 2.50 does not restyle on `:has(:focus-visible)`. */
  handleEvent({type, target}: Event): void {
    const isElsewhere = (target as Element).matches(':focus-visible:not(#collected *)');
    this._bar?.toggleAttribute('data-still', type === 'focusin' && isElsewhere);
  }
}
