/**
 * Stores results of earlier runs with the same scripts, pages and checks, so that a part can be run
 * again and the report written without visiting all pages again.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const FILE = 'node_modules/.cache/trust-faq-hosts.json';

const here = join(import.meta.dirname, '..');

/** A hash of everything that results depend on; earlier results with a different key are discarded. */
export function keyOf() {
  const tests = ['.', 'run'].flatMap((folder) =>
    readdirSync(join(here, folder))
      .filter((file) => /\.(mjs|js|json)$/.test(file))
      .map((file) => join(folder, file))
      .sort(),
  );
  const files = ['dist/trust-faq.js', ...tests.map((file) => join(here, file))];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.replace(here, '')}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** @returns {Record<string, {version: string, results: Record<string, string[]>}>} by engine */
export function readSaved(key) {
  try {
    const saved = JSON.parse(readFileSync(FILE, 'utf8'));
    return saved.key === key ? saved.engines : {};
  } catch {
    return {};
  }
}

export function save(key, engine, version, name, wrong) {
  const engines = readSaved(key);
  const results = {...engines[engine]?.results, [name]: wrong};
  mkdirSync(dirname(FILE), {recursive: true});
  writeFileSync(FILE, JSON.stringify({key, engines: {...engines, [engine]: {version, results}}}));
}
