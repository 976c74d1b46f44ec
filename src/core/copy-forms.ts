/** The forms in which answers are copied: table rows, Markdown, plain text. */
import {type AnswerText, hashOf} from './answer-text.js';

export const FIELDS = ['question', 'answer', 'asOf', 'later', 'sources', 'link', 'record'] as const;

/** Names of the fields in the language of the text; verifying a copy looks for these names. */
export type CopyLabels = Readonly<Record<(typeof FIELDS)[number], string>>;

export interface AnswerCopy extends AnswerText {
  readonly labels: CopyLabels;
  /** The address of the entry on the page; empty if it has none. */
  readonly link: string;
  /** `trust-faq 1.0.0 #a1b2c3d4e5f60718` */
  readonly record: string;
}

/** Identifies the text by its hash; includes no version if the text is a page's own. */
export function recordOf(text: AnswerText, version: string): string {
  return `trust-faq ${version && `${version} `}#${hashOf(text)}`;
}

/** The cells in the order of {@link FIELDS}. */
export const cellsOf = (copy: AnswerCopy): readonly string[] =>
  FIELDS.map((field) => copy[field].trim());

/** A header and one row per answer; languages are side by side, field by field. */
export function tableOf(
  labels: readonly CopyLabels[],
  answers: readonly (readonly (AnswerCopy | undefined)[])[],
): readonly string[][] {
  const header = FIELDS.flatMap((field) => labels.map((names) => names[field]));
  const rowOf = (languages: readonly (AnswerCopy | undefined)[]) =>
    FIELDS.flatMap((field) => labels.map((_, i) => safeCell(languages[i]?.[field] ?? '')));
  return [header, ...answers.map(rowOf)];
}

/** Quotes cells that a spreadsheet would read as a formula, including full-width signs. */
const safeCell = (text: string): string => text.trim().replace(/^(?=[=+\-@＝＋－＠])/, "'");

/** Tab-separated values, quoted as spreadsheets expect. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

/**
 * The styles are for Excel: text that looks like a date stays text, and a line break stays within its
 * cell.
 */
export function tableHtmlOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<td style="mso-number-format:'\\@'">${escapeHtml(text).replace(/\n/g, '<br style="mso-data-placement:same-cell">')}</td>`;
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const plainOf = (answer: AnswerCopy): string => blockOf(answer, false);

export const markdownOf = (answer: AnswerCopy): string => blockOf(answer, true);

function blockOf(answer: AnswerCopy, isMarkdown: boolean): string {
  // Underscores are not escaped: addresses contain them, and within a word they have no meaning.
  const written = (text: string): string =>
    isMarkdown ? text.replace(/[\\*[\]<`]|^[#>+=~]/gm, '\\$&') : text;
  const [heading, strong, item] = isMarkdown ? ['## ', '**', '- '] : ['', '', ''];
  const [question, said, ...more] = cellsOf(answer).map(written) as [string, string, ...string[]];
  const named = more.slice(0, -1).map((value, i) => {
    const lines = value
      .split('\n')
      .map((line, _, {length}) => (length > 1 ? `\n${item}` : ' ') + line);
    return value && `${strong}${answer.labels[FIELDS[i + 2]!]}:${strong}${lines.join('')}`;
  });
  // A heading cannot have several lines.
  return [heading + question.replace(/\s+/g, ' '), said, ...named, answer.record]
    .filter(Boolean)
    .join('\n\n');
}
