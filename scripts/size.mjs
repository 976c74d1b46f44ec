/**
 * `npm run size`: what ships in brotli bytes (quality 11), with each module's share and the peers.
 * `--check` only compares with size-budget.json, for `npm test`.
 */
import {readFileSync} from 'node:fs';
import {decode} from '@jridgewell/sourcemap-codec';
import {rollup} from 'rollup';
import {embedOptions} from './build/embed.mjs';
import {brotli, measurePeers} from './size-peers.mjs';

const read = (file) => readFileSync(file, 'utf8');
const row = (bytes, name) => console.log(`${String(bytes).padStart(8)}  ${name}`);

/** The full script with both languages' questions and answers left out. */
async function codeWithoutData() {
  const emptyData = {
    name: 'empty-data',
    load(id) {
      const lang = /\/src\/data\/(ja|en)\.ts$/.exec(id)?.[1];
      return lang ? `export const ${lang} = {lang: '${lang}', topics: [], entries: []};` : null;
    },
  };
  const {output, ...input} = embedOptions('src/index.ts', 'code.js', [emptyData]);
  const bundle = await rollup(input);
  const {code} = (await bundle.generate(output)).output[0];
  await bundle.close();
  return code;
}

/** Minified text by source file, after the source map: `[start, end)` spans on each line. */
function spansBySource(map, lines) {
  const spans = new Map();
  decode(map.mappings).forEach((segments, line) =>
    segments.forEach(([column, source], i) => {
      const end = segments[i + 1]?.[0] ?? lines[line].length;
      const list = spans.get(map.sources[source]) ?? [];
      spans.set(map.sources[source], [...list, {line, column, end}]);
    }),
  );
  return spans;
}

/** What the script would lose in brotli bytes without the text of each module (leave one out). */
function shares(file) {
  const code = read(file);
  const lines = code.split('\n');
  const whole = brotli(code);
  const spans = spansBySource(JSON.parse(read(`${file}.map`)), lines);
  return [...spans].map(([source, list]) => {
    const rest = lines.map((text, line) => {
      const cuts = list.filter((span) => span.line === line).reverse();
      return cuts.reduce((left, {column, end}) => left.slice(0, column) + left.slice(end), text);
    });
    return {name: source.replace(/^(\.\.\/)+/, ''), bytes: whole - brotli(rest.join('\n'))};
  });
}

const sizes = {
  code: brotli(await codeWithoutData()),
  'dist/trust-faq.en.js': brotli(read('dist/trust-faq.en.js')),
  'dist/trust-faq.ja.js': brotli(read('dist/trust-faq.ja.js')),
  'dist/trust-faq.js': brotli(read('dist/trust-faq.js')),
};
const budget = JSON.parse(read('size-budget.json'));

for (const [name, bytes] of Object.entries(sizes)) {
  const limit = budget[name];
  row(bytes, limit ? `${name} (at most ${limit})` : name);
  if (bytes > limit) {
    console.error(`${name} is ${bytes - limit} bytes over its budget.`);
    process.exitCode = 1;
  }
}
if (!process.argv.includes('--check')) {
  console.log('\nShare of each module of dist/trust-faq.js: what leaving its text out would save');
  const list = shares('dist/trust-faq.js').sort((a, b) => b.bytes - a.bytes);
  for (const {name, bytes} of list) row(bytes, name);
  console.log('\nPeers: each entry bundled and minified by esbuild');
  for (const {name, bytes} of measurePeers()) row(bytes, name);
}
