/** `npm test`: every check in order, each with its duration; all of them, so that one run tells everything. */
import {run} from './run-command.mjs';

/** What a visitor does: on the built script in every engine, the rest of its tests in one. */
const OF_VISITORS = ['ime', 'items', 'permalinks', 'print', 'search-box', 'topics'].map(
  (name) => `test/${name}.test.ts`,
);

const STEPS = [
  ['types of the source', 'tsc -p .'],
  ['types of the engine, without DOM', 'tsc -p src/core'],
  ['types of the tool for editors', 'tsc -p src/cli'],
  ['types of the tests', 'tsc -p test'],
  ['types of the configurator', 'tsc -p demo/configurator'],
  ['lint', 'eslint .'],
  ['format', 'prettier --check --log-level warn .'],
  ['dist/ is what the source builds', 'node scripts/check-dist.mjs'],
  ['sinks, licences and parts of the scripts', 'node scripts/check-bundle.mjs'],
  ['table of the data format', 'node scripts/format.mjs --check'],
  ['byte budget', 'node scripts/size.mjs --check'],
  ['content', 'npm run --silent check:content'],
  ['guards are where test/guards.mjs looks for them', 'node scripts/guards.mjs --check'],
  ['tables of the READMEs', 'node scripts/docs-tables.mjs --check'],
  ['embed code of this version', 'node scripts/docs-integrity.mjs --check'],
  ['text for language models', 'node scripts/llms.mjs --check'],
  ['links and heads of the documentation', 'node scripts/docs.mjs --check'],
  ['benchmark tables', 'node bench/report.mjs --check'],
  ['theme code shown in the demo', 'node scripts/demo-themes.mjs --check'],
  ['types of a React app', 'tsc -p test/apps/react'],
  ['types of a Vue app', 'vue-tsc -p test/apps/vue'],
  ['types of a Svelte app', 'svelte-check --workspace test/apps/svelte --tsconfig ./tsconfig.json'],
  ['types of an Angular app', 'ngc -p test/apps/angular'],
  ['package for bundlers', 'publint --strict'],
  ['package for TypeScript', 'attw --pack . --profile esm-only'],
  ['table of the host pages', 'node scripts/hosts.mjs --check'],
  ['browsers', 'node scripts/install-browsers.mjs'],
  ['package in Node', 'node --test test/node/*.test.mjs'],
  [
    'tests of the tool for editors',
    'node --test --test-reporter ./test/helpers/node-count-reporter.mjs test/cli/',
    {},
  ],
  ['tests', 'web-test-runner', {}],
  ['host pages', 'node scripts/hosts.mjs --fast', {}],
  [
    'tests of the element, with the built script',
    'web-test-runner',
    {
      BUILT: 'trust-faq.js',
      ENGINES: 'Chromium',
      TESTS: 'test/*.test.ts',
    },
  ],
  [
    'tests of what a visitor does, with the built script',
    'web-test-runner',
    {BUILT: 'trust-faq.js', ENGINES: 'Firefox,WebKit', TESTS: String(OF_VISITORS)},
  ],
  [
    'tests of a page’s questions, with the built script',
    'web-test-runner',
    {BUILT: 'trust-faq.js', TESTS: 'test/sources/*.test.ts,test/providers/*.test.ts'},
  ],
];

/** `FAILED WebKit test/x.test.ts: …`, as test/helpers/count-reporter.mjs writes it. */
const FAILURE = /^FAILED (\w+) (\S+):.*/gm;
/** More than this is no hiccup of a browser. */
const FEW_FILES = 3;

/** What was not as it should be, said once more at the end of a long output. */
const notes = [];
function note(text) {
  notes.push(text);
  console.log(text);
}

/** The last line of a run that came to its end. */
const COUNT = /^(\d+) passed, (\d+) failed$/m;

/** How many tests passed and failed; a run that breaks off counts as a test that fails. */
function countOf({code, output}) {
  const [, passed, failed] = COUNT.exec(output) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 0) || (code === 0 ? 0 : 1)};
}

/** A run that somebody has ended before it could count its tests says how it ended, and begins anew. */
async function runToItsEnd(command, env) {
  const first = await run(command, {env, isLive: true});
  if (COUNT.test(first.output)) return first;
  note(`BROKE OFF, RUN AGAIN: ${command} (exit code ${first.code}, signal ${first.signal})`);
  return run(command, {env, isLive: true});
}

/**
 * A file that fails runs once more, alone, in the engine that failed: a browser driven from outside
 * may lose a key or a window. The run says what passed only then.
 */
async function runTests(command, env) {
  const first = await runToItsEnd(command, env);
  const count = countOf(first);
  const failures = [...first.output.matchAll(FAILURE)];
  const files = new Map(failures.map(([, engine, file]) => [`${engine} ${file}`, {engine, file}]));
  if (files.size > FEW_FILES) for (const [line] of failures) note(line);
  if (files.size === 0 || files.size > FEW_FILES) return count;
  count.failed = 0;
  for (const {engine, file} of files.values()) {
    const again = await run(command, {env: {...env, ENGINES: engine, TESTS: file}, isLive: true});
    const inFile = failures.filter((failure) => failure[1] === engine && failure[2] === file);
    const {failed} = countOf(again);
    count.failed += failed;
    if (failed === 0) count.passed += inFile.length;
    for (const [line] of inFile) note(failed > 0 ? line : `PASSED ONLY WHEN RUN AGAIN: ${line}`);
  }
  return count;
}

let passed = 0;
let failed = 0;
for (const [name, command, env] of STEPS) {
  const start = performance.now();
  let count;
  if (env) {
    count = await runTests(command, env);
    passed += count.passed;
  } else {
    const {code, output} = await run(command);
    // A check that fails counts as one test that fails.
    count = {failed: code === 0 ? 0 : 1};
    if (output.trim()) console.log(output.trim());
  }
  failed += count.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const line = `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name} (${command})`;
  if (count.failed === 0) console.log(line);
  else note(line);
}
for (const text of notes) console.log(text);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
