/** Opens a tab in each engine, with the same few commands for all. */
import puppeteer, {ProtocolError, TimeoutError} from 'puppeteer-core';
import {findEngines} from '../../helpers/find-browsers.mjs';
import {NoAnswer} from '../../helpers/no-answer.mjs';
import {openWebKit} from '../../helpers/webkit-page.mjs';

/** The same function, which throws `NoAnswer` where puppeteer has lost the browser. */
const answered =
  (act) =>
  async (...args) => {
    try {
      return await act(...args);
    } catch (error) {
      const isLost = error instanceof TimeoutError || error instanceof ProtocolError;
      throw isLost ? new NoAnswer(error.message) : error;
    }
  };

async function tab(browser, isFirefox) {
  const page = await browser.newPage();
  await page.setViewport({width: 1024, height: 768});
  return {
    version: await browser.version(),
    goto: answered((url) => page.goto(url, {waitUntil: 'load'})),
    run: answered((source) => page.evaluate(source)),
    runInFrame: answered((source) => page.frames()[1].evaluate(source)),
    // Firefox has no command for emulating media.
    emulate: isFirefox
      ? undefined
      : answered(async ({features = [], type}) => {
          await page.emulateMediaFeatures(features);
          await page.emulateMediaType(type);
        }),
    renew: async () => {
      const next = await tab(browser, isFirefox);
      await page.close();
      return next;
    },
    close: () => browser.close(),
  };
}

const openPuppeteer = async (options) =>
  tab(await puppeteer.launch({headless: true, ...options}), options.browser === 'firefox');

async function openWebKitTab() {
  const page = await openWebKit();
  const renew = async () => {
    page.close();
    return openWebKitTab();
  };
  return {...page, renew};
}

const openers = {
  Chromium: ({program}) =>
    openPuppeteer({
      executablePath: program,
      // Pages must return from the back/forward cache, as they do for visitors.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
      ],
    }),
  Firefox: ({program}) => openPuppeteer({browser: 'firefox', executablePath: program}),
  WebKit: openWebKitTab,
};

export const openBrowser = (engine) => openers[engine](findEngines()[engine]);
