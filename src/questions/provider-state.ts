import type {Dataset} from '../core/types.js';
import type {Results} from './results.js';
import type {SearchProvider, SearchRequest} from './search-provider.js';

/** What a provider is to be asked. */
export interface ProviderQuery extends Omit<SearchRequest, 'signal'> {
  readonly provider: SearchProvider;
  readonly query: string;
  /** What its entries are read beside: names of topics, synonyms. */
  readonly dataset: Dataset;
  /** False while the visitor composes it and while the element is off the page: it is not sent yet. */
  readonly isFinal: boolean;
  /** The same for queries that ask the same; never empty. */
  readonly key: string;
}

/** What has become of the queries put to a provider; `ProviderController` keeps it up to date. */
export interface ProviderState {
  readonly provider: SearchProvider | null;
  /** Of the query that has its results, or has failed. */
  readonly key: string;
  /** The last ones, whatever is on its way; null before the first. */
  readonly results: Results | null;
  readonly failed: boolean;
  /** A query is on its way. */
  readonly isWaiting: boolean;
}

export const NOT_ASKED: ProviderState = {
  provider: null,
  key: '',
  results: null,
  failed: false,
  isWaiting: false,
};
