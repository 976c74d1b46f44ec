/** What the attributes `topics`, `entries`, `exclude` and `open` select of a dataset. */
import {selectEntries} from './core/select.js';
import type {Dataset, Entry} from './core/types.js';
import {tokenList, type Tokens} from './attributes.js';
import {warn} from './warn.js';

export function selectByAttributes(
  dataset: Dataset,
  ...[topics, entries, exclude]: [topics: Tokens, entries: Tokens, exclude: Tokens]
): readonly Entry[] {
  const selected = selectEntries(dataset, {
    topics: tokenList(topics),
    entries: tokenList(entries),
    exclude: tokenList(exclude),
  });
  selected.problems.forEach(warn);
  return selected.entries;
}

/** Ids that `open` asks for: its own ones, the `first` or `all`. */
export function openByAttribute(
  open: Tokens,
  entries: readonly Entry[],
  exclusive: boolean,
): readonly string[] {
  const ids = entries.map(({id}) => id);
  return tokenList(open).flatMap((token) => {
    if (ids.includes(token)) return [token];
    if (token === 'first') return ids.slice(0, 1);
    if (token === 'all') return exclusive ? [] : ids;
    warn(`unknown entry "${token}" in open. Allowed values: first, all, ${ids.join(', ')}`);
    return [];
  });
}
