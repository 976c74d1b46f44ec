import { type PrerenderOptions } from './faq-element.js';
/** The whole element with its attributes, ready to stand in a page. */
export declare function prerender(options?: PrerenderOptions): string;
/** Only the declarative shadow root, to stand first between the element's tags. */
export declare function prerenderRoot(options?: PrerenderOptions): string;
