/** Entries by the id of their topic, in the order in which they bring them. */
function byTopic(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.topic);
        if (group)
            group.push(entry);
        else
            groups.set(entry.topic, [entry]);
    }
    return groups;
}

export { byTopic };
//# sourceMappingURL=by-topic.js.map
