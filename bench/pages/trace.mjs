/**
 * Where the main thread's time goes, by a trace (the `devtools.timeline` events that DevTools' own
 * Performance panel shows): script, style, layout and paint, each without what is nested in it.
 */
import {inFreshPage, withProbe} from './browser.mjs';
import {AIM_MS} from './load.mjs';
import {quantile} from './statistics.mjs';

const ROUNDS = 3;
const THROTTLING = 4;
/** After this time an opened answer has its final look. */
const OPENED_MS = 350;
const QUIET_MS = 1_200;

const GROUPS = {
  html: ['ParseHTML'],
  style: ['UpdateLayoutTree', 'RecalculateStyles', 'ParseAuthorStyleSheet'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'UpdateLayer', 'CompositeLayers', 'Commit'],
};
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|EventDispatch|TimerFire|FireAnimationFrame|FireIdleCallback|RunMicrotasks|HandlePostMessage|M(?:in|aj)orGC|v8\..*|V8\..*)$/;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Medians of {@link groupsOf} for loading until the questions are painted, and for opening an answer. */
export async function breakdownOf(browser, {site, page, count}) {
  const loads = [];
  const clicks = [];
  for (let round = 0; round < ROUNDS; round++) {
    const what = `trace of ${page.name}`;
    const prepare = withProbe(page, count);
    await inFreshPage(browser, {throttling: THROTTLING, what, prepare}, async (tab) => {
      const address = `${site.origin}/${page.id}/index.html`;
      loads.push(
        await traced(
          tab,
          async () => {
            await tab.goto(address, {waitUntil: 'load'});
            await tab.evaluate(() => window.bench.usable);
          },
          'questions painted',
        ),
      );
      await wait(QUIET_MS);
      const point = await aimAt(tab, page, round);
      clicks.push(
        await traced(tab, async () => {
          await tab.mouse.click(point.x, point.y);
          await wait(OPENED_MS);
        }),
      );
    });
  }
  return {look: mediansOf(loads), open: mediansOf(clicks)};
}

async function aimAt(tab, page, round) {
  const point = await tab.evaluate(`(() => {
    const {left, top, width, height} = [...(${page.questions})()][${round}].getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  })()`);
  await tab.mouse.move(point.x, point.y);
  await wait(AIM_MS);
  return point;
}

const CATEGORIES = ['-*', 'devtools.timeline', 'v8', 'blink.user_timing', '__metadata'];

/** Milliseconds of each group while `act` runs, or up to the page's own `mark`. */
export async function traced(tab, act, mark) {
  await tab.tracing.start({categories: CATEGORIES});
  await act();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(await tab.tracing.stop()));
  const [marked] = traceEvents.filter(({name}) => name === mark);
  if (!marked) return groupsOf(traceEvents);
  const own = traceEvents.filter(({pid}) => pid === marked.pid);
  return groupsOf(own.filter(({ph, ts}) => ph === 'M' || ts < marked.ts));
}

/** Milliseconds of self time by group on the busiest renderer's main thread. */
function groupsOf(events) {
  const threads = events.filter(
    ({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const all = threads.map(({pid, tid}) =>
    sumSelfTimes(events.filter((one) => one.ph === 'X' && one.pid === pid && one.tid === tid)),
  );
  return all.sort((a, b) => total(b) - total(a))[0] ?? {};
}

function sumSelfTimes(events) {
  const sums = {script: 0, html: 0, style: 0, layout: 0, paint: 0};
  const open = [];
  const close = ({group, self}) => {
    if (group) sums[group] += self / 1000;
  };
  for (const {name, ts, dur = 0} of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length > 0 && open.at(-1).end <= ts) close(open.pop());
    if (open.length > 0) open.at(-1).self -= dur;
    // What belongs to no group counts for the event around it, such as a layer's own bookkeeping.
    const group = groupOf(name) ?? open.at(-1)?.group;
    open.push({end: ts + dur, self: dur, group});
  }
  open.forEach(close);
  return sums;
}

function groupOf(name) {
  if (SCRIPT.test(name)) return 'script';
  return Object.keys(GROUPS).filter((group) => GROUPS[group].includes(name))[0];
}

const total = (sums) => Object.values(sums).reduce((all, one) => all + one, 0);

export function mediansOf(list) {
  const median = (group) =>
    quantile(
      list.map((one) => one[group]),
      0.5,
    );
  return Object.fromEntries(Object.keys(list[0]).map((group) => [group, median(group)]));
}
