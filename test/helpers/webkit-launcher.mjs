/**
 * WebKit for the test runner: a window of its own for each test file, as the other engines have a
 * page. One window for all of them grows to gigabytes, and one that hangs takes the rest with it.
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
      // The runner has given it up in the meantime.
      if (shown?.id !== id) return opened.end();
      window = opened;
      // It is answered when the page has loaded; the runner hears of that from the page itself.
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
