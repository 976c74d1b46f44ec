/** Fragments that name an entry: `faq-<id>`, or `<host id>/faq-<id>` for one widget of several. */
export interface Permalink {
    /** Id of the element meant, or empty for the first that holds the entry. */
    readonly host: string;
    readonly id: string;
}
export declare function parsePermalink(hash: string): Permalink | null;
export declare function formatPermalink({ host, id }: Permalink): string;
