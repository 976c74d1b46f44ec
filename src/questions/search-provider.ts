import type {Entry} from '../core/types.js';

/** What a provider is given beside the query. */
export interface SearchRequest {
  /** Ids of the topics wanted: the one the visitor chose, else the author's; empty for all. */
  readonly topics: readonly string[];
  /** BCP 47 tag of the questions on the page. */
  readonly lang: string;
  /** How many entries there is room for. */
  readonly limit: number;
  /** Aborts when the results are no longer needed. */
  readonly signal: AbortSignal;
}

/** What a provider has found. */
export interface SearchResults {
  /** Best first; entries are read like those of a file, so ids and topics may be missing. */
  readonly entries: readonly (Omit<Entry, 'id' | 'topic'> & {
    readonly id?: string;
    readonly topic?: string;
  })[];
  /** How many there are in all. */
  readonly total: number;
}

/** Searches for a visitor in place of the search in the page. */
export type SearchProvider = (query: string, request: SearchRequest) => Promise<SearchResults>;
