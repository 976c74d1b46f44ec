/**
 * `node scripts/version.mjs`: copies the version from package.json, where a release sets it, to the
 * other files that contain it, and records the answers of that version.
 */
import {writeFileSync} from 'node:fs';
import {readJson} from './build/read-json.mjs';

const {version} = readJson('package.json');

writeFileSync(
  'src/embed/version.ts',
  `/** Written by scripts/version.mjs from package.json; a test compares the two. */\nexport const version = '${version}';\n`,
);

const lock = readJson('package-lock.json');
lock.version = lock.packages[''].version = version;
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

await import('./release-answers.mjs');
