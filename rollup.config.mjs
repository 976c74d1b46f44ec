/**
 * Builds what ships: three scripts to embed, the modules for npm, the command-line tool, prerendering and
 * the React wrapper. Any warning is an error.
 */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {embedOptions, onwarn, typescriptPlugin} from './scripts/build/embed.mjs';
import {minifyLiterals} from './scripts/build/minify-literals.mjs';

/**
 * Modules for npm: one file per source file; bundlers share Lit. The declarations beside them cover all
 * of src/, so this target also writes those of `trust-faq/prerender`.
 */
const modules = {
  input: [
    'src/index.ts',
    'src/element.ts',
    'src/core/search.ts',
    'src/data/ja.ts',
    'src/data/en.ts',
    'src/messages/ja.ts',
    'src/messages/en.ts',
    'src/providers/pagefind.ts',
    'src/providers/http-json.ts',
  ],
  external: [/^lit(\/|$)/],
  plugins: [
    typescriptPlugin({declaration: true, declarationDir: 'dist/npm', rootDir: 'src'}),
    resolve(),
    minifyLiterals(),
  ],
  onwarn,
  output: {
    dir: 'dist/npm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
};

/**
 * `npx trust-faq` in a single file that includes its parsers, so that the package needs no further
 * dependency.
 */
const cli = {
  input: 'src/cli/index.ts',
  external: [/^node:/],
  plugins: [
    resolve(),
    typescript({tsconfig: 'src/cli/tsconfig.json', noEmit: false}),
    terser({module: true}),
  ],
  // csv-parse has circular imports.
  onwarn: (warning) => /csv-parse/.test(warning.ids?.[0]) || onwarn(warning),
  output: {file: 'dist/cli.js', format: 'es'},
};

/**
 * `trust-faq/prerender` in a single file for Node that includes its parser and Lit's server, so that
 * the package needs no further dependency.
 */
const prerender = {
  input: 'src/prerender/index.ts',
  external: ['buffer', /^node:/],
  plugins: [
    typescriptPlugin(),
    resolve({exportConditions: ['node'], dedupe: ['lit', 'parse5'], preferBuiltins: true}),
    minifyLiterals(),
  ],
  // Warnings about other packages concern their authors.
  onwarn: (warning) => /node_modules/.test(warning.id ?? warning.ids?.[0]) || onwarn(warning),
  output: {file: 'dist/prerender.js', format: 'es'},
};

/** `trust-faq/react`: includes the only helper of the wrapper; React and the element come from the app. */
const react = {
  input: 'src/react.ts',
  external: ['react', './index.js'],
  plugins: [typescriptPlugin(), resolve()],
  onwarn,
  output: {
    file: 'dist/react.js',
    format: 'es',
    banner: "'use client';",
    paths: (id) => (id === 'react' ? id : './npm/index.js'),
  },
};

export default [
  embedOptions('src/index.ts', 'dist/trust-faq.js'),
  embedOptions('src/index.ja.ts', 'dist/trust-faq.ja.js'),
  embedOptions('src/index.en.ts', 'dist/trust-faq.en.js'),
  modules,
  react,
  cli,
  prerender,
];
