import type {AnswerText} from '../core/answer-text.js';
import type {CopyLabels} from '../core/copy-forms.js';
import type {CopiedAnswer, CopiedRow} from './copied-answers.js';
import {bareWording, escaped, wording, wordingLines} from './wording.js';

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
  const [first] = row?.fields ?? [];
  if (row && first !== undefined && isField(first, 'question', expected.text))
    return COMPARED.every((field, i) => isField(row.fields[i]!, field, expected.text));
  return (row !== null && isInRow(row, expected)) || isBlock(text, expected);
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

/** A date may be written in the way of a spreadsheet. */
function isField(copied: string, field: Compared, text: AnswerText): boolean {
  if (field === 'asOf' && text.asOf) return datePattern(text.asOf).test(wording(copied));
  return wordingsOf(copied).some((one, i) => one === wordingsOf(text[field])[i]);
}

const wordingsOf = (text: string): readonly string[] => [wording(text), bareWording(text)];

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A date as written, or as spreadsheets write it: `2023/6/30`, `2023年6月30日`, `Jun-23`. */
function datePattern(date: string): RegExp {
  const [year = '', month = '', day] = date.split('-');
  const numbers = [year, month, day].filter(Boolean).map((one) => `0?${Number(one)}`);
  const name = MONTHS.slice(Number(month) * 3 - 3, Number(month) * 3);
  const short = month && !day ? `|${name}-${year.slice(2)}` : '';
  return new RegExp(`^(?:${numbers.join('[-/.年月]')}[月日]?${short})$`);
}

const ADDRESS = '[a-z][a-z\\d+.-]*:[!-~]+';

/** Whether a text ends with the fields, with their names or without; the link may be any. */
function isBlock(copied: string, {text, labels}: Expected): boolean {
  const lines = wordingLines(copied).join('\n');
  const found = [lines, lines.replace(linkPattern(labels), '')].map(wordingsOf);
  return [null, ...labels].some((names) => {
    const wanted = wordingsOf(blockOf(text, names));
    return found.some((one) => one.some((written, i) => written.endsWith(wanted[i]!)));
  });
}

const blockOf = (text: AnswerText, names: CopyLabels | null): string =>
  COMPARED.filter((field) => text[field])
    .map((field, i) => (names && i > 1 ? `${names[field]}:\n${text[field]}` : text[field]))
    .join('\n');

const namePattern = (names: readonly string[]): string =>
  `\\**(?:${names.map((name) => wordingLines(name).map(escaped).join('')).join('|')}):\\**`;

const linkPattern = (labels: Expected['labels']): RegExp =>
  new RegExp(`(?:${namePattern(labels.map(({link}) => link))})?\\s*${ADDRESS}\\s*$`);

/** A line as it is compared, without the name of its field. */
export function lineWording(line: string, labels: Expected['labels']): string {
  const name = namePattern(labels.flatMap((one) => Object.values(one)));
  return wording(
    wordingLines(line)
      .join(' ')
      .replace(new RegExp(`^${name}\\s*`), ''),
  );
}

/** Whether a line is the link to the entry, which may be any. */
export function isLinkLine(line: string, labels: Expected['labels']): boolean {
  const [written = ''] = wordingLines(line);
  const name = namePattern(labels.map(({link}) => link));
  return new RegExp(`^${name}\\s*${ADDRESS}$`).test(written);
}
