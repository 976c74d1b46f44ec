/** Snippets for pages that are built from packages. The tag and its attributes are the same everywhere. */
import {
  allCss,
  attributesOf,
  attributeText,
  questionLines,
  type Context,
  type Piece,
} from './context.js';

const install = ({version}: Context): Piece => ({
  place: 'npm pack → npm install',
  code: `npm install ./trust-faq-${version}.tgz`,
});

/** Escapes braces, which would start an expression in Svelte and Angular. */
const inTemplate = (list: readonly (readonly [string, string])[]): string =>
  attributeText(list).replaceAll('{', '&#123;');

/** The page's questions are in a separate file, because templates cannot contain scripts. */
const FILE = 'faq.json';

const ownAttributes = (context: Context) =>
  context.config.data
    ? [...attributesOf(context), ['src', `/${FILE}`] as const]
    : attributesOf(context);

const dataFile = ({config: {data}}: Context): Piece[] =>
  data ? [{place: `public/${FILE}`, code: data}] : [];

/** Escapes braces, which would start an expression in every framework. */
const insideOf = (context: Context): string =>
  questionLines(context)
    .map((line) => `\n${line.replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`)}`)
    .join('') + (context.config.questions.length > 0 ? '\n' : '');

const tag = (context: Context): string =>
  `<trust-faq${inTemplate(ownAttributes(context))}>${insideOf(context)}</trust-faq>`;

const styleSheet = (context: Context, place: string): Piece[] => {
  const code = allCss(context);
  return [...(code ? [{place, code}] : []), ...dataFile(context)];
};

export const npm = (context: Context): readonly Piece[] => [
  install(context),
  {place: 'main.js', code: `import 'trust-faq';`},
  {place: 'index.html', code: tag(context)},
  ...styleSheet(context, 'style.css'),
];

/** React uses the property's name, `className`, for the attribute `class`. */
function jsxAttributes(context: Context): string {
  const list = ownAttributes(context).map(
    ([name, value]) => [name === 'class' ? 'className' : name, value] as const,
  );
  return inTemplate(list);
}

export const react = (context: Context): readonly Piece[] => [
  install(context),
  {
    place: 'Faq.tsx',
    code: [
      `import 'trust-faq';`,
      `import type {} from 'trust-faq/types/react';`,
      ...(allCss(context) ? [`import './faq.css';`] : []),
      '',
      'export function Faq() {',
      context.config.questions.length > 0
        ? `  return <trust-faq${jsxAttributes(context)}>${insideOf(context)}</trust-faq>;`
        : `  return <trust-faq${jsxAttributes(context)} />;`,
      '}',
    ].join('\n'),
  },
  ...styleSheet(context, 'faq.css'),
];

export const vue = (context: Context): readonly Piece[] => [
  install(context),
  {
    place: 'vite.config.js',
    code: [
      `import vue from '@vitejs/plugin-vue';`,
      '',
      'export default {',
      '  plugins: [',
      '    vue({',
      `      template: {compilerOptions: {isCustomElement: (tag) => tag === 'trust-faq'}},`,
      '    }),',
      '  ],',
      '};',
    ].join('\n'),
  },
  {
    place: 'Faq.vue',
    code: [
      '<script setup lang="ts">',
      `import 'trust-faq';`,
      `import type {} from 'trust-faq/types/vue';`,
      '</script>',
      '',
      '<template>',
      `  ${tag(context)}`,
      '</template>',
      ...(allCss(context) ? ['', '<style>', allCss(context), '</style>'] : []),
    ].join('\n'),
  },
  ...dataFile(context),
];

export const svelte = (context: Context): readonly Piece[] => [
  install(context),
  {
    place: 'Faq.svelte',
    code: [
      '<script lang="ts">',
      `  import 'trust-faq';`,
      `  import type {} from 'trust-faq/types/svelte';`,
      ...(allCss(context) ? [`  import './faq.css';`] : []),
      '</script>',
      '',
      tag(context),
    ].join('\n'),
  },
  ...styleSheet(context, 'faq.css'),
];

const inBackticks = (text: string): string =>
  text.replaceAll('`', '&#96;').replaceAll('\\', '&#92;');

export const angular = (context: Context): readonly Piece[] => [
  install(context),
  {
    place: 'faq.component.ts',
    code: [
      `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';`,
      `import 'trust-faq';`,
      '',
      '@Component({',
      `  selector: 'app-faq',`,
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      `  template: \`${inBackticks(tag(context))}\`,`,
      '})',
      'export class FaqComponent {}',
    ].join('\n'),
  },
  ...styleSheet(context, 'src/styles.css'),
];
