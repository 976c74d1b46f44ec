/** Keeps the dataset's own array where nothing is left out, so that its index can be shared. */
function selectEntries(dataset, wanted) {
    const problems = [];
    const known = (what, ids, all) => {
        const list = all.map(({ id }) => id);
        const unknown = ids.filter((id) => !list.includes(id));
        unknown.forEach((id) => problems.push(`unknown ${what} "${id}". Known ${what === 'topic' ? 'topics' : 'entries'}: ${list.join(', ')}`));
        return ids.filter((id) => list.includes(id));
    };
    const topics = known('topic', wanted.topics, dataset.topics);
    const ids = known('entry', wanted.entries, dataset.entries);
    const exclude = known('entry', wanted.exclude, dataset.entries);
    let entries = dataset.entries;
    const narrow = (attribute, next) => {
        if (next.length > 0)
            entries = next;
        else
            problems.push(`${attribute} leaves no entry to show and is ignored`);
    };
    if (topics.length > 0)
        narrow('topics', topics.flatMap((topic) => entries.filter((entry) => entry.topic === topic)));
    if (ids.length > 0)
        narrow('entries', ids.flatMap((id) => entries.filter((entry) => entry.id === id)));
    if (exclude.length > 0)
        narrow('exclude', entries.filter((entry) => !exclude.includes(entry.id)));
    return { entries, problems };
}

export { selectEntries };
//# sourceMappingURL=select.js.map
