/**
 * `npm run build`: rebuilds dist/: scripts, modules, the element's manifest, editor data, the
 * schema, the configurator, hashes, the bill of materials, the feed of changes and the answers for
 * machines.
 */
import {execSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {answerFiles} from './build/answers.mjs';
import {changes} from './build/changes.mjs';
import {sbom} from './build/sbom.mjs';
import {sri} from './build/sri.mjs';
import {noteBuild} from './build/up-to-date.mjs';

rmSync('dist', {recursive: true, force: true});
for (const command of [
  'npx --no-install rollup --silent -c',
  'npx --no-install cem analyze --quiet',
  'node scripts/build/editor-types.mjs',
  'node scripts/json-schema.mjs',
  'npx --no-install rollup --silent -c scripts/build/configurator.config.mjs',
]) {
  execSync(command, {stdio: 'inherit'});
}
writeFileSync('dist/sri.json', `${JSON.stringify(sri(), null, 2)}\n`);
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom(), null, 2)}\n`);
writeFileSync(
  'dist/changes.json',
  `${JSON.stringify({version: 1, changes: await changes()}, null, 2)}\n`,
);
for (const [name, text] of Object.entries(await answerFiles())) writeFileSync(`dist/${name}`, text);
noteBuild();
