/** Opens a tab in each engine, with the same few commands for all. */
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../helpers/find-browsers.mjs';
import {openWebKit} from '../../helpers/webkit-page.mjs';

async function tab(browser, isFirefox) {
  const page = await browser.newPage();
  await page.setViewport({width: 1024, height: 768});
  return {
    version: await browser.version(),
    goto: (url) => page.goto(url, {waitUntil: 'load'}),
    run: (source) => page.evaluate(source),
    runInFrame: (source) => page.frames()[1].evaluate(source),
    // Firefox has no command for emulating media.
    emulate: isFirefox
      ? undefined
      : async ({features = [], type}) => {
          await page.emulateMediaFeatures(features);
          await page.emulateMediaType(type);
        },
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
