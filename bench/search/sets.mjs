/** The judged sets: the municipal one (not part of this repository), the bundled entries, a library in English. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {englishSet} from './english-set.mjs';

const MUNICIPAL = '../shared/search/localgov-dev.json';
const MORE_QUERIES = '../shared/search/localgov-dev-extra.json';
const TOOL = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const KINDS = {
  nl: 'questions',
  'nl-grade1': 'questions, loosely judged',
  kw1: 'keywords',
  kw2: 'keywords',
  kwprefix: 'prefixes',
  qprefix: 'prefixes',
  offtopic: 'off-topic',
};

export function municipalSet() {
  if (!existsSync(MUNICIPAL)) return null;
  const {entries, queries} = JSON.parse(readFileSync(MUNICIPAL, 'utf8'));
  return {
    name: 'Japanese: a municipality',
    lang: 'ja',
    entries,
    queries: [
      ...queries.map(({q, relevant, type}) => ({q, relevant, kind: KINDS[type] ?? 'variants'})),
      ...(existsSync(MORE_QUERIES) ? JSON.parse(readFileSync(MORE_QUERIES, 'utf8')) : []),
    ],
  };
}

/** The set with the readings that `npx trust-faq convert --readings` adds to an owner's own file. */
export function withReadings(set) {
  if (!set) return null;
  const input = JSON.stringify({lang: 'ja', topics: [], entries: set.entries});
  const out = execFileSync(process.execPath, [TOOL, 'convert', '--readings', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return {...set, name: `${set.name}, with readings`, entries: JSON.parse(out).entries};
}

export async function bundledSets(ours) {
  const {outputFiles} = await build({
    entryPoints: ['test/core/judged-queries.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].text).toString('base64');
  const {judgedQueries} = await import(`data:text/javascript;base64,${code}`);
  return ['ja', 'en'].map((lang) => ({
    name: `Bundled entries, ${lang === 'ja' ? 'Japanese' : 'English'}`,
    lang,
    synonyms: ours[lang].synonyms,
    entries: ours[lang].entries.map((entry) => searchable(ours, lang, entry)),
    queries: judgedQueries
      .filter((judged) => judged.lang === lang)
      .map(({query, relevant}) => ({
        q: query,
        relevant,
        kind: relevant.length ? 'all' : 'off-topic',
      })),
  }));
}

function searchable(ours, lang, entry) {
  const topicName = ours[lang].topics.find(({id}) => id === entry.topic).name;
  return {...entry, answer: ours.parseMarkup(entry.answer).text, topicName};
}

export {englishSet};
