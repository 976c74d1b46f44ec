/** Runs Chromium without network, with a fresh profile for each page, and a time limit on everything. */
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../test/helpers/find-browsers.mjs';
import {within} from './limit.mjs';
import {probe} from './probe.js';

const SIZE = {width: 1280, height: 900};
const PAGE_MS = 20_000;

export async function launch() {
  const {Chromium} = findEngines();
  if (!Chromium) throw new Error('Chromium or Chrome is needed for the benchmarks.');
  return puppeteer.launch({
    executablePath: Chromium.program,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    protocolTimeout: 60_000,
  });
}

/** Opens an address in a profile of its own, measures it with `run`, and closes it. */
export async function inFreshPage(browser, {throttling = 1, what, ms = PAGE_MS, prepare}, run) {
  const context = await within(ms, what, browser.createBrowserContext());
  try {
    const measuring = async () => {
      const page = await context.newPage();
      await page.setViewport(SIZE);
      if (prepare) await prepare(page);
      if (throttling > 1) await page.emulateCPUThrottling(throttling);
      return run(page);
    };
    return await within(ms, what, measuring());
  } finally {
    // A hanging page must not stop the whole run.
    await within(5_000, `closing ${what}`, context.close()).catch(() => undefined);
  }
}

/** Prepares a page of the comparison before its own scripts run. */
export const withProbe =
  ({questions, kind}, count) =>
  (page) =>
    page.evaluateOnNewDocument(`(${probe})(${questions}, ${kind === 'search' ? 1 : count})`);

/** Bytes in use after garbage collection, including typed arrays. */
export async function heapOf(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0} = await devTools.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}
