import type {Entry} from './types.js';

/** Entries by the id of their topic, in the order in which they bring them. */
export function byTopic(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.topic);
    if (group) group.push(entry);
    else groups.set(entry.topic, [entry]);
  }
  return groups;
}
