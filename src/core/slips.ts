/** Typing slips, in alphabetic words and in runs of katakana. */

/**
 * Minimum length of a run of katakana that may match with a slip: セミラー may be セミナー, but デート
 * is never データ.
 */
const RUN_LENGTH = 5;
/** Maximum number of known runs that replace one unknown run. */
const MOST = 3;

/**
 * Variants of a text in which an unknown run of katakana is replaced by a known one that differs by one
 * slip.
 */
export function withoutSlips(text: string, runs: readonly string[]): string[] {
  const found: string[] = [];
  text.replace(/[ァ-ヺー]{4,}/g, (run, at: number) => {
    for (const known of runs.some((one) => one.includes(run)) ? [] : runs) {
      // While it is typed, カスペルキ already lacks a character of カスペルスキ.
      const begun = known.slice(0, run.length + 1);
      if (known.length >= RUN_LENGTH && (isOneEdit(run, known) || isOneEdit(run, begun)))
        found.push(text.slice(0, at) + known + text.slice(at + run.length));
    }
    return run;
  });
  return found.slice(0, MOST);
}

/** Whether the texts differ by one unit: missing, extra, wrong, or swapped with its neighbour. */
export function isOneEdit(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const [tailA, tailB] = [restA.slice(1), restB.slice(1)];
  const swapped = tailA.charAt(0) + restA.charAt(0) + tailA.slice(1);
  return tailA === restB || tailB === restA || tailA === tailB || swapped === restB;
}

/** Whether both words consist of the same letters, whatever their order and number. */
export function hasSameLetters(a: string, b: string): boolean {
  return [...a, ...b].every((c) => a.includes(c) && b.includes(c));
}
