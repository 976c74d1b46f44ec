/** The class and what it is fed with; no tag is registered, so a page can choose its own. */
import {withOwnQuestions} from './questions/own-questions.js';
import {TrustFaq as Class} from './trust-faq.js';

export type {Tokens} from './attributes.js';
export type {SearchAnswer, SearchProvider, SearchRequest} from './questions/search-provider.js';
export type {Dataset, Entry, Link, Topic, Update} from './core/types.js';
export {registerDataset} from './data/registry.js';
export * from './events.js';
export type {Messages} from './messages/messages.js';
export {registerMessages} from './messages/registry.js';

// A bundler leaves it out where nobody uses the class.
export const TrustFaq: typeof Class = /* @__PURE__ */ withOwnQuestions(Class);
export type TrustFaq = Class;
