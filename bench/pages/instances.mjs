/** Many instances on one page: what the first, the second, the tenth and the fiftieth cost. */
import {heapOf, inFreshPage} from './browser.mjs';

const INSTANCES = 50;
const COUNTED = [0, 1, 2, 10, INSTANCES];

/** How each page makes one more of itself; it resolves when the instance is laid out. */
const MAKERS = {
  ours: `async () => {
    const made = document.createElement('trust-faq');
    document.body.append(made);
    await made.ready;
    return made.offsetHeight;
  }`,
  floor: `async () => {
    const made = document.createElement('div');
    made.innerHTML = window.markup;
    document.body.append(made);
    return made.offsetHeight;
  }`,
};

/** Milliseconds that each of the instances took. */
export function timesOf(browser, {site, id}) {
  return withEmptyPage(browser, {site, id}, (tab) =>
    tab.evaluate(`(async () => {
      const make = ${MAKERS[id]};
      const times = [];
      for (let i = 0; i < ${INSTANCES}; i++) {
        // Each in a task of its own, after what the one before left to do.
        await new Promise((resolve) => setTimeout(resolve));
        const start = performance.now();
        await make();
        times.push(performance.now() - start);
      }
      return times;
    })()`),
  );
}

/** Heap and nodes per instance, after garbage was collected; `search` has each instance asked once. */
export function memoryOf(browser, {site, id, search}) {
  return withEmptyPage(browser, {site, id}, async (tab) => {
    const devTools = await tab.createCDPSession();
    const rows = [];
    let made = 0;
    for (const count of COUNTED) {
      while (made < count) {
        await tab.evaluate(`(${MAKERS[id]})()`);
        if (search) await tab.evaluate(searchLast);
        made++;
      }
      const {Nodes, JSEventListeners} = await tab.metrics();
      rows.push({count, heap: await heapOf(devTools), nodes: Nodes, listeners: JSEventListeners});
    }
    return rows;
  });
}

async function searchLast() {
  const last = [...document.querySelectorAll('trust-faq')].at(-1);
  await last.search('監査');
  await last.search('');
}

/** The page with its scripts run and no instance yet. */
function withEmptyPage(browser, {site, id}, run) {
  const what = `instances of ${id}`;
  return inFreshPage(browser, {what, ms: 40_000}, async (tab) => {
    await tab.goto(`${site.origin}/${id}-empty/index.html`, {waitUntil: 'load'});
    return run(tab);
  });
}
