/**
 * `<TrustFaq>` for React: its props are the element's properties, its handlers `onTrustFaqToggle` and
 * so on. React itself sets no properties and hears no events of a custom element that a server has
 * rendered (react#35446); this sets them once the element is on the page.
 */
import * as react from 'react';
import {createComponent} from '@lit/react';
import {TrustFaq as TrustFaqElement} from './index.js';

export const TrustFaq = createComponent({
  react,
  tagName: 'trust-faq',
  elementClass: TrustFaqElement,
  displayName: 'TrustFaq',
  events: {
    onTrustFaqToggle: 'trust-faq-toggle',
    onTrustFaqSearch: 'trust-faq-search',
    onTrustFaqFeedback: 'trust-faq-feedback',
    onTrustFaqCopy: 'trust-faq-copy',
    onTrustFaqCollect: 'trust-faq-collect',
    onTrustFaqError: 'trust-faq-error',
  },
});
