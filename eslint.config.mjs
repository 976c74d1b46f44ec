/** Rules for every file, and the layers of the tree: a file imports from its own or lower ones. */
import {readdirSync} from 'node:fs';
import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders and root files of src/, lowest first; those on one line share a layer. */
const LAYERS = [
  ['core/'],
  // `embed/` is the only folder in several layers, because it contains everything that deals with the
  // page around the element. Registering imports the element and is above it; the parts that the
  // element itself imports (console warnings, events, the error boundary) are below it.
  ['embed/warn.', 'embed/version.', 'embed/tslib-decorate.'],
  ['messages/', 'data/'],
  ['attributes.', 'events.', 'page/', 'sources/'],
  ['questions/', 'view/', 'controllers/', 'embed/dispatch.', 'embed/error-boundary.'],
  ['templates/', 'styles/'],
  ['trust-faq.'],
  ['embed/after-first-paint.', 'embed/define-element.', 'embed/script-tag.', 'embed/languages.'],
  ['index.', 'element.', 'react.'],
  ['prerender/'],
  ['providers/'],
  ['cli/'],
];

const WHAT_LAYERS_ARE = 'It is in a higher layer (LAYERS in eslint.config.mjs).';

/** A file without a layer would escape every rule. */
for (const file of readdirSync('src', {recursive: true}).filter((name) => /\.ts$/.test(name))) {
  const layers = LAYERS.filter((layer) => layer.some((name) => file.startsWith(name)));
  if (layers.length !== 1)
    throw new Error(`src/${file} belongs to ${layers.length} layers, not one.`);
}

/** Forbids imports from higher layers in a folder or root file of src/. */
function layerRule(name, height) {
  const isFolder = name.endsWith('/');
  const higher = LAYERS.slice(height + 1).flat();
  // Messages and data share a layer but must not import each other.
  if (name === 'messages/') higher.push('data/');
  if (name === 'data/') higher.push('messages/');
  const toSrc = name.includes('/') ? '(\\.\\./)+' : '\\./';
  const patterns = higher.map((other) => ({
    regex: `^${toSrc}${other.replace('.', '\\.')}`,
    message: WHAT_LAYERS_ARE,
  }));
  if (name === 'core/') patterns.push({regex: '^[^.]', message: 'The engine needs no package.'});
  if (['messages/', 'data/'].includes(name)) {
    patterns.push({regex: '^@?lit', message: 'Texts are plain data.'});
  }
  if (name === 'cli/') {
    patterns.push({
      regex:
        '^(\\.\\./)+(?!core/|sources/(draft|find-questions|format|html-to-nodes|html-tree|ids|json-ld|json-path|prefixes|prepare-html|question-and-answer|question-forms|validate)\\.|embed/version\\.)|^lit',
      message: 'The tool knows the engine and the format, not the page.',
    });
  }
  if (name === 'providers/') {
    patterns.push({
      regex: '^(\\.\\./)+(?!core/|questions/)|^[^.]',
      message: 'A provider knows the engine it asks, and of the element only types.',
    });
  }
  return {
    files: [isFolder ? `src/${name}**` : `src/${name}*`],
    rules: {'no-restricted-imports': ['error', {patterns}]},
  };
}

export default defineConfig(
  // The apps of other frameworks are checked by the frameworks' own tools.
  globalIgnores(['dist/', 'coverage/', 'test/apps/*/', 'demo/pagefind-site/', 'demo/docs/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/recommended'],
    ],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      // An element at an index just produced by a loop exists, but `noUncheckedIndexedAccess` cannot
      // know that.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A property's type is part of its documentation.
      '@typescript-eslint/no-inferrable-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_$'}],
      'no-console': 'error',
      'no-control-regex': 'off',
      'no-misleading-character-class': ['error', {allowEscape: true}],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/providers/**', 'src/prerender/**'],
    rules: {
      '@typescript-eslint/prefer-find': 'off',
      'no-restricted-properties': [
        'error',
        {
          property: 'find',
          message: "MooTools beside Prototype breaks a page's Array.prototype.find.",
        },
        {
          object: 'Array',
          property: 'from',
          message:
            "Prototype and MooTools replace a page's Array.from by one that takes no function.",
        },
      ],
    },
  },
  // The page's own author reads our warnings; every other file goes through this one.
  {files: ['src/embed/warn.ts'], rules: {'no-console': 'off'}},
  {
    files: ['src/trust-faq.ts'],
    rules: {'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}]},
  },
  // Lists of texts may be long.
  {files: ['src/data/**', 'src/messages/**'], rules: {'max-lines': 'off'}},
  ...LAYERS.flatMap((layer, height) => layer.map((name) => layerRule(name, height))),
  {
    files: ['src/providers/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {patterns: [{regex: '^\\.\\./', allowTypeImports: true, message: 'Types only.'}]},
      ],
    },
  },
  {
    files: ['demo/configurator/messages/**'],
    rules: {'max-lines': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are getters.
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortSignal',
          'Buffer',
          'PerformanceObserver',
          'TextDecoder',
          'TextEncoder',
          'URL',
          'URLSearchParams',
          'clearTimeout',
          'console',
          'document',
          'fetch',
          'innerHeight',
          'innerWidth',
          'performance',
          'process',
          'requestAnimationFrame',
          'setTimeout',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {files: ['docs/site/*.js'], languageOptions: {globals: {ResizeObserver: 'readonly'}}},
  // These files also contain functions that run in the page.
  {
    files: ['test/hosts/**'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'CSS',
          'CustomEvent',
          'DOMException',
          'DOMParser',
          'Document',
          'Element',
          'Event',
          'EventTarget',
          'HTMLCollection',
          'HTMLElement',
          'Node',
          'NodeFilter',
          'NodeList',
          'addEventListener',
          'customElements',
          'dispatchEvent',
          'getComputedStyle',
          'history',
          'location',
          'navigator',
          'open',
          'scrollTo',
          'scrollX',
          'scrollY',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
