/** Every language that the package has, in the order in which it offers them. */
import {en as enData} from '../data/en.js';
import {ja as jaData} from '../data/ja.js';
import {registerDataset} from '../data/registry.js';
import {en as enMessages} from '../messages/en.js';
import {ja as jaMessages} from '../messages/ja.js';
import {registerMessages} from '../messages/registry.js';

/** A function, so that bundlers which drop modules without effects keep what it does. */
export function registerLanguages(): void {
  registerMessages('ja', jaMessages);
  registerMessages('en', enMessages);
  registerDataset(jaData);
  registerDataset(enData);
}
