/**
 * The available language that serves a BCP 47 tag best: the tag itself, else with
 * subtags cut from its end one by one (the lookup of RFC 4647), else another region's
 * variety of the language. No tag at all means the first language; an unknown one
 * means English, where there is English.
 */
export declare function lookupLanguage(tag: string, available: readonly string[]): string | undefined;
/** The member of a registry that serves a tag best. */
export declare function pickLanguage<One extends {
    readonly lang: string;
}>(all: readonly One[], tag: string): One | undefined;
