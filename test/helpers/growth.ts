/** How much longer a text takes than its eighths, one after the other: linear is 1, quadratic 8. */

/** Far from both. */
export const LINEAR = 2;
const PARTS = 8;
const ROUNDS = 7;
/** Milliseconds below which eight times are mostly the clock. */
const SHORTEST = 20;

/** Takes the time of an act; what is prepared before it costs nothing. */
export type Clock = (act: () => unknown) => Promise<void>;

/** Milliseconds of each act, in order. */
async function timesOf(read: Read, text: string): Promise<readonly number[]> {
  const times: number[] = [];
  await read(text, async (act) => {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  });
  return times;
}

type Read = (text: string, clock: Clock) => unknown;

const byAct =
  (join: (time: number, other: number) => number) =>
  (times: readonly number[], others: readonly number[]): readonly number[] =>
    times.map((time, i) => join(time, others[i]!));
const sum = byAct((time, other) => time + other);
const shorter = byAct(Math.min);

/** As long as the whole at this pace, so that what else the machine does falls upon both. */
async function timesOfEighths(read: Read, text: string): Promise<readonly number[]> {
  const eighth = text.slice(0, text.length / PARTS);
  let times = await timesOf(read, eighth);
  for (let part = 1; part < PARTS; part++) times = sum(times, await timesOf(read, eighth));
  return times;
}

/**
 * That of the act which grows most. Each time is the shortest of several, because what else the
 * machine does only adds to it: a few where that says enough, more on a busy machine.
 */
export async function growth(read: Read, text: string, rounds = 2): Promise<number> {
  let whole = await timesOf(read, text);
  // Too short to be anything but linear.
  if (Math.max(...whole) < LINEAR * SHORTEST) return 1;
  let eighths = await timesOfEighths(read, text);
  const ratio = (): number =>
    Math.max(...whole.map((time, i) => time / Math.max(SHORTEST, eighths[i]!)));
  for (let round = 1; round < rounds || (ratio() >= LINEAR && round < ROUNDS); round++) {
    whole = shorter(whole, await timesOf(read, text));
    eighths = shorter(eighths, await timesOfEighths(read, text));
  }
  return ratio();
}
