import { type PrerenderOptions } from './faq-element.js';
/** One schema.org FAQPage of all that these elements show, each entry once, as a script element. */
export declare function jsonLd(elements: readonly PrerenderOptions[]): string;
