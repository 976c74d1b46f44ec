/** The class and its data; registers no tag, so that a page can choose its own. */
export type {Tokens} from './attributes.js';
export type {SearchResults, SearchProvider, SearchRequest} from './questions/search-provider.js';
export type {Dataset, Entry, Link, Topic, Update} from './core/types.js';
export type {FaqFile, FaqPage} from './data/faq-file.js';
export {registerDataset} from './data/registry.js';
export * from './events.js';
export type {Messages} from './messages/messages.js';
export {registerMessages} from './messages/registry.js';
export {TrustFaq} from './trust-faq.js';
