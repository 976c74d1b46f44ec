/** The build for pages in Japanese, English or both, with the bundled questions alone. */
import {en as enData} from './data/en.js';
import {ja as jaData} from './data/ja.js';
import {registerDataset} from './data/registry.js';
import {en as enMessages} from './messages/en.js';
import {ja as jaMessages} from './messages/ja.js';
import {registerMessages} from './messages/registry.js';
import {register} from './embed/register.js';

registerMessages('ja', jaMessages);
registerMessages('en', enMessages);
registerDataset(jaData);
registerDataset(enData);
register('ja, en');
