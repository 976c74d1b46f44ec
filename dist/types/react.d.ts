import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {TrustFaq} from '../npm/index.js';
import type {TrustFaqHandlers, TrustFaqKebabProps, TrustFaqProps} from './props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'trust-faq': DetailedHTMLProps<HTMLAttributes<TrustFaq>, TrustFaq> &
        TrustFaqProps &
        TrustFaqKebabProps &
        TrustFaqHandlers;
    }
  }
}
