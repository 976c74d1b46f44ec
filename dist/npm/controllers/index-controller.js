import { memoizeBy } from '../core/memoize-by.js';
import { prepareIndex } from '../core/prepare.js';
import { warn } from '../warn.js';

/** So many entries are indexed in less than a frame: nobody need wait. */
const AT_ONCE = 200;
/** Milliseconds of work after which the page has its turn. */
const SLICE_MS = 8;
/** Indexing more takes seconds and tens of megabytes. */
const MANY = 20_000;
/** Shared by every element that shows the same entries. */
const buildOf = memoizeBy((entries, dataset) => {
    const build = createBuild(entries, dataset);
    if (entries.length <= AT_ONCE)
        build.advance(Infinity);
    if (entries.length > MANY)
        warn(`searching ${entries.length} entries takes seconds to prepare; more than ${MANY} are better asked of a search engine`);
    return build;
});
/**
 * Indexes what its element shows, in slices, while the visitor reads and types. Removing the
 * element does not stop it: it may come back, and another may wait for the same index.
 */
class IndexController {
    constructor(_host) {
        this._host = _host;
        /** Resolves when the index asked for last is there, or nobody wants it any more. */
        this.pending = Promise.resolve();
        this._wanted = null;
    }
    /** The index of these entries; null while it is being built. Only the one asked for last is worked on. */
    of(entries, dataset) {
        const build = buildOf(entries, dataset);
        if (build.error)
            throw build.error;
        if (build !== this._wanted) {
            this._wanted = build;
            if (!build.index)
                this.pending = this._drive(build);
        }
        return build.index;
    }
    async _drive(build) {
        // Not `setTimeout`, which waits four milliseconds, and a second in a page in the background.
        // One channel for all slices: a port that is collected takes its message along.
        const { port1, port2 } = new MessageChannel();
        while (build === this._wanted && !build.index && !build.error) {
            await new Promise((resolve) => {
                port1.onmessage = resolve;
                port2.postMessage(0);
            });
            build.advance(SLICE_MS);
        }
        port1.close();
        if (build === this._wanted)
            this._host.requestUpdate();
    }
}
function createBuild(entries, dataset) {
    const steps = prepareIndex(entries, dataset);
    return {
        index: null,
        error: null,
        advance(ms) {
            const start = Date.now();
            try {
                while (!this.index && Date.now() - start < ms) {
                    const step = steps.next();
                    if (step.done)
                        this.index = step.value;
                }
            }
            catch (error) {
                this.error = error;
            }
        },
    };
}

export { IndexController };
//# sourceMappingURL=index-controller.js.map
