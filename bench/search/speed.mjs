/** Index build, keystroke times and heap on entries recombined from a judged set. */

/** Milliseconds: an engine that takes longer is measured on the builds and keystrokes done by then. */
const BUDGET = 5_000;
const ROUNDS = 4;

/** Same numbers in every run. */
function randomFrom(seed) {
  let state = seed;
  return (below) => (state = (state * 16_807) % 2_147_483_647) % below;
}

/** Questions keep their start and take the end of another; answers are sentences of many. */
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

/** Every beginning of a few queries, as they are typed. */
export function typingTrace(queries) {
  const typed = queries.filter(({relevant}) => relevant.length > 0);
  const some = Array.from({length: 24}, (_, i) => typed[Math.floor((i * typed.length) / 24)].q);
  return some.flatMap((q) =>
    Array.from({length: Math.min(20, q.length)}, (_, i) => q.slice(0, i + 1)),
  );
}

/** Other work on the machine only ever adds time: the best build, and the best of each keystroke, count. */
export function measure(build, entries, trace) {
  let search;
  let buildTime = Infinity;
  globalThis.gc?.();
  const heapBefore = heap();
  const building = performance.now();
  for (let i = 0; i < ROUNDS && (i === 0 || performance.now() - building < BUDGET); i++) {
    const start = performance.now();
    search = build(entries);
    buildTime = Math.min(buildTime, performance.now() - start);
  }
  globalThis.gc?.();
  const heapUsed = Math.max(0, heap() - heapBefore);
  const times = typeAll(search, trace).sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)];
  return {build: buildTime, p50: at(0.5), p99: at(0.99), heap: heapUsed};
}

function typeAll(search, trace) {
  const best = [];
  const typing = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < trace.length && performance.now() - typing < BUDGET; i++) {
      const start = performance.now();
      search(trace[i], 50);
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

function heap() {
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
