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

/** Keeps the dataset's own array where nothing is left out, so that its index can be shared. */
export function selectEntries(dataset: Dataset, wanted: Selection): Selected {
  const problems: string[] = [];
  const known = (what: string, ids: readonly string[], all: readonly {id: string}[]) => {
    const list = all.map(({id}) => id);
    const unknown = ids.filter((id) => !list.includes(id));
    unknown.forEach((id) =>
      problems.push(
        `unknown ${what} "${id}". Known ${what === 'topic' ? 'topics' : 'entries'}: ${list.join(', ')}`,
      ),
    );
    return ids.filter((id) => list.includes(id));
  };
  const topics = known('topic', wanted.topics, dataset.topics);
  const ids = known('entry', wanted.entries, dataset.entries);
  const exclude = known('entry', wanted.exclude, dataset.entries);

  let entries = dataset.entries;
  const narrow = (attribute: string, next: readonly Entry[]) => {
    if (next.length > 0) entries = next;
    else problems.push(`${attribute} leaves no entry to show and is ignored`);
  };
  if (topics.length > 0)
    narrow(
      'topics',
      topics.flatMap((topic) => entries.filter((entry) => entry.topic === topic)),
    );
  if (ids.length > 0)
    narrow(
      'entries',
      ids.flatMap((id) => entries.filter((entry) => entry.id === id)),
    );
  if (exclude.length > 0)
    narrow(
      'exclude',
      entries.filter((entry) => !exclude.includes(entry.id)),
    );
  return {entries, problems};
}
