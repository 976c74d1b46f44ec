import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {JumpController} from './jump-controller.js';
import {TopicRowController} from './topic-row-controller.js';

/** Where the focus shall go with the next update. */
interface FocusRequest {
  /** Of an element, or what goes by {@link FIRST_FOUND}. */
  readonly id: string;
  /** Also brings the element to the top of the screen. */
  readonly jump?: boolean;
  /** Leaves the focus where the visitor has it, if anywhere. */
  readonly polite?: boolean;
  /** Scrolls as far as it takes to see the element. */
  readonly seen?: boolean;
}

/** The first question on screen; where there is none, what is offered in its place. */
export const FIRST_FOUND = '.question, #everywhere, .text-button';

/**
 * Keeps the focus where the visitor left it. Where an update takes the focused element
 * away, or makes another of it, the one that now has its id gets the focus, else its question, else
 * the first new question (of "show more"), else the first that can take it; where an answer closes
 * around it, its question gets it. It never falls to the page's body.
 */
export class FocusController implements ReactiveController {
  private _request: FocusRequest | null = null;
  /** What this update carries out; a request that comes while it ends waits for the next. */
  private _due: FocusRequest | null = null;
  private _focused: {
    readonly element: Element;
    readonly id: string;
    /** Of the question it stood under. */
    readonly question: string | undefined;
    /** Those of all questions there were. */
    readonly questions: ReadonlySet<string>;
  } | null = null;

  /** Where on the screen it is. */
  readonly jump = new JumpController(this._host);

  /** @param focused id of what had the focus in what a server has rendered */
  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    focused: string | undefined,
  ) {
    _host.addController(this);
    new TopicRowController(_host);
    if (focused) this._request = {id: focused};
  }

  /** Moves the focus to the element of the shadow tree with this id, once it is rendered. */
  request(request: FocusRequest): void {
    this._request = request;
    this._host.requestUpdate();
  }

  hostUpdate(): void {
    this._due = this._request ?? this._due;
    this._request = null;
    const element = this._root?.activeElement;
    if (!element) this._focused = null;
    else {
      const questions = new Set(this._questions.map(({id}) => id));
      this._focused = {element, id: element.id, question: questionOf(element), questions};
    }
  }

  hostUpdated(): void {
    const before = this._focused;
    const now = this._root?.activeElement;
    const lost = before && (now !== before.element || now.id !== before.id);
    const request = this._due;
    const wanted =
      this._find(request?.id) ??
      (lost
        ? (this._find(before.id) ??
          this._find(before.question) ??
          this._questions.filter(({id}) => !before.questions.has(id))[0] ??
          this._first)
        : null);
    const target = this._opener(wanted ?? now) ?? wanted;
    this._due = null;
    if (request?.jump && target) this.jump.to(target.id);
    if (!target || (request?.polite && isFocusElsewhere(this._host))) return;
    target.focus({preventScroll: true});
    // Not by the focus: WebKit does not scroll to it in a window that is not active.
    if (request?.seen) target.scrollIntoView({block: 'nearest'});
    if (target.matches('[readonly]')) (target as HTMLInputElement).select();
  }

  private get _root(): ShadowRoot | null {
    return this._host.shadowRoot;
  }

  /** The question of the closed answer that holds an element. */
  private _opener(element: Element | null | undefined): HTMLElement | null {
    const panel = element?.closest('.panel[hidden]');
    return panel ? this._root!.querySelector<HTMLElement>(`[aria-controls="${panel.id}"]`) : null;
  }

  private get _questions(): HTMLElement[] {
    return [...this._root!.querySelectorAll<HTMLElement>('.question')];
  }

  private get _first(): HTMLElement | null {
    return this._root?.querySelector<HTMLElement>('input, button') ?? null;
  }

  private _find(id: string | undefined): HTMLElement | null {
    if (id === FIRST_FOUND) return this._root?.querySelector<HTMLElement>(id) ?? null;
    return id ? (this._root?.getElementById(id) ?? null) : null;
  }
}

/** The id of the question that an element is, or that it stands under. */
function questionOf(element: Element | null | undefined): string | undefined {
  return element?.closest('.item')?.querySelector('.question')?.id;
}

/** On this page or, while it stands in a frame, on the one around it. */
function isFocusElsewhere(host: Element): boolean {
  const page = host.ownerDocument;
  const view = page.defaultView!;
  const isInside = page.activeElement === page.body || page.activeElement === host;
  return !isInside || (view.parent !== view && !page.hasFocus());
}
