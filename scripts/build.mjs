/** `npm run build`: writes dist/ anew, the scripts, the modules and the manifest of the element. */
import {execSync} from 'node:child_process';
import {rmSync} from 'node:fs';

rmSync('dist', {recursive: true, force: true});
for (const command of ['rollup --silent -c', 'cem analyze --quiet']) {
  execSync(`npx --no-install ${command}`, {stdio: 'inherit'});
}
