import { parseMarkup } from '../core/markup.js';
import { readFaqPages } from './faq-page.js';
import { MAX_ENTRIES, FORMAT } from './format.js';
import { idOf, idGiver } from './ids.js';
import { absoluteUrl } from './nodes.js';
import { readShape } from './read.js';

/** Makes a dataset of what a source gave: ids that are there and unique, topics with names, addresses that hold. */
/** The dataset in a JSON value, in our own format or as FAQPage. */
function readJson(json, place, base) {
    const draft = readFaqPages(json, place, base) ?? readOwn(json, place, base);
    return draft && finish(draft, place);
}
function readOwn(json, place, base) {
    const file = readShape(json, FORMAT, place);
    return file && { ...file, entries: file.entries.map((entry) => atBase(entry, base)) };
}
/** An entry whose relative addresses hold outside the document they were written in. */
function atBase(entry, base) {
    const url = (address) => absoluteUrl(address, base);
    const link = (one) => ({ ...one, href: url(one.href) ?? one.href });
    const nodesOf = (text) => /\]\((?!https?:)/.test(text) ? { nodes: parseMarkup(text, url).nodes } : {};
    const update = (one) => ({
        ...one,
        source: link(one.source),
        ...nodesOf(one.text),
    });
    const { sources, links, updates } = entry;
    return {
        ...entry,
        ...nodesOf(entry.answer),
        ...(sources && { sources: sources.map(link) }),
        ...(links && { links: links.map(link) }),
        ...(updates && { updates: updates.map(update) }),
    };
}
/** Gives every entry an id of its own and every topic a name. */
function finish(draft, { path, report }) {
    const { lang = '', topics = [], ...rest } = draft;
    const names = new Map(topics.map((topic) => [topic.id, topic]));
    const takeId = idGiver(report, path);
    const entries = draft.entries.slice(0, MAX_ENTRIES).map((entry) => {
        const { topic = '' } = entry;
        if (topic && !names.has(topic))
            names.set(topic, { id: topic, name: topic });
        return { ...entry, topic, id: takeId(entry.id ?? idOf(entry.question)) };
    });
    const count = draft.entries.length;
    if (count > entries.length)
        report(`${path}has ${count} entries; the first ${MAX_ENTRIES} are shown`);
    return { ...rest, lang, topics: [...names.values()], entries };
}

export { finish, readJson };
//# sourceMappingURL=dataset.js.map
