/** Registers `<trust-faq>` with Japanese and English; the whole public API. */
import {en as enData} from './data/en.js';
import {ja as jaData} from './data/ja.js';
import {registerDataset} from './data/registry.js';
import {en as enMessages} from './messages/en.js';
import {ja as jaMessages} from './messages/ja.js';
import {registerMessages} from './messages/registry.js';
import {register} from './embed/register.js';

export type {SearchResults, SearchProvider, SearchRequest} from './questions/search-provider.js';
export type {Dataset, Entry, Link, Topic, Update} from './core/types.js';
export type {FaqFile, FaqPage} from './data/faq-file.js';
export * from './events.js';
export type {Messages} from './messages/messages.js';
export {registerDataset, registerMessages};
export {TrustFaq} from './trust-faq.js';

registerMessages('ja', jaMessages);
registerMessages('en', enMessages);
registerDataset(jaData);
registerDataset(enData);
register('ja, en');
