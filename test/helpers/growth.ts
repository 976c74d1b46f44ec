/** How much longer the whole of a text takes than its eighth: linear is 8, quadratic 64. */

/** Far from both. */
export const LINEAR = 24;
const ROUNDS = 7;
/** Milliseconds below which a measurement is mostly noise. */
const SHORTEST = 10;

async function timeOf(read: () => unknown): Promise<number> {
  const start = performance.now();
  await read();
  return performance.now() - start;
}

/**
 * Each time is the shortest of several, because what else the machine does only adds to it: a
 * few if they suffice, more on a busy machine.
 */
export async function growth(
  read: (text: string) => unknown,
  text: string,
  rounds = 3,
): Promise<number> {
  const eighth = text.slice(0, text.length / 8);
  let [ofAll, ofEighth, ratio] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < rounds || (ratio >= LINEAR && round < ROUNDS); round++) {
    ofEighth = Math.min(ofEighth, await timeOf(() => read(eighth)));
    ofAll = Math.min(ofAll, await timeOf(() => read(text)));
    ratio = ofAll / Math.max(SHORTEST, ofEighth);
  }
  return ratio;
}
