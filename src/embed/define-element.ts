import {TrustFaq} from '../trust-faq.js';
import {insertByScript} from './script-tag.js';
import {warn} from './warn.js';

const TAG = 'trust-faq';

/** Defines the tag, and inserts an element if the script itself asks for one; does nothing outside a page. */
export function defineElement(languages: string): void {
  if (!globalThis.document) return;
  define(languages);
  insertByScript();
}

/** Defines the element unless the tag is taken: the first script on the page stays in charge. */
function define(languages: string): void {
  const taken = customElements.get(TAG) as
    | (CustomElementConstructor & Partial<Record<'version' | 'languages' | 'reported', string>>)
    | undefined;
  // The newest feature that the styles need; without it the page keeps its fallback content.
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) {
    warn('this browser is too old; the content between the tags stays');
    return;
  }
  if (!taken) {
    TrustFaq.languages = languages;
    customElements.define(TAG, TrustFaq);
    return;
  }
  // Loading the same script twice makes no difference.
  if (taken.version === TrustFaq.version && taken.languages === languages) return;
  const mine = `version ${TrustFaq.version} (${languages})`;
  if (taken.version === undefined) {
    warn(`${mine} was not used: another script has already defined <${TAG}>`);
    return;
  }
  const isServed = taken.languages?.includes(languages);
  const advice = isServed ? '' : '. For two languages on one page, load trust-faq.js instead';
  const sentence = `${mine} was not used: version ${taken.version} (${taken.languages}) is already in charge${advice}`;
  // Each copy of the script has its own memory; they share only the class in charge.
  if (sentence === taken.reported) return;
  taken.reported = sentence;
  warn(sentence);
}
