export interface PageOptions {
    /** Also writes one schema.org FAQPage block. Default: off. */
    readonly jsonLd?: boolean | undefined;
}
export interface PrerenderedPage {
    readonly html: string;
    /** How many elements were prerendered. */
    readonly count: number;
    /** A sentence for each element that was not, and for each attribute that cannot be as it is; with its line. */
    readonly problems: readonly string[];
}
/** The page with every `<trust-faq>` prerendered, else as it was; doing it again changes nothing. */
export declare function prerenderPage(source: string, { jsonLd: wantsJsonLd }?: PageOptions): PrerenderedPage;
