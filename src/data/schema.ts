import * as v from 'valibot';
import type * as core from '../core/types.js';

/**
 * The dataset format as a schema, for tools and tests; the element's script does not contain it.
 * Its types are asserted below to be those of `core/types.ts`.
 */

const text = v.pipe(v.string(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a kebab-case id'));
const lang = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, 'must be a BCP 47 tag'),
);
const address = v.pipe(v.string(), v.url(), v.startsWith('https://'));

const list = <const Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(v.array(item), v.readonly());
const optional = v.exactOptional;

function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export const DateSchema = v.pipe(
  v.string(),
  v.check(isDate, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);
const DaySchema = v.pipe(DateSchema, v.length(10, 'must be a day: YYYY-MM-DD'));

export const LinkSchema = v.pipe(
  v.strictObject({href: address, label: text, hreflang: optional(lang)}),
  v.readonly(),
);

export const UpdateSchema = v.pipe(
  v.strictObject({date: DateSchema, text, source: LinkSchema}),
  v.readonly(),
);

export const EntrySchema = v.pipe(
  v.strictObject({
    id,
    topic: id,
    question: text,
    answer: text,
    aliases: optional(list(text)),
    twins: optional(list(text)),
    related: optional(list(id)),
    asOf: optional(DateSchema),
    reviewBy: optional(DaySchema),
    sources: optional(list(LinkSchema)),
    links: optional(list(LinkSchema)),
    updates: optional(list(UpdateSchema)),
  }),
  v.readonly(),
);

export const TopicSchema = v.pipe(v.strictObject({id, name: text}), v.readonly());

export const DatasetSchema = v.pipe(
  v.strictObject({
    lang,
    topics: list(TopicSchema),
    entries: list(EntrySchema),
    synonyms: optional(list(list(text))),
    notice: optional(text),
  }),
  v.readonly(),
);

/** Does not compile when the schema and `core/types.ts` part ways. */
export type SchemaMatchesTypes = [
  Assert<Same<typeof LinkSchema, core.Link>>,
  Assert<Same<typeof UpdateSchema, core.Update>>,
  Assert<Same<typeof EntrySchema, core.Entry>>,
  Assert<Same<typeof TopicSchema, core.Topic>>,
  Assert<Same<typeof DatasetSchema, core.Dataset>>,
];

type Assert<T extends true> = T;
type Same<Schema extends v.GenericSchema, Type> = Equal<Plain<v.InferOutput<Schema>>, Plain<Type>>;
/** Equal in names, types, optionality and `readonly`. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A type written out, whatever it was called on the way. */
type Plain<T> = T extends object ? {[Key in keyof T]: Plain<T[Key]>} : T;
