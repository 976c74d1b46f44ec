/** `npm run build`: writes dist/ anew: the scripts, the modules, the manifest of the element, what editors read, the schema, the configurator. */
import {execSync} from 'node:child_process';
import {rmSync} from 'node:fs';

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
