/** WebKit for the test runner: as each window has a screen of its own, all are in the foreground. */
import {endFreeWindows, giveBack, takeWindow} from './webkit-windows.mjs';

export function webKitLauncher() {
  /** Pages of the runner by their id: the address, and the window once it is open. */
  const pages = new Map();
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 2,
    async initialize(config) {
      this.config = config;
    },
    async startSession(id, url) {
      pages.set(id, {url});
      const window = await takeWindow();
      // The runner has abandoned the page in the meantime.
      if (!pages.has(id)) return giveBack(window);
      pages.set(id, {url, window});
      // The request resolves when the page has loaded; the runner learns that from the page itself.
      window.send('POST', '/url', {url}).catch(() => {});
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.url,
    async stopSession(id) {
      const {window} = pages.get(id);
      pages.delete(id);
      if (window) await giveBack(window);
      return {};
    },
    async stop() {
      for (const {window} of pages.values()) window?.end();
      endFreeWindows();
    },
    /** Used by the commands of a test. */
    send: (id, ...command) => pages.get(id).window.send(...command),
  };
}
