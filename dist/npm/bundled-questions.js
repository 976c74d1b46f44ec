import { pickLanguage } from './core/language.js';
import { datasets } from './data/registry.js';
import { findSource } from './sources/source.js';
import { warn } from './warn.js';

/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
class BundledQuestions {
    constructor(_host, _onProblems) {
        this._host = _host;
        this._onProblems = _onProblems;
        this.pending = null;
        this.hasFallback = true;
        this.isRetry = false;
        this._observer = new MutationObserver(() => this._host.requestUpdate());
        _host.addController(this);
    }
    hostConnected() {
        this._observer.observe(this._host, { childList: true });
    }
    hostDisconnected() {
        this._observer.disconnect();
    }
    given(lang) {
        const wish = this._wishForOwn();
        if (wish !== this._refused)
            this._refuse(wish);
        // Bundled questions in place of a page's own would mislead: its fallback stays.
        return wish
            ? { state: 'failed', mayRetry: false, dataset: undefined }
            : { state: 'ready', mayRetry: false, dataset: pickLanguage(datasets(), lang) };
    }
    ask() {
        return null;
    }
    retry() {
        // Nothing is loaded.
    }
    /** By what the page asks for questions of its own. */
    _wishForOwn() {
        const { src, data, searchProvider } = this._host;
        const source = findSource(this._host, String(src ?? '').trim(), data, 0);
        if (source.kind === 'property')
            return 'data';
        if (src?.trim())
            return 'src';
        if (searchProvider)
            return 'searchProvider';
        return source.kind === 'bundled' ? undefined : 'a script between the tags';
    }
    _refuse(wish) {
        this._refused = wish;
        if (!wish)
            return;
        const problem = `${wish} needs trust-faq.own.js in place of trust-faq.js, trust-faq.ja.js or trust-faq.en.js`;
        warn(problem);
        this._onProblems([problem]);
    }
}

export { BundledQuestions };
//# sourceMappingURL=bundled-questions.js.map
