/**
 * `npm run docs:tables`: writes the tables of both READMEs from dist/custom-elements.json, between
 * `<!-- begin:attributes -->` and `<!-- end:attributes -->`. The Japanese sentences stand in
 * docs/ja.json by name. `--check` writes nothing and fails when something is stale or missing.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';
import {methodsOf, propertiesOf, readElement, readJson, signature} from './build/manifest.mjs';

const isCheck = process.argv.includes('--check');
const problems = new Set();

const element = readElement();
const typeOf = ({type}) => `\`${type.text}\``;

/** What each region lists: its entries, the code in the first column, further columns. */
const REGIONS = {
  attributes: {list: element.attributes},
  properties: {list: propertiesOf(element), more: typeOf},
  methods: {list: methodsOf(element), code: signature},
  events: {list: element.events},
  slots: {list: element.slots, code: ({name}) => name || '(default)'},
  parts: {list: element.cssParts},
  'css-variables': {
    list: element.cssProperties,
    more: (item, text) => text.default ?? item.default,
  },
};

const HEADS = {
  'README.md': {
    attributes: ['Attribute', 'Meaning'],
    properties: ['Property', 'Meaning', 'Type'],
    methods: ['Method', 'Meaning'],
    events: ['Event', 'When'],
    slots: ['Slot', 'Content'],
    parts: ['Part', 'What it is'],
    'css-variables': ['Variable', 'Meaning', 'Default'],
  },
  'README.ja.md': {
    attributes: ['属性', '意味'],
    properties: ['プロパティ', '意味', '型'],
    methods: ['メソッド', '意味'],
    events: ['イベント', '発生するとき'],
    slots: ['スロット', '内容'],
    parts: ['パート', '対象'],
    'css-variables': ['変数', '意味', '既定値'],
  },
};

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** The sentence about one entry: the source's own, or the Japanese one of the same name. */
function textOf(item, region, japanese) {
  if (!item.description) problems.add(`${region}: "${item.name}" has no description in the source`);
  if (!japanese) return {meaning: item.description ?? ''};
  const text = japanese[region]?.[item.name];
  if (!text) problems.add(`docs/ja.json has no sentence for ${region}: "${item.name}"`);
  return typeof text === 'string' ? {meaning: text} : (text ?? {meaning: ''});
}

function table(region, head, japanese) {
  const {list = [], code = ({name}) => name, more} = REGIONS[region];
  const rows = list.map((item) => {
    const text = textOf(item, region, japanese);
    return line([`\`${code(item)}\``, text.meaning, ...(more ? [more(item, text)] : [])]);
  });
  return [line(head), line(head.map(() => '---')), ...rows].join('\n');
}

/** Sentences of things that no longer exist. */
function findLeftOvers(japanese) {
  for (const [region, sentences] of Object.entries(japanese)) {
    const names = REGIONS[region]?.list.map(({name}) => name) ?? [];
    for (const name of Object.keys(sentences).filter((key) => !names.includes(key))) {
      problems.add(`docs/ja.json has a sentence for ${region}: "${name}", which does not exist`);
    }
  }
}

async function update(file, japanese) {
  const before = readFileSync(file, 'utf8');
  let text = before;
  for (const [region, head] of Object.entries(HEADS[file])) {
    const pattern = new RegExp(`(<!-- begin:${region} -->)[^]*?(<!-- end:${region} -->)`);
    if (!pattern.test(text)) problems.add(`${file} has no region <!-- begin:${region} -->`);
    text = text.replace(pattern, (_, begin, end) =>
      [begin, table(region, head, japanese), end].join('\n\n'),
    );
  }
  const options = await prettier.resolveConfig(file);
  const after = await prettier.format(text, {...options, filepath: file});
  if (after === before) return;
  if (isCheck) problems.add(`${file} is stale: run "npm run docs:tables"`);
  else writeFileSync(file, after);
}

const japanese = existsSync('docs/ja.json') ? readJson('docs/ja.json') : {};
findLeftOvers(japanese);
await update('README.md');
await update('README.ja.md', japanese);
for (const problem of problems) console.error(`${problem}.`);
if (problems.size > 0) process.exitCode = 1;
