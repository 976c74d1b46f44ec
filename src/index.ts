/** Registers `<trust-faq>` with Japanese and English, and with what a page's own questions need; the whole public API. */
import './own.js';
import './index.bundled.js';

export type {SearchAnswer, SearchProvider, SearchRequest} from './questions/search-provider.js';
export type {Dataset, Entry, Link, Topic, Update} from './core/types.js';
export {registerDataset} from './data/registry.js';
export * from './events.js';
export type {Messages} from './messages/messages.js';
export {registerMessages} from './messages/registry.js';
export {TrustFaq} from './trust-faq.js';
