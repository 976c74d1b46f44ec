import {RouteRetry} from '../page/route-retry.js';
import {TrustFaq} from '../trust-faq.js';
import {afterFirstPaint} from './after-first-paint.js';
import {insertByScript} from './script-tag.js';
import {warn} from './warn.js';

const TAG = 'trust-faq';

/**
 * The class of the first script on the page, which may define it later; stored in the page's registry,
 * because each copy of the script has its own memory.
 */
const CLAIM = Symbol.for('trust-faq.class');

type Taken = CustomElementConstructor &
  Partial<Record<'version' | 'languages' | 'reported', string>>;

/** Defines the tag, and inserts an element if the script itself asks for one; does nothing outside a page. */
export function defineElement(languages: string): void {
  if (!globalThis.document) return;
  const isInCharge = claim(languages);
  // First, because the target may hold questions that can already be read.
  insertByScript();
  if (isInCharge) afterFirstPaint(TAG, () => define(languages));
}

/** Claims the tag unless it is taken: the first script on the page stays in charge. */
function claim(languages: string): boolean {
  // The newest feature that the styles need; without it the page keeps its fallback content.
  if (!CSS.supports('color', 'light-dark(#000, #fff)')) {
    warn('this browser is too old; the content between the tags stays');
    return false;
  }
  const page = customElements as CustomElementRegistry & {[CLAIM]?: Taken};
  const taken = page.get(TAG) ?? page[CLAIM];
  if (taken) {
    reportUnused(languages, taken);
    return false;
  }
  TrustFaq.languages = languages;
  page[CLAIM] = TrustFaq;
  return true;
}

/** Defines the element, unless a script that knows nothing of claims has defined the tag in the meantime. */
function define(languages: string): void {
  const taken = customElements.get(TAG);
  if (taken) reportUnused(languages, taken);
  else {
    customElements.define(TAG, TrustFaq);
    new RouteRetry().start();
  }
}

function reportUnused(languages: string, taken: Taken): void {
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
