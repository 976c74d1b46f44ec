import type {Entry} from './types.js';

/** Groups entries by `valueOf`, in the order in which the values first occur. */
export function groupBy(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const value = valueOf(entry);
    const group = groups.get(value);
    if (group) group.push(entry);
    else groups.set(value, [entry]);
  }
  return groups;
}

/** Groups entries by the id of their topic. */
export function byTopic(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, ({topic}) => topic);
}
