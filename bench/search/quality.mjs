/** Quality on a judged set, by kind of query. */

/** Milliseconds that an engine may take for one set; slower engines are judged on a sample and marked. */
const BUDGET = 8_000;
/** A prime stride through the queries, so that a sample contains every kind. */
const STRIDE = 7919;

/** If `relevant` is empty, the query is off-topic, and every result is wrong. */
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

/** One number per kind: MRR@10, or for off-topic queries the share that got results. */
export const headline = ({off, mrr, none}) => (off ? 1 - none : mrr);
