/** Registers `<trust-faq>` with Japanese and English; exports the whole public API. */
import {defineElement} from './embed/define-element.js';
import {registerLanguages} from './embed/languages.js';

export * from './element.js';

registerLanguages();
defineElement('ja, en');
