/** A stopped clock, for what the element does after a delay. */
import {afterTest} from './fixture.js';

/** Stops the clock of a page until the end of the test; `pass()` lets all the waiting time pass at once. */
export function stopClock(view: Window = window): {
  readonly delays: () => number[];
  readonly pass: () => void;
} {
  const waiting = new Map<number, {run: () => void; delay: number}>();
  const {setTimeout: set, clearTimeout: clear} = Object.getOwnPropertyDescriptors(view);
  let last = 0;
  view.setTimeout = ((run: () => void, delay: number) => {
    waiting.set(++last, {run, delay});
    return last;
  }) as typeof setTimeout;
  view.clearTimeout = (id) => void waiting.delete(Number(id));
  afterTest(() => Object.defineProperties(view, {setTimeout: set, clearTimeout: clear}));
  return {
    delays: () => [...waiting.values()].map(({delay}) => delay),
    pass: () => {
      const due = [...waiting.values()];
      waiting.clear();
      due.forEach(({run}) => run());
    },
  };
}
