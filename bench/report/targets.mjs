/** The promises, the measurements, and whether each promise is kept; ../notes.mjs explains missed ones. */
import {ms, spread, times} from './format.mjs';

/** The resolution of the Event Timing API. */
const STEP_MS = 8;

const ratio = (name, value, limit) => ({
  name,
  text: value ? `${spread(value, times)} ×` : 'not measured',
  met: value ? value.median <= limit : false,
});

export function pageTargets({pages, instances, memory}) {
  const {floor, ours, reserved, assembled} = pages;
  const visits = ours?.visits ?? {};
  const to = (throttling, id) => visits[throttling]?.to[id];
  const list = [
    ['questions-4', ratio('Questions painted at 4×, at most twice the floor', to(4, 'floor'), 2)],
  ];
  for (const throttling of [1, 4]) {
    const theirs = assembled?.visits[throttling]?.to.ours;
    list.push([
      `peer-${throttling}`,
      {
        name: `Questions painted at ${throttling}×, before “${assembled?.name}”`,
        text: theirs ? `it takes ${spread(theirs, times)} × ours` : 'not measured',
        met: theirs ? theirs.median > 1 : false,
      },
    ]);
    const opened = visits[throttling]?.opened;
    const least = floor?.visits[throttling]?.opened;
    list.push([
      `open-${throttling}`,
      {
        name: `Opening an answer at ${throttling}×, median within ${STEP_MS} ms of the floor`,
        text: opened && least ? `${ms(opened.p50)} ms, floor ${ms(least.p50)} ms` : 'not measured',
        met: Boolean(opened && least && opened.p50 - least.p50 <= STEP_MS),
      },
    ]);
  }
  list.push(['shift', zero('Layout shift with the reserved height, none', reserved?.shift)]);
  list.push(['idle', idleTarget(ours?.idle)]);
  list.push([
    'second',
    ratio(
      'Time of the second instance, less than half the first',
      instances?.ours?.secondToFirst,
      0.5,
    ),
  ]);
  list.push(['second-heap', heapTarget(memory?.searched)]);
  list.push([
    'fiftieth',
    ratio('Time of the 50th instance, at most the second', instances?.ours?.fiftiethToSecond, 1),
  ]);
  return list.map(([id, target]) => ({id, ...target}));
}

const zero = (name, value) => ({
  name,
  text: value === undefined ? 'not measured' : value.toFixed(4),
  met: value === 0,
});

function idleTarget(idle) {
  const numbers = idle && [idle.timers, idle.recalculations, idle.layouts];
  return {
    name: 'Idle: no timer, no style recalculation and no layout while the page scrolls',
    text: numbers ? numbers.join(', ') : 'not measured',
    met: Boolean(numbers?.every((number) => number === 0)),
  };
}

/** Searches each instance once, so that its index counts. */
function heapTarget(rows) {
  const at = (count) => rows?.find((row) => row.count === count)?.heap;
  const share = rows ? (at(2) - at(1)) / (at(1) - at(0)) : NaN;
  return {
    name: 'Heap of the second instance, less than half the first',
    text: rows ? `${times(share)} ×` : 'not measured',
    met: share < 0.5,
  };
}

export function scaleTargets({sizes}) {
  const [small, large] = [sizes['16'], sizes['10000']];
  const share = small && large ? large.keystroke.p95 / small.keystroke.p95 : NaN;
  return [
    {
      id: 'scale',
      name: 'Keystroke to paint, p95 with 10,000 entries at most twice that with 16',
      text: Number.isNaN(share) ? 'not measured' : `${times(share)} ×`,
      met: share <= 2,
    },
  ];
}
