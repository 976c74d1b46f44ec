/** Remembers the files from which dist/ was built, so that nothing is built twice. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const FILE = 'node_modules/.cache/trust-faq/build';

/** Everything that affects the build. */
const INPUTS = ['src', 'demo', 'scripts', 'docs/ja.json', '*.json', '*.mjs'];

const built = () =>
  readdirSync('dist', {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function stamp() {
  const list = ['ls-files', '-z', '-co', '--exclude-standard', '--', ...INPUTS];
  const inputs = execFileSync('git', list, {encoding: 'utf8'}).split('\0');
  const hash = createHash('sha256');
  for (const file of [...inputs, ...built()].filter(existsSync).sort())
    hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

export function isBuilt() {
  try {
    return readFileSync(FILE, 'utf8') === stamp();
  } catch {
    // There is no build yet, or this is not a checkout.
    return false;
  }
}

export function noteBuild() {
  try {
    const text = stamp();
    mkdirSync(dirname(FILE), {recursive: true});
    writeFileSync(FILE, text);
  } catch {
    // Not a checkout: every build starts from scratch.
  }
}
