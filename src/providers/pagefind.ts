/** Answers queries from a Pagefind index: static files next to the site's pages, without a server. */
import type {SearchResults, SearchProvider} from '../questions/search-provider.js';
import {escapeMarkup} from './escape-markup.js';

/** The members of a Pagefind result that are used. */
export interface PagefindPage {
  readonly url: string;
  /** The text of the page, its title included. */
  readonly content: string;
  /** The part around the match; `<` and `>` are escaped as in HTML. */
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The members of a Pagefind instance that are used. */
export interface PagefindInstance {
  search(
    query: string,
    options: {filters: Readonly<Record<string, unknown>>},
  ): Promise<{readonly results: readonly {data(): Promise<PagefindPage>}[]}>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

export interface PagefindOptions {
  /**
   * Address of the folder that Pagefind wrote, or a function that returns it for a language. Pagefind
   * itself searches the language of `<html lang>`. Default: `/pagefind/`.
   */
  readonly bundlePath?: string | ((lang: string) => string);
  /** Pagefind's own options, such as `{noWorker: true}` or `{ranking: {…}}`. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Name of the filter that holds a page's topic id. Default: `topic`. */
  readonly topicFilter?: string;
  /** Use the part around the match as the answer, for sites with long pages. Default: the whole text. */
  readonly excerpt?: boolean;
  /** Converts a page to an entry, instead of the default conversion. */
  readonly read?: (page: PagefindPage) => SearchResults['entries'][number];
}

/** Creates a provider for Pagefind 1.5 or later, which is loaded with the first query. */
export function createPagefindProvider(options: PagefindOptions = {}): SearchProvider {
  const {bundlePath = '/pagefind/', topicFilter = 'topic', excerpt = false} = options;
  const {read = (page) => entryOf(page, topicFilter, excerpt)} = options;
  const instanceAt = loader(options.options ?? {});
  return async (query, {topics, lang, limit, signal}) => {
    const path = typeof bundlePath === 'string' ? bundlePath : bundlePath(lang);
    const pagefind = await instanceAt(new URL(path.replace(/\/?$/, '/'), document.baseURI).href);
    signal.throwIfAborted();
    const filters = topics.length > 0 ? {[topicFilter]: {any: topics}} : {};
    const {results} = await pagefind.search(query, {filters});
    signal.throwIfAborted();
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return {entries: pages.map(read), total: results.length};
  };
}

/**
 * Loads each folder's Pagefind once. A failed load is retried under a new address, because browsers
 * remember failed modules.
 */
function loader(
  options: Readonly<Record<string, unknown>>,
): (folder: string) => Promise<PagefindInstance> {
  const loading = new Map<string, Promise<PagefindInstance>>();
  let failures = 0;
  const load = async (folder: string) => {
    try {
      const url = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
      const module = (await import(
        /* @vite-ignore */ /* webpackIgnore: true */ url
      )) as PagefindModule;
      return module.createInstance(options);
    } catch (error) {
      failures++;
      loading.delete(folder);
      throw error;
    }
  };
  return (folder) => {
    const instance = loading.get(folder) ?? load(folder);
    loading.set(folder, instance);
    return instance;
  };
}

function entryOf(
  {url, content, plain_excerpt: part, meta, filters}: PagefindPage,
  topicFilter: string,
  excerpt: boolean,
): SearchResults['entries'][number] {
  const {title = url, id = url} = meta;
  const topic = filters[topicFilter]?.[0];
  const text = excerpt
    ? part
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/\u200b/g, '')
    : withoutTitle(content, title);
  return {
    id,
    ...(topic && {topic}),
    question: title,
    answer: escapeMarkup(text),
    sources: [{href: url, label: title}],
  };
}

/**
 * Removes the heading from the start of a page's text; Pagefind ends it with a full stop if it has no
 * punctuation.
 */
function withoutTitle(content: string, title: string): string {
  const rest = content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : '';
  return rest || content;
}
