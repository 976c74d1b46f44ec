/**
 * Results of earlier runs with the same script: a part can be run again, and the report written,
 * without all pages being visited anew.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const FILE = 'node_modules/.cache/trust-faq-hosts.json';

/** @returns {Record<string, {version: string, results: Record<string, string[]>}>} by engine */
export function readSaved(hash) {
  try {
    const saved = JSON.parse(readFileSync(FILE, 'utf8'));
    return saved.hash === hash ? saved.engines : {};
  } catch {
    return {};
  }
}

export function save(hash, engine, version, name, wrong) {
  const engines = readSaved(hash);
  const results = {...engines[engine]?.results, [name]: wrong};
  mkdirSync(dirname(FILE), {recursive: true});
  writeFileSync(FILE, JSON.stringify({hash, engines: {...engines, [engine]: {version, results}}}));
}
