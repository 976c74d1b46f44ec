/** `node scripts/version.mjs`: writes src/embed/version.ts from package.json, where a release sets the version. */
import {writeFileSync} from 'node:fs';
import {readJson} from './build/manifest.mjs';

const {version} = readJson('package.json');
writeFileSync(
  'src/embed/version.ts',
  `/** Written by scripts/version.mjs from package.json; a test compares the two. */\nexport const version = '${version}';\n`,
);
