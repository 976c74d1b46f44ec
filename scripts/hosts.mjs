/**
 * `npm run hosts`: loads the built script into every page of test/hosts/ in three engines, prints on how
 * many pages both the script and the page survive, which fail and why, and writes docs/hosts.md.
 * `--fast`: one page of each kind, for `npm run test:more`. `--only=<text>`, `--engines=Chromium,WebKit`: a part.
 * `--report`: only writes the report of the saved results; `--commit=<id>` names the build they are from.
 * `--check`: only reports whether docs/hosts.md lists the current pages and is about the current scripts.
 */
import {execSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {ja} from '../dist/npm/data/ja.js';
import {findEngines} from '../test/helpers/find-browsers.mjs';
import {allPages, isFor, isRun, nameOf} from '../test/hosts/run/pages.mjs';
import {runEngine} from '../test/hosts/run/matrix.mjs';
import {
  document,
  notSurvived,
  outOfDate,
  scores,
  surprise,
  surprises,
} from '../test/hosts/run/report.mjs';
import {installIn} from './install-in.mjs';
import {keyOf, readSaved, save} from '../test/hosts/run/saved.mjs';
import {sha384, startServer} from '../test/hosts/run/server.mjs';

const {values: options} = parseArgs({
  options: {
    fast: {type: 'boolean'},
    only: {type: 'string'},
    engines: {type: 'string'},
    report: {type: 'boolean'},
    commit: {type: 'string'},
    check: {type: 'boolean'},
  },
});

const expected = {
  questions: ja.entries.map(({question}) => question),
  heading: 'よくあるご質問',
  word: 'チューリッヒ',
  found: 'data-processing-location',
  display: 'block',
  width: 200,
};

const pages = await allPages();
const code = readFileSync('dist/trust-faq.js', 'utf8');
const hash = sha384(code);
if (options.check) {
  const text = readFileSync('docs/hosts.md', 'utf8');
  const sentence = outOfDate(text, pages);
  if (sentence) console.log(sentence);
  // Not an error: visiting all pages takes a quarter of an hour, and the text names the script that was
  // used.
  if (!text.includes(`\`${hash}\``)) console.log('docs/hosts.md is about another script.');
  process.exit(sentence ? 1 : 0);
}
installIn('test/hosts');
const key = keyOf();
const wanted = pages.filter(
  (page) => (!options.fast || page.fast) && (!options.only || nameOf(page).includes(options.only)),
);
const found = findEngines();
const engines = (options.engines?.split(',') ?? Object.keys(found)).filter((name) => found[name]);

/** scripts/run-tests.mjs counts these lines. */
function reportFlaky(engine, page, why) {
  console.log(`FLAKY ${engine} ${nameOf(page)}: visited twice: ${why.replace(/\s+/g, ' ')}`);
}

async function run() {
  const missing = new Set(
    wanted.flatMap(({needs = []}) => needs).filter((name) => !isRun({needs: name})),
  );
  if (missing.size > 0)
    console.log(`Skipped: pages that need ${[...missing].join(', ')} (apt-get install).`);
  const server = await startServer(pages, code);
  const visit = async (engine, mine, some) =>
    runEngine(engine, {
      pages: some,
      numberOf: (page) => pages.indexOf(page),
      origin: server.origin,
      expected,
      onResult: (page, wrong, {version, brokeOff, brokeOffAgain}) => {
        if (brokeOff && !brokeOffAgain) reportFlaky(engine, page, brokeOff);
        mine.version = version;
        mine.results[nameOf(page)] = wrong;
        save(key, engine, version, nameOf(page), wrong);
      },
    });
  const all = engines.map(async (engine) => {
    const mine = {version: '', results: {}};
    const own = wanted.filter((page) => isRun(page, engine));
    await visit(engine, mine, own);
    // As in the browser tests, what fails is tried once more, and counted as flaky if it then passes.
    const first = {...mine.results};
    const odd = own.filter((page) => surprise(page, engine, first[nameOf(page)]));
    if (odd.length > 0) await visit(engine, mine, odd);
    for (const page of odd) {
      if (surprise(page, engine, mine.results[nameOf(page)])) continue;
      reportFlaky(engine, page, surprise(page, engine, first[nameOf(page)]));
    }
    return [engine, mine];
  });
  const results = Object.fromEntries(await Promise.all(all));
  server.close();
  return results;
}

const results = options.report ? readSaved(key) : await run();
const unexpected = surprises(pages, results);
for (const sentence of unexpected) console.log(sentence);
let checked = 0;
for (const {engine, version, survived, all} of scores(pages, results)) {
  checked += all;
  console.log(`${engine} (${version}): survived ${survived} of ${all} pages`);
  for (const line of notSurvived(pages, engine, results[engine].results)) console.log(line);
}
console.log(`${checked - unexpected.length} passed, ${unexpected.length} failed`);
process.exitCode = unexpected.length > 0 ? 1 : 0;

const saved = readSaved(key);
// On a machine without all engines, or without a package from Debian, the file would lose its previous
// results.
const isWhole = Object.keys(found).every(
  (engine) =>
    found[engine] &&
    pages.every((page) => !isFor(page, engine) || saved[engine]?.results[nameOf(page)]),
);
if (isWhole && !options.fast) {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const text = document({
    pages,
    engines: Object.fromEntries(Object.keys(found).map((engine) => [engine, saved[engine]])),
    hash,
    version,
    commit: options.commit ?? execSync('git rev-parse --short HEAD', {encoding: 'utf8'}).trim(),
  });
  const style = await resolveConfig('docs/hosts.md');
  writeFileSync('docs/hosts.md', await format(text, {...style, parser: 'markdown'}));
}
