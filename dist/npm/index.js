import './own.js';
import './index.bundled.js';
export { registerDataset } from './data/registry.js';
export { TrustFaqCopyEvent, TrustFaqErrorEvent, TrustFaqFeedbackEvent, TrustFaqSearchEvent, TrustFaqToggleEvent } from './events.js';
export { registerMessages } from './messages/registry.js';
export { TrustFaq } from './trust-faq.js';
//# sourceMappingURL=index.js.map
