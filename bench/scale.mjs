/**
 * `npm run bench:scale`: measures the element with 16 to 100,000 entries in Chromium, with Japanese
 * typed through an IME, and writes the part of docs/benchmarks.md about scale. `SIZES=16,1000 ROUNDS=1`
 * is shorter. 100,000 entries get a single round of at most two and a half minutes; the document names
 * measurements that do not finish in time. `AGAINST=<folder>` measures the build in that folder (a copy
 * of dist/) in turns with this one, logs both, and writes nothing.
 */
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {heapOf, inFreshPage, launch} from './pages/browser.mjs';
import {describeRun} from './pages/machine.mjs';
import {serve} from './pages/server.mjs';
import {traced} from './pages/trace.mjs';
import {write} from './report.mjs';
import {mebibytes} from './report/format.mjs';
import {percentiles, summariseScale} from './report/summarise.mjs';

const LIMIT_MS = 10 * 60_000;
setTimeout(() => {
  console.error('The benchmark did not end in time.');
  process.exit(1);
}, LIMIT_MS).unref();

const SIZES = (process.env['SIZES'] ?? '16,1000,10000,100000').split(',').map(Number);
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** Above this number a single round takes long enough. */
const MANY = 10_000;
const SIZE_MS = 150_000;

/** The text in the box as an IME shows it; an empty text precedes each query. */
const TYPED = [
  'd で でー でーt でーた でーたs でーたせ でーたせん でーたせんt でーたせんた でーたせんたー データセンター',
  'k か かn かん かんs かんさ 監査',
  's し しn しん しんr しんら しんらい 信頼 信頼s 信頼せ 信頼せい 信頼性',
].map((trace) => trace.split(' '));

const log = (text) =>
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** The builds to measure; the first is the one of the document. */
const BUILDS = ['dist', process.env['AGAINST']].filter(Boolean);

/** The script of the page with the modules of a build. */
async function scriptWith(folder) {
  const {outputFiles} = await build({
    entryPoints: ['bench/scale/page.js'],
    alias: {'trust-faq': resolve(folder, 'npm')},
    // The other build may be in a folder without packages.
    nodePaths: ['node_modules'],
    bundle: true,
    minify: true,
    format: 'esm',
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
  });
  return outputFiles[0].text;
}

const html =
  '<!doctype html><html lang="ja"><meta charset="utf-8"><title>FAQ</title><link rel="icon" href="data:,"><script type="module" src="app.js"></script>';
const files = new Map();
for (const [i, folder] of BUILDS.entries())
  files.set(`/${i}/index.html`, html).set(`/${i}/app.js`, await scriptWith(folder));
const site = await serve(files);
const browser = await launch();
const results = {...(await describeRun(browser)), rounds: ROUNDS, failures: []};
/** Rounds by size, for each build. */
const sizes = BUILDS.map(() => ({}));

function measure(size, build) {
  return inFreshPage(browser, {what: `${size} entries`, ms: SIZE_MS}, async (tab) => {
    await tab.goto(`${site.origin}/${build}/index.html`, {waitUntil: 'load'});
    const devTools = await tab.createCDPSession();
    const empty = await heapOf(devTools);
    await tab.evaluate((count) => window.scale.generate(count), size);
    const generated = await heapOf(devTools);
    await tab.evaluate(() => window.scale.longestTask());
    const show = await tab.evaluate(() => window.scale.show());
    const showTask = await tab.evaluate(() => window.scale.longestTask());
    await tab.evaluate(() => window.scale.focus());
    // The first key requests the index; typing continues once it has answered.
    await devTools.send('Input.insertText', {text: '監査'});
    const index = await tab.evaluate(() => window.scale.found());
    const indexTask = await tab.evaluate(() => window.scale.longestTask());
    const indexed = await heapOf(devTools);
    const keystrokes = await type(tab, devTools);
    const typingTask = await tab.evaluate(() => window.scale.longestTask());
    const heap = (await heapOf(devTools)) - generated;
    const [datasetHeap, indexHeap] = [generated - empty, indexed - generated];
    const typing = await typingTrace(tab, devTools);
    const times = {show, showTask, index, indexTask, keystrokes, typingTask, typing};
    return {...times, heap, datasetHeap, indexHeap};
  });
}

/** Main-thread milliseconds of a keystroke by kind of work, typed once more, because a trace costs time. */
async function typingTrace(tab, devTools) {
  let count = 0;
  const sums = await traced(tab, async () => {
    count = (await type(tab, devTools)).length;
  });
  return Object.fromEntries(Object.entries(sums).map(([kind, sum]) => [kind, sum / count]));
}

/** Progress output with the numbers of the table. */
function sentenceOf({show, index, indexTask, keystrokes, typingTask, datasetHeap, indexHeap}) {
  const longest = (value) => (value > 0 ? value.toFixed(0) : 'under 50');
  const {p50, p95} = percentiles(keystrokes);
  return [
    `first items ${show.toFixed(0)} ms`,
    `index ${index.toFixed(0)} ms, its longest task ${longest(indexTask)} ms`,
    `keystroke ${p50.toFixed(0)} ms (p95 ${p95.toFixed(0)}), longest task while typing ${longest(typingTask)} ms`,
    `heap of dataset ${mebibytes(datasetHeap)} MiB, of index ${mebibytes(indexHeap)} MiB`,
  ].join('; ');
}

async function type(tab, devTools) {
  const times = [];
  for (const trace of TYPED) {
    await tab.keyboard.down('Control');
    await tab.keyboard.press('a');
    await tab.keyboard.up('Control');
    await tab.keyboard.press('Backspace');
    await tab.evaluate(() => window.scale.keystroke());
    for (const text of trace) {
      const at = {selectionStart: text.length, selectionEnd: text.length};
      await devTools.send('Input.imeSetComposition', {text, ...at});
      times.push(await tab.evaluate(() => window.scale.keystroke()));
    }
    await devTools.send('Input.insertText', {text: trace.at(-1)});
    await tab.evaluate(() => window.scale.keystroke());
  }
  return times;
}

async function measureInto(size, build) {
  const name = `${size} entries${BUILDS.length > 1 ? `, ${BUILDS[build]}` : ''}`;
  try {
    const one = await measure(size, build);
    (sizes[build][size] ??= []).push(one);
    log(`${name}: ${sentenceOf(one)}`);
  } catch (error) {
    log(`FAILED ${name}: ${error.message}`);
    results.failures.push({name, message: error.message.split('\n')[0]});
  }
}

try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const size of SIZES.filter((one) => one <= MANY || round === 0)) {
      for (const build of BUILDS.keys()) await measureInto(size, build);
    }
  }
} finally {
  await browser.close();
  site.close();
}
const [ours, ...others] = sizes.map((rounds) => summariseScale({...results, sizes: rounds}));
if (others.length === 0) await write('scale', ours);
else
  console.log(
    JSON.stringify(
      [ours, ...others].map((one) => one.sizes),
      null,
      2,
    ),
  );
process.exit(0);
