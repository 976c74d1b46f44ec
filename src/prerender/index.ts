/** For Node: the HTML that a visitor sees before the script arrives, or where it never does. */
import {en as enData} from '../data/en.js';
import {ja as jaData} from '../data/ja.js';
import {registerDataset} from '../data/registry.js';
import {en as enMessages} from '../messages/en.js';
import {ja as jaMessages} from '../messages/ja.js';
import {registerMessages} from '../messages/registry.js';

registerMessages('ja', jaMessages);
registerMessages('en', enMessages);
registerDataset(jaData);
registerDataset(enData);

export {jsonLd} from './json-ld.js';
export type {PrerenderOptions} from './attributes.js';
export {prerenderPage, type PageOptions, type PrerenderedPage} from './page.js';
export {prerender, prerenderRoot} from './prerender.js';
export {styleHash} from './style.js';
export {registerDataset, registerMessages};
