/**
 * `npm run docs:tables`: writes the tables of the READMEs and docs/, each between marks such as `<!--
 * begin:attributes -->` and `<!-- end:attributes -->`. The English sentences come from
 * dist/custom-elements.json, the Japanese ones from docs/ja.json, by name. `--check` writes nothing and
 * fails if a table is stale or a sentence is missing.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';
import {en} from '../dist/npm/data/en.js';
import {ja} from '../dist/npm/data/ja.js';
import {methodsOf, propertiesOf, readElement, signature} from './build/read-manifest.mjs';
import {readJson} from './build/read-json.mjs';

/** Attributes in order of use; those not listed follow in the order of the source. */
const BY_USE = [
  'topics',
  'entries',
  'heading',
  'heading-level',
  'lang',
  'theme',
  'open',
  'max-items',
  'src',
  'src-mode',
  'exclude',
  'exclusive',
  'grouping',
  'hide-search',
  'hide-topics',
  'permalinks',
  'feedback',
  'collect',
  'contact-href',
  'contact-label',
  'changed-since',
  'query',
];
const MOST_USED = 10;

const isCheck = process.argv.includes('--check');
const problems = new Set();

const element = readElement();
const typeOf = ({type}) => `\`${type.text}\``;

function rank({name}) {
  const at = BY_USE.indexOf(name);
  return at < 0 ? BY_USE.length : at;
}
const attributes = element.attributes.toSorted((a, b) => rank(a) - rank(b));

/** The public surface by region: its items, the code in the first column, further columns. */
const REGIONS = {
  attributes: {list: attributes},
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

/** Heads of the tables, in English and in Japanese. */
const HEADS = {
  attributes: [
    ['Attribute', 'Meaning'],
    ['属性', '意味'],
  ],
  properties: [
    ['Property', 'Meaning', 'Type'],
    ['プロパティ', '意味', '型'],
  ],
  methods: [
    ['Method', 'Meaning'],
    ['メソッド', '意味'],
  ],
  events: [
    ['Event', 'When'],
    ['イベント', '発生するとき'],
  ],
  slots: [
    ['Slot', 'Content'],
    ['スロット', '内容'],
  ],
  parts: [
    ['Part', 'What it is'],
    ['パート', '対象'],
  ],
  'css-variables': [
    ['Variable', 'Meaning', 'Default'],
    ['変数', '意味', '既定値'],
  ],
};

const cell = (text) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(line).join('\n');

/** The sentence about an item: the one in the source, or the Japanese one of the same name. */
function textOf(item, region, japanese) {
  if (!item.description) problems.add(`${region}: "${item.name}" has no description in the source`);
  if (!japanese) return {meaning: item.description ?? ''};
  const text = japanese[region]?.[item.name];
  if (!text) problems.add(`docs/ja.json has no sentence for ${region}: "${item.name}"`);
  return typeof text === 'string' ? {meaning: text} : (text ?? {meaning: ''});
}

function surface(region, japanese, {list = [], code = ({name}) => name, more} = REGIONS[region]) {
  const rows = list.map((item) => {
    const text = textOf(item, region, japanese);
    return [`\`${code(item)}\``, text.meaning, ...(more ? [more(item, text)] : [])];
  });
  return table(HEADS[region][japanese ? 1 : 0], rows);
}

/** Ids of the topics and their names in both languages, for the page's author to choose from. */
function topics(japanese) {
  const rows = ja.topics.map(({id, name}) => [
    `\`${id}\``,
    name,
    en.topics.find((topic) => topic.id === id)?.name ?? '',
  ]);
  return table(
    japanese ? ['トピックのID', '日本語', '英語'] : ['Topic id', 'Japanese', 'English'],
    rows,
  );
}

const mostUsed = {list: attributes.slice(0, MOST_USED)};
const REFERENCE = ['attributes', 'properties', 'methods', 'events', 'slots'];

/** The content between the marks of each file. */
const contents = (japanese) => ({
  README: {
    topics: topics(japanese),
    'common-attributes': surface('attributes', japanese, mostUsed),
  },
  'docs/reference': Object.fromEntries(
    REFERENCE.map((region) => [region, surface(region, japanese)]),
  ),
  'docs/theming': {
    'css-variables': surface('css-variables', japanese),
    parts: surface('parts', japanese),
  },
});

/** Reports sentences about items that no longer exist. */
function findLeftOvers(japanese) {
  for (const [region, sentences] of Object.entries(japanese)) {
    const names = REGIONS[region]?.list.map(({name}) => name) ?? [];
    for (const name of Object.keys(sentences).filter((key) => !names.includes(key))) {
      problems.add(`docs/ja.json has a sentence for ${region}: "${name}", which does not exist`);
    }
  }
}

async function update(file, regions) {
  const before = readFileSync(file, 'utf8');
  let text = before;
  for (const [region, content] of Object.entries(regions)) {
    const pattern = new RegExp(`(<!-- begin:${region} -->)[^]*?(<!-- end:${region} -->)`);
    if (!pattern.test(text)) problems.add(`${file} has no region <!-- begin:${region} -->`);
    text = text.replace(pattern, (_, begin, end) => [begin, content, end].join('\n\n'));
  }
  const options = await prettier.resolveConfig(file);
  const after = await prettier.format(text, {...options, filepath: file});
  if (after === before) return;
  if (isCheck) problems.add(`${file} is stale: run "npm run docs:tables"`);
  else writeFileSync(file, after);
}

const japanese = readJson('docs/ja.json');
findLeftOvers(japanese);
for (const [name, regions] of Object.entries(contents())) await update(`${name}.md`, regions);
for (const [name, regions] of Object.entries(contents(japanese)))
  await update(`${name}.ja.md`, regions);
for (const problem of problems) console.error(`${problem}.`);
if (problems.size > 0) process.exitCode = 1;
