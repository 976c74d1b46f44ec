import type {HTMLAttributes} from 'svelte/elements';
import type {TrustFaq} from '../npm/index.js';
import type {TrustFaqHandlers, TrustFaqKebabProps, TrustFaqProps} from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'trust-faq': HTMLAttributes<TrustFaq> & TrustFaqProps & TrustFaqKebabProps & TrustFaqHandlers;
  }
}
