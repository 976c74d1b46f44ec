/** Index build, keystroke times and heap on entries recombined from a judged set. */

/** Milliseconds: slower engines are measured on the builds and keystrokes completed within this time. */
const BUDGET = 5_000;
const BUILDS = 6;
const ROUNDS = 4;

/** A generator of the same numbers in every run. */
function randomFrom(seed) {
  let state = seed;
  return (below) => (state = (state * 16_807) % 2_147_483_647) % below;
}

/**
 * Recombines entries: questions keep their start and take the end of another; answers combine sentences
 * of many.
 */
export function recombine(entries, count) {
  const random = randomFrom(7);
  const sentences = entries
    .flatMap(({answer}) => answer.split(/(?<=[。.])/))
    .filter((s) => s.length > 4);
  return Array.from({length: count}, (_, i) => {
    const {question} = entries[i % entries.length];
    const other = entries[random(entries.length)].question;
    let answer = '';
    while (answer.length < 300) answer += sentences[random(sentences.length)];
    const half = (text) => Math.ceil(text.length / 2);
    const mixed = question.slice(0, half(question)) + other.slice(half(other));
    return {id: String(i), question: i < entries.length ? question : mixed, answer};
  });
}

/** Every prefix of a few queries, as they are typed. */
export function typingTrace(queries) {
  const typed = queries.filter(({relevant}) => relevant.length > 0);
  const some = Array.from({length: 24}, (_, i) => typed[Math.floor((i * typed.length) / 24)].q);
  return some.flatMap((q) =>
    Array.from({length: Math.min(20, q.length)}, (_, i) => q.slice(0, i + 1)),
  );
}

/**
 * Measures all engines. Other work on the machine and code that is not yet compiled only ever add time,
 * so the best build and the best time of each keystroke count; engines take turns, so that all face the
 * same conditions.
 */
export async function measureAll(engines, entries, trace, log) {
  const builds = engines.map(() => ({spent: 0, best: Infinity}));
  for (let round = 1; round < BUILDS; round++) {
    for (const [i, {build}] of engines.entries()) {
      if (builds[i].spent < BUDGET) await timeBuild(builds[i], build, entries);
    }
  }
  const results = [];
  for (const [i, {name, build}] of engines.entries()) {
    log(`  ${name}`);
    results.push({name, ...(await measure(builds[i], build, entries, trace))});
  }
  return results;
}

async function measure(times, build, entries, trace) {
  const heapBefore = await heap();
  const search = await timeBuild(times, build, entries);
  const heapUsed = Math.max(0, (await heap()) - heapBefore);
  const keystrokes = (await typeAll(search, trace)).sort((a, b) => a - b);
  const at = (share) => keystrokes[Math.floor((keystrokes.length - 1) * share)];
  return {build: times.best, p50: at(0.5), p99: at(0.99), heap: heapUsed};
}

async function timeBuild(times, build, entries) {
  const start = performance.now();
  const search = await build(entries);
  const time = performance.now() - start;
  times.spent += time;
  times.best = Math.min(times.best, time);
  return search;
}

async function typeAll(search, trace) {
  const best = [];
  const typing = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < trace.length && performance.now() - typing < BUDGET; i++) {
      const start = performance.now();
      const found = search(trace[i], 50);
      if (found instanceof Promise) await found;
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

/** MiB in use after the previous engine was garbage-collected. */
async function heap() {
  for (let i = 0; i < 3; i++) {
    globalThis.gc?.();
    // Buffers of typed arrays are freed on another thread.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
