/** One visit: loading until the questions are painted, then opening answers. */
import {inFreshPage, withProbe} from './browser.mjs';

/** Milliseconds for long tasks and shifts that follow the questions. */
const QUIET_MS = 300;
const OPENED_PER_VISIT = 2;
/** Maximum duration of an opening animation; visitors do not click faster. */
const BETWEEN_CLICKS_MS = 250;
/** Milliseconds that a visitor’s pointer is on a question before the press, at least. */
export const AIM_MS = 100;
/** An interaction that the Event Timing API does not report took less than its lowest threshold. */
const UNREPORTED_MS = 8;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const sum = (values) => values.reduce((all, one) => all + one, 0);

/** @returns the measurements of one visit, in milliseconds */
export function visit(browser, {site, page, count, throttling, round}) {
  const what = `${page.name} at ${throttling}×`;
  const prepare = withProbe(page, count);
  return inFreshPage(browser, {throttling, what, prepare}, async (tab) => {
    await tab.goto(`${site.origin}/${page.id}/index.html`, {waitUntil: 'load'});
    const questions = await tab.evaluate(() => window.bench.usable);
    await wait(QUIET_MS);
    const {TaskDuration, ScriptDuration} = await tab.metrics();
    const longTasks = await tab.evaluate(() => window.bench.longTasks);
    const opened = page.kind === 'search' ? [] : await openSome(tab, page, round);
    return {
      questions,
      mainThread: TaskDuration * 1000,
      script: ScriptDuration * 1000,
      blocking: sum(longTasks.map((duration) => duration - 50)),
      longestTask: Math.max(0, ...longTasks),
      opened,
    };
  });
}

/** Clicks a few questions with a real mouse, different ones in each round. */
async function openSome(tab, page, round) {
  const times = [];
  for (let i = 0; i < OPENED_PER_VISIT; i++) {
    const point = await tab.evaluate(`(() => {
      const list = [...(${page.questions})()];
      const target = list[${round * OPENED_PER_VISIT + i} % list.length];
      target.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, top, width, height} = target.getBoundingClientRect();
      window.bench.interactions.clear();
      return {x: left + width / 2, y: top + height / 2};
    })()`);
    await tab.mouse.move(point.x, point.y);
    await wait(AIM_MS);
    await tab.mouse.click(point.x, point.y);
    await wait(BETWEEN_CLICKS_MS);
    const reported = await tab.evaluate(() => [...window.bench.interactions.values()]);
    times.push(Math.max(UNREPORTED_MS, ...reported));
  }
  return times;
}

/** Layout shift if the scripts arrive after the first paint; nothing may jump after the questions. */
export function shiftOf(browser, {site, page, count}) {
  const what = `layout shift of ${page.name}`;
  return inFreshPage(browser, {what, prepare: withProbe(page, count)}, async (tab) => {
    await tab.goto(`${site.origin}/late/${page.id}/index.html`, {waitUntil: 'load'});
    await tab.evaluate(() => window.bench.usable);
    await wait(QUIET_MS);
    return tab.evaluate(() => window.bench.shift);
  });
}

/** Bytes and requests until the questions are shown, and until a first search has been answered. */
export function transferOf(browser, {site, page, count}) {
  const what = `transfer of ${page.name}`;
  return inFreshPage(browser, {what, prepare: withProbe(page, count)}, async (tab) => {
    site.take(page.id);
    await tab.goto(`${site.origin}/${page.id}/index.html`, {waitUntil: 'networkidle0'});
    await tab.evaluate(() => window.bench.usable);
    const shown = site.take(page.id);
    if (!page.input) return {shown, searched: null};
    await (await tab.evaluateHandle(`(${page.input})()`)).asElement().focus();
    await tab.keyboard.sendCharacter('監査');
    await tab.waitForFunction(`(${page.results})()`, {timeout: 8_000});
    await tab.waitForNetworkIdle({idleTime: 200, timeout: 8_000});
    const more = site.take(page.id);
    const searched = {requests: shown.requests + more.requests, bytes: shown.bytes + more.bytes};
    return {shown, searched};
  });
}
