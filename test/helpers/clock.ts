/** A stopped clock, for everything that the element or a page does after a delay. */
import {afterTest} from './fixture.js';

export interface Clock {
  /** The pending delays, in milliseconds. */
  readonly delays: () => number[];
  /** Lets this many milliseconds pass at once; by default, enough for all pending timers. */
  readonly pass: (time?: number) => void;
}

interface Timer {
  readonly run: () => void;
  readonly delay: number;
  readonly due: number;
}

/** Stops the clock of a page until the end of the test: its timers run only when the test lets time pass. */
export function stopClock(view: Window = window): Clock {
  const waiting = new Map<number, Timer>();
  const {setTimeout: set, clearTimeout: clear} = Object.getOwnPropertyDescriptors(view);
  let [last, now] = [0, 0];
  view.setTimeout = ((run: () => void, delay = 0) => {
    waiting.set(++last, {run, delay, due: now + delay});
    return last;
  }) as typeof setTimeout;
  view.clearTimeout = (id) => void waiting.delete(Number(id));
  afterTest(() => Object.defineProperties(view, {setTimeout: set, clearTimeout: clear}));

  /** The timer that is due first, unless it is due after `end`. */
  const nextUntil = (end: number): [number, Timer] | undefined =>
    [...waiting].filter(([, {due}]) => due <= end).sort(([, a], [, b]) => a.due - b.due)[0];

  return {
    delays: () => [...waiting.values()].map(({delay}) => delay),
    pass: (time) => {
      const end =
        time === undefined
          ? Math.max(now, ...[...waiting.values()].map(({due}) => due))
          : now + time;
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        const [id, {run, due}] = next;
        waiting.delete(id);
        now = due;
        run();
      }
      now = end;
    },
  };
}

/** Runs the clock of this page twenty times as fast until the end of the test; the order of timers stays the same. */
export function hurryClock(): void {
  const own = Object.getOwnPropertyDescriptor(window, 'setTimeout')!;
  const set = window.setTimeout.bind(window);
  window.setTimeout = ((run: () => void, delay = 0) => set(run, delay / 20)) as typeof setTimeout;
  afterTest(() => Object.defineProperty(window, 'setTimeout', own));
}
