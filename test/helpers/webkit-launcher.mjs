/**
 * WebKit for the test runner: a separate window for each test file, like the pages of the other
 * engines. A single window would grow to gigabytes, and a hanging one would stop all subsequent tests.
 */
import {openWindow} from './webkit-driver.mjs';

export function webKitLauncher() {
  let window;
  let shown;
  return {
    name: 'WebKit',
    type: 'webdriver',
    async initialize(config) {
      this.config = config;
    },
    async startSession(id, url) {
      shown = {id, url};
      const opened = await openWindow();
      // The runner has abandoned the page in the meantime.
      if (shown?.id !== id) return opened.end();
      window = opened;
      // The request resolves when the page has loaded; the runner learns that from the page itself.
      window.send('POST', '/url', {url}).catch(() => {});
    },
    isActive: (id) => shown?.id === id,
    getBrowserUrl: () => shown?.url,
    async stopSession() {
      await this.stop();
      return {};
    },
    async stop() {
      window?.end();
      window = shown = undefined;
    },
    /** Used by the commands of a test. */
    send: (...command) => window.send(...command),
  };
}
