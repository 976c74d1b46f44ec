/** Measures many instances on one page: the cost of the first, second, tenth and fiftieth. */
import {heapOf, inFreshPage} from './browser.mjs';

const INSTANCES = 50;
const COUNTED = [0, 1, 2, 10, INSTANCES];

/** Adds another instance on each page; resolves when it is laid out. */
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

/** Milliseconds for each of the instances. */
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

/** Heap and nodes per instance, after garbage collection; with `search`, each instance is searched once. */
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

/** Opens the page after its scripts have run, without any instance. */
function withEmptyPage(browser, {site, id}, run) {
  const what = `instances of ${id}`;
  return inFreshPage(browser, {what, ms: 40_000}, async (tab) => {
    await tab.goto(`${site.origin}/${id}-empty/index.html`, {waitUntil: 'load'});
    return run(tab);
  });
}
