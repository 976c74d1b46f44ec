import {groupBy} from './group-by.js';
import type {Dataset, Entry, Topic} from './types.js';

/** The author's selection from a dataset, as ids; topics also by name. */
export interface EntryFilter {
  readonly topics: readonly string[];
  readonly entries: readonly string[];
  readonly exclude: readonly string[];
}

export interface Selected {
  readonly entries: readonly Entry[];
  /** Sentences for the page's author about unknown ids. */
  readonly problems: readonly string[];
}

/** Maximum number of ids that a sentence names. */
const NAMED = 30;

/** A list of ids for a sentence. */
export function someOf(ids: readonly string[]): string {
  const more = ids.length > NAMED ? ` … (${ids.length})` : '';
  return ids.slice(0, NAMED).join(', ') + more;
}

/** A sentence about an unknown id. */
export function unknownEntry(id: string, known: readonly string[]): string {
  return `unknown entry "${id}". Known entries: ${someOf(known)}`;
}

/** Returns the dataset's own array if every entry stays, so that its index can be shared. */
export function selectEntries(dataset: Dataset, wanted: EntryFilter): Selected {
  const problems: string[] = [];
  const known = (ids: readonly string[]) => {
    const list = new Set(ids.length > 0 ? dataset.entries.map(({id}) => id) : []);
    return ids.filter((id) => {
      if (list.has(id)) return true;
      problems.push(unknownEntry(id, [...list]));
      return false;
    });
  };
  const topics = knownTopics(wanted.topics, dataset.topics, problems);
  const ids = known(wanted.entries);
  const exclude = new Set(known(wanted.exclude));

  let entries = dataset.entries;
  const narrow = (attribute: string, next: readonly Entry[]) => {
    if (next.length === 0) problems.push(`${attribute} leaves no entry to show and is ignored`);
    else {
      if (attribute !== 'exclude') problems.push(...hiddenOwn(attribute, entries, next));
      entries = next;
    }
  };
  if (topics.length > 0) narrow('topics', inTopics(entries, topics));
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

/** Resolves topics by id or name; each unknown one gets a sentence that names the known ones. */
function knownTopics(
  wanted: readonly string[],
  topics: readonly Topic[],
  problems: string[],
): readonly string[] {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();
  const ids = wanted.flatMap((word) => {
    const byId = topics.filter(({id}) => id === word);
    const [found] = [...byId, ...topics.filter(({name}) => fold(name) === fold(word))];
    if (found) return [found.id];
    const names = topics.map(({id, name}) => (id === name ? id : `${id} (${name})`));
    problems.push(`unknown topic "${word}". Known topics: ${someOf(names)}`);
    return [];
  });
  return [...new Set(ids)];
}

/**
 * The entries in the given topics. A page's own entries next to bundled ones also stay if they have no
 * topic, or if their topic is the page's own and no topic of the page's own is asked for.
 */
function inTopics(entries: readonly Entry[], topics: readonly string[]): readonly Entry[] {
  const bundled = new Set(entries.filter(({own}) => own !== 'added').map(({topic}) => topic));
  const isOwn = ({own, topic}: Entry) => own === 'added' && !bundled.has(topic);
  const asksForOwn = entries.some((entry) => isOwn(entry) && topics.includes(entry.topic));
  const kept = entries.filter((entry) => isOwn(entry) && (!entry.topic || !asksForOwn));
  return [...pick(entries, topics, ({topic}) => topic), ...kept];
}

/** Reports the page's questions that a filter hides. */
function hiddenOwn(
  attribute: string,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly string[] {
  const shown = new Set(after);
  const hidden = before.filter((entry) => entry.own && !shown.has(entry));
  if (hidden.length === 0) return [];
  const questions = hidden.map(({question}) => `"${question}"`);
  return [`${attribute} hides ${hidden.length} of the page's questions: ${someOf(questions)}`];
}

/** The entries with one of these values, in the order of the values. */
function pick(
  entries: readonly Entry[],
  values: readonly string[],
  valueOf: (entry: Entry) => string,
): readonly Entry[] {
  const groups = groupBy(entries, valueOf);
  return values.flatMap((value) => groups.get(value) ?? []);
}
