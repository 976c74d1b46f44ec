/** Ids of entries, shared by the element and the editor's tool. */
import type {Report} from '../embed/warn.js';

/** Derives the id from the question alone, so that permalinks last wherever the question appears. */
export function idOf(question: string): string {
  let hash = 0;
  for (const char of question.normalize().replace(/\s/g, ''))
    hash = (Math.imul(hash, 31) + char.codePointAt(0)!) | 0;
  return `q-${(hash >>> 0).toString(36)}`;
}

/** Appends a number to an id that is already taken, and reports it. */
export function idGiver(report: Report, path: string): (wanted: string) => string {
  const given = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let count = given.get(wanted) ?? 0;
    while (given.has(id)) id = `${wanted}-${++count + 1}`;
    given.set(wanted, count);
    given.set(id, 0);
    if (id !== wanted)
      report(`${path}has the id "${wanted}" more than once; this one becomes "${id}"`);
    return id;
  };
}
