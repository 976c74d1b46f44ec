/** For Node: renders the HTML that a visitor sees before the script has loaded, or if it never loads. */
import {registerLanguages} from '../embed/languages.js';

registerLanguages();

export {checkLight, type CheckedPage} from './check-light.js';
export {type LightOptions, prerenderLight} from './prerender-light.js';
export {jsonLd} from './write-json-ld.js';
export type {PrerenderOptions} from './prerender-options.js';
export {prerenderPage, type PageOptions, type PrerenderedPage} from './prerender-page.js';
export {prerender, prerenderRoot} from './prerender.js';
export {styleHash} from './style.js';
export {registerDataset} from '../data/registry.js';
export {registerMessages} from '../messages/registry.js';
