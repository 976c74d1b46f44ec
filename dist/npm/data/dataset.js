import { glossary } from './glossary.js';
import { outline, topics, updates, pages } from './outline.js';

/** Joins the words of one language to what all languages share. */
function createDataset(texts) {
    const { lang, notice, synonyms } = texts;
    return {
        lang,
        topics: topics.map((id) => ({ id, name: texts.topics[id] })),
        entries: outline.map((entry) => createEntry(texts, entry)),
        ...(synonyms && { synonyms }),
        ...(notice && { notice }),
    };
}
function createEntry(texts, entry) {
    const link = (id) => createLink(texts, id);
    const { question, answer } = texts.entries[entry.id];
    return {
        ...entry,
        question,
        answer,
        ...createVocabulary(texts.lang, entry.id, question),
        sources: [link('faq')],
        links: (entry.links ?? []).map(link),
        updates: (entry.updates ?? []).map((id) => {
            const { date, page } = updates[id];
            return { date, text: texts.updates[id], source: link(page) };
        }),
    };
}
function createLink({ lang, pages: labels }, id) {
    const addresses = pages[id];
    const href = addresses[lang];
    const label = labels[id];
    if (href)
        return { href, label };
    const [[hreflang, foreignHref]] = Object.entries(addresses);
    return { href: foreignHref, label, hreflang };
}
/** The entry's glossary terms: its own language's become aliases, the others' twins. */
function createVocabulary(lang, id, question) {
    const aliases = new Set();
    const twins = new Set();
    for (const { entries, ...terms } of glossary) {
        if (!entries.split(' ').includes(id))
            continue;
        for (const [termLang, words] of Object.entries(terms)) {
            const target = termLang === lang ? aliases : twins;
            for (const word of words.split(','))
                if (!question.includes(word))
                    target.add(word);
        }
    }
    return { aliases: [...aliases], twins: [...twins] };
}

export { createDataset };
//# sourceMappingURL=dataset.js.map
