import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {JumpController, Place} from './jump-controller.js';

/** Where to move the focus with the next update. */
type FocusRequest = FocusOptions & ({readonly id: string} | {readonly target: 'first-match'});

interface FocusOptions {
  /** Also scrolls the element to this place on the screen. */
  readonly jump?: Place;
  /** Does not take the focus from an element outside the widget. */
  readonly polite?: boolean;
  /** Scrolls just far enough to show the element. */
  readonly seen?: boolean;
}

/** The first question on screen, otherwise the first control that is offered in its place. */
const FIRST_MATCH = '.question, #everywhere, .text-button';

/**
 * Keeps the focus where the visitor left it, and never lets it fall to the page's body. If an update
 * removes or reuses the focused element, the focus goes to the element that now has its id, otherwise
 * to its question, then to the first new question (after "show more"), then to the first element that
 * can take it. If an answer closes around the focus, the answer's question gets it.
 */
export class FocusController implements ReactiveController {
  private _request: FocusRequest | null = null;
  /** The request that this update carries out; a request made while it ends waits for the next update. */
  private _due: FocusRequest | null = null;
  private _focused: {
    readonly element: Element;
    readonly id: string;
    /** Id of the question of the item that contains the element. */
    readonly question: string | undefined;
    /** Ids of all questions before the update. */
    readonly questions: ReadonlySet<string>;
  } | null = null;

  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    private readonly _jump: JumpController,
  ) {
    _host.addController(this);
  }

  /** Moves the focus to an element of the shadow tree, by its id or as the first match, once it is rendered. */
  request(request: FocusRequest): void {
    this._request = request;
    this._host.requestUpdate();
  }

  /** Returns a function that gives an element the focus at the place where it is on the screen now. */
  wayBackTo(id: string): () => void {
    const jump = this._find(id)?.getBoundingClientRect().top ?? 'top';
    return () => this.request({id, jump, polite: true});
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
      this._targetOf(request) ??
      (lost
        ? (this._find(before.id) ??
          this._find(before.question) ??
          this._questions.filter(({id}) => !before.questions.has(id))[0] ??
          this._first)
        : null);
    const target = this._opener(wanted ?? now) ?? wanted;
    this._due = null;
    if (target && request?.jump !== undefined) this._jump.to(target.id, request.jump);
    if (!target || (request?.polite && isFocusElsewhere(this._host))) return;
    target.focus({preventScroll: true});
    // Not left to `focus()`: WebKit does not scroll in a window that is not active.
    if (request?.seen) target.scrollIntoView({block: 'nearest'});
    if (target.matches('[readonly]')) (target as HTMLInputElement).select();
  }

  private get _root(): ShadowRoot | null {
    return this._host.shadowRoot;
  }

  /** The question of the closed answer that contains an element. */
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

  private _targetOf(request: FocusRequest | null): HTMLElement | null {
    if (!request) return null;
    if ('id' in request) return this._find(request.id);
    return this._root?.querySelector<HTMLElement>(FIRST_MATCH) ?? null;
  }

  private _find(id: string | undefined): HTMLElement | null {
    return id ? (this._root?.getElementById(id) ?? null) : null;
  }
}

/** The id of the question of the item that contains an element. */
function questionOf(element: Element | null | undefined): string | undefined {
  return element?.closest('.item')?.querySelector('.question')?.id;
}

/**
 * Whether the focus is on this page outside the host or, if the page is in a frame, on the page around
 * it.
 */
function isFocusElsewhere(host: Element): boolean {
  const page = host.ownerDocument;
  const view = page.defaultView!;
  const isInside = page.activeElement === page.body || page.activeElement === host;
  return !isInside || (view.parent !== view && !page.hasFocus());
}
