/** A stopped clock, for what the element does after a delay. */
import {afterTest} from './fixture.js';

/** Stops the clock until the end of the test; `pass()` lets all the waiting time pass at once. */
export function stopClock(): {readonly delays: () => number[]; readonly pass: () => void} {
  const waiting = new Map<number, {run: () => void; delay: number}>();
  const own = Object.getOwnPropertyDescriptors(window);
  let last = 0;
  window.setTimeout = ((run: () => void, delay: number) => {
    waiting.set(++last, {run, delay});
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => void waiting.delete(id as number);
  afterTest(() =>
    Object.defineProperties(window, {setTimeout: own.setTimeout, clearTimeout: own.clearTimeout}),
  );
  return {
    delays: () => [...waiting.values()].map(({delay}) => delay),
    pass: () => {
      const due = [...waiting.values()];
      waiting.clear();
      due.forEach(({run}) => run());
    },
  };
}
