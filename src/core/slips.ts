/** One slip of the keyboard, in words of an alphabet and in runs of katakana. */

/** A run of katakana must be this long to be met with a slip in it: セミナー may be セミラー, but データ is never デート. */
const RUN_LENGTH = 5;
/** Known runs that one unknown run may stand for. */
const MOST = 3;

/** The ways to read a text in which a run of katakana that no entry holds is a known one with a slip in it. */
export function withoutSlips(text: string, runs: string): string[] {
  const found: string[] = [];
  text.replace(/[ァ-ヺー]{4,}/g, (run, at: number) => {
    for (const known of runs.includes(run) ? [] : runs.split('\n')) {
      // カスペルキ, while it is typed, lacks a character of カスペルスキ already.
      const begun = known.slice(0, run.length + 1);
      if (known.length >= RUN_LENGTH && (isOneEdit(run, known) || isOneEdit(run, begun)))
        found.push(text.slice(0, at) + known + text.slice(at + run.length));
    }
    return run;
  });
  return found.slice(0, MOST);
}

/** One unit too many, too few, wrong, or two swapped. */
export function isOneEdit(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const [tailA, tailB] = [restA.slice(1), restB.slice(1)];
  return (
    tailA === restB ||
    tailB === restA ||
    tailA === tailB ||
    restA.charAt(1) + restA.charAt(0) + tailA.slice(1) === restB
  );
}

/** Do both words have the same letters, whatever their order and number? */
export function hasSameLetters(a: string, b: string): boolean {
  return [...a, ...b].every((c) => a.includes(c) && b.includes(c));
}
