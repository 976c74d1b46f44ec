/** Rollup options of one self-contained script for a page: what it loads, and how it is minified. */
import {readFileSync} from 'node:fs';
import {resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';
import {ascii} from './ascii.mjs';
import {minifyLiterals} from './minify-literals.mjs';
import {packData} from './pack-data.mjs';
import {packJapanese} from './pack-japanese.mjs';
import {privateNames} from './private-names.mjs';
import {toSteps} from './templates/notation.mjs';
import {trimLit} from './trim-lit.mjs';

const version = (file) => JSON.parse(readFileSync(file, 'utf8')).version;

const BANNER =
  `/*! trust-faq ${version('package.json')} | MIT | ` +
  `includes lit ${version('node_modules/lit/package.json')}, (c) Google LLC, BSD-3-Clause */`;

/** A warning is a mistake that nobody has looked at yet. */
export const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** Loads the entry for its effect alone, so that its exports need no global name. */
function effectOf(entry) {
  return {
    name: 'effect-of',
    resolveId: (id) => (id === 'effect' ? id : null),
    load: (id) => (id === 'effect' ? `import ${JSON.stringify(entry)};` : null),
  };
}

const MINIFY = {
  ecma: 2020,
  toplevel: true,
  // For brotli, which finds more repeats where functions stand together and are called, not copied.
  compress: {passes: 3, unsafe_arrows: true, hoist_funs: true, inline: 1},
  mangle: {properties: {regex: privateNames(), keep_quoted: 'strict'}},
  format: {comments: /^!/},
};

/**
 * @param {string} entry a file of src/
 * @param {string} file the script to write
 * @param {import('rollup').Plugin[]} first plugins that see modules before the others
 */
export function embedOptions(entry, file, first = []) {
  return {
    input: 'effect',
    plugins: [
      ...first,
      effectOf(resolvePath(entry)),
      packData(),
      resolve(),
      typescript({noEmit: false}),
      trimLit(),
      minifyLiterals(toSteps),
      terser(MINIFY),
      packJapanese(),
      ascii(MagicString),
    ],
    onwarn,
    output: {file, format: 'iife', banner: BANNER, sourcemap: true},
  };
}
