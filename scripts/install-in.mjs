/**
 * Installs the packages of a folder's own lock file if they are missing: benchmarks and apps of other
 * frameworks are not needed to build or to test. `node scripts/install-in.mjs bench`
 */
import {execSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

export function installIn(folder) {
  const installed = timeOf(join(folder, 'node_modules/.package-lock.json'));
  if (installed > timeOf(join(folder, 'package-lock.json'))) return;
  // npm may give its own list the same time as the lock file.
  execSync('npm ci --ignore-scripts --no-audit --no-fund', {cwd: folder, stdio: 'inherit'});
}

if (process.argv[1]?.endsWith('install-in.mjs'))
  for (const folder of process.argv.slice(2)) installIn(folder);
