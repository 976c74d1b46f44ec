import type {Dataset} from '../core/types.js';
import type {Results} from './results.js';
import type {SearchProvider, SearchRequest} from './search-provider.js';

/** A query for a provider. */
export interface ProviderQuery extends Omit<SearchRequest, 'signal'> {
  readonly provider: SearchProvider;
  readonly query: string;
  /** The dataset that supplies the names of topics and the synonyms for the provider's entries. */
  readonly dataset: Dataset;
  /**
   * False while the visitor is composing the query and while the element is off the page: it is not
   * sent yet.
   */
  readonly isFinal: boolean;
  /** Equal for equivalent queries; never empty. */
  readonly key: string;
}

/** The outcome of the queries sent to a provider; `ProviderController` keeps it up to date. */
export interface ProviderState {
  readonly provider: SearchProvider | null;
  /** Key of the last query that has its results or has failed. */
  readonly key: string;
  /** The last results, even while another query is under way; null before the first. */
  readonly results: Results | null;
  readonly failed: boolean;
  /** Whether a query is under way. */
  readonly isWaiting: boolean;
}

export const NOT_ASKED: ProviderState = {
  provider: null,
  key: '',
  results: null,
  failed: false,
  isWaiting: false,
};
