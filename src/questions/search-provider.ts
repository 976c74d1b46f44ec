import type {Entry} from '../core/types.js';

/** The arguments of a provider besides the query. */
export interface SearchRequest {
  /** Ids of the topics to search: the one that the visitor chose, otherwise the author's; empty for all. */
  readonly topics: readonly string[];
  /** BCP 47 tag of the questions on the page. */
  readonly lang: string;
  /** Number of entries that can be shown. */
  readonly limit: number;
  /** Aborted when the results are no longer needed. */
  readonly signal: AbortSignal;
}

/** The results of a provider. */
export interface SearchResults {
  /** Best first; entries are read like those of a file, so ids and topics may be missing. */
  readonly entries: readonly (Omit<Entry, 'id' | 'topic'> & {
    readonly id?: string;
    readonly topic?: string;
  })[];
  /** Total number of results. */
  readonly total: number;
}

/** Replaces the widget's own search. */
export type SearchProvider = (query: string, request: SearchRequest) => Promise<SearchResults>;
