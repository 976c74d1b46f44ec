import type {AnswerText} from '../core/answer-text.js';
import type {CopyLabels} from '../core/copy-forms.js';
import type {CopiedAnswer, CopiedRow} from './copied-answers.js';
import {wording, wordingPattern} from './wording.js';

/** The fields that are compared, in the order of the columns. */
const COMPARED = ['question', 'answer', 'asOf', 'later', 'sources'] as const;
type Compared = (typeof COMPARED)[number];

/** What a copied answer is compared with. */
export interface Expected {
  readonly text: AnswerText;
  /** The known texts of all records in the same row. */
  readonly inRow: readonly AnswerText[];
  /** The names of the fields in every language and released version. */
  readonly labels: readonly CopyLabels[];
}

/** Whether a copied answer has the wording of a published text. */
export function readsAs({text, row}: CopiedAnswer, expected: Expected): boolean {
  const {question} = expected.text;
  const [first] = row?.fields ?? [];
  if (row && first !== undefined && isWording(first, wordingPattern(question)))
    return COMPARED.every((field, i) => isField(row.fields[i]!, field, expected.text));
  return (row !== null && isInRow(row, expected)) || blockPattern(expected).test(wording(text));
}

/** Whether each field stands in a cell of its own, in whichever order. */
function isInRow({cells}: CopiedRow, {text, inRow}: Expected): boolean {
  const all = inRow.flatMap((one) => COMPARED.map((field) => wording(one[field])));
  return COMPARED.every((field) => {
    const found = cells.filter((cell) => isField(cell, field, text)).length;
    // Two languages may have the same date: both cells have to be there.
    const wanted = all.filter((one) => one === wording(text[field])).length;
    return text[field] === '' || found >= wanted;
  });
}

const isWording = (copied: string, pattern: string): boolean =>
  new RegExp(`^${pattern}$`).test(wording(copied));

const isField = (copied: string, field: Compared, text: AnswerText): boolean =>
  isWording(copied, patternOf(field, text));

const patternOf = (field: Compared, text: AnswerText): string =>
  field === 'asOf' ? datePattern(text.asOf) : wordingPattern(text[field]);

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A date as written, or as spreadsheets write it: `2023/6/30`, `2023年6月30日`, `Jun-23`. */
function datePattern(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  const numbers = [year, month, day].filter(Boolean).map((one) => `0?${Number(one)}`);
  const name = MONTHS.slice(Number(month) * 3 - 3, Number(month) * 3);
  const short = month && !day ? `|${name}-${year.slice(2)}` : '';
  return date && `(?:${numbers.join('[-/.年月]')}[月日]?${short})`;
}

const ADDRESS = '[a-z][a-z\\d+.-]*:[!-~]+';

/** Finds the fields one below the other, with their names or without; the link may be any. */
function blockPattern({text, labels}: Expected): RegExp {
  const named = (name: keyof CopyLabels, pattern: string): string =>
    pattern && `(?:${namePattern(labels.map((one) => one[name]))})?\\s*${pattern}`;
  const [question, answer, ...others] = COMPARED.map((field) => patternOf(field, text));
  const [asOf, later, sources] = COMPARED.slice(2).map((field, i) => named(field, others[i]!));
  const parts = [question, answer, asOf, later, sources].filter(Boolean).join('\\s*');
  return new RegExp(`${parts}\\s*(?:${named('link', ADDRESS)})?\\s*$`);
}

const namePattern = (names: readonly string[]): string =>
  `\\**(?:${names.map(wordingPattern).join('|')}):\\**`;

/** A line as it is compared, without the name of its field. */
export function lineWording(line: string, labels: Expected['labels']): string {
  const name = namePattern(labels.flatMap((one) => Object.values(one)));
  return wording(line).replace(new RegExp(`^${name}\\s*`), '');
}

/** Whether a line is the link to the entry, which may be any. */
export function isLinkLine(line: string, labels: Expected['labels']): boolean {
  const name = namePattern(labels.map(({link}) => link));
  return new RegExp(`^${name}\\s*${ADDRESS}$`).test(wording(line));
}
