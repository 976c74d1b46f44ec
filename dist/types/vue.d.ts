import type {HTMLAttributes, PublicProps} from 'vue';
import type {TrustFaq} from '../npm/index.js';
import type {TrustFaqProps, TrustFaqVueProps} from './props.js';

type TrustFaqComponent = new () => TrustFaq & {
  /** Never there; Vue reads the types of a template from it. */
  $props: HTMLAttributes & PublicProps & TrustFaqProps & TrustFaqVueProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'trust-faq': TrustFaqComponent;
    TrustFaq: TrustFaqComponent;
  }
}
