/** The promises, the measurements, and whether each promise is kept; ../notes.mjs explains missed ones. */
import {ms, spread, times} from './format.mjs';

/** What a target says instead of a number that its run lacks. */
export const NOT_MEASURED = 'not measured';

/** The resolution of the Event Timing API. */
const STEP_MS = 8;

const ratio = (name, value, limit) => ({
  name,
  text: value ? `${spread(value, times)} ×` : NOT_MEASURED,
  met: value ? value.median <= limit : false,
});

/** [id, promise, page, reference, limit] of the time until the questions are painted at 4×. */
const LOOKS = [
  ['light', 'Light questions painted at 4×, at most 1.1 times the floor', 'light', 'floor', 1.1],
  [
    'declarative',
    'Questions of a declarative root painted at 4×, at most 1.5 times the floor',
    'declarative',
    'floor',
    1.5,
  ],
  [
    'questions-4',
    'Questions of a script tag painted at 4×, at most twice the floor',
    'ours',
    'floor',
    2,
  ],
  [
    'govuk',
    'Questions of a script tag painted at 4×, not slower than GOV.UK’s accordion by more than 5 %',
    'ours',
    'govuk',
    1.05,
  ],
  [
    'shape',
    'Questions of a script tag painted at 4×, at most 1.3 times the hand-written element',
    'ours',
    'shape',
    1.3,
  ],
];
/** Steps of the Event Timing API by which opening an answer may take longer than on the floor. */
const OPEN_STEPS = {1: 1, 4: 2};

/** A missed target names its page, whose trace then stands beside the floor's. */
export function pageTargets({pages, instances, memory}) {
  const {floor, ours, reserved, assembled} = pages;
  const list = LOOKS.map(([id, name, page, to, limit]) => ({
    id,
    ...ratio(name, pages[page]?.visits['4']?.to[to], limit),
    trace: {part: 'look', page, reference: to},
  }));
  for (const throttling of [1, 4]) {
    const theirs = assembled?.visits[throttling]?.to.ours;
    list.push({
      id: `peer-${throttling}`,
      name: `Questions painted at ${throttling}×, before “${assembled?.name}”`,
      text: theirs ? `it takes ${spread(theirs, times)} × ours` : NOT_MEASURED,
      met: theirs ? theirs.median > 1 : false,
    });
    list.push(openTarget(throttling, ours, floor));
  }
  list.push({id: 'shift', ...zero('Layout shift with the reserved height, none', reserved?.shift)});
  list.push({id: 'idle', ...idleTarget(ours?.idle)});
  list.push({
    id: 'second',
    ...ratio(
      'Time of the second instance, less than half the first',
      instances?.ours?.secondToFirst,
      0.5,
    ),
  });
  list.push({id: 'second-heap', ...heapTarget(memory?.searched)});
  list.push({
    id: 'fiftieth',
    ...ratio('Time of the 50th instance, at most the second', instances?.ours?.fiftiethToSecond, 1),
  });
  return list;
}

function openTarget(throttling, ours, floor) {
  const opened = ours?.visits[throttling]?.opened;
  const least = floor?.visits[throttling]?.opened;
  const limit = OPEN_STEPS[throttling] * STEP_MS;
  return {
    id: `open-${throttling}`,
    name: `Opening an answer at ${throttling}×, median within ${limit} ms of the floor`,
    text: opened && least ? `${ms(opened.p50)} ms, floor ${ms(least.p50)} ms` : NOT_MEASURED,
    met: Boolean(opened && least && opened.p50 - least.p50 <= limit),
    trace: {part: 'open', page: 'ours', reference: 'floor'},
  };
}

const zero = (name, value) => ({
  name,
  text: value === undefined ? NOT_MEASURED : value.toFixed(4),
  met: value === 0,
});

function idleTarget(idle) {
  const numbers = idle && [idle.timers, idle.recalculations, idle.layouts];
  return {
    name: 'Idle: no timer, no style recalculation and no layout while the page scrolls',
    text: numbers ? numbers.join(', ') : NOT_MEASURED,
    met: Boolean(numbers?.every((number) => number === 0)),
  };
}

/** Searches each instance once, so that its index counts. */
function heapTarget(rows) {
  const at = (count) => rows?.find((row) => row.count === count)?.heap;
  const share = rows ? (at(2) - at(1)) / (at(1) - at(0)) : NaN;
  return {
    name: 'Heap of the second instance, less than half the first',
    text: rows ? `${times(share)} ×` : NOT_MEASURED,
    met: share < 0.5,
  };
}

export function scaleTargets({sizes}) {
  const [small, large] = [sizes['16'], sizes['10000']];
  const share = small && large ? large.keystroke.p95 / small.keystroke.p95 : NaN;
  const task = large?.typingTask;
  return [
    {
      id: 'scale',
      name: 'Keystroke to paint, p95 with 10,000 entries at most twice that with 16',
      text: Number.isNaN(share) ? NOT_MEASURED : `${times(share)} ×`,
      met: share <= 2,
    },
    {
      id: 'scale-task',
      name: 'No task over 50 ms while typing, with 10,000 entries',
      text: task === undefined ? NOT_MEASURED : task >= 50 ? `${ms(task)} ms` : 'none',
      met: task < 50,
    },
  ].map((target) => ({...target, typing: [small?.typing, large?.typing]}));
}
