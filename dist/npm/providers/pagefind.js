import { plainText } from './plain-text.js';

/** A provider for Pagefind 1.5 or later, loaded at the first query. */
function createPagefindProvider(options = {}) {
    const { bundlePath = '/pagefind/', topicFilter = 'topic', excerpt = false } = options;
    const { read = (page) => entryOf(page, topicFilter, excerpt) } = options;
    const instanceAt = loader(options.options ?? {});
    return async (query, { topics, lang, limit, signal }) => {
        const path = typeof bundlePath === 'string' ? bundlePath : bundlePath(lang);
        const pagefind = await instanceAt(new URL(path.replace(/\/?$/, '/'), document.baseURI).href);
        signal.throwIfAborted();
        const filters = topics.length > 0 ? { [topicFilter]: { any: topics } } : {};
        const { results } = await pagefind.search(query, { filters });
        signal.throwIfAborted();
        const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
        return { entries: pages.map(read), total: results.length };
    };
}
/** Loads each folder's Pagefind once; what failed is asked for anew, past the browser's memory of failures. */
function loader(options) {
    const loading = new Map();
    let failures = 0;
    const load = async (folder) => {
        try {
            const url = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
            const module = (await import(
            /* @vite-ignore */ /* webpackIgnore: true */ url));
            return module.createInstance(options);
        }
        catch (error) {
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
function entryOf({ url, content, plain_excerpt: part, meta, filters }, topicFilter, excerpt) {
    const { title = url, id = url } = meta;
    const topic = filters[topicFilter]?.[0];
    const text = excerpt
        ? part
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/\u200b/g, '')
        : withoutTitle(content, title);
    return {
        id,
        ...(topic && { topic }),
        question: title,
        answer: plainText(text),
        sources: [{ href: url, label: title }],
    };
}
/** A page's text begins with its heading, which Pagefind ends with a full stop where it has no mark. */
function withoutTitle(content, title) {
    const rest = content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : '';
    return rest || content;
}

export { createPagefindProvider };
//# sourceMappingURL=pagefind.js.map
