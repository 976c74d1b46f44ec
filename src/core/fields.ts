/**
 * The searchable texts of an entry and what an occurrence in each is worth:
 *
 *     weight / (1 − b + b · length / mean length)
 *
 * the inner part of BM25F (Robertson & Zaragoza 2009; postings.ts has the
 * rest). A short question is about what it says; a long answer is merely
 * long; a list of aliases may grow without losing weight.
 */

import {fold} from './normalize.js';

export interface SearchableEntry {
  readonly id: string;
  readonly question: string;
  /** Plain text: markup already removed. */
  readonly answer: string;
  readonly topicName?: string;
  readonly aliases?: readonly string[];
  /** Terms of another language; they count least. */
  readonly twins?: readonly string[];
}

/** A folded text and what one occurrence in it counts. */
export interface Field {
  readonly text: string;
  readonly weight: number;
  /** A list of words, not a text: saying a word again says no more. */
  readonly once: boolean;
  /** Its runs of katakana, parted by dots, and its names in hiragana alone. */
  readonly runs: readonly string[];
}

/**
 * [weight, b] of the texts of an entry, in the order of {@link textsOf}. Tuned on natural questions and keywords of
 * the municipal set: question to answer 3 : 1 was best within 2–5 : 0.7–1.5; no b at all costs 0.02.
 */
const WEIGHTS: readonly (readonly [weight: number, b: number])[] = [
  [3, 0.6],
  [1, 0.2],
  [2.5, 0],
  [1, 0],
  [0.3, 0],
];

/** In brackets behind a word, how it is read. */
export const READING = /\s*[(（][ぁ-んー]+[)）]$/;

/** Question, answer, aliases, topic, twins. */
export function textsOf(entry: SearchableEntry): string[] {
  const {question, answer, aliases = [], topicName = '', twins = []} = entry;
  const names = aliases.map((alias) => withoutKnownWord(alias, question));
  return [question, answer, names.join('\n'), topicName, twins.join('\n')];
}

/** A reading without its word where the question holds that: it would count twice (municipal questions −0.01). */
function withoutKnownWord(alias: string, question: string): string {
  const {index = 0} = READING.exec(alias) ?? {};
  return question.includes(alias.slice(0, index)) ? alias.slice(index) : alias;
}

/** Mean length of each text. */
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
