/** The table about many entries. */
import {mebibytes, ms, table, times} from './format.mjs';
import {failures} from './pages.mjs';

export function scaleSections(results) {
  const {machine, browser, sizes} = results;
  return [
    '## Scale',
    `\`npm run bench:scale\` on ${machine}; ${browser}. The entries are recombined from the sentences of the bundled ones and registered with \`registerDataset\`; the page loads the element from the package’s modules; no throttling.`,
    ...failures(results),
    scaleTable(sizes),
    'First items: from making the element to the end of its first frame. Index: from the first keystroke to the frame with its matches. Keystroke: from the time stamp of the `input` event to the end of the next frame (`requestAnimationFrame` and a message), Japanese typed through an IME composition (`Input.imeSetComposition`). Longest task: the Long Tasks API. Heap: `Runtime.getHeapUsage` after garbage collection: of the entries; of the index with the items of its first results; and, at the end, of everything except the entries.',
    'A page’s questions (`src`, `data`, a script, the markup between the tags) are cut off at 20,000, and the console and `trust-faq-error` say so. Only a registered dataset, as here, can hold more; the console then recommends a search engine.',
  ];
}

function scaleTable(sizes) {
  const least = sizes['16'];
  const timesLeast = (read) => (one) => (least ? times(read(one) / read(least)) : '–');
  const medianTimes = timesLeast(({keystroke}) => keystroke.p50);
  const slowTimes = timesLeast(({keystroke}) => keystroke.p95);
  // Earlier results lack these measurements.
  const heap = (bytes) => (bytes == null ? '–' : mebibytes(bytes));
  const task = (value) => (value > 0 ? ms(value) : '< 50');
  const rows = Object.entries(sizes).map(([size, one]) => [
    Number(size).toLocaleString('en'),
    ms(one.show),
    ms(one.index),
    task(one.indexTask),
    ms(one.keystroke.p50),
    medianTimes(one),
    ms(one.keystroke.p95),
    slowTimes(one),
    task(one.typingTask),
    heap(one.datasetHeap),
    heap(one.indexHeap),
    heap(one.heap),
    `${one.rounds}, ${one.keystroke.count}`,
  ]);
  return table(
    [
      'entries',
      'first items, ms',
      'index, ms',
      'its longest task, ms',
      'keystroke p50, ms',
      '× 16 entries',
      'p95, ms',
      '× 16 entries',
      'longest task while typing, ms',
      'heap of entries, MiB',
      'of index',
      'of all but entries',
      'rounds, keystrokes',
    ],
    rows,
  );
}
