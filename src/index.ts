/** Registers `<trust-faq>` with Japanese and English; exports the whole public API. */
import {registerLanguages} from './embed/languages.js';
import {register} from './embed/register.js';

export type {SearchResults, SearchProvider, SearchRequest} from './questions/search-provider.js';
export type {Dataset, Entry, Link, Topic, Update} from './core/types.js';
export type {FaqFile, FaqPage} from './data/faq-file.js';
export * from './events.js';
export type {Messages} from './messages/messages.js';
export {registerDataset} from './data/registry.js';
export {registerMessages} from './messages/registry.js';
export {TrustFaq} from './trust-faq.js';

registerLanguages();
register('ja, en');
