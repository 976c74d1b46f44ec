/** Reduces all visits to medians, spreads and ratios: what the tables need, and small enough to store. */
import {quantile, ratios, summary} from '../pages/statistics.mjs';
import {mediansOf} from '../pages/trace.mjs';

const NUMBERS = ['questions', 'mainThread', 'script', 'blocking', 'longestTask'];
const REFERENCES = ['floor', 'ours', 'govuk', 'shape'];

export function summarisePages({pages, instances, ...rest}) {
  const summarised = Object.entries(pages).map(([id, page]) => [
    id,
    {...page, visits: summariseVisits(page.visits, pages)},
  ]);
  return {...rest, pages: Object.fromEntries(summarised), instances: summariseInstances(instances)};
}

function summariseVisits(visits, pages) {
  const byThrottling = Object.entries(visits)
    .filter(([, list]) => list.length > 0)
    .map(([throttling, list]) => {
      const numbers = NUMBERS.map((name) => [name, summary(list.map((one) => one[name]))]);
      const opened = list.flatMap((one) => one.opened);
      return [
        throttling,
        {
          ...Object.fromEntries(numbers),
          opened: opened.length > 0 ? percentiles(opened) : null,
          to: Object.fromEntries(
            REFERENCES.map((id) => [id, ratioTo(pages[id]?.visits[throttling], list)]),
          ),
        },
      ];
    });
  return Object.fromEntries(byThrottling);
}

/** How much longer the questions take than on another page in the same round. */
function ratioTo(others = [], list) {
  const pairs = list.flatMap(({round, questions}) => {
    const other = others.find((one) => one.round === round);
    return other ? [[questions, other.questions]] : [];
  });
  return pairs.length > 0 ? ratios(...pairs[0].map((_, i) => pairs.map((pair) => pair[i]))) : null;
}

export const percentiles = (values) => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  count: values.length,
});

/** Milliseconds of the first, second, tenth and fiftieth instance, and their ratio to an earlier one. */
function summariseInstances(instances) {
  const summarised = Object.entries(instances ?? {})
    .filter(([, rounds]) => rounds.length > 0)
    .map(([id, rounds]) => {
      const nth = (n) => rounds.map((times) => times[n - 1]);
      return [
        id,
        {
          times: Object.fromEntries([1, 2, 10, 50].map((n) => [n, summary(nth(n))])),
          secondToFirst: ratios(nth(2), nth(1)),
          fiftiethToSecond: ratios(nth(50), nth(2)),
        },
      ];
    });
  return Object.fromEntries(summarised);
}

export function summariseScale({sizes, ...rest}) {
  const summarised = Object.entries(sizes).map(([size, rounds]) => {
    const of = (name) =>
      quantile(
        rounds.map((one) => one[name]),
        0.5,
      );
    return [
      size,
      {
        rounds: rounds.length,
        show: of('show'),
        index: of('index'),
        indexTask: of('indexTask'),
        keystroke: percentiles(rounds.flatMap((one) => one.keystrokes)),
        typingTask: of('typingTask'),
        typing: mediansOf(rounds.map((one) => one.typing)),
        heap: of('heap'),
        datasetHeap: of('datasetHeap'),
        indexHeap: of('indexHeap'),
      },
    ];
  });
  return {...rest, sizes: Object.fromEntries(summarised)};
}
