import { registerDataset } from '../data/registry.js';
import { registerMessages } from '../messages/registry.js';
export { jsonLd } from './json-ld.js';
export type { PrerenderOptions } from './faq-element.js';
export { prerenderPage, type PageOptions, type PrerenderedPage } from './page.js';
export { prerender, prerenderRoot } from './prerender.js';
export { styleHash } from './style.js';
export { registerDataset, registerMessages };
