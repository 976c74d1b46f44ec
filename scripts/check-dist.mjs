/** Builds, and fails when that changed dist/: what partners embed must be what the source says. */
import {execSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'acorn';
import {SCRIPTS} from './build/sbom.mjs';

function hashes(folder) {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

const before = hashes('dist');
execSync('npm run --silent build', {stdio: 'inherit'});
const after = hashes('dist');
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);

const problems = [];
if (changed.length > 0) {
  problems.push(`dist/ was stale and is now rebuilt; commit it: ${changed.join(', ')}.`);
}
for (const file of SCRIPTS) {
  const code = readFileSync(join('dist', file), 'utf8');
  parse(code, {ecmaVersion: 2021, sourceType: 'script'});
  if (/[^\t\n\r -~]/.test(code)) problems.push(`dist/${file} is not plain ASCII.`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
