/**
 * `npm test`: runs every check and test that a change needs, and prints the duration of each; a failure
 * does not stop the others. `npm run test:more` (`more`) runs slower tests that rarely fail, `all` runs
 * both. `checks`, `node` and `browsers` are the parts of `npm test`, as the CI jobs run them; `node` has
 * all tests in Node, because CI runs them on several versions. The last line counts what was run.
 */
import {readdirSync, statSync} from 'node:fs';
import {installApps} from '../test/apps/install.mjs';
import {installIn} from './install-in.mjs';
import {runCheck, runTests} from './run-tests.mjs';

/** Browser tests that only `npm run test:more` runs. */
const MORE = [
  'test/apps/apps.test.ts',
  'test/core/long-texts.test.ts',
  'test/long-texts.test.ts',
  'test/providers/pagefind.test.ts',
];
const ALL = ['test', ...readdirSync('test').map((name) => `test/${name}`)]
  .filter((path) => statSync(path).isDirectory())
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.test.ts'))
  .sort();
const FIRST = ALL.filter((file) => !MORE.includes(file));

/** Tests of which `npm test` runs only a part: see test/helpers/sample.ts. */
const MANY_RUNS = [
  'test/axe.test.ts',
  'test/configurator/axe.test.ts',
  'test/configurator/page.test.ts',
  'test/configurator/round-trip.test.ts',
  'test/docs/axe.test.ts',
  'test/injection.test.ts',
  'test/leaks.test.ts',
  'test/navigation.test.ts',
  'test/random-acts.test.ts',
];

const inBrowsers = (name, files, env) => ({
  name,
  command: 'web-test-runner',
  env: {TESTS: String(files), ...env},
});
const BUILT = {BUILT: 'trust-faq.js'};

const checks = (list) =>
  Object.entries(list).map(([name, command]) => ({name, command, isCheck: true}));

/** Node tests that only `npm run test:more` runs. */
const NODE_MORE = ['test/node/toolchain.test.mjs', 'test/cli/size.test.mjs'];
const NODE_FIRST = ['test/node', 'test/cli']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.test.mjs') && !NODE_MORE.includes(file));

const NODE_TESTS = 'node --test --test-reporter ./test/helpers/node-count-reporter.mjs';

const INSTALL_BROWSERS = checks({browsers: 'node scripts/install-browsers.mjs'});

const CHECK_DIST = checks({'dist/ is what the source builds': 'node scripts/check-dist.mjs'});

const CHECKS = checks({
  lint: 'eslint .',
  format: 'prettier --check --log-level warn .',
  'types of the source': 'tsc -p .',
  'types of the engine, without DOM': 'tsc -p src/core',
  'types of the tool for editors': 'tsc -p src/cli',
  'types of the tests': 'tsc -p test',
  'types of the configurator': 'tsc -p demo/configurator',
  'byte budget': 'node scripts/size.mjs --check',
  'sinks, licences and parts of the scripts': 'node scripts/check-bundle.mjs',
  'table of the data format': 'node scripts/data-format.mjs --check',
  'table of the forms that are read': 'node scripts/data-forms.mjs --check',
  content: 'node scripts/check-content.mjs',
  'guards are where test/guards.mjs looks for them': 'node scripts/guards.mjs --check',
  'tables of the documentation': 'node scripts/docs-tables.mjs --check',
  'embed code of this version': 'node scripts/docs-integrity.mjs --check',
  'text for language models': 'node scripts/llms.mjs --check',
  'links and heads of the documentation': 'node scripts/docs.mjs --check',
  'benchmark tables': 'node bench/report.mjs --check',
  'theme code shown in the demo': 'node scripts/demo-themes.mjs --check',
  'table of the host pages': 'node scripts/hosts.mjs --check',
});

const IN_NODE = {
  name: 'the package in Node, the tool for editors',
  command: `${NODE_TESTS} ${NODE_FIRST.join(' ')}`,
};
const MORE_IN_NODE = {
  name: 'the packed package in an empty project, files of 5 MB',
  command: `${NODE_TESTS} ${NODE_MORE.join(' ')}`,
};

/** Steps of a stage run two at a time; steps that need dist/ or a browser are in a later stage. */
const STAGES = {
  checks: [CHECK_DIST, CHECKS],
  node: [INSTALL_BROWSERS, [IN_NODE, MORE_IN_NODE]],
  // Node tests keep one processor busy while the other one runs the checks.
  'checks and node': [
    [...CHECK_DIST, ...INSTALL_BROWSERS],
    [IN_NODE, ...CHECKS],
  ],
  browsers: [INSTALL_BROWSERS, [inBrowsers('tests in the browsers', FIRST, BUILT)]],
  more: [
    checks({
      'types of a React app': 'tsc -p test/apps/react',
      'types of a React app with a router': 'tsc -p test/apps/react-router',
      'types of a Vue app with a router': 'tsc -p test/apps/vue-router',
      'types of a React app that a server renders': 'tsc -p test/apps/hydrated',
      'types of a Vue app': 'test/apps/node_modules/.bin/vue-tsc -p test/apps/vue',
      'types of a Svelte app':
        'test/apps/node_modules/.bin/svelte-check --workspace test/apps/svelte --tsconfig ./tsconfig.json',
      'types of an Angular app': 'test/apps/node_modules/.bin/ngc -p test/apps/angular',
      'package, types and bill of materials, as others check them':
        'node test/apps/check-package.mjs',
      'workflows, as actionlint checks them': 'node test/apps/check-workflows.mjs',
    }),
    [
      {
        name: 'snippets of the configurator, readers of light questions, axe on every state that has a picture',
        command: `${NODE_TESTS} test/apps/*.test.mjs test/readers/*.test.mjs test/visual/*.test.mjs`,
      },
      MORE_IN_NODE,
    ],
    [inBrowsers('apps, long texts, Pagefind', MORE, BUILT)],
    [
      inBrowsers('random acts, all attacks, leaks, axe in each engine', MANY_RUNS, {
        ...BUILT,
        RUNS: '120',
        SEED: '7',
      }),
    ],
    [{name: 'host pages, one of each kind', command: 'node scripts/hosts.mjs --fast'}],
  ],
};

const total = {passed: 0, failed: 0, flaky: 0};
/** Failures, repeated at the end of a long output. */
const notes = [];

async function runStep({name, command, env = {}, isCheck}) {
  const start = performance.now();
  const result = isCheck ? await runCheck(command) : await runTests(command, env);
  for (const key of Object.keys(total)) total[key] += result[key];
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const line = `${result.failed === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name} (${command})`;
  if (result.output) console.log(result.output);
  console.log(line);
  notes.push(...result.notes);
  if (result.failed > 0) notes.push(line);
}

/** Runs two steps at a time, because CI machines have two processors. */
async function runStage(steps) {
  const left = [...steps];
  const work = async () => {
    for (let step = left.shift(); step; step = left.shift()) await runStep(step);
  };
  await Promise.all([work(), work()]);
}

const PARTS = {
  test: ['checks and node', 'browsers'],
  all: ['checks and node', 'browsers', 'more'],
};
const [wanted = 'test'] = process.argv.slice(2);
for (const set of PARTS[wanted] ?? [wanted]) {
  if (set === 'more') {
    installApps();
    installIn('scripts/pagefind');
    installIn('test/readers');
  }
  for (const stage of STAGES[set]) await runStage(stage);
}
for (const text of notes) console.log(text);
if (total.flaky > 0) console.log(`${total.flaky} flaky: failed, and passed when run again`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
