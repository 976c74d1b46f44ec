import type {Dataset, Entry} from '../core/types.js';
import type {Report} from '../embed/warn.js';
import {idGiver} from './ids.js';

/** A page's own entries after the bundled ones; each keeps the notice of where it comes from. */
export function join(bundled: Dataset, own: Dataset, report: Report): Dataset {
  const takeId = idGiver(report, 'the page ');
  const entries = [bundled, own].flatMap(({entries: list, notice}) =>
    list.map((entry): Entry => ({...entry, id: takeId(entry.id), ...(notice && {notice})})),
  );
  const known = bundled.topics.map(({id}) => id);
  return {
    lang: bundled.lang,
    topics: [...bundled.topics, ...own.topics.filter(({id}) => !known.includes(id))],
    entries,
    synonyms: [...(bundled.synonyms ?? []), ...(own.synonyms ?? [])],
  };
}
