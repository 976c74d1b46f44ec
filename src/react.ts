/**
 * `<TrustFaq>` for React: its props are the element's properties, its handlers `onTrustFaqToggle` and
 * so on. When React hydrates a custom element rendered on a server, it sets no properties and adds no
 * event listeners (react#35446); this wrapper adds them once the element is on the page.
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
