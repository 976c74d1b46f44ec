import { memoizeLast } from '../core/memoize-last.js';
import { datasets } from '../data/registry.js';
import { readChildren } from '../sources/children.js';
import { readJson, finish } from '../sources/dataset.js';
import { fetchJson } from '../sources/fetch-json.js';
import { hasFallback } from '../sources/nodes.js';
import { findSource } from '../sources/source.js';
import { warn } from '../warn.js';

/** How long a server may take to answer in full. */
const TIMEOUT_MS = 15_000;
const NO_DATA = 'no questions are registered. Import "trust-faq", or give "trust-faq/data/ja.js" to registerDataset';
/** Sentences in the console; a list of thousands would bury the first. */
const MAX_WARNINGS = 10;
/**
 * Finds the source of the questions and reads it, once for each wish. What a server says counts
 * only while it is still wanted; what was under way when the host left the page begins again.
 */
class DatasetController {
    constructor(_host, _onProblems) {
        this._host = _host;
        this._onProblems = _onProblems;
        /** The visitor has asked for another try. */
        this.isRetry = false;
        this._changes = 0;
        this._observer = new MutationObserver(() => this._lookAgain());
        this._find = memoizeLast(findSource);
        _host.addController(this);
    }
    hostConnected() {
        this._observer.observe(this._host, {
            subtree: true,
            childList: true,
            characterData: true,
            attributeFilter: ['alt', 'href', 'id', 'slot', 'start'],
        });
        // Then the rest of the page is there, and with it a script that `src` names.
        if (document.readyState === 'loading')
            document.addEventListener('DOMContentLoaded', () => this._lookAgain(), { once: true });
        this._lookAgain();
    }
    hostDisconnected() {
        this._observer.disconnect();
        this._stop();
    }
    /** Undefined while it is loading. */
    get settled() {
        const { src, data } = this._host;
        const source = this._find(this._host, String(src ?? '').trim(), data, this._changes + datasets().length);
        if (source.kind !== this._source?.kind || source.from !== this._source.from) {
            this._stop();
            this._source = source;
            this._settled = undefined;
            this.isRetry = false;
        }
        if (!this._settled && !this._loading)
            this._start(source);
        return this._settled;
    }
    /** Whether the page shows something of its own where there are no questions. */
    get hasFallback() {
        return hasFallback(this._host);
    }
    /** Loads again what could not be loaded. */
    retry() {
        if (!this._settled?.mayRetry)
            return;
        this._settled = undefined;
        this.isRetry = true;
        this._host.requestUpdate();
    }
    _start(source) {
        const base = this._host.baseURI;
        const src = this._host.src ?? 'script';
        switch (source.kind) {
            case 'bundled':
                if (source.from === 0)
                    return this._settle('', (place) => fail(place, NO_DATA));
                this._settled = { isBundled: true };
                return;
            case 'url':
                if (this._host.isConnected)
                    void this._load(source.from);
                return;
            case 'inline':
                // What has not been parsed yet may still come.
                if (source.from === undefined && document.readyState === 'loading')
                    return;
                return this._settle(src, (place) => readText(source.from, place, base));
            case 'children':
                return this._settle(src, (place) => finish(readChildren(this._host, place), place));
            case 'property':
                return this._settle('data', (place) => readJson(source.from, place, base));
        }
    }
    async _load(src) {
        const loading = new AbortController();
        this._loading = loading;
        const end = (loaded) => {
            if (this._loading !== loading)
                return;
            this._stop();
            this._settle(src, (place) => readLoaded(loaded, place, this._host.baseURI), loaded.mayRetry);
            this._host.requestUpdate();
        };
        const problem = `has not answered within ${TIMEOUT_MS / 1000} seconds`;
        this._timer = setTimeout(() => end({ problem, mayRetry: true }), TIMEOUT_MS);
        end(await fetchJson(src, loading.signal));
    }
    _settle(name, read, mayRetry = false) {
        const problems = [];
        const report = (problem) => {
            // One answer that is too deep in many places says so once.
            if (problem !== problems.at(-1))
                problems.push(problem);
        };
        let dataset;
        try {
            dataset = read({ path: `${name} `, report });
            if (dataset?.entries.length === 0 && !this._host.searchProvider)
                report(`${name} has no question that can be shown`);
        }
        catch (error) {
            problems.push(`${name} could not be read: ${String(error)}`);
        }
        this._settled = { dataset, mayRetry };
        if (problems.length === 0)
            return;
        problems.slice(0, MAX_WARNINGS).forEach(warn);
        const more = problems.length - MAX_WARNINGS;
        if (more > 0)
            warn(`${name} has ${more} more problems; trust-faq-error lists them all`);
        this._onProblems(problems);
    }
    _stop() {
        clearTimeout(this._timer);
        this._loading?.abort();
        this._loading = undefined;
    }
    _lookAgain() {
        this._changes++;
        this._host.requestUpdate();
    }
}
function readText(text, place, base) {
    if (text === undefined)
        return fail(place, `${place.path}names no element of the page`);
    return readJson(JSON.parse(text), place, base);
}
function readLoaded(loaded, place, base) {
    if (loaded.problem !== undefined)
        return fail(place, place.path + loaded.problem);
    return readJson(loaded.json, place, loaded.url || base);
}
function fail(place, problem) {
    place.report(problem);
}

export { DatasetController };
//# sourceMappingURL=dataset-controller.js.map
