/** Run by npm after an install of this checkout: builds what is not in git. */
import {existsSync} from 'node:fs';
import {isBuilt} from './build/up-to-date.mjs';

if (!existsSync('node_modules/rollup'))
  console.log('dist/ is not built: that needs the development dependencies.');
else if (!isBuilt()) await import('./build.mjs');
