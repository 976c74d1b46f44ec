import * as v from 'valibot';
import type * as core from '../core/types.js';
import type {EntryInFile, FaqFile} from './faq-file.js';

/**
 * The format of questions, defined only here. Generated from it: `dist/trust-faq.schema.json` for
 * editors, and `src/sources/format.generated.ts`, the table by which the element reads a page's own
 * data (valibot would cost each visitor 2.0 kB in brotli). A property test ensures that the table and
 * this schema agree.
 */

/** Maximum units in any one text: far more than an answer needs, far less than a mistake produces. */
export const MAX_LENGTH = 100_000;
/** Maximum entries of one dataset; more belong in a search engine. */
export const MAX_ENTRIES = 20_000;

/** A text that matches the pattern; error messages about other texts name the `expected` kind. */
const leaf = (expected: string, pattern: RegExp) =>
  v.pipe(v.string(expected), v.maxLength(MAX_LENGTH, expected), v.regex(pattern, expected));

const text = leaf('text', /[^\s\0]/);
const lang = leaf('a language tag like "ja" or "en-GB"', /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const address = leaf(
  'an address (http, https, mailto, tel or relative)',
  /^(?:(?:https?|mailto|tel):|[^:]*(?:[/?#]|$))/,
);
const day = leaf('a day (YYYY-MM-DD)', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const date = leaf(
  'a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
);

const list = <const Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(v.array(item), v.readonly());
const optional = v.exactOptional;

const LinkSchema = v.pipe(
  v.strictObject({href: address, label: text, hreflang: optional(lang)}),
  v.readonly(),
);

const MeasureSchema = v.pipe(v.strictObject({by: text, binds: text}), v.readonly());

const UpdateSchema = v.pipe(
  v.strictObject({
    date,
    text,
    source: LinkSchema,
    measure: optional(MeasureSchema),
    changed: optional(day),
  }),
  v.readonly(),
);

/** An entry without an id gets one made from its question. */
const EntrySchema = v.pipe(
  v.strictObject({
    id: optional(text),
    topic: optional(text),
    question: text,
    answer: text,
    aliases: optional(list(text)),
    twins: optional(list(text)),
    related: optional(list(text)),
    asOf: optional(date),
    reviewBy: optional(day),
    changed: optional(day),
    sources: optional(list(LinkSchema)),
    links: optional(list(LinkSchema)),
    updates: optional(list(UpdateSchema)),
  }),
  v.readonly(),
);

const TopicSchema = v.pipe(v.strictObject({id: text, name: text}), v.readonly());

/** A file of questions, as an editor writes it. */
export const FileSchema = v.pipe(
  v.strictObject({
    $schema: optional(text),
    version: optional(v.literal(1, '1')),
    lang: optional(lang),
    topics: optional(list(TopicSchema)),
    entries: list(EntrySchema),
    synonyms: optional(list(list(text))),
    notice: optional(text),
  }),
  v.readonly(),
);

/** Does not compile if the schema and the element's types disagree. */
export type SchemaMatchesTypes = [
  Assert<Equal<v.InferOutput<typeof LinkSchema>, core.Link>>,
  Assert<Equal<v.InferOutput<typeof UpdateSchema>, Omit<core.Update, 'nodes'>>>,
  Assert<Equal<v.InferOutput<typeof EntrySchema>, EntryInFile>>,
  Assert<Equal<v.InferOutput<typeof TopicSchema>, core.Topic>>,
  Assert<Equal<Omit<v.InferOutput<typeof FileSchema>, 'version'>, Omit<FaqFile, 'version'>>>,
  Assert<Equal<keyof FaqFile, keyof core.Dataset | '$schema' | 'version'>>,
];

type Assert<T extends true> = T;
/** Equal in names, types, optionality and `readonly`. */
type Equal<A, B> = Same<Plain<A>, Plain<B>>;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** Resolves a type to its plain members, so that type names do not matter. */
type Plain<T> = T extends object ? {[Key in keyof T]: Plain<T[Key]>} : T;
