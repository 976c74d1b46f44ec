import type {ReactiveControllerHost} from 'lit';
import {memoizeBy} from '../core/memoize-by.js';
import {prepareIndex, type PreparedEntry} from '../core/prepare.js';
import type {SearchIndex} from '../core/search.js';
import type {Dataset, Entry} from '../core/types.js';
import {warn} from '../embed/warn.js';

/** So many entries are indexed in less than a frame: nobody need wait. */
const AT_ONCE = 200;
/** Milliseconds of work after which the page has its turn. */
const SLICE_MS = 8;

/** Indexing more takes seconds and tens of megabytes. */
const MANY = 20_000;

type Index = SearchIndex<PreparedEntry>;

/** An index on its way: `advance` works on it for some time. */
interface Build {
  index: Index | null;
  /** Why there will be none. */
  error: unknown;
  readonly advance: (ms: number) => void;
}

/** Shared by every element that shows the same entries. */
const buildOf = memoizeBy((entries: readonly Entry[], dataset: Dataset): Build => {
  const build = createBuild(entries, dataset);
  if (entries.length <= AT_ONCE) build.advance(Infinity);
  if (entries.length > MANY)
    warn(
      `searching ${entries.length} entries takes seconds to prepare; more than ${MANY} are better asked of a search engine`,
    );
  return build;
});

/**
 * Indexes what its element shows, in slices, while the visitor reads and types. Removing the
 * element does not stop it: it may come back, and another may wait for the same index.
 */
export class IndexController {
  /** Resolves when the index asked for last is there, or nobody wants it any more. */
  pending: Promise<void> = Promise.resolve();
  private _wanted: Build | null = null;

  constructor(private readonly _host: ReactiveControllerHost) {}

  /** The index of these entries; null while it is being built. Only the one asked for last is worked on. */
  of(entries: readonly Entry[], dataset: Dataset): Index | null {
    const build = buildOf(entries, dataset);
    if (build.error) throw build.error as Error;
    if (build !== this._wanted) {
      this._wanted = build;
      if (!build.index) this.pending = this._drive(build);
    }
    return build.index;
  }

  private async _drive(build: Build): Promise<void> {
    // Not `setTimeout`, which waits four milliseconds, and a second in a page in the background.
    // One channel for all slices: a port that is collected takes its message along.
    const {port1, port2} = new MessageChannel();
    while (build === this._wanted && !build.index && !build.error) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      build.advance(SLICE_MS);
    }
    port1.close();
    if (build === this._wanted) this._host.requestUpdate();
  }
}

function createBuild(entries: readonly Entry[], dataset: Dataset): Build {
  const steps = prepareIndex(entries, dataset);
  return {
    index: null,
    error: null,
    advance(ms) {
      const start = Date.now();
      try {
        while (!this.index && Date.now() - start < ms) {
          const step = steps.next();
          if (step.done) this.index = step.value;
        }
      } catch (error) {
        this.error = error;
      }
    },
  };
}
