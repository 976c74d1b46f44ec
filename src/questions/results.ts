import type {PreparedEntry} from '../core/prepare.js';
import type {Match} from '../core/search.js';
import type {Entry} from '../core/types.js';

/** What a query has found, in the page's own index or by a provider. */
export interface Results {
  readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>>;
  /** Best first. */
  readonly ranked: readonly Entry[];
  /** What comes closest where nothing matches. */
  readonly nearest: readonly PreparedEntry[];
  /** How many a provider has found in all; null where the page itself searches. */
  readonly total: number | null;
}
