/**
 * `npm run bench:search`: measures the search engine and its peers in a single run, and writes
 * docs/search.md. The municipal set is not part of this repository; if it is missing, its table says
 * so. `SIZES=16,1000` measures the speed with fewer entries, and then writes nothing.
 */
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {checkIdeas, IDEAS} from './search/ablation.mjs';
import {engines, OURS, SAME_TOKENS} from './search/engines.mjs';
import {engineBytes, loadBefore, loadOurs, peerBytes} from './search/load.mjs';
import {closePagefind, pagefindBytes} from './search/pagefind.mjs';
import {PEER_SOURCES} from './search/peers.mjs';
import {headline, judge} from './search/quality.mjs';
import {bundledSets, englishSet, municipalSet, withReadings} from './search/sets.mjs';
import {measureAll, recombine, typingTrace} from './search/speed.mjs';

/** Maximum number of entries for a peer; above it, a single build takes minutes or gigabytes. */
const LARGEST = {
  [OURS]: 100_000,
  substring: 100_000,
  'Fuse.js': 1_000,
  'Orama, Japanese tokenizer': 1_000,
  'lunr + lunr-languages ja': 1_000,
  Pagefind: 1_000,
};
const LARGEST_OTHERS = 10_000;
const ALL_SIZES = [16, 1_000, 10_000, 100_000];
const SIZES = process.env['SIZES']?.split(',').map(Number) ?? ALL_SIZES;

checkIdeas();

