import * as v from 'valibot';
import type * as core from '../core/types.js';
/**
 * The format of questions: the one place where it is written down. From it come the types below,
 * `dist/trust-faq.schema.json` for editors, and `src/sources/format.ts`, the table by which the
 * element reads a page's own data (valibot would cost each visitor 2.0 kB in brotli; a property
 * test holds that the table and this schema agree).
 */
/** Units in any one text: far more than an answer, far less than a mistake. */
export declare const MAX_LENGTH = 100000;
/** Entries of one dataset; who has more keeps them in a search engine. */
export declare const MAX_ENTRIES = 20000;
declare const LinkSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
}, undefined>, v.ReadonlyAction<{
    href: string;
    label: string;
    hreflang?: string;
}>]>;
declare const UpdateSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly date: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly source: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, v.ReadonlyAction<{
        href: string;
        label: string;
        hreflang?: string;
    }>]>;
}, undefined>, v.ReadonlyAction<{
    date: string;
    text: string;
    readonly source: Readonly<{
        href: string;
        label: string;
        hreflang?: string;
    }>;
}>]>;
/** Without an id, one is made from the question. */
declare const EntrySchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly id: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    readonly topic: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    readonly question: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly answer: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly aliases: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
    readonly twins: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
    readonly related: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
    readonly asOf: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    readonly reviewBy: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    readonly sources: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, v.ReadonlyAction<{
        href: string;
        label: string;
        hreflang?: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        href: string;
        label: string;
        hreflang?: string;
    }>[]>]>, undefined>;
    readonly links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    }, undefined>, v.ReadonlyAction<{
        href: string;
        label: string;
        hreflang?: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        href: string;
        label: string;
        hreflang?: string;
    }>[]>]>, undefined>;
    readonly updates: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly source: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, v.ReadonlyAction<{
            href: string;
            label: string;
            hreflang?: string;
        }>]>;
    }, undefined>, v.ReadonlyAction<{
        date: string;
        text: string;
        readonly source: Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        date: string;
        text: string;
        readonly source: Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>;
    }>[]>]>, undefined>;
}, undefined>, v.ReadonlyAction<{
    id?: string;
    topic?: string;
    question: string;
    answer: string;
    aliases?: readonly string[];
    twins?: readonly string[];
    related?: readonly string[];
    asOf?: string;
    reviewBy?: string;
    sources?: readonly Readonly<{
        href: string;
        label: string;
        hreflang?: string;
    }>[];
    links?: readonly Readonly<{
        href: string;
        label: string;
        hreflang?: string;
    }>[];
    updates?: readonly Readonly<{
        date: string;
        text: string;
        readonly source: Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>;
    }>[];
}>]>;
declare const TopicSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    name: string;
}>]>;
/** A file of questions, as an editor writes it. */
export declare const FileSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly $schema: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    readonly version: v.ExactOptionalSchema<v.LiteralSchema<1, "1">, undefined>;
    readonly lang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
    readonly topics: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        name: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        name: string;
    }>[]>]>, undefined>;
    readonly entries: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly id: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        readonly topic: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        readonly question: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly answer: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
        readonly aliases: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
        readonly twins: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
        readonly related: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
        readonly asOf: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        readonly reviewBy: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        readonly sources: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, v.ReadonlyAction<{
            href: string;
            label: string;
            hreflang?: string;
        }>]>, undefined>, v.ReadonlyAction<Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[]>]>, undefined>;
        readonly links: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
        }, undefined>, v.ReadonlyAction<{
            href: string;
            label: string;
            hreflang?: string;
        }>]>, undefined>, v.ReadonlyAction<Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[]>]>, undefined>;
        readonly updates: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
            readonly source: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly href: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
                readonly label: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>;
                readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
            }, undefined>, v.ReadonlyAction<{
                href: string;
                label: string;
                hreflang?: string;
            }>]>;
        }, undefined>, v.ReadonlyAction<{
            date: string;
            text: string;
            readonly source: Readonly<{
                href: string;
                label: string;
                hreflang?: string;
            }>;
        }>]>, undefined>, v.ReadonlyAction<Readonly<{
            date: string;
            text: string;
            readonly source: Readonly<{
                href: string;
                label: string;
                hreflang?: string;
            }>;
        }>[]>]>, undefined>;
    }, undefined>, v.ReadonlyAction<{
        id?: string;
        topic?: string;
        question: string;
        answer: string;
        aliases?: readonly string[];
        twins?: readonly string[];
        related?: readonly string[];
        asOf?: string;
        reviewBy?: string;
        sources?: readonly Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[];
        links?: readonly Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[];
        updates?: readonly Readonly<{
            date: string;
            text: string;
            readonly source: Readonly<{
                href: string;
                label: string;
                hreflang?: string;
            }>;
        }>[];
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id?: string;
        topic?: string;
        question: string;
        answer: string;
        aliases?: readonly string[];
        twins?: readonly string[];
        related?: readonly string[];
        asOf?: string;
        reviewBy?: string;
        sources?: readonly Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[];
        links?: readonly Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[];
        updates?: readonly Readonly<{
            date: string;
            text: string;
            readonly source: Readonly<{
                href: string;
                label: string;
                hreflang?: string;
            }>;
        }>[];
    }>[]>]>;
    readonly synonyms: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>, v.ReadonlyAction<(readonly string[])[]>]>, undefined>;
    readonly notice: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.MaxLengthAction<string, 100000, string>, v.RegexAction<string, string>]>, undefined>;
}, undefined>, v.ReadonlyAction<{
    $schema?: string;
    version?: 1;
    lang?: string;
    topics?: readonly Readonly<{
        id: string;
        name: string;
    }>[];
    readonly entries: readonly Readonly<{
        id?: string;
        topic?: string;
        question: string;
        answer: string;
        aliases?: readonly string[];
        twins?: readonly string[];
        related?: readonly string[];
        asOf?: string;
        reviewBy?: string;
        sources?: readonly Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[];
        links?: readonly Readonly<{
            href: string;
            label: string;
            hreflang?: string;
        }>[];
        updates?: readonly Readonly<{
            date: string;
            text: string;
            readonly source: Readonly<{
                href: string;
                label: string;
                hreflang?: string;
            }>;
        }>[];
    }>[];
    synonyms?: readonly (readonly string[])[];
    notice?: string;
}>]>;
export type FaqFile = v.InferOutput<typeof FileSchema>;
/** Does not compile when the schema and `core/types.ts` part ways. */
export type SchemaMatchesTypes = [
    Assert<Equal<v.InferOutput<typeof LinkSchema>, core.Link>>,
    Assert<Equal<v.InferOutput<typeof UpdateSchema>, Omit<core.Update, 'nodes'>>>,
    Assert<Equal<v.InferOutput<typeof EntrySchema>, AsWritten<core.Entry>>>,
    Assert<Equal<v.InferOutput<typeof TopicSchema>, core.Topic>>,
    Assert<Equal<keyof FaqFile, keyof core.Dataset | '$schema' | 'version'>>
];
/** In a file the answer is Markdown, and the element fills in what is missing. */
type AsWritten<Entry extends core.Entry> = Omit<Entry, 'id' | 'topic' | 'nodes' | 'notice' | 'updates'> & Partial<Pick<Entry, 'id' | 'topic'>> & {
    readonly updates?: readonly Omit<core.Update, 'nodes'>[];
};
type Assert<T extends true> = T;
/** Equal in names, types, optionality and `readonly`. */
type Equal<A, B> = Same<Plain<A>, Plain<B>>;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A type written out, whatever it was called on the way. */
type Plain<T> = T extends object ? {
    [Key in keyof T]: Plain<T[Key]>;
} : T;
export {};
