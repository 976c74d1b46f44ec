/**
 * The searchable texts of an entry and what an occurrence in each is worth:
 *
 *     weight / (1 − b + b · length / mean length)
 *
 * the inner part of BM25F (Robertson & Zaragoza 2009; postings.ts has the
 * rest). A short question is about what it says; a long answer is merely
 * long; a list of aliases may grow without losing weight.
 */

import { fold } from './normalize.js';

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

export type FieldName = Exclude<keyof SearchableEntry, 'id'>;

/** A folded text and what one occurrence in it counts. */
export interface Field {
  readonly text: string;
  readonly weight: number;
}

/** Tuned on natural questions and keywords of the municipal set; 3 : 1 was best within 2–5 : 0.7–1.5. */
const WEIGHTS: Readonly<Record<FieldName, number>> = { question: 3, aliases: 2.5, answer: 1, topicName: 1, twins: 0.3 };
/** The same set: 0.2 and 0.4 for both cost 0.01 on questions; an answer's length says little. */
const LENGTH: Readonly<Record<FieldName, number>> = { question: 0.6, aliases: 0, answer: 0.2, topicName: 0, twins: 0 };

export const FIELDS = ['question', 'aliases', 'answer', 'topicName', 'twins'] as const;

export type Lengths = Readonly<Record<FieldName, number>>;

export function textOf(entry: SearchableEntry, name: FieldName): string {
  const value = entry[name] ?? '';
  return typeof value === 'string' ? value : value.join('\n');
}

export function meanLengths(entries: readonly SearchableEntry[]): Lengths {
  const mean = { question: 0, aliases: 0, answer: 0, topicName: 0, twins: 0 };
  for (const entry of entries) {
    for (const name of FIELDS) mean[name] += textOf(entry, name).length / entries.length;
  }
  return mean;
}

export function fieldsOf(entry: SearchableEntry, mean: Lengths): Field[] {
  const fields: Field[] = [];
  for (const name of FIELDS) {
    const text = textOf(entry, name);
    const b = LENGTH[name];
    if (text) fields.push({ text: fold(text), weight: WEIGHTS[name] / (1 - b + (b * text.length) / mean[name]) });
  }
  return fields;
}
