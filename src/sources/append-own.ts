import type {Dataset, Entry} from '../core/types.js';
import type {Report} from '../embed/warn.js';
import {idGiver} from './ids.js';

/**
 * Appends a page's own entries to the bundled ones; one with the id of a bundled entry replaces it as a
 * correction. Each entry keeps the notice of its own dataset.
 */
export function appendOwn(bundled: Dataset, own: Dataset, report: Report): Dataset {
  const takeId = idGiver(report, 'the page ');
  const withNotice = (entry: Entry, {notice}: Dataset): Entry => ({
    ...entry,
    ...(notice && {notice}),
  });
  const corrections = new Map(own.entries.map((entry) => [entry.id, entry]));
  const known = bundled.topics.map(({id}) => id);
  const entries = bundled.entries.map((entry): Entry => {
    const other = corrections.get(entry.id);
    takeId(entry.id);
    if (!other) return withNotice(entry, bundled);
    const topic = other.topic || entry.topic;
    return withNotice({...other, topic, own: 'correction'}, own);
  });
  const ids = new Set(bundled.entries.map(({id}) => id));
  const added = own.entries.filter(
    (entry) => corrections.get(entry.id) !== entry || !ids.has(entry.id),
  );
  return {
    lang: bundled.lang,
    topics: [...bundled.topics, ...own.topics.filter(({id}) => !known.includes(id))],
    entries: [
      ...entries,
      ...added.map((entry) => withNotice({...entry, id: takeId(entry.id), own: 'added'}, own)),
    ],
    synonyms: [...(bundled.synonyms ?? []), ...(own.synonyms ?? [])],
  };
}
