import { groupBy } from './group-by.js';

/** Most ids that a sentence names. */
const NAMED = 30;
/** Ids as a sentence names them. */
function someOf(ids) {
    const more = ids.length > NAMED ? ` … (${ids.length})` : '';
    return ids.slice(0, NAMED).join(', ') + more;
}
/** Keeps the dataset's own array where nothing is left out, so that its index can be shared. */
function selectEntries(dataset, wanted) {
    const problems = [];
    const known = (what, ids, all) => {
        const list = new Set(ids.length > 0 ? all.map(({ id }) => id) : []);
        return ids.filter((id) => {
            if (list.has(id))
                return true;
            const kind = what === 'topic' ? 'topics' : 'entries';
            problems.push(`unknown ${what} "${id}". Known ${kind}: ${someOf([...list])}`);
            return false;
        });
    };
    const topics = known('topic', wanted.topics, dataset.topics);
    const ids = known('entry', wanted.entries, dataset.entries);
    const exclude = new Set(known('entry', wanted.exclude, dataset.entries));
    let entries = dataset.entries;
    const narrow = (attribute, next) => {
        if (next.length > 0)
            entries = next;
        else
            problems.push(`${attribute} leaves no entry to show and is ignored`);
    };
    if (topics.length > 0)
        narrow('topics', pick(entries, topics, ({ topic }) => topic));
    if (ids.length > 0)
        narrow('entries', pick(entries, ids, ({ id }) => id));
    if (exclude.size > 0)
        narrow('exclude', entries.filter(({ id }) => !exclude.has(id)));
    return { entries, problems };
}
/** The entries that hold one of these values, in the order of the values. */
function pick(entries, values, valueOf) {
    const groups = groupBy(entries, valueOf);
    return values.flatMap((value) => groups.get(value) ?? []);
}

export { selectEntries, someOf };
//# sourceMappingURL=select.js.map
