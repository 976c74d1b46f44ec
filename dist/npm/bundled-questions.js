import { pickLanguage } from './core/language.js';
import { datasets } from './data/registry.js';

/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
class BundledQuestions {
    constructor(_host) {
        this._host = _host;
        this.pending = null;
        this.hasFallback = true;
        this.isRetry = false;
        _host.addController(this);
    }
    hostConnected() {
        // Then a script between the tags is there, if there is one.
        if (document.readyState === 'loading')
            document.addEventListener('DOMContentLoaded', () => this._host.requestUpdate(), { once: true });
    }
    /** Bundled questions in place of a page's own would mislead: its fallback stays. */
    hostUpdate() {
        const { src, data, searchProvider } = this._host;
        const script = this._host.querySelector(':scope > script[type$=json]');
        const wishes = { src, data, searchProvider, script };
        const wish = Object.entries(wishes).find(([, value]) => value);
        if (wish)
            throw new Error(`"${wish[0]}" needs trust-faq.own.js in place of this script`);
    }
    given(lang) {
        return { state: 'ready', mayRetry: false, dataset: pickLanguage(datasets(), lang) };
    }
    ask() {
        return null;
    }
    retry() {
        // Nothing is loaded.
    }
}

export { BundledQuestions };
//# sourceMappingURL=bundled-questions.js.map
