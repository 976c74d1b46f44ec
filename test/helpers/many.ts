/** Large datasets that recombine the sentences of the bundled Japanese entries. */
import {ja} from '../../src/data/ja.js';
import type {Dataset, Entry} from '../../src/core/types.js';

const sentences = ja.entries.flatMap(({answer}) => answer.match(/[^。\n]+。/g) ?? []);

/** A generator of the same numbers in every run. */
function* numbers(): Generator<number, never> {
  for (let last = 1; ;) yield (last = (last * 48271) % 2147483647);
}

/** This many entries of about 200 characters each, distributed over 20 topics in turn. */
export function manyEntries(size: number): Dataset {
  const random = numbers();
  const pick = <Value>(list: readonly Value[]): Value => list[random.next().value % list.length]!;
  const entry = (i: number): Entry => ({
    id: `entry-${i}`,
    topic: `topic-${i % 20}`,
    question: `${pick(ja.entries).question.replace(/[？?]$/, '')}（第${i}号）？`,
    answer: Array.from({length: 4}, () => pick(sentences)).join(''),
    related: [`entry-${(i * 7) % size}`],
  });
  return {
    lang: 'ja',
    topics: Array.from({length: 20}, (_, i) => ({id: `topic-${i}`, name: `トピック${i}`})),
    entries: Array.from({length: size}, (_, i) => entry(i)),
  };
}
