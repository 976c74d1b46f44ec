/** The search indexes of this page, shared by all elements that show the same entries. */
import {memoizeByFirst} from '../core/memoize-by-first.js';
import {prepareIndex, type PreparedEntry} from '../core/prepared-entry.js';
import type {SearchIndex} from '../core/search.js';
import type {Dataset, Entry} from '../core/types.js';

/** Indexing up to this many entries takes less than a frame, so nothing needs to wait. */
const AT_ONCE = 200;

export type Index = SearchIndex<PreparedEntry>;

/** The input of an index. */
export interface Indexable {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
}

/** An index under construction; `advance` works on it for some time. */
export interface Build {
  index: Index | null;
  /** The error that prevents the index. */
  error: unknown;
  readonly advance: (ms: number) => void;
}

const builds = memoizeByFirst((entries: readonly Entry[], dataset: Dataset): Build => {
  const build = createBuild(entries, dataset);
  if (entries.length <= AT_ONCE) build.advance(Infinity);
  return build;
});

export const buildOf = ({entries, dataset}: Indexable): Build => builds(entries, dataset);

/** Returns the index of these entries, or null while it is being built; throws the error that stopped it. */
export function indexFor(wanted: Indexable): Index | null {
  const {index, error} = buildOf(wanted);
  if (error) throw error as Error;
  return index;
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
