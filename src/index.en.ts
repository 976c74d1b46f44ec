/** The build for English pages. */
import {en as data} from './data/en.js';
import {registerDataset} from './data/registry.js';
import {en as messages} from './messages/en.js';
import {registerMessages} from './messages/registry.js';
import {defineElement} from './embed/define-element.js';

registerMessages('en', messages);
registerDataset(data);
defineElement('en');
