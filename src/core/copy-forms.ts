/** The forms in which answers are copied: rows of cells, Markdown, plain text. */
import {type AnswerText, hashOf} from './answer-text.js';

/** Names of the fields in the language of the text, by which copies are read again too. */
export interface CopyLabels {
  readonly question: string;
  readonly answer: string;
  readonly asOf: string;
  readonly later: string;
  readonly sources: string;
  readonly link: string;
  readonly record: string;
}

export interface AnswerCopy {
  readonly text: AnswerText;
  readonly labels: CopyLabels;
  /** Where it stands on the page; empty where it has no address. */
  readonly link: string;
  /** `trust-faq 1.0.0 #a1b2c3d4e5f60718` */
  readonly record: string;
}

/** What says which text it is; without a version where it is a page's own. */
export function recordOf(text: AnswerText, version: string): string {
  return `trust-faq ${version && `${version} `}#${hashOf(text)}`;
}

export const FIELDS = ['question', 'answer', 'asOf', 'later', 'sources', 'link', 'record'] as const;

/** In the order of {@link FIELDS}. */
export function cellsOf({text, link, record}: AnswerCopy): readonly string[] {
  const values = {...text, link, record};
  return FIELDS.map((field) => values[field].trim());
}

/** A header and a row for each answer; languages stand side by side, field by field. */
export function tableOf(answers: readonly (readonly AnswerCopy[])[]): readonly string[][] {
  const row = (cells: readonly (readonly string[])[]) =>
    FIELDS.flatMap((_, i) => cells.map((list) => list[i]!));
  const header = row(answers[0]!.map(({labels}) => FIELDS.map((field) => labels[field])));
  return [header, ...answers.map((languages) => row(languages.map(cellsOf)).map(safeCell))];
}

/** A spreadsheet reads what begins so as a formula, in full width too. */
const safeCell = (text: string): string => text.replace(/^(?=[=+\-@＝＋－＠\t\r])/, "'");

/** Quoted as spreadsheets read it. */
export function tsvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

/** The styles are for Excel: what looks like a date stays text, and a break stays in its cell. */
export function tableHtmlOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<td style="mso-number-format:'\\@'">${escapeHtml(text).replace(/\n/g, '<br style="mso-data-placement:same-cell">')}</td>`;
  const lines = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

export function plainOf(answer: AnswerCopy): string {
  return blockOf(answer, {question: (text) => text, text: (text) => text, label: '', item: ''});
}

export function markdownOf(answer: AnswerCopy): string {
  return blockOf(answer, {
    question: (text) => `## ${escapeMarkdown(text)}`,
    text: escapeMarkdown,
    label: '**',
    item: '- ',
  });
}

/** Underscores stay: they stand in addresses, and within a word they mean nothing. */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\*[\]<`]|^[#>+=~]/gm, (char) => `\\${char}`);

function blockOf(
  answer: AnswerCopy,
  style: {
    readonly question: (text: string) => string;
    readonly text: (text: string) => string;
    readonly label: string;
    readonly item: string;
  },
): string {
  const [question, said, ...more] = cellsOf(answer) as [string, string, ...string[]];
  const record = more.pop()!;
  const named = more.map((value, i) => {
    const list = value.split('\n').map(style.text);
    const items = list.map((line) => (list.length > 1 ? `\n${style.item}${line}` : ` ${line}`));
    const label = `${style.label}${answer.labels[FIELDS[i + 2]!]}:${style.label}`;
    return value && label + items.join('');
  });
  // A question of several lines would be no heading.
  return [style.question(question.replace(/\s+/g, ' ')), style.text(said), ...named, record]
    .filter(Boolean)
    .join('\n\n');
}
