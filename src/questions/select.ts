/** What the attributes `topics`, `entries`, `exclude` and `open`, and the methods, select of a dataset. */
import {selectEntries, someOf} from '../core/select.js';
import type {Dataset, Entry} from '../core/types.js';
import {tokenList, type Tokens} from '../attributes.js';
import {warn} from '../embed/warn.js';

export function selectByAttributes(
  dataset: Dataset,
  ...[topics, entries, exclude, isWhole]: [
    topics: Tokens,
    entries: Tokens,
    exclude: Tokens,
    isWhole: boolean,
  ]
): readonly Entry[] {
  const selected = selectEntries(dataset, {
    topics: tokenList(topics),
    entries: tokenList(entries),
    exclude: tokenList(exclude),
  });
  // What a source still brings, or could not bring, is not unknown.
  if (isWhole) selected.problems.forEach(warn);
  return selected.entries;
}

/** Whether there is such an entry; an id that a script got wrong is answered by a warning. */
export function isKnown(id: string, entries: ReadonlyMap<string, Entry>): boolean {
  const known = entries.has(id);
  if (!known) warn(`unknown entry "${id}". Known entries: ${someOf([...entries.keys()])}`);
  return known;
}

/** Ids that `open` asks for: its own ones, the `first` or `all`. */
export function openByAttribute(
  open: Tokens,
  entries: readonly Entry[],
  exclusive: boolean,
): readonly string[] {
  const ids = entries.map(({id}) => id);
  const known = new Set(ids);
  return tokenList(open).flatMap((token) => {
    if (known.has(token)) return [token];
    if (token === 'first') return ids.slice(0, 1);
    if (token === 'all') return exclusive ? [] : ids;
    warn(`unknown entry "${token}" in open. Allowed values: first, all, ${someOf(ids)}`);
    return [];
  });
}
