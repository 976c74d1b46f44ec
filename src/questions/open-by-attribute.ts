import {someOf} from '../core/select.js';
import type {Entry} from '../core/types.js';
import {tokenList, type Tokens} from '../attributes.js';
import type {Flow} from './flow-types.js';

/** The ids that `open` asks for: those it names, the `first` one, or `all`. */
export function openByAttribute({
  open,
  entries,
  exclusive,
}: {
  readonly open: Tokens;
  readonly entries: readonly Entry[];
  readonly exclusive: boolean;
}): Flow['openByAuthor'] {
  const all = entries.map(({id}) => id);
  const known = new Set(all);
  const problems: string[] = [];
  const ids = tokenList(open).flatMap((token) => {
    if (known.has(token)) return [token];
    if (token === 'first') return all.slice(0, 1);
    if (token === 'all') return exclusive ? [] : all;
    problems.push(`unknown entry "${token}" in open. Allowed values: first, all, ${someOf(all)}`);
    return [];
  });
  return {ids, problems};
}
