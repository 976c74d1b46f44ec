/** The contents of the package: `node --test test/node/*.test.mjs`. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const LANGS = Object.keys(readJson('dist/answers.json').labels);
const TEXTS = [
  'CHANGELOG.md',
  'LICENSE',
  'README.ja.md',
  'README.md',
  'THIRD-PARTY-LICENSES',
  'llms.txt',
  'package.json',
];
const SCRIPTS = ['dist/trust-faq.en.js', 'dist/trust-faq.ja.js', 'dist/trust-faq.js'];
const BUILT = [
  ...SCRIPTS,
  ...SCRIPTS.map((script) => `${script}.map`),
  ...LANGS.map((lang) => `dist/answers.${lang}.md`),
  'dist/answers.json',
  'dist/cli.js',
  'dist/css-custom-data.json',
  'dist/custom-elements.json',
  'dist/html-custom-data.json',
  'dist/prerender.js',
  'dist/react.js',
  'dist/sbom.cdx.json',
  'dist/changes.json',
  'dist/sri.json',
  'dist/trust-faq.schema.json',
  'dist/types/props.d.ts',
  'dist/types/react-component.d.ts',
  'dist/types/react.d.ts',
  'dist/types/svelte.d.ts',
  'dist/types/vue.d.ts',
];

/** Packed only once, because that takes seconds. */
const files = packedFiles();

function packedFiles() {
  const options = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options),
  );
  return packed.files.map(({path}) => path);
}

/** `dist/npm/core/search.js.map` → `src/core/search.ts` */
const sourceOf = (module) =>
  module.replace('dist/npm/', 'src/').replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts');

test('the package holds the scripts, the modules and their texts, and nothing else', () => {
  const modules = files.filter((file) => file.startsWith('dist/npm/'));
  const others = files.filter((file) => !modules.includes(file));
  assert.deepEqual(others.sort(), [...TEXTS, ...BUILT].sort());
  assert.ok(modules.length > 0);
  assert.deepEqual(
    modules.filter((module) => !existsSync(sourceOf(module))),
    [],
  );
});

test('everything that package.json points to is in the package', () => {
  const {bin, customElements, exports, jsdelivr, unpkg} = readJson('package.json');
  const targets = Object.values(exports)
    .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
    .filter((target) => !target.includes('*'));
  const wanted = [...targets, ...Object.values(bin), customElements, jsdelivr, unpkg];
  assert.deepEqual(
    wanted.filter((target) => !files.includes(target.replace(/^\.\//, ''))),
    [],
  );
});

test('dist/sri.json names each script for a page by its hash and size', () => {
  const hashes = readJson('dist/sri.json');
  assert.deepEqual(
    Object.keys(hashes)
      .map((script) => `dist/${script}`)
      .sort(),
    SCRIPTS,
  );
  for (const [script, {integrity, bytes}] of Object.entries(hashes)) {
    const code = readFileSync(`dist/${script}`);
    assert.equal(integrity, `sha384-${createHash('sha384').update(code).digest('base64')}`);
    assert.equal(bytes, code.length);
  }
});
