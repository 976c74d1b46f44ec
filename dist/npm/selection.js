import { selectEntries } from './core/select.js';
import { tokenList } from './attributes.js';
import { warn } from './warn.js';

/** What the attributes `topics`, `entries`, `exclude` and `open` select of a dataset. */
function selectByAttributes(dataset, ...[topics, entries, exclude]) {
    const selected = selectEntries(dataset, {
        topics: tokenList(topics),
        entries: tokenList(entries),
        exclude: tokenList(exclude),
    });
    selected.problems.forEach(warn);
    return selected.entries;
}
/** Ids that `open` asks for: its own ones, the `first` or `all`. */
function openByAttribute(open, entries, exclusive) {
    const ids = entries.map(({ id }) => id);
    return tokenList(open).flatMap((token) => {
        if (ids.includes(token))
            return [token];
        if (token === 'first')
            return ids.slice(0, 1);
        if (token === 'all')
            return exclusive ? [] : ids;
        warn(`unknown entry "${token}" in open. Allowed values: first, all, ${ids.join(', ')}`);
        return [];
    });
}

export { openByAttribute, selectByAttributes };
//# sourceMappingURL=selection.js.map
