/** The build for Japanese pages. */
import {ja as data} from './data/ja.js';
import {registerDataset} from './data/registry.js';
import {ja as messages} from './messages/ja.js';
import {registerMessages} from './messages/registry.js';
import {defineElement} from './embed/define-element.js';

registerMessages('ja', messages);
registerDataset(data);
defineElement('ja');
