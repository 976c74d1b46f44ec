import * as v from 'valibot';
import type {Dataset, Entry} from '../core/types.js';
import {DatasetSchema, EntrySchema} from '../data/schema.js';
import type {Path} from './problem.js';

/** What a file holds by the schema: the entries that are fine, and what is wrong with the rest. */
export interface DatasetFile {
  /** Holds only the good entries. */
  readonly dataset: Dataset;
  /** Place of each of those entries in the file. */
  readonly places: ReadonlyMap<Entry, number>;
  readonly problems: readonly {readonly path: Path; readonly message: string}[];
}

/** The one place of the command-line tool that knows the schema. */
export function readDataset(value: unknown): DatasetFile {
  const {issues = []} = v.safeParse(DatasetSchema, value);
  const places = new Map<Entry, number>();
  listIn(value, 'entries').forEach((item, index) => {
    const {success, output} = v.safeParse(EntrySchema, item);
    if (success) places.set(output, index);
  });
  const synonyms = v.safeParse(DatasetSchema.pipe[0].entries.synonyms, memberOf(value, 'synonyms'));
  return {
    dataset: {
      lang: textIn(value, 'lang'),
      topics: listIn(value, 'topics').map((topic) => ({
        id: textIn(topic, 'id'),
        name: textIn(topic, 'name'),
      })),
      entries: [...places.keys()],
      ...(synonyms.success && {synonyms: synonyms.output}),
    },
    places,
    problems: issues.map((issue) => ({
      path: (issue.path ?? []).map(({key}) => key as string | number),
      message: messageOf(issue),
    })),
  };
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const {type, expected, input, message} = issue;
  if (type === 'strict_object' && expected === 'never') return 'is not a known field';
  if (input === undefined) return 'is missing';
  if (type === 'non_empty') return 'is empty';
  if (issue.kind !== 'schema') return `${message}, got ${JSON.stringify(input)}`;
  const kind = type === 'string' ? 'text' : type === 'strict_object' ? 'an object' : `an ${type}`;
  return `expected ${kind}, got ${kindOf(input)}`;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = memberOf(value, key);
  return Array.isArray(list) ? list : [];
}

function textIn(value: unknown, key: string): string {
  const text = memberOf(value, key);
  return typeof text === 'string' ? text : '';
}
