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
  /** Whether repetitions do not count, because the text is a list of words. */
  readonly once: boolean;
  /** Its runs of katakana, split at dots, and its names written in hiragana alone. */
  readonly runs: readonly string[];
}

/**
 * [weight, b] of the texts of an entry, in the order of {@link textsOf}. Tuned on natural questions and
 * keywords of the municipal set: weights of 3 for the question and 1 for the answer were
 * best (2 to 5 and 0.7 to 1.5 tried); b = 0 for all fields costs 0.02.
 */
const WEIGHTS: readonly (readonly [weight: number, b: number])[] = [
  [3, 0.6],
  [1, 0.2],
  [2.5, 0],
  [1, 0],
  [0.3, 0],
];

/** A reading in brackets after its word. */
export const READING = /\s*[(（][ぁ-んー]+[)）]$/;

/** The searchable texts: question, answer, aliases, topic, twins. */
export function textsOf(entry: SearchableEntry): string[] {
  const {question, answer, aliases = [], topicName = '', twins = []} = entry;
  const names = aliases.map((alias) => withoutKnownWord(alias, question));
  return [question, answer, names.join('\n'), topicName, twins.join('\n')];
}

/**
 * Reduces an alias to its reading if the question already contains its word, which would otherwise
 * count twice (municipal questions −0.01).
 */
function withoutKnownWord(alias: string, question: string): string {
  const {index = 0} = READING.exec(alias) ?? {};
  return question.includes(alias.slice(0, index)) ? alias.slice(index) : alias;
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
      weight: weight / (1 - b + (b * text.length) / (mean[i]! || 1)),
      once: b === 0,
      runs: fold(runsOf(text)).split('\n'),
    };
  });
}

const runsOf = (text: string): string =>
  (text.match(/[ァ-ヺー]{3,}|(?<=^|[(（])[ぁ-んー]+(?=[)）]?$)/gm) ?? []).join('\n');
