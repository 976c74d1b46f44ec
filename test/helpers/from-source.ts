/**
 * Loaded before a test, registers the element of the source; a built script that the test loads then
 * leaves it in charge. Only tests that need the source (`inSource` in fixture.ts) run on such a page.
 */
import {defineElement} from '../../src/embed/define-element.js';
import {registerLanguages} from '../../src/embed/languages.js';

registerLanguages();
defineElement('ja, en');
Object.assign(window, {isFromSource: true});
