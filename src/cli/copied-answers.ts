import {comparable} from '../core/answer-text.js';
import {FIELDS} from '../core/copy-forms.js';

/** A copied answer: the lines above its record. */
export interface CopiedAnswer {
  readonly record: string;
  readonly hash: string;
  readonly form: 'cells' | 'markdown' | 'text';
  readonly lines: readonly string[];
}

interface Row {
  readonly cells: readonly string[];
  /** The row as it was copied. */
  readonly raw: string;
}

const RECORD = /^trust-faq (?:\S+ )?#([0-9a-f]{16})$/;
/** Between the cells of copied tables and of CSV files. */
const SEPARATORS = ['\t', ',', ';'];

const isRecord = (cell: string): boolean => RECORD.test(cell.trim());

/** Every answer with a record in the copied text, which has rows of a table or blocks of text. */
export function readCopied(text: string): readonly CopiedAnswer[] {
  const readings = SEPARATORS.map((separator) => rowsOf(text, separator));
  const table = readings.find((rows) => rows.some(({cells}) => cells.slice(1).some(isRecord)));
  const answers: CopiedAnswer[] = [];
  let above: string[] = [];
  for (const {cells, raw} of (table ?? readings[0]!).flatMap(linesOf)) {
    const found = answersIn(cells, above);
    answers.push(...found);
    if (found.length > 0 || raw.startsWith('## ')) above = [];
    if (found.length === 0) above.push(raw);
  }
  return answers;
}

/**
 * A cell in quotes may have line breaks and separators; one whose quotes are not closed before the next
 * separator is taken as it is.
 */
function rowsOf(text: string, separator: string): readonly Row[] {
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r\\n?|\\n|$)`,
    'gy',
  );
  const rows: Row[] = [];
  let cells: string[] = [];
  let start = 0;
  for (const {0: all, 1: quoted, 2: plain = '', 3: after = '', index} of text.matchAll(cell)) {
    cells.push(quoted?.replace(/""/g, '"') ?? plain);
    if (after === separator) continue;
    rows.push({cells, raw: text.slice(start, index + all.length - after.length)});
    if (after === '') break;
    cells = [];
    start = index + all.length;
  }
  return rows;
}

/** A single cell is no row of a table: quotes at its ends belong to the text. */
function linesOf(row: Row): readonly Row[] {
  if (row.cells.length > 1) return [row];
  return row.raw.split(/\r\n?|\n/).map((raw) => ({cells: [raw], raw}));
}

/** The answers whose records are in this row. */
function answersIn(cells: readonly string[], above: readonly string[]): CopiedAnswer[] {
  const places = cells.flatMap((cell, i) => (isRecord(cell) ? [i] : []));
  const before = (FIELDS.length - 1) * places.length;
  if (places.length === 0) return [];
  if (places[0]! >= before) return places.map((place) => sideBySide(cells, place, places.length));
  const [place] = places as [number];
  if (place === 0) {
    const form = above[0]?.startsWith('## ') ? 'markdown' : 'text';
    return [copied(cells[0]!, form, above)];
  }
  // Word copies a cell of several lines as several rows. The cell before the record is the link.
  const lines = [...above.flatMap((line) => line.split('\t')), ...cells.slice(0, place - 1)];
  return [copied(cells[place]!, 'cells', lines)];
}

/** Languages are side by side, field by field; the records are the last cells of their fields. */
function sideBySide(cells: readonly string[], place: number, languages: number): CopiedAnswer {
  const fields = FIELDS.slice(0, -2).map(
    (_, i) => cells[place - (FIELDS.length - 1 - i) * languages]!,
  );
  return copied(cells[place]!, 'cells', fields);
}

function copied(
  record: string,
  form: CopiedAnswer['form'],
  texts: readonly string[],
): CopiedAnswer {
  const [written, hash = ''] = RECORD.exec(record.trim())!;
  return {record: written, hash, form, lines: comparable(texts.join('\n'))};
}
