/**
 * Writes what editors and type checkers know about the element, from dist/custom-elements.json: custom
 * data for VS Code, and types for React 19, Vue 3 and Svelte 5. The types refer to the class, so that a
 * property's type is written only once; test/apps/ compiles and runs an app of each framework.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import * as prettier from 'prettier';
import {readElement} from './read-manifest.mjs';
import {readJson} from './read-json.mjs';

const manifest = readJson('dist/custom-elements.json');
const element = readElement();

const properties = element.members.filter(
  ({kind, readonly, static: isStatic}) => kind === 'field' && !readonly && !isStatic,
);
/** Attributes whose name differs from their property. */
const kebab = element.attributes.filter(({name, fieldName}) => fieldName && fieldName !== name);
/** Attributes without a property; every element has `lang`. */
const bare = element.attributes.filter(({name, fieldName}) => !fieldName && name !== 'lang');
const events = element.events;

const doc = (text) => `/** ${text} */`;
const member = (name, property, text) => `${doc(text)}
  '${name}'?: TrustFaq['${property}'] | undefined;`;
/** Attributes that may be written without a value, as in HTML. */
const bareMembers = (nameOf) =>
  bare.map(
    ({name, type, description}) => `${doc(description)}
  '${nameOf(name)}'?: ${type.text} | '' | undefined;`,
  );
const handlers = (nameOf) =>
  events.map(
    ({name, type, description}) => `${doc(description)}
  '${nameOf(name)}'?: ((event: ${type.text}) => void) | undefined;`,
  );
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const importsOf = (names) => `import type {${names.join(', ')}} from '../npm/index.js';`;
const EVENTS = events.map(({type}) => type.text);

const FILES = {
  'props.d.ts': `
${importsOf(['TrustFaq', ...EVENTS])}
${doc('What a template may set on `<trust-faq>`.')}
export interface TrustFaqProps {
  ${properties.map(({name, description}) => member(name, name, description)).join('\n')}
}
${doc('Attributes that are written otherwise than their property, or have none.')}
export interface TrustFaqKebabProps {
  ${kebab.map(({name, fieldName, description}) => member(name, fieldName, description)).join('\n')}
  ${bareMembers((name) => name).join('\n')}
}
${doc('Handlers as React and Svelte name them.')}
export interface TrustFaqHandlers {
  ${handlers((name) => `on${name}`).join('\n')}
}
${doc('Handlers, and attributes without a property, as Vue names them.')}
export interface TrustFaqVueProps {
  ${bareMembers(camel).join('\n')}
  ${handlers((name) => camel(`on-${name}`)).join('\n')}
}
`,
  'react.d.ts': `
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
${importsOf(['TrustFaq'])}
import type {TrustFaqHandlers, TrustFaqKebabProps, TrustFaqProps} from './props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'trust-faq': DetailedHTMLProps<HTMLAttributes<TrustFaq>, TrustFaq> &
        TrustFaqProps & TrustFaqKebabProps & TrustFaqHandlers;
    }
  }
}
`,
  'react-component.d.ts': `
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
${importsOf(['TrustFaq as TrustFaqElement', ...EVENTS])}
import type {TrustFaqProps} from './props.js';

${doc('Handlers as the component names them.')}
export interface TrustFaqComponentHandlers {
  ${handlers((name) => camel(`on-${name}`)).join('\n')}
}
${doc('The element as a React component, also where a server renders it.')}
export declare const TrustFaq: ForwardRefExoticComponent<
  Omit<HTMLAttributes<TrustFaqElement>, keyof TrustFaqProps> &
    TrustFaqProps & TrustFaqComponentHandlers & RefAttributes<TrustFaqElement> & {
      ${bareMembers((name) => name).join('\n')}
    }
>;
`,
  'vue.d.ts': `
import type {HTMLAttributes, PublicProps} from 'vue';
${importsOf(['TrustFaq'])}
import type {TrustFaqProps, TrustFaqVueProps} from './props.js';

type TrustFaqComponent = new () => TrustFaq & {
  ${doc('Never there; Vue reads the types of a template from it.')}
  $props: HTMLAttributes & PublicProps & TrustFaqProps & TrustFaqVueProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'trust-faq': TrustFaqComponent;
    TrustFaq: TrustFaqComponent;
  }
}
`,
  'svelte.d.ts': `
import type {HTMLAttributes} from 'svelte/elements';
${importsOf(['TrustFaq'])}
import type {TrustFaqHandlers, TrustFaqKebabProps, TrustFaqProps} from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'trust-faq': HTMLAttributes<TrustFaq> & TrustFaqProps & TrustFaqKebabProps & TrustFaqHandlers;
  }
}
`,
};

mkdirSync('dist/types', {recursive: true});
const options = await prettier.resolveConfig('dist/types/props.d.ts');
for (const [name, text] of Object.entries(FILES)) {
  writeFileSync(
    `dist/types/${name}`,
    await prettier.format(text, {...options, parser: 'typescript'}),
  );
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
// The package returns JSON text.
writeJson('dist/html-custom-data.json', JSON.parse(getVsCodeHtmlCustomData(manifest)));
writeJson('dist/css-custom-data.json', JSON.parse(getVsCodeCssCustomData(manifest)));
