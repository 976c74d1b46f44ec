/**
 * Rollup plugin: the datasets of src/data/ as texts without keys, which unpack-data.mjs reads in the
 * browser. An id or an address is told once, and the scripts for a page are about 1 kB (brotli)
 * smaller for it; the source and the modules for npm stay as they are.
 *
 * Each build reads back what it packed: what the texts cannot hold ends it.
 */
import {resolve} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {loadSource} from './load-source.mjs';
import {unpackData} from './unpack-data.mjs';

/** Whose words src/data/ has, in the order of the glossary. */
const LANGUAGES = ['ja', 'en'];

/** Places in a list, in base 36; what is not there yet goes to its end. */
function digits(lines, list) {
  for (const line of lines) if (!list.includes(line)) list.push(line);
  return lines.map((line) => list.indexOf(line).toString(36)).join('');
}

/** A dataset without its vocabulary: the entries without their words, and these. */
function pack({lang, notice = '', synonyms = [], topics, entries}) {
  const ids = entries.map(({id}) => id);
  const topicIds = topics.map(({id}) => id);
  const linkLines = [];
  const updateLines = [];

  function placesOf(links) {
    const lines = links.map(({href, hreflang = '', label}) => [
      href.replace('https://', ''),
      hreflang,
      label,
    ]);
    return digits(lines.map(joinFields), linkLines);
  }
  function placesOfUpdates(updates) {
    const lines = updates.map(({date, text, source}) => [date, placesOf([source]), text]);
    return digits(lines.map(joinFields), updateLines);
  }

  const outline = entries.map(({id, topic, asOf = '', reviewBy = '', ...entry}) => [
    id,
    digits([topic], topicIds),
    asOf,
    reviewBy,
    digits(entry.related, ids),
    placesOf(entry.sources),
    placesOf(entry.links),
    placesOfUpdates(entry.updates),
  ]);
  const texts = [
    [lang],
    [notice],
    synonyms,
    topics.map(({id, name}) => joinFields([id, name])),
    linkLines,
    updateLines,
    ...entries.map(({question, answer}) => [question, answer]),
  ];
  return {outline: outline.map(joinFields), texts: joinBlocks(texts)};
}

const joinFields = (fields) => fields.join('^');
const joinBlocks = (blocks) => blocks.map((lines) => lines.join('\n')).join('|');

/** @returns {Promise<[file: string, code: string][]>} modules in place of those of the source */
async function packAll() {
  const {glossary, ...datasets} = await loadSource(`
    ${LANGUAGES.map((lang) => `export {${lang}} from './src/data/${lang}.js';`).join('\n')}
    export {glossary} from './src/data/glossary.js';
  `);
  const ids = datasets[LANGUAGES[0]].entries.map(({id}) => id);
  const shared = joinBlocks([
    pack(datasets[LANGUAGES[0]]).outline,
    glossary.map(({entries}) => digits(entries.split(' '), ids)),
    ...LANGUAGES.map((lang) => glossary.map((group) => group[lang])),
  ]);
  const modules = LANGUAGES.map((lang, place) => {
    const {texts} = pack(datasets[lang]);
    if (!isDeepStrictEqual(unpackData(shared, place, texts), datasets[lang])) {
      throw new Error(`src/data/${lang}.ts holds a field or a sign that pack-data.mjs cannot.`);
    }
    const code = `
      import {unpackData} from '../../scripts/build/unpack-data.mjs';
      import {shared} from './dataset.js';
      export const ${lang} = unpackData(shared, ${place}, ${JSON.stringify(texts)});`;
    return [`src/data/${lang}.ts`, code];
  });
  return [['src/data/dataset.ts', `export const shared = ${JSON.stringify(shared)};`], ...modules];
}

export function packData() {
  let modules;
  return {
    name: 'pack-data',
    async buildStart() {
      modules = new Map((await packAll()).map(([file, code]) => [resolve(file), code]));
    },
    load: (id) => modules.get(id) ?? null,
  };
}
