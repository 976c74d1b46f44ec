import { formatPermalink, parsePermalink } from '../core/permalink.js';

/** Everyone on the page, so that only the first holder of an entry answers an address. */
const connected = new Set();
/** Ties entries to the fragment of the page's address. */
class PermalinkController {
    constructor(_host, _target) {
        this._host = _host;
        this._target = _target;
        this.mode = 'off';
        this._started = false;
        _host.addController(this);
    }
    hostConnected() {
        connected.add(this);
        addEventListener('hashchange', this);
        document.addEventListener('click', this);
    }
    hostDisconnected() {
        connected.delete(this);
        removeEventListener('hashchange', this);
        document.removeEventListener('click', this);
    }
    /** The first items are there: the address the page came with is answered, once. */
    hostUpdated() {
        if (this._started)
            return;
        this._started = true;
        this._answer();
    }
    handleEvent(event) {
        if (event.type === 'hashchange' || repeatsAddress(event))
            this._answer();
    }
    /** The whole address of an entry on this page. */
    addressOf(id) {
        const first = PermalinkController._first((one) => one._target.holds(id));
        const host = first === this || this._host.id === '' ? '' : this._host.id;
        return document.URL.replace(/#.*$/s, '') + formatPermalink({ host, id });
    }
    /** Puts an entry's address into the address bar; a page that forbids it goes without. */
    write(id) {
        if (this.mode !== 'write')
            return;
        try {
            history.replaceState(history.state, '', this.addressOf(id));
        }
        catch {
            // srcdoc and sandboxed documents, and browsers that limit how often
        }
    }
    _answer() {
        const wanted = parsePermalink(location.hash);
        if (wanted &&
            PermalinkController._first((one) => one._answers(wanted.host, wanted.id)) === this) {
            this._target.reveal(wanted.id);
        }
    }
    /** In document order. */
    static _first(accepts) {
        let first;
        connected.forEach((one) => {
            if (accepts(one) && (!first || one._precedes(first)))
                first = one;
        });
        return first;
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
function repeatsAddress(event) {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey)
        return false;
    const link = event.composedPath().find((node) => node.localName === 'a');
    return link?.href === document.URL && location.hash !== '';
}

export { PermalinkController };
//# sourceMappingURL=permalink-controller.js.map
