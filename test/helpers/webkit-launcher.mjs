/**
 * WebKit for the test runner: a separate window for each test file, as the other engines have a
 * page. A single window would grow to gigabytes, and one that hangs would stop all tests after it.
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
      // The runner has abandoned it in the meantime.
      if (shown?.id !== id) return opened.end();
      window = opened;
      // It resolves when the page has loaded; the runner learns of that from the page itself.
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
    /** For the commands of a test. */
    send: (...command) => window.send(...command),
  };
}