const lines = [];
const say = (...text) => lines.push(...text);
const table = (head, rows) => {
  say(`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say('');
};
const percent = (share) => `${Math.round(share * 100)} %`;
const log = (text) => console.log(`${(performance.now() / 1000).toFixed(0)} s  ${text}`);

const ours = await loadOurs();
const bundled = await bundledSets(ours);
const municipal = municipalSet();
const municipalRead = withReadings(municipal);

say(
  '# Search: what was measured',
  '',
  `Written by \`npm run bench:search\` (Node ${process.versions.node}); every number is from one run on one machine, so ratios count more than milliseconds.`,
  '',
  '## Quality',
  '',
  'MRR@10 · success@1 / 5 / 10 · share of queries that find nothing. Off-topic: the share that got results (less is better). `*` the best of a kind. `†` too slow for the whole set: a sample.',
  '',
);

for (const set of [municipal, municipalRead, ...bundled, englishSet]) {
  if (set === municipalRead && !set) continue;
  if (!set) {
    say(
      '### Japanese: a municipality',
      '',
      'Not measured here: the judged set is kept outside this repository.',
      '',
    );
    continue;
  }
  log(set.name);
  say(`### ${set.name}`, '', `${set.entries.length} entries, ${set.queries.length} queries.`, '');
  const results = await judgeAll(set, bundled.includes(set) || set === municipalRead);
  const kinds = [...results[0].byKind.keys()];
  const rows = results.map(({name, byKind, sampled}) => [
    sampled ? `${name} †` : name,
    ...kinds.map((kind) => cell(byKind.get(kind), bestOf(results, kind))),
  ]);
  table(['engine', ...kinds], rows);
  behind(results, kinds);
}

async function judgeAll({lang, entries, queries, synonyms}, withVocabulary) {
  const results = [];
  for (const {name, build} of engines(ours, lang)) {
    // Ours reads aliases and synonyms by itself.
    const index = name === OURS ? ours.createIndex(entries, synonyms ? {synonyms} : {}) : null;
    const search = index
      ? (query, limit) => index.search(query, limit).map(({entry}) => entry.id)
      : await build(withVocabulary ? withAliases(entries) : entries);
    results.push({name, ...(await judge(search, queries))});
  }
  return results;
}

/** Appends the aliases to the answer, because peers have no aliases. */
function withAliases(entries) {
  return entries.map((entry) => ({
    ...entry,
    answer: [entry.answer, ...(entry.aliases ?? []), ...(entry.twins ?? [])].join('\n'),
  }));
}

function bestOf(results, kind) {
  const values = results.map(({byKind}) => byKind.get(kind)).filter(Boolean);
  const numbers = values.map((value) => Math.round(headline(value) * 1000));
  return values[0].off ? Math.min(...numbers) : Math.max(...numbers);
}

function cell(result, best) {
  if (!result) return '–';
  const star = Math.round(headline(result) * 1000) === best ? '*' : '';
  if (result.off) return `${percent(1 - result.none)}${star}`;
  const {mrr, s1, s5, s10, none} = result;
  return `**${mrr.toFixed(3)}**${star} · ${[s1, s5, s10].map((s) => Math.round(s * 100)).join(' / ')} · ${percent(none)}`;
}

/** States where another engine is better than ours. */
function behind([own, ...peers], kinds) {
  for (const kind of kinds) {
    const mine = own.byKind.get(kind);
    for (const {name, byKind, sampled} of peers) {
      const theirs = byKind.get(kind);
      const gap = theirs ? (headline(theirs) - headline(mine)) * (mine.off ? -1 : 1) : 0;
      if (gap > 0.0005)
        say(
          `- ${kind}: “${name}” is ahead by ${gap.toFixed(3)}${sampled ? ` on a sample of ${theirs.n} queries` : ''}${why(theirs, kind, byKind)}.`,
        );
    }
  }
  say('');
}

function why(theirs, kind, byKind) {
  if (kind === 'off-topic') {
    const lost = [...byKind]
      .filter(([, {off, none}]) => !off && none > 0.0005)
      .map(([other, {none}]) => `${percent(none)} of “${other}”`);
    return `, but it finds nothing for ${lost.join(', ')}`;
  }
  const off = byKind.get('off-topic');
  const price = off ? `; it finds results for ${percent(1 - off.none)} of off-topic queries` : '';
  if (kind === 'with a slip') return ` (it allows more than one slip)${price}`;
  return price;
}

log('bytes');
say(
  '## Bytes',
  '',
  'Minified, brotli. Ours is minified by terser as in dist/ and includes finding the ranges to mark, phrases and romaji; the peers are minified by esbuild and do not include marking.',
  '',
);
const bytes = [[OURS, await engineBytes()]];
for (const [name, source] of Object.entries(PEER_SOURCES)) {
  bytes.push([name, await peerBytes(source).catch(() => 'does not bundle for a browser')]);
}
bytes.push(['Pagefind (script and WebAssembly)', await pagefindBytes()]);
table(['engine', 'bytes'], bytes);

const speedSet = municipal ?? englishSet;
say(
  '## Speed',
  '',
  `Entries recombined from “${speedSet.name}”; a typing trace of ${typingTrace(speedSet.queries).length} keystrokes, 50 results each. Engines take turns in building, six times or until their builds took five seconds; the best build and the best of four rounds of typing count. In brackets: the ratio to ours.`,
  '',
);
for (const size of SIZES) {
  const entries = recombine(speedSet.entries, size);
  const trace = typingTrace(speedSet.queries);
  const list = engines(ours, speedSet.lang).filter(
    ({name}) => size <= (LARGEST[name] ?? LARGEST_OTHERS),
  );
  log(`${size} entries`);
  const results = await measureAll(list, entries, trace, log);
  say(`### ${size.toLocaleString('en')} entries`, '');
  const [own] = results;
  const number = (value, mine, digits) =>
    `${value.toFixed(digits)}${value === mine ? '' : ` (${(value / mine).toFixed(1)})`}`;
  table(
    ['engine', 'build, ms', 'keystroke p50, ms', 'p99, ms', 'heap, MiB'],
    results.map(({name, build, p50, p99, heap}) => [
      name,
      number(build, own.build, 0),
      number(p50, own.p50, 3),
      number(p99, own.p99, 3),
      heap.toFixed(1),
    ]),
  );
  if (size === 100_000)
    say(
      'Peers that index are left out at this size: one build alone takes minutes or gigabytes.',
      '',
    );
  if (size === 10_000)
    say(
      'Omitted from 10,000 entries on: Fuse.js (a keystroke takes about a second), Orama and lunr (a build takes half a minute), Pagefind (a keystroke waits for files). Pagefind builds with a native binary, and a keystroke includes reading the texts it lists from a server on the same machine.',
      '',
    );
}
say(
  `“${SAME_TOKENS}”: MiniSearch with our folding and grams as its tokenizer, so only the index and the scoring differ.`,
  '',
);

log('the version before');
const before = await loadBefore();
say('### Compared with the previous version', '');
if (before) {
  const indexer =
    ({createIndex}) =>
    (entries) => {
      const index = createIndex(entries);
      return (query, limit) => index.search(query, limit).map(({entry}) => entry.id);
    };
  const versions = [
    {name: OURS, build: indexer(ours)},
    {name: `trust-faq at ${before.commit}`, build: indexer(before)},
  ];
  const trace = typingTrace(speedSet.queries);
  const rows = [];
  for (const size of SIZES.filter((one) => one === 16 || one === 10_000)) {
    const entries = recombine(speedSet.entries, size);
    const results = await measureAll(versions, entries, trace, log);
    const [now, then] = results;
    for (const {name, build, p50, p99} of results)
      rows.push([
        size.toLocaleString('en'),
        name,
        build.toFixed(0),
        p50.toFixed(3),
        p99.toFixed(3),
      ]);
    rows.push([
      '',
      'ratio',
      ...['build', 'p50', 'p99'].map((of) => (now[of] / then[of]).toFixed(2)),
    ]);
  }
  table(['entries', 'version', 'build, ms', 'keystroke p50, ms', 'p99, ms'], rows);
} else {
  say('Not measured here: the earlier source comes from git.', '');
}

log('ablation');
say(
  '## Each idea switched off',
  '',
  'MRR@10 by set and kind; off-topic: the share that got results. The first row is the whole engine; the others show the difference from it. Three rules are kept because they are promises to the visitor: ends of runs match (キー finds ライセンスキー), word forms match (plurals), and entries that contain all words come first. The query sets hardly test them; `test/core/ranking.test.ts` does.',
  '',
);
const sets = [municipal, municipalRead, ...bundled, englishSet].filter(Boolean);
const summary = async (engine) => {
  const values = [];
  for (const {entries, queries, synonyms} of sets) {
    const index = engine.createIndex(entries, synonyms ? {synonyms} : {});
    const search = (query, limit) => index.search(query, limit).map(({entry}) => entry.id);
    const {byKind} = await judge(search, queries);
    for (const [kind, value] of byKind) values.push([kind, headline(value)]);
  }
  return values;
};
const whole = await summary(ours);
const rows = [['(the whole engine)', ...whole.map(([, value]) => value.toFixed(3))]];
for (const [what, ...edit] of IDEAS) {
  log(what);
  const values = await summary(await loadOurs([edit]));
  rows.push([
    what,
    ...values.map(([, value], i) => {
      const change = value - whole[i][1];
      return Math.abs(change) < 0.0005
        ? ''
        : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)}`;
    }),
  ]);
}
const heads = [];
for (const {name, queries} of sets) {
  const {byKind} = await judge(() => [], queries);
  for (const kind of byKind.keys()) heads.push(`${name}: ${kind}`);
}
table(['change', ...heads], rows);

await closePagefind();
const style = await resolveConfig('docs/search.md');
const text = await format(lines.join('\n'), {...style, parser: 'markdown'});
if (SIZES === ALL_SIZES) writeFileSync('docs/search.md', text);
else console.log(text);
log('done');
