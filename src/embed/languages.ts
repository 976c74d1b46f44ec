/** Registers every language in the package, in the order in which they are offered. */
import {en as enData} from '../data/en.js';
import {ja as jaData} from '../data/ja.js';
import {registerDataset} from '../data/registry.js';
import {en as enMessages} from '../messages/en.js';
import {ja as jaMessages} from '../messages/ja.js';
import {registerMessages} from '../messages/registry.js';

/** A function, because bundlers that drop modules without exports in use would drop the effect as well. */
export function registerLanguages(): void {
  registerMessages('ja', jaMessages);
  registerMessages('en', enMessages);
  registerDataset(jaData);
  registerDataset(enData);
}
