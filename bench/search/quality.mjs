/** Quality on a judged set, by kind of query. */

/** Milliseconds an engine may take for one set; a slower one is judged on a sample and marked so. */
const BUDGET = 8_000;
/** Prime: queries are taken in strides, so that a sample holds every kind. */
const STRIDE = 7919;

/** `relevant` empty: the query is off-topic, and every answer to it is one too many. */
export async function judge(search, queries) {
  const kinds = new Map();
  const start = performance.now();
  let asked = 0;
  while (asked < queries.length && performance.now() - start < BUDGET) {
    const {kind, q, relevant} = queries[(asked++ * STRIDE) % queries.length];
    const sum = kinds.get(kind) ?? {n: 0, mrr: 0, s1: 0, s5: 0, s10: 0, none: 0};
    const ids = await search(q, 10);
    const at = ids.findIndex((id) => relevant.includes(id));
    sum.n++;
    if (at >= 0) sum.mrr += 1 / (at + 1);
    if (at === 0) sum.s1++;
    if (at >= 0 && at < 5) sum.s5++;
    if (at >= 0) sum.s10++;
    if (ids.length === 0) sum.none++;
    sum.off = relevant.length === 0;
    kinds.set(kind, sum);
  }
  const byKind = new Map([...kinds].map(([kind, sum]) => [kind, shares(sum)]));
  return {byKind, sampled: asked < queries.length};
}

function shares({n, off, ...sums}) {
  const mean = Object.entries(sums).map(([name, sum]) => [name, sum / n]);
  return {n, off, ...Object.fromEntries(mean)};
}

/** One number a kind: MRR@10, or for off-topic queries the share that was answered. */
export const headline = ({off, mrr, none}) => (off ? 1 - none : mrr);
