import type {Dataset, Entry} from '../core/types.js';
import type {Draft} from '../sources/draft.js';
import {FORMAT, MAX_ENTRIES, type Shape} from '../sources/format.generated.js';
import {idOf} from '../sources/ids.js';
import {isList, isObject, readShape} from '../sources/validate.js';
import type {JsonPath} from '../sources/json-path.js';

/** The part of a file that the element would accept, and its problems with the rest. */
export interface DatasetFile {
  /** Contains only valid entries; an entry without an id has the one that it would get on a page. */
  readonly dataset: Dataset;
  /** Index of each of these entries in the file. */
  readonly places: ReadonlyMap<Entry, number>;
  /** Entries that have an id of their own. */
  readonly named: ReadonlySet<Entry>;
  readonly problems: readonly {readonly path: JsonPath; readonly message: string}[];
}

type File = Partial<Omit<Dataset, 'entries'>>;

const ENTRY = (FORMAT as {readonly entries: readonly [Shape]}).entries[0];

/**
 * Reads our format with the element's own table and error messages; no other part of the tool knows the
 * format.
 */
export function readDataset(value: unknown): DatasetFile {
  const problems: {path: JsonPath; message: string}[] = [];
  const report = (problem: string) => problems.push(splitProblem(problem));
  const file = (readShape(value, FORMAT, {path: ' ', report}) ?? {}) as File;
  const list = isObject(value) && isList(value['entries']) ? value['entries'] : [];
  if (list.length > MAX_ENTRIES) {
    const message = `there are ${list.length} entries; the first ${MAX_ENTRIES} are shown`;
    problems.push({path: ['entries'], message});
  }
  const places = new Map<Entry, number>();
  const named = new Set<Entry>();
  list.forEach((item, index) => {
    const written = readShape(item, ENTRY, UNREPORTED) as Draft | undefined;
    if (!written) return;
    const {id = idOf(written.question), topic = ''} = written;
    const entry: Entry = {...written, id, topic};
    places.set(entry, index);
    if (written.id !== undefined) named.add(entry);
  });
  const {lang = '', topics = [], synonyms} = file;
  const dataset = {lang, topics, entries: [...places.keys()], ...(synonyms && {synonyms})};
  return {dataset, places, named, problems};
}

const UNREPORTED = {path: '', report: () => undefined};

/** Splits `entries[3].answer: expected text, got number` into path and message. */
function splitProblem(problem: string): {path: JsonPath; message: string} {
  const [, path = '', message = problem] =
    /^ ?(.*?): ((?:expected |unknown member).*)$/s.exec(problem) ?? [];
  const keys = [...path.matchAll(/\[(\d+)\]|[^.[]+/g)];
  return {path: keys.map(([key, index]) => (index === undefined ? key : Number(index))), message};
}
