/**
 * `npm run readers`: writes docs/readers.md, what programs that read pages see of the questions, by how
 * the page embeds them. Installs the packages of test/readers/ if they are missing.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {installIn} from './install-in.mjs';

installIn('test/readers');
const {EMBEDS} = await import('../test/readers/pages.mjs');
const {NPM_READERS} = await import('../test/readers/npm-readers.mjs');
const {chromiumReaders, pipedReaders} = await import('../test/readers/programs.mjs');
const {LANGUAGES, seenIn, TOTAL} = await import('../test/readers/seen.mjs');

const FILE = 'docs/readers.md';
const FULL = [TOTAL, TOTAL, TOTAL].join(' / ');

/** What a reader sees of an embed: in the language in which it sees less. */
async function cell(read, make) {
  const counts = [];
  for (const lang of LANGUAGES) counts.push(seenIn(await read(make(lang)), lang));
  const [{questions, answers, dates}] = counts.sort(
    (a, b) => a.answers - b.answers || a.dates - b.dates,
  );
  return [questions, answers, dates].join(' / ');
}

async function rowsOf(readers) {
  const rows = [];
  for (const [name, read] of Object.entries(readers)) {
    const cells = [];
    for (const make of Object.values(EMBEDS)) cells.push(await cell(read, make));
    rows.push([name, ...cells]);
  }
  return rows;
}

const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** How many readers see everything, by embed. */
function summary(rows) {
  const counts = Object.keys(EMBEDS).map(
    (name, i) => `${name}: ${rows.filter((row) => row[i + 1] === FULL).length}`,
  );
  return `Of ${rows.length} readers, this many see every question, answer and date: ${counts.join(', ')}.`;
}

const versionOf = (name) =>
  JSON.parse(readFileSync(`test/readers/node_modules/${name}/package.json`, 'utf8')).version;

const versions = () =>
  Object.keys(JSON.parse(readFileSync('test/readers/package.json', 'utf8')).dependencies)
    .map((name) => `${name} ${versionOf(name)}`)
    .join(', ');

const plain = await rowsOf({...NPM_READERS, ...pipedReaders()});
const chromium = await chromiumReaders();
const driven = await rowsOf(chromium.readers);
await chromium.close();

const head = ['reader', ...Object.keys(EMBEDS)];
const text = `# What readers see

Search engines, feeds, read-it-later services, converters and assistants read a page with programs. The table shows how many of the ${TOTAL} questions, answers and dates such a program sees: \`questions / answers / dates\`, in Japanese or English, whichever is less. An answer counts if all of its words follow its question; a date, if it stands beside its answer. Letters and digits are compared, not spaces and marks.

\`npm run readers\` generates this page. The page that the programs read is the same each time, with a heading, an introduction and a footer; only the embed differs: the [script tag](../README.md), a [declarative shadow root, or light questions](prerendering.md).

## Without JavaScript

${summary(plain)}

${table(head, plain)}

## In a browser

Programs that drive Chromium, with closed answers or after all were opened.

${table(head, driven)}

Versions: ${versions()}; ${chromium.version}.
`;
writeFileSync(FILE, await format(text, {...(await resolveConfig(FILE)), filepath: FILE}));
