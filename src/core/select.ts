import {groupBy} from './group-by.js';
import type {Dataset, Entry} from './types.js';

/** What the page's author wants to see of a dataset, as ids. */
export interface Selection {
  readonly topics: readonly string[];
  readonly entries: readonly string[];
  readonly exclude: readonly string[];
}

export interface Selected {
  readonly entries: readonly Entry[];
  /** Sentences for the page's author about ids that lead nowhere. */
  readonly problems: readonly string[];
}

/** Most ids that a sentence names. */
const NAMED = 30;

/** Ids as a sentence names them. */
export function someOf(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ` … (${ids.length})` : '';
  return ids.slice(0, NAMED).join(', ') + more;
}

/** Keeps the dataset's own array where every entry stays, so that its index can be shared. */
export function selectEntries(dataset: Dataset, wanted: Selection): Selected {
  const problems: string[] = [];
  const known = (what: string, ids: readonly string[], all: readonly {id: string}[]) => {
    const list = new Set(ids.length > 0 ? all.map(({id}) => id) : []);
    return ids.filter((id) => {
      if (list.has(id)) return true;
      const kind = what === 'topic' ? 'topics' : 'entries';
      problems.push(`unknown ${what} "${id}". Known ${kind}: ${someOf([...list])}`);
      return false;
    });
  };
  const topics = known('topic', wanted.topics, dataset.topics);
  const ids = known('entry', wanted.entries, dataset.entries);
  const exclude = new Set(known('entry', wanted.exclude, dataset.entries));

  let entries = dataset.entries;
  const narrow = (attribute: string, next: readonly Entry[]) => {
    if (next.length > 0) entries = next;
    else problems.push(`${attribute} leaves no entry to show and is ignored`);
  };
  if (topics.length > 0)
    narrow(
      'topics',
      pick(entries, topics, ({topic}) => topic),
    );
  if (ids.length > 0)
    narrow(
      'entries',
      pick(entries, ids, ({id}) => id),
    );
  if (exclude.size > 0)
    narrow(
      'exclude',
      entries.filter(({id}) => !exclude.has(id)),
    );
  return {entries, problems};
}

/** The entries that hold one of these values, in the order of the values. */
function pick(
  entries: readonly Entry[],
  values: readonly string[],
  valueOf: (entry: Entry) => string,
): readonly Entry[] {
  const groups = groupBy(entries, valueOf);
  return values.flatMap((value) => groups.get(value) ?? []);
}
