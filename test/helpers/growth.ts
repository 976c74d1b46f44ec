/** The ratio between the time for a whole text and for an eighth of it: 8 if linear, 64 if quadratic. */

/** A limit far from both. */
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
 * Takes the shortest of several measurements, because other work on the machine only adds time: a few
 * if they suffice, more on a busy machine.
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
