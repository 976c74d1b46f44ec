import { warn } from '../warn.js';
import { idGiver } from './ids.js';

/** A page's own entries after the bundled ones; each keeps the notice of where it comes from. */
function join(bundled, own) {
    const takeId = idGiver(warn, 'the page ');
    const entries = [bundled, own].flatMap(({ entries: list, notice }) => list.map((entry) => ({ ...entry, id: takeId(entry.id), ...(notice && { notice }) })));
    const known = bundled.topics.map(({ id }) => id);
    return {
        lang: bundled.lang,
        topics: [...bundled.topics, ...own.topics.filter(({ id }) => !known.includes(id))],
        entries,
        synonyms: [...(bundled.synonyms ?? []), ...(own.synonyms ?? [])],
    };
}

export { join };
//# sourceMappingURL=join.js.map
