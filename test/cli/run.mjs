/** Runs the built tool in a separate folder, as an editor does. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after} from 'node:test';

const TOOL = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'trust-faq-'));
after(() => rmSync(folder, {recursive: true, force: true}));

/** Writes files (text, bytes, or values for JSON) and runs the tool in their folder. */
export function run(args, files = {}, input = '') {
  for (const [name, content] of Object.entries(files)) write(name, content);
  const {status, stdout, stderr} = spawnSync(process.execPath, [TOOL, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return {code: status, out: stdout, err: stderr};
}

export function write(name, content) {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(join(folder, name), isRaw ? content : JSON.stringify(content, null, 2));
}

/** The bytes of a file in that folder. */
export const read = (name) => readFileSync(join(folder, name));

/** Checks one file; returns the exit code and the problems. */
export function check(content, name = 'faq.json') {
  const {code, out} = run(['check', '--json', name], {[name]: content});
  return {code, ...JSON.parse(out)};
}

/** Converts a file and checks the outcome; returns the dataset and the messages. */
export function convert(name, content, ...options) {
  const {code, out, err} = run(['convert', ...options, name], {[name]: content});
  if (code !== 0) return {code, err};
  const checked = check(out, 'converted.json');
  return {code, err, dataset: JSON.parse(out), problems: checked.problems, checkCode: checked.code};
}

export const fixture = (name) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** A valid file. */
export const fine = (changes = {}, entry = {}) => ({
  lang: 'en',
  topics: [{id: 'orders', name: 'Orders'}],
  entries: [
    {
      id: 'delivery-time',
      topic: 'orders',
      question: 'How long does delivery take?',
      answer: 'Two **working days**.',
      ...entry,
    },
    {
      id: 'returns',
      topic: 'orders',
      question: 'Can I return a lamp?',
      answer: 'Yes, see [here](/r).',
    },
  ],
  ...changes,
});
