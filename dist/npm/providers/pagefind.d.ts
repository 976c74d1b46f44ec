/** Answers queries from a Pagefind index: static files beside the site's pages, no server. */
import type { SearchAnswer, SearchProvider } from '../controllers/search-provider.js';
/** What is used of a page that Pagefind found. */
export interface PagefindPage {
    readonly url: string;
    /** The text of the page, its title included. */
    readonly content: string;
    /** The part around the match; `<` and `>` are written as in HTML. */
    readonly plain_excerpt: string;
    readonly meta: Readonly<Record<string, string | undefined>>;
    readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}
/** What is used of an instance of Pagefind. */
export interface PagefindInstance {
    search(query: string, options: {
        filters: Readonly<Record<string, unknown>>;
    }): Promise<{
        readonly results: readonly {
            data(): Promise<PagefindPage>;
        }[];
    }>;
}
export interface PagefindOptions {
    /**
     * Address of the folder that Pagefind wrote, or a function that gives it for a language.
     * Pagefind itself searches the language of `<html lang>`. Default: `/pagefind/`.
     */
    readonly bundlePath?: string | ((lang: string) => string);
    /** Options of Pagefind's own, such as `{noWorker: true}` or `{ranking: {…}}`. */
    readonly options?: Readonly<Record<string, unknown>>;
    /** Name of the filter that holds a page's topic id. Default: `topic`. */
    readonly topicFilter?: string;
    /** The part around the match as the answer, where pages are long. Default: the whole text. */
    readonly excerpt?: boolean;
    /** Makes an entry of a page, in place of the way above. */
    readonly read?: (page: PagefindPage) => SearchAnswer['entries'][number];
}
/** A provider for Pagefind 1.5 or later, loaded at the first query. */
export declare function createPagefindProvider(options?: PagefindOptions): SearchProvider;
