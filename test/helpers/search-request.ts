import type {SearchRequest} from '../../src/index.js';

/** The arguments that an element passes to a search provider besides the query. */
export const searchRequest = (rest: Partial<SearchRequest> = {}): SearchRequest => ({
  topics: [],
  lang: 'ja',
  limit: 10,
  signal: new AbortController().signal,
  ...rest,
});
