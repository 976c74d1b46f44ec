import { en as en$1 } from './data/en.js';
import { ja as ja$1 } from './data/ja.js';
import { registerDataset } from './data/registry.js';
import { en } from './messages/en.js';
import { ja } from './messages/ja.js';
import { registerMessages } from './messages/registry.js';
import { register } from './register.js';

/** The build for pages in Japanese, English or both, with the bundled questions alone. */
registerMessages('ja', ja);
registerMessages('en', en);
registerDataset(ja$1);
registerDataset(en$1);
register('ja, en');
//# sourceMappingURL=index.bundled.js.map
