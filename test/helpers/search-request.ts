import type {SearchRequest} from '../../src/index.js';

/** What an element asks a search provider for besides the query. */
export const searchRequest = (rest: Partial<SearchRequest> = {}): SearchRequest => ({
  topics: [],
  lang: 'ja',
  limit: 10,
  signal: new AbortController().signal,
  ...rest,
});
