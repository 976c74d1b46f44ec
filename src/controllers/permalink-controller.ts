import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memoizeBy} from '../core/memoize-by.js';
import {formatPermalink, parsePermalink} from '../core/permalink.js';

/** `off`: no permalinks. `read`: the address opens an entry. `write`: opening one also sets the address. */
export type Permalinks = 'off' | 'read' | 'write';

/** What the controller asks of its element. */
export interface PermalinkTarget {
  /** Whether the entries are there. */
  readonly isReady: () => boolean;
  /** Whether the element shows this entry at all. */
  readonly holds: (id: string) => boolean;
  /** Opens the entry and brings it into view. */
  readonly reveal: (id: string) => void;
}

/** Everyone on a page, so that only the first holder of an entry answers an address. */
const connectedTo = memoizeBy((_: Document) => new Set<PermalinkController>());

/** Ties entries to the fragment of the page's address. */
export class PermalinkController implements ReactiveController {
  mode: Permalinks = 'off';
  private _answered = false;
  /** Where it listens; when it hears of leaving, the host may be in another document already. */
  private _document = document;

  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    private readonly _target: PermalinkTarget,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._document = this._host.ownerDocument;
    connectedTo(this._document).add(this);
    this._document.defaultView?.addEventListener('hashchange', this._onEvent);
    this._document.addEventListener('click', this._onEvent, true);
  }

  hostDisconnected(): void {
    connectedTo(this._document).delete(this);
    this._document.defaultView?.removeEventListener('hashchange', this._onEvent);
    this._document.removeEventListener('click', this._onEvent, true);
  }

  /** The address the page came with is answered once, when its entry is there: late, if the visitor has done nothing. */
  hostUpdated(): void {
    if (this._answered || !this._target.isReady()) return;
    this._answered = this._answer() || navigator.userActivation?.hasBeenActive;
  }

  /** The whole address of an entry on this page. */
  addressOf(id: string): string {
    const first = this._first((one) => one._target.holds(id));
    const host = first === this || this._host.id === '' ? '' : this._host.id;
    return this._address.replace(/#.*$/s, '') + formatPermalink({host, id});
  }

  /** Puts an entry's address into the address bar, if it leads there again; a page that forbids it goes without. */
  write(id: string): void {
    if (this.mode !== 'write' || !this._target.holds(id)) return;
    try {
      const {history} = this._document.defaultView!;
      history.replaceState(history.state, '', this.addressOf(id));
    } catch {
      // srcdoc and sandboxed documents, and browsers that limit how often
    }
  }

  private readonly _onEvent = (event: Event): void => {
    if (event.type === 'hashchange') this._answer();
    // Heard before the page's own listeners, which may stop it; answered after them, unless one has taken it.
    else if (repeatsAddress(event, this._address))
      setTimeout(() => event.defaultPrevented || this._answer());
  };

  /** Not `document.URL`, which a form of that name takes away; a document without a window has none. */
  private get _address(): string {
    const location: Location | null = this._document.location;
    return location?.href ?? '';
  }

  /** False where nobody holds the entry that the address names. */
  private _answer(): boolean {
    const wanted = parsePermalink(/#.*|$/s.exec(this._address)![0]);
    if (!wanted) return true;
    const first = this._first((one) => one._answers(wanted.host, wanted.id));
    if (first === this) this._target.reveal(wanted.id);
    return !!first;
  }

  /** In document order. */
  private _first(accepts: (one: PermalinkController) => boolean): PermalinkController | undefined {
    const all = [...connectedTo(this._document)].filter(accepts);
    return all.sort((one, other) => (one._precedes(other) ? -1 : 1))[0];
  }

  private _precedes(other: PermalinkController): boolean {
    const position = this._host.compareDocumentPosition(other._host);
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  private _answers(host: string, id: string): boolean {
    return this.mode !== 'off' && (host === '' || host === this._host.id) && this._target.holds(id);
  }
}

/** A click on a link to the very address the page is at: it fires no `hashchange`. */
function repeatsAddress(event: Event, address: string): boolean {
  const {button, metaKey, ctrlKey, shiftKey, altKey} = event as MouseEvent;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return false;
  const link = event.composedPath().filter((node) => (node as Element).localName === 'a')[0] as
    HTMLAnchorElement | undefined;
  return (
    link?.href === address &&
    address.includes('#') &&
    !link.download &&
    /^(_self)?$/i.test(link.target)
  );
}
