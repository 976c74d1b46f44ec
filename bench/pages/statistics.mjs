/** Medians and quartiles: averages would be distorted by other work on the machine. */

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const next = sorted[Math.min(low + 1, sorted.length - 1)];
  return sorted[low] + (next - sorted[low]) * (at - low);
}

/** @returns {{median: number, low: number, high: number, count: number}} with the quartiles */
export const summary = (values) => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  count: values.length,
});

/** Rounds of two pages alternate, so that each round has its own ratio; this is their spread. */
export const ratios = (values, others) =>
  summary(values.slice(0, others.length).map((value, i) => value / others[i]));
