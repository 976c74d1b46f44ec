/** The table about many entries. */
import {mebibytes, ms, table, times} from './format.mjs';
import {failures} from './pages.mjs';

export function scaleSections(results) {
  const {machine, browser, sizes} = results;
  return [
    '## Scale',
    `\`npm run bench:scale\` on ${machine}; ${browser}. Entries mixed anew from the sentences of the bundled ones, given to the element as modules of the package; no throttling.`,
    ...failures(results),
    scaleTable(sizes),
    'First items: from making the element to the end of its first frame. Index: from the first keystroke to the frame with its matches. Keystroke: from the time stamp of the `input` event to the end of the next frame (`requestAnimationFrame` and a message), Japanese typed through an IME composition (`Input.imeSetComposition`). Longest task: the Long Tasks API. Heap: `Runtime.getHeapUsage` after garbage collection, entries not included.',
  ];
}

function scaleTable(sizes) {
  const least = sizes['16']?.keystroke.p95;
  const task = (value) => (value > 0 ? ms(value) : '< 50');
  const rows = Object.entries(sizes).map(([size, one]) => [
    Number(size).toLocaleString('en'),
    ms(one.show),
    ms(one.index),
    task(one.indexTask),
    ms(one.keystroke.p50),
    ms(one.keystroke.p95),
    least ? times(one.keystroke.p95 / least) : '–',
    task(one.typingTask),
    mebibytes(one.heap),
    `${one.rounds}, ${one.keystroke.count}`,
  ]);
  return table(
    [
      'entries',
      'first items, ms',
      'index, ms',
      'its longest task, ms',
      'keystroke p50, ms',
      'p95, ms',
      'p95 × 16 entries',
      'longest task while typing, ms',
      'heap, MiB',
      'rounds, keystrokes',
    ],
    rows,
  );
}
