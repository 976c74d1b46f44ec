/** Answers queries from a Pagefind index: static files beside the site's pages, no server. */
import type {SearchResults, SearchProvider} from '../questions/search-provider.js';
import {escapeMarkup} from './escape-markup.js';

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
  readonly read?: (page: PagefindPage) => SearchResults['entries'][number];
}

/** A provider for Pagefind 1.5 or later, loaded at the first query. */
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

/** Loads each folder's Pagefind once; what failed is asked for anew, past the browser's memory of failures. */
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

/** A page's text begins with its heading, which Pagefind ends with a full stop where it has no mark. */
function withoutTitle(content: string, title: string): string {
  const rest = content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : '';
  return rest || content;
}
