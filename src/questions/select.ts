/** What the attributes `topics`, `entries`, `exclude` and `open`, and the methods, select of a dataset. */
import {type Selected, selectEntries, someOf} from '../core/select.js';
import type {Dataset, Entry, Topic} from '../core/types.js';
import {tokenList, type Tokens} from '../attributes.js';
import type {Flow} from './flow.js';

export function selectByAttributes(written: {
  readonly dataset: Dataset;
  readonly topics: Tokens;
  readonly entries: Tokens;
  readonly exclude: Tokens;
}): Selected {
  return selectEntries(written.dataset, {
    topics: topicList(written.topics, written.dataset.topics),
    entries: tokenList(written.entries),
    exclude: tokenList(written.exclude),
  });
}

const SEPARATOR = /[\s,、，]/;

/** A name may hold spaces and commas: where it stands, it is taken whole. */
function topicList(topics: Tokens, known: readonly Topic[]): readonly string[] {
  if (typeof topics !== 'string') return tokenList(topics);
  for (const {id, name} of known) {
    const at = topics.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || !SEPARATOR.test(name)) continue;
    const rest = [topics.slice(0, at), topics.slice(at + name.length)];
    const [before, after] = rest.map((part) => topicList(part, known));
    return [...before!, id, ...after!];
  }
  return tokenList(topics);
}

/** A sentence about an id that a script got wrong. */
export function unknownEntry(id: string, entries: ReadonlyMap<string, Entry>): string {
  return `unknown entry "${id}". Known entries: ${someOf([...entries.keys()])}`;
}

/** Ids that `open` asks for: its own ones, the `first` or `all`. */
export function openByAttribute({
  open,
  entries,
  exclusive,
}: {
  readonly open: Tokens;
  readonly entries: readonly Entry[];
  readonly exclusive: boolean;
}): Flow['authorsOpen'] {
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
