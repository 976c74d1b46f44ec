import * as v from 'valibot';
import type * as core from '../core/types.js';
export declare const DateSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>;
export declare const LinkSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
    readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
}, undefined>, v.ReadonlyAction<{
    href: string;
    label: string;
    hreflang?: string;
}>]>;
export declare const UpdateSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>;
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly source: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
export declare const EntrySchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>;
    readonly topic: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>;
    readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly answer: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    readonly aliases: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
    readonly twins: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
    readonly related: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
    readonly asOf: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>, undefined>;
    readonly reviewBy: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>, v.LengthAction<string, 10, "must be a day: YYYY-MM-DD">]>, undefined>;
    readonly sources: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
        readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly source: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
            readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
    id: string;
    topic: string;
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
export declare const TopicSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
}, undefined>, v.ReadonlyAction<{
    id: string;
    name: string;
}>]>;
export declare const DatasetSchema: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>;
    readonly topics: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
    }, undefined>, v.ReadonlyAction<{
        id: string;
        name: string;
    }>]>, undefined>, v.ReadonlyAction<Readonly<{
        id: string;
        name: string;
    }>[]>]>;
    readonly entries: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>;
        readonly topic: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>;
        readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly answer: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
        readonly aliases: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
        readonly twins: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
        readonly related: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a kebab-case id">]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>;
        readonly asOf: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>, undefined>;
        readonly reviewBy: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>, v.LengthAction<string, 10, "must be a day: YYYY-MM-DD">]>, undefined>;
        readonly sources: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
            readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
            readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
            readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
            readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
            readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "must be a date: YYYY, YYYY-MM or YYYY-MM-DD">]>;
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
            readonly source: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly href: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.UrlAction<string, undefined>, v.StartsWithAction<string, "https://", undefined>]>;
                readonly label: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>;
                readonly hreflang: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "must be a BCP 47 tag">]>, undefined>;
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
        id: string;
        topic: string;
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
        id: string;
        topic: string;
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
    readonly synonyms: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>, v.ReadonlyAction<string[]>]>, undefined>, v.ReadonlyAction<(readonly string[])[]>]>, undefined>;
    readonly notice: v.ExactOptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>]>, undefined>;
}, undefined>, v.ReadonlyAction<{
    lang: string;
    readonly topics: readonly Readonly<{
        id: string;
        name: string;
    }>[];
    readonly entries: readonly Readonly<{
        id: string;
        topic: string;
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
/** Does not compile when the schema and `core/types.ts` part ways. */
export type SchemaMatchesTypes = [
    Assert<Same<typeof LinkSchema, core.Link>>,
    Assert<Same<typeof UpdateSchema, core.Update>>,
    Assert<Same<typeof EntrySchema, core.Entry>>,
    Assert<Same<typeof TopicSchema, core.Topic>>,
    Assert<Same<typeof DatasetSchema, core.Dataset>>
];
type Assert<T extends true> = T;
type Same<Schema extends v.GenericSchema, Type> = Equal<Plain<v.InferOutput<Schema>>, Plain<Type>>;
/** Equal in names, types, optionality and `readonly`. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A type written out, whatever it was called on the way. */
type Plain<T> = T extends object ? {
    [Key in keyof T]: Plain<T[Key]>;
} : T;
export {};
