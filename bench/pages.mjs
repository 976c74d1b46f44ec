/**
 * `npm run bench`: compares dist/trust-faq.js and its peers in Chromium, in turns within one run, and
 * writes the part of docs/benchmarks.md about pages. `ROUNDS=3` is shorter, `ONLY=ours,floor` measures
 * some pages only, and `OTHER=old/trust-faq.js` measures another build in the same rounds. After a run
 * of some pages, docs/benchmarks.md and bench/results/ are not for committing.
 */
import {readFileSync} from 'node:fs';
import {installPeers, PEER_FOLDER} from '../scripts/size-peers.mjs';
import {launch} from './pages/browser.mjs';
import {idleOf} from './pages/idle.mjs';
import {memoryOf, timesOf} from './pages/instances.mjs';
import {shiftOf, transferOf, visit} from './pages/load.mjs';
import {describeRun} from './pages/machine.mjs';
import {serve} from './pages/server.mjs';
import {breakdownOf} from './pages/trace.mjs';
import {write} from './report.mjs';
import {summarisePages} from './report/summarise.mjs';

/** Maximum duration, so that a run never keeps a machine busy for ever. */
const LIMIT_MS = 20 * 60_000;
setTimeout(() => {
  console.error('The benchmark did not end in time.');
  process.exit(1);
}, LIMIT_MS).unref();

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const ONLY = process.env['ONLY']?.split(',');
/** 4× has all pages; at 1× those of the targets are enough. */
const THROTTLING = [4, 1];
const AT_FULL_SPEED = [
  'floor',
  'ours',
  'other',
  'declarative',
  'light',
  'shape',
  'webawesome',
  'govuk',
  'assembled',
];
/** The pages whose traces explain a missed target. */
const TRACED = ['floor', 'ours', 'other', 'declarative', 'light', 'shape', 'govuk'];
const WARM_UPS = 1;

const log = (text) =>
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);

installPeers();
const {entries} = await import('./pages/entries.mjs');
const {EMPTY_PAGES, PAGES} = await import('./pages/peers.mjs');
const {closePagefind} = await import('./search/pagefind.mjs');

const results = {
  rounds: ROUNDS,
  pages: {},
  failures: [],
};

/** Reports and skips a peer that fails, so that the rest continues. */
async function attempt(name, measure) {
  try {
    return await measure();
  } catch (error) {
    log(`FAILED ${name}: ${error.message}`);
    if (!results.failures.some((one) => one.name === name)) {
      results.failures.push({name, message: error.message.split('\n')[0]});
    }
    return undefined;
  }
}

async function prepareFiles() {
  const files = new Map();
  const ready = [];
  for (const page of PAGES.filter(({id}) => !ONLY || ONLY.includes(id))) {
    const made = await attempt(page.name, () => page.files());
    if (!made) continue;
    ready.push({...page, questions: String(page.questions)});
    for (const [name, content] of Object.entries(made)) files.set(`/${page.id}/${name}`, content);
  }
  for (const [id, made] of Object.entries(EMPTY_PAGES)) {
    for (const [name, content] of Object.entries(made)) files.set(`/${id}/${name}`, content);
  }
  return {files, ready};
}

function versionOf(name) {
  return JSON.parse(readFileSync(`${PEER_FOLDER}/node_modules/${name}/package.json`, 'utf8'))
    .version;
}

results.versions = Object.fromEntries(
  [
    '@shoelace-style/shoelace',
    '@awesome.me/webawesome',
    'govuk-frontend',
    '@spectrum-web-components/accordion',
    'minisearch',
    '@pagefind/component-ui',
    '@docsearch/js',
  ].map((name) => [name, versionOf(name)]),
);

log('pages');
const {files, ready} = await prepareFiles();
await closePagefind();
const site = await serve(files);
const browser = await launch();
Object.assign(results, await describeRun(browser));
const count = entries.length;
results.entries = count;

try {
  for (const page of ready) {
    const {id, name, kind} = page;
    const transfer = await attempt(name, () => transferOf(browser, {site, page, count}));
    const shift = await attempt(name, () => shiftOf(browser, {site, page, count}));
    const idle = await attempt(name, () => idleOf(browser, {site, page, count}));
    const trace =
      TRACED.includes(id) && (await attempt(name, () => breakdownOf(browser, {site, page, count})));
    results.pages[id] = {name, kind, transfer, shift, idle, trace: trace || null, visits: {}};
    log(`${name}: ${JSON.stringify({transfer, shift, idle, trace})}`);
  }
  for (const throttling of THROTTLING) {
    const visited = ready.filter(
      ({id, onlyShift}) => !onlyShift && (throttling > 1 || AT_FULL_SPEED.includes(id)),
    );
    const visits = new Map(visited.map((page) => [page, []]));
    for (let round = -WARM_UPS; round < ROUNDS; round++) {
      for (const [page, list] of visits) {
        const task = {site, page, count, throttling, round: Math.max(0, round)};
        const one = await attempt(page.name, () => visit(browser, task));
        if (round >= 0 && one) list.push({round, ...one});
      }
      log(`visits at ${throttling}×, round ${round + 1} of ${ROUNDS}`);
    }
    for (const [{id}, list] of visits) results.pages[id].visits[throttling] = list;
  }
  results.instances = {ours: [], floor: []};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [id, list] of Object.entries(results.instances)) {
      const times = await attempt(`instances: ${id}`, () => timesOf(browser, {site, id}));
      if (times) list.push(times);
    }
  }
  log('instances');
  results.memory = {
    ours: await attempt('heap', () => memoryOf(browser, {site, id: 'ours', search: false})),
    searched: await attempt('heap', () => memoryOf(browser, {site, id: 'ours', search: true})),
    floor: await attempt('heap', () => memoryOf(browser, {site, id: 'floor', search: false})),
  };
} finally {
  await browser.close();
  site.close();
}
await write('pages', summarisePages(results));
log('done');
process.exit(0);
