/**
 * Builds the script of demo/configurator.html after dist/, because it contains the scripts' hashes. A
 * single classic script, because the page also works when opened from disk.
 */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {ascii} from './ascii.mjs';
import {configuratorFacts} from './configurator-facts.mjs';
import {onwarn as fail} from './embed.mjs';

/** culori's modules have circular imports. */
function onwarn(warning) {
  const isTheirs = warning.ids?.every((id) => id.includes('/node_modules/'));
  if (warning.code !== 'CIRCULAR_DEPENDENCY' || !isTheirs) fail(warning);
}

export default {
  input: 'demo/configurator/main.ts',
  plugins: [
    configuratorFacts(),
    resolve({browser: true}),
    typescript({tsconfig: 'demo/configurator/tsconfig.json', noEmit: false}),
    terser({ecma: 2020, toplevel: true, format: {comments: /^!/}}),
    ascii(),
  ],
  onwarn,
  output: {file: 'dist/configurator.js', format: 'iife'},
};
