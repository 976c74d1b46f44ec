/** Entries by the value that `valueOf` finds in them, in the order in which they bring these. */
function groupBy(entries, valueOf) {
    const groups = new Map();
    for (const entry of entries) {
        const value = valueOf(entry);
        const group = groups.get(value);
        if (group)
            group.push(entry);
        else
            groups.set(value, [entry]);
    }
    return groups;
}
/** Entries by the id of their topic. */
function byTopic(entries) {
    return groupBy(entries, ({ topic }) => topic);
}

export { byTopic, groupBy };
//# sourceMappingURL=group-by.js.map
