/**
 * `npm run size`: the brotli bytes (quality 11) of what ships, of its texts, of each module, and of the
 * peers. `--check` only compares with size-budget.json, for `npm test`.
 */
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {rollup} from 'rollup';
import {embedOptions} from './build/embed.mjs';
import {SCRIPTS} from './build/script-names.mjs';
import {LANGUAGES_CODE} from './build/languages-code.mjs';
import {loadSource} from './build/load-source.mjs';
import {brotli, measurePeers} from './size-peers.mjs';

const {datasets} = await loadSource(LANGUAGES_CODE);
const langs = datasets.map(({lang}) => lang);
const read = (file) => readFileSync(file, 'utf8');
const row = (bytes, name) => console.log(`${String(bytes).padStart(8)}  ${name}`);

/** The size of a script without any questions and answers. */
async function codeOf(script) {
  const emptyData = {
    name: 'empty-data',
    load(id) {
      const lang = langs.find((one) => id.endsWith(`/src/data/${one}.ts`));
      return lang ? `export const ${lang} = {lang: '${lang}', topics: [], entries: []};` : null;
    },
  };
  const entry = script.replace(/^trust-faq(.*)\.js$/, 'src/index$1.ts');
  const {output, ...input} = embedOptions(entry, script, [emptyData]);
  const bundle = await rollup(input);
  const {code} = (await bundle.generate(output)).output[0];
  await bundle.close();
  return brotli(code);
}

/** Minified text by source file, according to the source map: `[column, end)` spans on each line. */
function spansBySource(map, lines) {
  const spans = new Map();
  lines.forEach((text, line) => {
    let last;
    for (let column = 0; column < text.length; column++) {
      const {originalSource: source} = map.findEntry(line, column);
      if (!last || last.source !== source) {
        last = {source, line, column};
        spans.set(source, [...(spans.get(source) ?? []), last]);
      }
      last.end = column + 1;
    }
  });
  return spans;
}

/** The brotli bytes that the script would lose without each module (leave one out). */
function shares(file) {
  const code = read(file);
  const lines = code.split('\n');
  const whole = brotli(code);
  const spans = spansBySource(new SourceMap(JSON.parse(read(`${file}.map`))), lines);
  return [...spans]
    .filter(([source]) => source)
    .map(([source, list]) => {
      const rest = lines.map((text, line) => {
        const cuts = list.filter((span) => span.line === line).reverse();
        return cuts.reduce((left, {column, end}) => left.slice(0, column) + left.slice(end), text);
      });
      return {name: source.replace(/^(\.\.\/)+/, ''), bytes: whole - brotli(rest.join('\n'))};
    });
}

/** The bytes of code that all steps of a budget together may add to its first limits. */
const STEPS_TOGETHER = 5000;

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

/**
 * `{limits: {code, 'dist/…': bytes}, steps: [{what, code, 'dist/…': bytes}]}`: each step raises the
 * limits that it names.
 */
function readBudget() {
  const {limits, steps} = JSON.parse(read('size-budget.json'));
  const sum = (name) => steps.reduce((bytes, step) => bytes + (step[name] ?? 0), 0);
  // Warns instead of failing: each step states its reason, and sizes above their limits fail below.
  if (sum('code') > STEPS_TOGETHER)
    console.log(`The steps add ${sum('code')} bytes of code; ${STEPS_TOGETHER} were planned.`);
  return Object.fromEntries(
    Object.entries(limits).map(([name, bytes]) => [name, bytes + sum(name)]),
  );
}

const code = await codeOf('trust-faq.js');
const sizes = Object.fromEntries(
  SCRIPTS.map((script) => [`dist/${script}`, brotli(read(`dist/${script}`))]),
);
const budget = readBudget();
for (const [name, bytes] of Object.entries({code, ...sizes})) {
  row(bytes, `${name} (at most ${budget[name]})`);
  if (bytes > budget[name]) fail(`${name} is ${bytes - budget[name]} bytes over its budget.`);
}
if (!process.argv.includes('--check')) {
  console.log('\nTexts: what a script would save without its questions and answers');
  for (const script of SCRIPTS) row(sizes[`dist/${script}`] - (await codeOf(script)), script);
  console.log('\nShare of each module of dist/trust-faq.js: what leaving its text out would save');
  const list = shares('dist/trust-faq.js').sort((a, b) => b.bytes - a.bytes);
  for (const {name, bytes} of list) row(bytes, name);
  console.log('\nPeers: each entry bundled and minified by esbuild');
  for (const {name, bytes} of measurePeers()) row(bytes, name);
}
