/** Whether a version `1.10.0` is later than another; false if one of them is not a version. */
export function isVersionAfter(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1));
  if (!a || !b) return false;
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && Number(a[at]) > Number(b[at]);
}
