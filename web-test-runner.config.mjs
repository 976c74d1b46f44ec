/**
 * Every test runs in Chromium, Firefox and WebKit, one file at a time in each window (a page that is in
 * the background neither takes real keys nor runs its animation frames). To run a part:
 * `ENGINES=Chromium,WebKit TESTS='test/core/*.test.ts' npm run test:browsers`.
 * With `BUILT=trust-faq.js` the tests use the element in that file of dist/, and the named files that
 * have tests for the source alone are loaded a second time, for these. `SEED=7` draws other values for
 * the property tests, and `RUNS=400` sets the number of rounds of random acts; from 120 on, `sample` in
 * the tests returns everything.
 */
import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import {browserCommands, collectRequests, servePages} from './test/helpers/browser-commands.mjs';
import {findEngines, HOW_TO_GET} from './test/helpers/find-browsers.mjs';
import {serveApps} from './test/helpers/serve-apps.mjs';
import {serveDocs} from './test/helpers/serve-docs.mjs';
import {servePagefind} from './test/helpers/serve-pagefind.mjs';
import {servePrerendered} from './test/helpers/serve-prerendered.mjs';
import {countReporter} from './test/helpers/count-reporter.mjs';
import {webKitLauncher} from './test/helpers/webkit-launcher.mjs';

/**
 * Closes dialogs and reports them as an error of the test: an unanswered one would stop the run for
 * minutes.
 */
async function createPage({context}) {
  const page = await context.newPage();
  const tell = (message) => window.dispatchEvent(new window.ErrorEvent('error', {message}));
  page.on('dialog', async (dialog) => {
    try {
      await dialog.dismiss();
      await page.evaluate(tell, `a dialog: ${dialog.message()}`);
    } catch {
      // The page has been closed; its tests are then reported as unfinished anyway.
    }
  });
  return page;
}

/**
 * A tab shows one test file after the other, with an empty page in between, where it forgets its history.
 * When a history is full (50 entries), Chromium drops entries that a script has left without a visitor's
 * click, so that a test that goes back twice would leave its own page.
 */
async function createForgetfulPage(options) {
  const page = await createPage(options);
  const devTools = await page.createCDPSession();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url() !== 'about:blank') return;
    // A page that is being closed has no history to forget.
    devTools.send('Page.resetNavigationHistory').catch(() => {});
  });
  return page;
}

const launchers = {
  Chromium: ({program}) =>
    chromeLauncher({
      puppeteer,
      createPage: createForgetfulPage,
      launchOptions: {
        executablePath: program,
        // Chromium refuses its sandbox to root, the user in CI containers.
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-quic',
          '--disable-background-networking',
        ],
      },
    }),
  Firefox: ({program}) =>
    chromeLauncher({
      puppeteer,
      createPage,
      launchOptions: {browser: 'firefox', executablePath: program, headless: true},
    }),
  WebKit: webKitLauncher,
};

const RUNS = Number(process.env['RUNS'] ?? 20);

const engines = findEngines();
const wanted = process.env['ENGINES']?.split(',') ?? Object.keys(launchers);
const missing = wanted.filter((name) => !engines[name]);
for (const name of missing) console.warn(`${name} is not tested: ${HOW_TO_GET[name]}.`);
if (missing.length > 0 && process.env['CI']) throw new Error('CI tests every engine.');

/** Replaces the source's entry by a built script. */
const built = (script) => ({
  name: 'built',
  serve: async ({path}) =>
    /^\/src\/index\.[jt]s$/.test(path) ? await readFile(`dist/${script}`, 'utf8') : undefined,
});

const files = process.env['TESTS']?.split(',') ?? ['test/**/*.test.ts', '!test/**/node_modules/**'];

const needsSource = (file) => existsSync(file) && readFileSync(file, 'utf8').includes('inSource.');

/** The pages on which the source's element is tested in a run that tests the built one. */
const fromSource = {
  name: 'from the source',
  files: files.filter(needsSource),
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head></head><body>${['/test/helpers/from-source.ts', framework]
      .map((src) => `<script type="module" src="${src}"></script>`)
      .join('')}</body></html>`,
};

export default {
  files,
  groups: process.env['BUILT'] && fromSource.files.length > 0 ? [fromSource] : [],
  rootDir: import.meta.dirname,
  hostname: '127.0.0.1',
  nodeResolve: {exportConditions: ['browser', 'production']},
  staticLogging: !process.stdout.isTTY,
  concurrency: 1,
  concurrentBrowsers: 3,
  // A busy machine opens a window slowly.
  browserStartTimeout: 150_000,
  testsStartTimeout: 60_000,
  // Each test has its own time limit; this one is for a page that hangs.
  testsFinishTimeout: 300_000 + 5_000 * RUNS,
  testFramework: {config: {timeout: 10_000}},
  // esnext: only TypeScript is compiled, so dist/ and demo/ are served unchanged.
  middleware: [servePages, serveApps, serveDocs, servePagefind, servePrerendered, collectRequests],
  plugins: [
    ...(process.env['BUILT'] ? [built(process.env['BUILT'])] : []),
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: 'tsconfig.json',
      define: {
        SEED: process.env['SEED'] ?? '2026',
        RUNS: String(RUNS),
        BUILT: String('BUILT' in process.env),
      },
    }),
    browserCommands(),
  ],
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY}), countReporter()],
  browsers: wanted.filter((name) => engines[name]).map((name) => launchers[name](engines[name])),
};
