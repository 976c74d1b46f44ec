/**
 * `node bench/report.mjs`: writes docs/benchmarks.md and the performance tables of docs/performance*.md
 * from bench/results/ and notes.mjs; both benchmarks run it at the end. `--check` writes nothing and
 * fails if anything is stale.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import * as prettier from 'prettier';
import {CHOICES, FINDINGS, REASONS} from './notes.mjs';
import {breakdown, table} from './report/format.mjs';
import {pageSections} from './report/pages.mjs';
import {headline} from './report/summary.mjs';
import {scaleSections} from './report/scale.mjs';
import {NOT_MEASURED, pageTargets, scaleTargets} from './report/targets.mjs';

const FILE = 'docs/benchmarks.md';
const resultsFile = (name) => `bench/results/${name}.json`;
const SUMMARIES = {'docs/performance.md': 'en', 'docs/performance.ja.md': 'ja'};

function read(name) {
  const file = resultsFile(name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

async function formatted(file, text) {
  const options = await prettier.resolveConfig(file);
  return prettier.format(text, {...options, filepath: file});
}

const list = (items) => items.map((item) => `- ${item}`).join('\n');

function targetTable(targets, pages) {
  const rows = targets.map((target) => [target.name, target.text, verdictOf(target, pages)]);
  return table(['target', 'measured', 'met'], rows);
}

function verdictOf(target, pages) {
  if (target.text === NOT_MEASURED) return '–';
  return target.met ? 'met' : ['missed', reasonOf(target, pages)].filter(Boolean).join(': ');
}

/** What the traces of this run show beside a missed target. */
function reasonOf({id, trace, typing}, pages) {
  const note = REASONS[id] ? ` ${REASONS[id]}` : '';
  if (typing?.every(Boolean)) {
    const [small, large] = typing.map(breakdown);
    return `per keystroke with 10,000 entries ${large}; with 16 ${small}.${note}`;
  }
  const [own, other] = [trace?.page, trace?.reference].map((id) => pages?.pages[id]?.trace);
  if (!own || !other) return note.trim();
  const reference = pages.pages[trace.reference].name;
  return `main thread at 4× ${breakdown(own[trace.part])}; ${reference} ${breakdown(other[trace.part])}.${note}`;
}

function benchmarks(pages, scale) {
  const targets = [...(pages ? pageTargets(pages) : []), ...(scale ? scaleTargets(scale) : [])];
  const findings = FINDINGS.map(({what, before, after}) => [what, before, after]);
  return [
    '# Benchmarks',
    'Written by `npm run bench` and `npm run bench:scale` from the built files. Times of two machines cannot be compared, so read the ratios, each within one run; ratios of times are medians of the rounds, with quartiles.',
    '## Targets',
    'The floor is the page “static `<details>`”, which needs no script. If a missed target names kinds of work, the numbers are the main thread’s time for them in a trace of the same run, in ms.',
    targetTable(targets, pages),
    '## Findings',
    'What profiling found, and what fixing it changed.',
    findings.length > 0 ? table(['what', 'before', 'after'], findings) : 'None yet.',
    ...(pages ? pageSections(pages) : []),
    ...(scale ? scaleSections(scale) : []),
    '## What is compared',
    list(CHOICES),
  ].join('\n\n');
}

/** The quoted table between its marks; the sentences around it contain no numbers. */
function inSummary(text, rows) {
  const pattern = /(<!-- begin:performance -->)[^]*?(<!-- end:performance -->)/;
  return text.replace(pattern, (_, begin, end) => [begin, rows, end].join('\n\n'));
}

/** @returns {Promise<string[]>} the stale files */
async function report({isCheck}) {
  const pages = read('pages');
  const scale = read('scale');
  const texts = {[FILE]: benchmarks(pages, scale)};
  for (const [file, lang] of Object.entries(SUMMARIES)) {
    if (pages) texts[file] = inSummary(readFileSync(file, 'utf8'), headline(pages, scale, lang));
  }
  const stale = [];
  for (const [file, text] of Object.entries(texts)) {
    const after = await formatted(file, text);
    if (existsSync(file) && readFileSync(file, 'utf8') === after) continue;
    stale.push(file);
    if (!isCheck) writeFileSync(file, after);
  }
  return stale;
}

/** Stores the results of a benchmark and updates the documents. */
export async function write(name, results) {
  const file = resultsFile(name);
  writeFileSync(file, await formatted(file, JSON.stringify(results)));
  await report({isCheck: false});
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const isCheck = process.argv.includes('--check');
  const stale = await report({isCheck});
  if (isCheck && stale.length > 0) {
    console.error(`${stale.join(', ')} differ from bench/results: run "node bench/report.mjs".`);
    process.exitCode = 1;
  }
}
