/** Rollup options for a self-contained script for pages: its modules and its minification. */
import {readFileSync} from 'node:fs';
import {resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {ascii} from './ascii.mjs';
import {minifyLiterals} from './minify-literals.mjs';

const version = (file) => JSON.parse(readFileSync(file, 'utf8')).version;

/**
 * The last line asks Chromium 136 and later to compile all functions while the script arrives, on a
 * thread of their own: most of them run before the first paint.
 */
const BANNER =
  `/*! trust-faq ${version('package.json')} | MIT | ` +
  `includes lit ${version('node_modules/lit/package.json')}, (c) Google LLC, BSD-3-Clause */\n` +
  '//# allFunctionsCalledOnLoad';

/** Any warning ends the build. */
export const onwarn = (warning) => {
  throw new Error(warning.message);
};

/**
 * A module that only runs the entry: otherwise rollup would ask for a global name for the entry's
 * exports.
 */
function virtualEntry(entry) {
  return {
    name: 'virtual-entry',
    resolveId: (id) => (id === 'virtual:entry' ? id : null),
    load: (id) => (id === 'virtual:entry' ? `import ${JSON.stringify(entry)};` : null),
  };
}

/** Compiles TypeScript with the decorator helper from src/ instead of the package `tslib`. */
export const typescriptPlugin = (options) =>
  typescript({noEmit: false, tslib: resolvePath('src/embed/tslib-decorate.ts'), ...options});

/**
 * Members that begin with `_`, ours and Lit's, are private and may be renamed, because a single script
 * contains all code that reads them.
 */
const MINIFY = {
  ecma: 2020,
  toplevel: true,
  mangle: {properties: {regex: /^_/}},
  format: {comments: /^!|^# all/},
};

/**
 * @param {string} entry a file of src/
 * @param {string} file the script to write
 * @param {import('rollup').Plugin[]} first plugins that see modules before the others
 */
export function embedOptions(entry, file, first = []) {
  return {
    input: 'virtual:entry',
    plugins: [
      ...first,
      virtualEntry(resolvePath(entry)),
      typescriptPlugin(),
      resolve(),
      minifyLiterals(),
      terser(MINIFY),
      ascii(),
    ],
    onwarn,
    output: {file, format: 'iife', banner: BANNER, sourcemap: true},
  };
}
