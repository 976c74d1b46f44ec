/** Answers queries from a search engine that speaks JSON over HTTP. */
import type { SearchAnswer, SearchProvider, SearchRequest } from '../controllers/search-provider.js';
/** How a query is asked, and how the engine's answer is read. */
export interface HttpJsonOptions {
    readonly request: (query: string, wish: Omit<SearchRequest, 'signal'>) => HttpJsonRequest;
    /** Reads the parsed answer; what it throws is told to the page. */
    readonly read: (json: never) => SearchAnswer;
}
export interface HttpJsonRequest {
    /** May be relative to the page. */
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    /** Sent by POST as JSON; without it the request is a GET. */
    readonly body?: unknown;
}
/** A provider that sends one request per query and reads its JSON answer. */
export declare function createHttpJsonProvider({ request, read }: HttpJsonOptions): SearchProvider;
/** Where an engine keeps the entries, as documents with the members of our format. */
export interface EngineOptions {
    /** Address of the engine, such as `https://search.example.com`. */
    readonly url: string;
    /** Name of the index or collection. */
    readonly index: string;
    /** A key that may search and nothing else: every visitor can read it. Default: none. */
    readonly key?: string;
    /** Field with the language, where an index holds several. Default: none. */
    readonly langField?: string;
    /** Makes an entry of a document; default: the members of our format that it has. */
    readonly entry?: (document: EngineDocument) => SearchAnswer['entries'][number];
}
export type EngineDocument = Readonly<Record<string, unknown>>;
/** Meilisearch; `topic` (and the language's field) must be filterable attributes. */
export declare function meilisearch(options: EngineOptions): HttpJsonOptions;
/** Typesense; `topic` must be a field of the collection's schema. */
export declare function typesense(options: EngineOptions): HttpJsonOptions;
/** OpenSearch; `topic` (and the language's field) must be of the type `keyword`. */
export declare function openSearch(options: EngineOptions): HttpJsonOptions;
