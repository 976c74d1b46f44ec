/**
 * The member of a registry that serves a BCP 47 tag best: the one with the tag itself, else
 * with subtags cut from its end one by one (the lookup of RFC 4647), else another region's
 * variety of the language. No tag at all means the first; an unknown language means English,
 * where there is English.
 */
export declare function pickLanguage<One extends {
    readonly lang: string;
}>(all: readonly One[], tag: string): One | undefined;
