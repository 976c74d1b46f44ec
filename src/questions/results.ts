import type {PreparedEntry} from '../core/prepared-entry.js';
import type {Marked} from '../core/search.js';
import type {Entry} from '../core/types.js';

/** Number of suggestions shown when nothing matches. */
export const NEAREST_COUNT = 3;

/** The results of a query, from the page's own index or from a provider. */
export interface Results {
  readonly matches: ReadonlyMap<Entry, Marked<PreparedEntry>>;
  /** Best first. */
  readonly ranked: readonly Entry[];
  /** The closest entries, if nothing matches. */
  readonly nearest: readonly PreparedEntry[];
  /** The total number of a provider's results; null if the page itself searches. */
  readonly total: number | null;
}
