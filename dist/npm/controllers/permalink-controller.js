import { memoizeBy } from '../core/memoize-by.js';
import { formatPermalink, parsePermalink } from '../core/permalink.js';

/** Everyone on a page, so that only the first holder of an entry answers an address. */
const connectedTo = memoizeBy((_) => new Set());
/** Ties entries to the fragment of the page's address. */
class PermalinkController {
    constructor(_host, _target) {
        this._host = _host;
        this._target = _target;
        this.mode = 'off';
        this._answered = false;
        /** Where it listens; when it hears of leaving, the host may be in another document already. */
        this._document = document;
        this._onEvent = (event) => {
            if (event.type === 'hashchange')
                this._answer();
            // Heard before the page's own listeners, which may stop it; answered after them, unless one has taken it.
            else if (repeatsAddress(event, this._address))
                setTimeout(() => event.defaultPrevented || this._answer());
        };
        _host.addController(this);
    }
    hostConnected() {
        this._document = this._host.ownerDocument;
        connectedTo(this._document).add(this);
        this._document.defaultView?.addEventListener('hashchange', this._onEvent);
        this._document.addEventListener('click', this._onEvent, true);
    }
    hostDisconnected() {
        connectedTo(this._document).delete(this);
        this._document.defaultView?.removeEventListener('hashchange', this._onEvent);
        this._document.removeEventListener('click', this._onEvent, true);
    }
    /** The address the page came with is answered once, when its entry is there: late, if the visitor has done nothing. */
    hostUpdated() {
        if (this._answered || !this._target.isReady())
            return;
        this._answered = this._answer() || navigator.userActivation?.hasBeenActive;
    }
    /** The whole address of an entry on this page. */
    addressOf(id) {
        const first = this._first((one) => one._target.holds(id));
        const host = first === this || this._host.id === '' ? '' : this._host.id;
        return this._address.replace(/#.*$/s, '') + formatPermalink({ host, id });
    }
    /** Puts an entry's address into the address bar, if it leads there again; a page that forbids it goes without. */
    write(id) {
        if (this.mode !== 'write' || !this._target.holds(id))
            return;
        try {
            const { history } = this._document.defaultView;
            history.replaceState(history.state, '', this.addressOf(id));
        }
        catch {
            // srcdoc and sandboxed documents, and browsers that limit how often
        }
    }
    /** Not `document.URL`, which a form of that name takes away; a document without a window has none. */
    get _address() {
        const location = this._document.location;
        return location?.href ?? '';
    }
    /** False where nobody holds the entry that the address names. */
    _answer() {
        const wanted = parsePermalink(/#.*|$/s.exec(this._address)[0]);
        if (!wanted)
            return true;
        const first = this._first((one) => one._answers(wanted.host, wanted.id));
        if (first === this)
            this._target.reveal(wanted.id);
        return !!first;
    }
    /** In document order. */
    _first(accepts) {
        const all = [...connectedTo(this._document)].filter(accepts);
        return all.sort((one, other) => (one._precedes(other) ? -1 : 1))[0];
    }
    _precedes(other) {
        const position = this._host.compareDocumentPosition(other._host);
        return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    }
    _answers(host, id) {
        return this.mode !== 'off' && (host === '' || host === this._host.id) && this._target.holds(id);
    }
}
/** A click on a link to the very address the page is at: it fires no `hashchange`. */
function repeatsAddress(event, address) {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey)
        return false;
    const link = event.composedPath().filter((node) => node.localName === 'a')[0];
    return (link?.href === address &&
        address.includes('#') &&
        !link.download &&
        /^(_self)?$/i.test(link.target));
}

export { PermalinkController };
//# sourceMappingURL=permalink-controller.js.map
