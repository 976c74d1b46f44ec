/**
 * Rollup plugin: replaces demo/configurator/built-facts.ts by facts about the element, read from the
 * build and from the themes of the demo.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {readElement} from './read-manifest.mjs';
import {readJson} from './read-json.mjs';
import {sri} from './sri.mjs';

const read = (file) => readFileSync(file, 'utf8');

/** `'topic' | 'none'` → topic, none */
const wordsOf = (type = '') => [...type.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);

function element() {
  const {attributes, cssProperties} = readElement();
  const japanese = readJson('docs/ja.json')['css-variables'];
  return {
    attributes: attributes.map(({name, type}) => ({
      name,
      words: wordsOf(type?.text),
      isBoolean: type?.text === 'boolean',
    })),
    variables: cssProperties.map(({name, default: value, description}) => ({
      name,
      default: value,
      meaning: {en: description, ja: japanese[name].meaning ?? japanese[name]},
    })),
  };
}

/** The first rule of a theme contains its variables, the others its parts; its comment says how to use it. */
function theme(file) {
  const css = read(`demo/themes/${file}`);
  const id = file.replace(/\.css$/, '');
  const [comment] = /^\/\*.*\*\//.exec(css);
  const [rule, block] = new RegExp(`^\\.theme-${id} \\{\\n([^}]*)\\}\\n`, 'm').exec(css);
  const variables = [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  return {
    id,
    variables: Object.fromEntries(variables),
    rules: css
      .replace(comment, '')
      .replace(rule, '')
      .trim()
      .replace(/\n{2,}/g, '\n'),
    scheme: /theme="(\w+)"/.exec(comment)?.[1] ?? '',
  };
}

const collect = () => ({
  version: readJson('package.json').version,
  integrity: Object.fromEntries(
    Object.entries(sri()).map(([script, {integrity}]) => [script, integrity]),
  ),
  ...element(),
  themes: readdirSync('demo/themes').sort().map(theme),
});

export function configuratorFacts() {
  return {
    name: 'configurator-facts',
    load: (id) =>
      id.endsWith('/demo/configurator/built-facts.ts')
        ? `export const facts = ${JSON.stringify(collect())};`
        : null,
  };
}
