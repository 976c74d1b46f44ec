import { withOwnQuestions } from './own-questions.js';
import { TrustFaq as TrustFaq$1 } from './trust-faq.js';
export { registerDataset } from './data/registry.js';
export { TrustFaqCopyEvent, TrustFaqErrorEvent, TrustFaqFeedbackEvent, TrustFaqSearchEvent, TrustFaqToggleEvent } from './events.js';
export { registerMessages } from './messages/registry.js';

/** The class and what it is fed with; no tag is registered, so a page can choose its own. */
// A bundler leaves it out where nobody uses the class.
const TrustFaq = /* @__PURE__ */ withOwnQuestions(TrustFaq$1);

export { TrustFaq };
//# sourceMappingURL=element.js.map
