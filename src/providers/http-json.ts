/** Answers queries with a search engine that returns JSON over HTTP. */
import type {SearchResults, SearchProvider, SearchRequest} from '../questions/search-provider.js';

/** How to send a query, and how to read the engine's response. */
export interface HttpJsonOptions {
  readonly request: (query: string, options: Omit<SearchRequest, 'signal'>) => HttpJsonRequest;
  /** Reads the parsed response; errors that it throws are reported to the page. */
  readonly read: (json: never) => SearchResults;
}

export interface HttpJsonRequest {
  /** May be relative to the page. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST as JSON; without a body the request is a GET. */
  readonly body?: unknown;
}

/** A provider that sends one request per query and reads the JSON of its response. */
export function createHttpJsonProvider({request, read}: HttpJsonOptions): SearchProvider {
  return async (query, {signal, ...options}) => {
    const {url, headers, body} = request(query, options);
    const address = new URL(url, document.baseURI);
    // The visitor's query must not appear in the console.
    const origin = address.origin + address.pathname;
    const isPost = body !== undefined;
    const response = await fetch(address, {
      signal,
      headers: {...(isPost && {'content-type': 'application/json'}), ...headers},
      ...(isPost && {method: 'POST', body: JSON.stringify(body)}),
    });
    if (!response.ok) throw new Error(`${response.status} from ${origin}`);
    const text = await response.text();
    return read(parse(text, origin));
  };
}

function parse(text: string, origin: string): never {
  try {
    return JSON.parse(text) as never;
  } catch {
    throw new Error(`the response from ${origin} is not JSON`);
  }
}

/** For engines that store the entries as documents with the members of our format. */
export interface EngineOptions {
  /** Address of the engine, such as `https://search.example.com`. */
  readonly url: string;
  /** Name of the index or collection. */
  readonly index: string;
  /** A key that may search and nothing else: every visitor can read it. Default: none. */
  readonly key?: string;
  /** Field with the language, if an index contains several. Default: none. */
  readonly langField?: string;
  /** Converts a document to an entry; default: the members of our format that it has. */
  readonly entry?: (document: EngineDocument) => SearchResults['entries'][number];
}

export type EngineDocument = Readonly<Record<string, unknown>>;

/** Meilisearch; `topic` (and the language's field) must be filterable attributes. */
export function meilisearch(options: EngineOptions): HttpJsonOptions {
  const {url, index, key, langField, entry = entryOf} = options;
  return {
    request: (q, {topics, lang, limit}) => ({
      url: `${base(url)}indexes/${encodeURIComponent(index)}/search`,
      headers: key ? {authorization: `Bearer ${key}`} : {},
      body: {
        q,
        limit,
        filter: [
          ...(topics.length > 0 ? [`topic IN ${JSON.stringify(topics)}`] : []),
          ...(langField ? [`${langField} = ${JSON.stringify(lang)}`] : []),
        ],
      },
    }),
    read: ({
      hits,
      estimatedTotalHits,
    }: {
      hits?: readonly EngineDocument[];
      estimatedTotalHits?: number;
    }) => resultsOf(hits, (one) => entry(one), estimatedTotalHits),
  };
}

/** Maximum results per response; Typesense refuses to send more. */
const TYPESENSE_MOST = 250;

/** The default of `index.max_result_window`; no more results are ever requested. */
const OPENSEARCH_MOST = 10_000;

/** Typesense; `topic` must be a field of the collection's schema. */
export function typesense(options: EngineOptions): HttpJsonOptions {
  const {url, index, key, langField, entry = entryOf} = options;
  return {
    request: (q, {topics, lang, limit}) => {
      const filters = [
        ...(topics.length > 0 ? [`topic:=[${topics.map(quoted).join()}]`] : []),
        ...(langField ? [`${langField}:=${quoted(lang)}`] : []),
      ];
      const parameters = new URLSearchParams({
        q,
        query_by: 'question,answer',
        per_page: `${Math.min(limit, TYPESENSE_MOST)}`,
        ...(filters.length > 0 && {filter_by: filters.join(' && ')}),
      });
      return {
        url: `${base(url)}collections/${encodeURIComponent(index)}/documents/search?${parameters}`,
        headers: key ? {'x-typesense-api-key': key} : {},
      };
    },
    read: ({hits, found}: {hits?: readonly {document: EngineDocument}[]; found?: number}) =>
      resultsOf(hits, ({document}) => entry(document), reachable(found, TYPESENSE_MOST)),
  };
}

/** A value in a Typesense filter; the backquote is removed because it cannot be escaped. */
const quoted = (value: string): string => `\`${value.replaceAll('`', '')}\``;

/** OpenSearch; `topic` (and the language's field) must be of the type `keyword`. */
export function openSearch(options: EngineOptions): HttpJsonOptions {
  const {url, index, key, langField, entry = entryOf} = options;
  return {
    request: (query, {topics, lang, limit}) => ({
      url: `${base(url)}${encodeURIComponent(index)}/_search`,
      headers: key ? {authorization: `Bearer ${key}`} : {},
      body: {
        size: Math.min(limit, OPENSEARCH_MOST),
        track_total_hits: true,
        query: {
          bool: {
            must: [{multi_match: {query, fields: ['question^3', 'answer']}}],
            filter: [
              ...(topics.length > 0 ? [{terms: {topic: topics}}] : []),
              ...(langField ? [{term: {[langField]: lang}}] : []),
            ],
          },
        },
      },
    }),
    read: ({hits}: {hits?: OpenSearchHits}) =>
      resultsOf(
        hits?.hits,
        ({_id, _source}) => entry({id: _id, ..._source}),
        reachable(hits?.total?.value, OPENSEARCH_MOST),
      ),
  };
}

/** Limits the total, so that "show more" ends with the last result that can be fetched. */
const reachable = (total: number | undefined, most: number): number | undefined =>
  total && Math.min(total, most);

interface OpenSearchHits {
  readonly hits?: readonly {_id: string; _source: EngineDocument}[];
  readonly total?: {value: number};
}

const base = (url: string): string => url.replace(/\/?$/, '/');

function resultsOf<Hit>(
  hits: readonly Hit[] | undefined,
  read: (hit: Hit) => SearchResults['entries'][number],
  total: number | undefined,
): SearchResults {
  if (!Array.isArray(hits)) throw new Error('the response has no list "hits"');
  const entries = hits.map(read);
  return {entries, total: total ?? entries.length};
}

/** Members of our format; others are the engine's own and are ignored. */
const MEMBERS =
  'id topic question answer aliases twins related asOf reviewBy changed sources links updates'.split(
    ' ',
  );

function entryOf(document: EngineDocument): SearchResults['entries'][number] {
  const members = MEMBERS.filter((name) => document[name] != null);
  const entry = Object.fromEntries(members.map((name) => [name, document[name]]));
  if (typeof entry['id'] === 'number') entry['id'] = `${entry['id']}`;
  return entry as unknown as SearchResults['entries'][number];
}
