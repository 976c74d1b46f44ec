import { TrustFaq } from '../trust-faq.js';
type Name = 'topics' | 'entries' | 'exclude' | 'open' | 'exclusive' | 'heading' | 'headingLevel' | 'hideSearch' | 'hideTopics' | 'grouping' | 'maxItems' | 'permalinks' | 'theme' | 'feedback';
/** What the element's attributes say, by the names of its properties. */
export type PrerenderOptions = {
    readonly [Key in Name]?: TrustFaq[Key] | undefined;
} & {
    /** BCP 47 tag; it also becomes the element's `lang`. Default: Japanese. */
    readonly lang?: string | undefined;
};
/** An element outside any page, about to render for the first time. */
export declare function faqElement({ lang, ...wishes }: PrerenderOptions): TrustFaq;
export {};
