import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {TrustFaqCollectEvent} from '../events.js';
import type {Flow} from '../questions/flow-types.js';
import type {CollectActions} from '../view/actions.js';
import {
  type Collected,
  type CollectionState,
  type CopiedAnswers,
  type CopyChoice,
  chosenLanguages,
  copyOf,
  NOTHING_COLLECTED,
} from '../view/collected-answers.js';
import type {Responder} from '../view/responder.js';
import {copyRich} from '../page/clipboard.js';

/** Milliseconds for which a button reports that it has copied. */
const SAID_MS = 2500;

/** What the controller needs from its element. */
export interface CollectTarget {
  readonly flow: () => Pick<Flow, 'byId' | 'list' | 'bundledEntries' | 'dataset'>;
  readonly addressOf: (id: string) => string;
}

/** Holds the answers that the visitor collects, in memory only, and copies them. */
export class CollectController implements ReactiveController, CollectActions {
  private _collected: ReadonlyMap<string, Collected> = NOTHING_COLLECTED.collected;
  private _choice = NOTHING_COLLECTED.choice;
  private _copied: CopiedAnswers | null = null;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _responder: Responder,
    private readonly _target: CollectTarget,
  ) {
    _host.addController(this);
  }

  get state(): CollectionState {
    return {collected: this._collected, choice: this._choice, copied: this._copied};
  }

  /** Starts listening once the bar exists. */
  hostUpdated(): void {
    if (!this._bar) return;
    for (const type of ['focusin', 'focusout'])
      this._host.shadowRoot!.addEventListener(type, this._onFocus);
  }

  hostDisconnected(): void {
    this._say(null);
  }

  readonly toggle = (id: string): void => {
    const collected = new Map(this._collected);
    const one = this._find(id);
    if (!collected.delete(id) && one) collected.set(id, one);
    this._set(collected);
  };

  readonly clear = (): void => {
    this._set(new Map());
    this._responder.focus('collected');
  };

  readonly choose = (name: keyof CopyChoice, value: string): void => {
    this._choice = {...this._choice, [name]: value};
    this._say(null);
  };

  readonly copy = (id: string): void => {
    const answers = id ? [this._find(id)!] : [...this._collected.values()];
    const {form, language} = this._choice;
    const langs = chosenLanguages(language, this._target.flow().dataset.lang);
    const copy = copyOf(answers, id ? '' : form, langs);
    const before = this._collected;
    void copyRich(copy, this._host.ownerDocument).then((isTaken) => {
      if (isTaken) this._responder.announce((messages) => messages.answersCopied(answers.length));
      // The visitor may have collected more while the copy was under way.
      if (this._collected !== before || !this._host.isConnected) return;
      this._say({id, byHand: isTaken ? '' : copy['text/plain']});
      if (!isTaken) this._responder.focus('copied-text');
    });
  };

  /** Takes the entry as it is on screen, because a provider's entries exist nowhere else. */
  private _find(id: string): Collected | undefined {
    const {byId, list, bundledEntries, dataset} = this._target.flow();
    const entry = list.filter((one) => one.id === id)[0] ?? byId.get(id);
    const address = byId.has(id) ? this._target.addressOf(id) : '';
    return entry && {entry, lang: dataset.lang, isBundled: bundledEntries.has(entry), address};
  }

  private _set(collected: ReadonlyMap<string, Collected>): void {
    this._collected = collected;
    this._say(null);
    this._responder.announce(({collectedCount}) => collectedCount(collected.size));
    this._responder.dispatch(new TrustFaqCollectEvent([...collected.keys()]));
  }

  private get _bar(): Element | null {
    return this._host.shadowRoot!.getElementById('collected');
  }

  /** Sets an attribute because WebKitGTK 2.50 does not restyle on `:has(:focus-visible)`. */
  private readonly _onFocus = ({type, target}: Event): void => {
    const isElsewhere = type === 'focusin' && !this._bar?.contains(target as Node);
    const isSeen = (target as Element).matches(':focus-visible');
    this._bar?.toggleAttribute('data-still', isElsewhere && isSeen);
  };

  private _say(copied: CopiedAnswers | null): void {
    clearTimeout(this._timer);
    this._copied = copied;
    this._host.requestUpdate();
    // The text stays on screen while the visitor has to copy it by hand.
    if (copied && !copied.byHand) this._timer = setTimeout(() => this._say(null), SAID_MS);
  }
}
