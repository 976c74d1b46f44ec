/** Measures what a page keeps running while nobody uses it, and its cost while the page around it scrolls. */
import {heapOf, inFreshPage, withProbe} from './browser.mjs';

const SETTLE_MS = 1_500;
const IDLE_MS = 1_000;
const STEPS = 30;
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Counts what the page starts and does not end; runs before the page's own scripts. */
function countLiving() {
  const living = {timers: new Set(), frames: new Set(), observers: new Map()};
  const start = (set, original, isEndless) =>
    function (callback, ...rest) {
      const id = original.call(
        window,
        typeof callback === 'function'
          ? (...args) => {
              if (!isEndless) set.delete(id);
              return callback(...args);
            }
          : callback,
        ...rest,
      );
      set.add(id);
      return id;
    };
  const stop = (set, original) => (id) => {
    set.delete(id);
    original.call(window, id);
  };
  window.setTimeout = start(living.timers, window.setTimeout, false);
  window.setInterval = start(living.timers, window.setInterval, true);
  window.requestAnimationFrame = start(living.frames, window.requestAnimationFrame, false);
  window.clearTimeout = stop(living.timers, window.clearTimeout);
  window.clearInterval = stop(living.timers, window.clearInterval);
  window.cancelAnimationFrame = stop(living.frames, window.cancelAnimationFrame);
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const {prototype} = window[kind];
    const {observe, disconnect} = prototype;
    prototype.observe = function (...args) {
      living.observers.set(this, kind);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      living.observers.delete(this);
      return disconnect.apply(this);
    };
  }
  window.living = living;
}

export function idleOf(browser, {site, page, count}) {
  const what = `idle cost of ${page.name}`;
  const prepare = async (tab) => {
    await tab.evaluateOnNewDocument(countLiving);
    await withProbe(page, count)(tab);
  };
  return inFreshPage(browser, {what, prepare}, async (tab) => {
    await tab.goto(`${site.origin}/${page.id}/index.html`, {waitUntil: 'load'});
    await tab.evaluate(() => window.bench.usable);
    await wait(SETTLE_MS);
    const devTools = await tab.createCDPSession();
    const heap = await heapOf(devTools);
    const before = await tab.metrics();
    await wait(IDLE_MS);
    const after = await tab.metrics();
    const living = await tab.evaluate(() => ({
      timers: window.living.timers.size + window.living.frames.size,
      observers: window.living.observers.size,
    }));
    const scrolled = await scroll(tab);
    return {
      ...living,
      listeners: before.JSEventListeners,
      pageListeners: await listenersOnPage(devTools),
      nodes: before.Nodes,
      heap,
      idleScript: (after.ScriptDuration - before.ScriptDuration) * 1000,
      recalculations: scrolled.RecalcStyleCount - after.RecalcStyleCount,
      layouts: scrolled.LayoutCount - after.LayoutCount,
    };
  });
}

/** Scrolls the page frame by frame, down and up again. */
async function scroll(tab) {
  await tab.evaluate(
    (steps) =>
      new Promise((resolve) => {
        let step = 0;
        const go = () => {
          window.scrollBy(0, step < steps / 2 ? 40 : -40);
          step++;
          if (step < steps) window.requestAnimationFrame(go);
          else resolve();
        };
        window.requestAnimationFrame(go);
      }),
    STEPS,
  );
  return tab.metrics();
}

/** Listeners on `window` and `document`, through which every event of the page passes. */
async function listenersOnPage(devTools) {
  let count = 0;
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const {result} = await devTools.send('Runtime.evaluate', {expression});
    const {objectId} = result;
    const {listeners} = await devTools.send('DOMDebugger.getEventListeners', {objectId});
    count += listeners.length;
  }
  return count;
}
