/**
 * Windows of WebKit that are used again: opening one takes a second, but after many pages one takes
 * gigabytes of memory.
 */
import {openWindow} from './webkit-driver.mjs';

const PAGES_IN_A_WINDOW = 8;

const free = [];

/** Whether the window's page still runs scripts. */
async function isAlive({send}) {
  const answer = send('POST', '/execute/sync', {script: 'return true', args: []});
  const late = new Promise((resolve) => setTimeout(resolve, 5_000, false).unref());
  return Promise.race([answer, late]).catch(() => false);
}

/** A window that nobody uses; it still shows what it showed last. */
export const takeWindow = async () => free.pop() ?? {...(await openWindow()), pages: 0};

/** Takes back a window after each page, and ends it if it hangs or has shown enough. */
export async function giveBack(window) {
  window.pages += 1;
  if (window.pages < PAGES_IN_A_WINDOW && (await isAlive(window))) free.push(window);
  else window.end();
}

export function endFreeWindows() {
  for (const {end} of free.splice(0)) end();
}
