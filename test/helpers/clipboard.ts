/** Clipboards of the tests: one that takes every copy, one that refuses. */
import {afterTest} from './fixture.js';

/** Replaces the page's clipboard, or removes it. */
export function replaceClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  afterTest(() => delete (navigator as {clipboard?: unknown}).clipboard);
}

/** Takes the page's copies; returns the content of the last one by type. */
export function takeCopies(): Record<string, string> {
  const taken: Record<string, string> = {};
  replaceClipboard({
    write: async ([item]) => {
      const texts = item!.types.map(async (type) => [
        type,
        await (await item!.getType(type)).text(),
      ]);
      delete taken['text/html'];
      Object.assign(taken, Object.fromEntries(await Promise.all(texts)));
    },
  });
  return taken;
}

/**
 * Makes every way of copying fail: without the visitor's activation, browsers ignore
 * `execCommand('copy')` too, but not all of them and not always.
 */
export function refuseCopies(clipboard?: Partial<Clipboard>): void {
  replaceClipboard(clipboard);
  const own = document.execCommand.bind(document);
  document.execCommand = () => false;
  afterTest(() => (document.execCommand = own));
}
