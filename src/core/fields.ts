/**
 * The searchable texts of an entry, and the weight of an occurrence in each:
 *
 *     weight / (1 − b + b · length / mean length)
 *
 * This is the inner part of BM25F (Robertson & Zaragoza 2009); postings.ts has the rest. In a short
 * question every word is about the topic; a long answer is merely long; a list of aliases may grow
 * without losing weight.
 */

import {fold} from './normalize.js';

export interface SearchableEntry {
  readonly id: string;
  readonly question: string;
  /** Plain text without markup. */
  readonly answer: string;
  readonly topicName?: string;
  readonly aliases?: readonly string[];
  /** Terms of another language; they have the least weight. */
  readonly twins?: readonly string[];
}

/** A folded text and the weight of one occurrence in it. */
export interface Field {
  readonly text: string;
  readonly weight: number;
  /** Whether the text is a list of words, which adds only terms that the texts before it lack. */
  readonly isList: boolean;
  /** Whether the text is in the entry's language, so that its words are looked for by their parts. */
  readonly isOwn: boolean;
}

/**
 * [weight, b] of the texts of an entry, in the order of {@link textsOf}. Tuned on natural questions and
 * keywords of the municipal set: weights of 3 for the question and 1 for the answer were
 * best (2 to 5 and 0.7 to 1.5 tried); b = 0 for all fields costs 0.02.
 */
const WEIGHTS: readonly (readonly [weight: number, b: number])[] = [
  [3, 0.6],
  [2.5, 0],
  [1, 0],
  [0.3, 0],
  [1, 0.2],
];

/** The searchable texts: question, aliases, topic, twins, answer. */
export function textsOf(entry: SearchableEntry): string[] {
  const {question, answer, aliases = [], topicName = '', twins = []} = entry;
  return [question, aliases.join('\n'), topicName, twins.join('\n'), answer];
}

/** The mean length of each text. */
export function meanLengths(entries: readonly SearchableEntry[]): number[] {
  const mean = WEIGHTS.map(() => 0);
  for (const entry of entries)
    textsOf(entry).forEach((text, i) => (mean[i]! += text.length / entries.length));
  return mean;
}

export function fieldsOf(entry: SearchableEntry, mean: readonly number[]): Field[] {
  return textsOf(entry).map((text, i) => {
    const [weight, b] = WEIGHTS[i]!;
    return {
      text: fold(text),
      weight: weight / (1 - b + (b * text.length) / mean[i]!),
      isList: b === 0,
      isOwn: weight >= 1,
    };
  });
}
