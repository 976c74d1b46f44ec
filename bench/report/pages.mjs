/** The tables about pages. */
import {kilobytes, mebibytes, ms, spread, table, times} from './format.mjs';

export function pageSections(results) {
  const pages = Object.values(results.pages);
  return [
    '## Pages',
    run(results),
    ...failures(results),
    '### Transferred until usable',
    'Bodies as the server sent them (brotli 11), counted there, workers included; the second pair includes what the first search loads.',
    transferTable(pages),
    ...[1, 4].flatMap((throttling) => [
      `### First look, CPU throttled ${throttling}×`,
      'From the start of the navigation to the end of the frame that first shows every question (search pages: the search field), by `requestAnimationFrame` and a task of the highest priority after it, so that what a page does after its first paint does not count. Main thread and script: `Performance.getMetrics` (DevTools protocol) until 0.3 s later. Blocking time and longest task: the Long Tasks API, which reports from 50 ms.',
      lookTable(pages, throttling),
    ]),
    '### Main thread, CPU throttled 4×',
    'Three traces (`devtools.timeline`), medians, each kind of work without what is nested in it: until the questions are painted, and from a click until its answer has opened.',
    traceTable(pages),
    '### Opening an answer',
    'From a real mouse click to the next paint: the longest event of the interaction by the Event Timing API, in steps of 8 ms; what it does not report (under 16 ms) counts as 8. The mouse is on the question for 0.1 s before, as a visitor’s is; what a page does meanwhile does not count.',
    openTable(pages),
    '### Layout shift',
    'Sum of the shifts that the Layout Instability API reports where scripts arrive 0.4 s after the HTML, with a paragraph right under the questions.',
    table(
      ['page', 'layout shift'],
      pages.map(({name, shift}) => [name, shift?.toFixed(4) ?? '–']),
    ),
    '### At rest',
    'After garbage collection (`HeapProfiler.collectGarbage`): heap with typed arrays (`Runtime.getHeapUsage`), nodes and listeners (`Performance.getMetrics`; template contents count as nodes), listeners on `window`, `document`, `html` and `body` (`DOMDebugger.getEventListeners`). Timers and observers: counted by wrapping their constructors. While the page scrolls for 30 frames: style recalculations and layouts (`Performance.getMetrics`).',
    restTable(pages),
    '### Many on one page',
    'One after another, each with its layout (`performance.now()`); heap and nodes as above.',
    instanceTable(results),
  ];
}

function run({machine, browser, node, rounds, entries, versions}) {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `\`npm run bench\` on ${machine}; ${browser}, Node ${node}. ${entries} entries, ${rounds} rounds in turns after a warm-up, each visit in a fresh profile of the browser, from a server on the same machine. Medians with quartiles. Peers, each bundled by esbuild: ${peers.join(', ')}.`;
}

export const failures = ({failures: list}) =>
  list.length > 0
    ? [list.map(({name, message}) => `- ${name} failed in this run: ${message}`).join('\n')]
    : [];

function transferTable(pages) {
  const floor = pages[0].transfer?.shown.bytes;
  const rows = pages.map(({name, transfer}) => [
    name,
    transfer?.shown.requests ?? '–',
    transfer ? kilobytes(transfer.shown.bytes) : '–',
    transfer && floor ? times(transfer.shown.bytes / floor) : '–',
    transfer?.searched?.requests ?? '–',
    transfer?.searched ? kilobytes(transfer.searched.bytes) : '–',
  ]);
  return table(
    ['page', 'requests', 'kB', '× floor', 'requests with a search', 'kB with a search'],
    rows,
  );
}

function lookTable(pages, throttling) {
  const rows = pages.flatMap(({name, visits}) => {
    const one = visits[throttling];
    if (!one) return [];
    return [
      [
        name,
        spread(one.questions, ms),
        spread(one.to.floor, times),
        spread(one.to.ours, times),
        spread(one.to.shape, times),
        ms(one.mainThread.median),
        ms(one.script.median),
        ms(one.blocking.median),
        one.longestTask.median >= 50 ? ms(one.longestTask.median) : '< 50',
      ],
    ];
  });
  return table(
    [
      'page',
      'questions painted, ms',
      '× floor',
      '× trust-faq',
      '× hand-written',
      'main thread, ms',
      'script, ms',
      'blocking, ms',
      'longest task, ms',
    ],
    rows,
  );
}

function traceTable(pages) {
  const kinds = ['script', 'html', 'style', 'layout', 'paint'];
  const rows = pages
    .filter(({trace}) => trace)
    .flatMap(({name, trace}) => [
      [`${name}, questions painted`, ...kinds.map((kind) => ms(trace.look[kind]))],
      [`${name}, answer opened`, ...kinds.map((kind) => ms(trace.open[kind]))],
    ]);
  return table(['page', 'script, ms', 'HTML', 'style', 'layout', 'paint'], rows);
}

function openTable(pages) {
  const rows = pages
    .filter(({visits}) => visits['1']?.opened)
    .map(({name, visits}) => [
      name,
      ...[1, 4].flatMap((throttling) => {
        const opened = visits[throttling]?.opened;
        return opened ? [ms(opened.p50), ms(opened.p95)] : ['–', '–'];
      }),
    ]);
  return table(['page', 'p50 at 1×, ms', 'p95', 'p50 at 4×, ms', 'p95'], rows);
}

function restTable(pages) {
  const rows = pages
    .filter(({idle}) => idle)
    .map(({name, idle}) => [
      name,
      mebibytes(idle.heap),
      idle.nodes,
      idle.listeners,
      idle.pageListeners,
      idle.timers,
      idle.observers,
      idle.recalculations,
      idle.layouts,
    ]);
  return table(
    [
      'page',
      'heap, MiB',
      'nodes',
      'listeners',
      'of them on the page',
      'timers',
      'observers',
      'style recalculations',
      'layouts',
    ],
    rows,
  );
}

function instanceTable({instances, memory}) {
  const rows = Object.entries(instances).flatMap(([id, {times: of}]) => {
    const costs = Object.values(of).map((value) => spread(value, ms));
    return [[id === 'ours' ? 'trust-faq, ms' : 'floor, ms', ...costs]];
  });
  const per = (list, read) => {
    const at = (count) => list.find((row) => row.count === count);
    const steps = [
      [0, 1],
      [1, 2],
      [2, 10],
      [10, 50],
    ];
    return steps.map(([from, to]) => read((name) => (at(to)[name] - at(from)[name]) / (to - from)));
  };
  const kib = (of) => Math.round(of('heap') / 1024);
  if (memory.ours) rows.push(['trust-faq, heap KiB', ...per(memory.ours, kib)]);
  if (memory.searched) rows.push(['the same, each searched once', ...per(memory.searched, kib)]);
  if (memory.ours) {
    rows.push(['trust-faq, nodes', ...per(memory.ours, (of) => Math.round(of('nodes')))]);
    rows.push(['trust-faq, listeners', ...per(memory.ours, (of) => Math.round(of('listeners')))]);
  }
  return table(['', '1st', '2nd', '10th (memory: 3rd–10th)', '50th (memory: 11th–50th)'], rows);
}
