import {FIELDS} from '../core/copy-forms.js';

/** A copied answer: a row of a table, or the lines above its record. */
export interface CopiedAnswer {
  readonly record: string;
  /** Empty if the answer is a page’s own. */
  readonly version: string;
  readonly hash: string;
  readonly form: 'cells' | 'markdown' | 'text';
  /** Everything between the previous record and this one. */
  readonly text: string;
  readonly row: CopiedRow | null;
}

export interface CopiedRow {
  readonly cells: readonly string[];
  /** The cells where the fields stand if no column was moved; other cells may be the questionnaire’s. */
  readonly fields: readonly string[];
  /** The hashes of all its records: languages stand side by side. */
  readonly hashes: readonly string[];
}

interface Row {
  readonly cells: readonly string[];
  /** The row as it was copied. */
  readonly raw: string;
}

const RECORD = 'trust[-\u2010\u2011]faq\\s+(?:\\S+\\s+)?#[0-9a-f]{16}(?![0-9a-f])';
const WITH_RECORD = new RegExp(RECORD, 'i');
/** Perhaps quoted or emphasised. */
const ONLY_RECORD = new RegExp(`^[\\s"'*_>\`|]*${RECORD}[\\s"'*_\`|]*$`, 'i');
const AROUND_RECORDS = new RegExp(`(${RECORD})`, 'i');

/** Between the cells of copied tables and of CSV files. */
const SEPARATORS = ['\t', ',', ';'];

const isRecord = (cell: string): boolean => ONLY_RECORD.test(cell);
/** A whole answer as text in one cell. */
const isBlock = (cell: string): boolean => /[\r\n]/.test(cell.trim()) && WITH_RECORD.test(cell);

/** Every answer with a record in the copied text, which has rows of a table or blocks of text. */
export function readCopied(text: string): readonly CopiedAnswer[] {
  const answers: CopiedAnswer[] = [];
  let above: string[] = [];
  for (const {cells, raw} of tableOf(text).flatMap(linesOf)) {
    const found = answersIn(cells, above);
    answers.push(...found);
    if (found.length > 0 || raw.startsWith('## ')) above = [];
    if (found.length === 0) above.push(raw);
  }
  return answers;
}

/** The rows by the separator that puts records into cells of their own, or else whole answers. */
function tableOf(text: string): readonly Row[] {
  const readings = SEPARATORS.map((separator) => rowsOf(text, separator));
  const having = (isWanted: (cell: string, i: number) => boolean) =>
    readings.find((rows) => rows.some(({cells}) => cells.length > 1 && cells.some(isWanted)));
  return having((cell, i) => i > 0 && isRecord(cell)) ?? having(isBlock) ?? readings[0]!;
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

/**
 * A single cell is no row of a table: quotes at its ends belong to the text, and its line breaks may be
 * lost.
 */
function linesOf(row: Row): readonly Row[] {
  if (row.cells.length > 1) return [row];
  return row.raw
    .split(/\r\n?|\n/)
    .flatMap((line) => (isRecord(line) ? [line] : line.split(AROUND_RECORDS)))
    .map((raw) => ({cells: [raw], raw}));
}

/** The answers whose records are in this row. */
function answersIn(cells: readonly string[], above: readonly string[]): readonly CopiedAnswer[] {
  const places = cells.flatMap((cell, i) => (isRecord(cell) ? [i] : []));
  if (places.length === 0 && cells.length > 1) return cells.filter(isBlock).flatMap(readCopied);
  const records = places.map((place) => recordIn(cells[place]!));
  if (cells.length === 1) return records.map((record) => block(record, above));
  const hashes = records.map(({hash}) => hash);
  return records.map((record, i) => {
    const place = places[i]!;
    // Word copies a cell of several lines as several rows.
    const text = [...above, ...cells.slice(0, place)].join('\n');
    const fields = fieldsBefore(cells, place, places.length);
    return {...record, form: 'cells', text, row: {cells, fields, hashes}};
  });
}

type Record = Pick<CopiedAnswer, 'record' | 'version' | 'hash'>;

function block(record: Record, above: readonly string[]): CopiedAnswer {
  const form = above[0]?.startsWith('## ') ? 'markdown' : 'text';
  return {...record, form, text: above.join('\n'), row: null};
}

/**
 * Languages stand side by side, field by field; the records are the last cells of their fields. Empty if
 * the row is too short.
 */
function fieldsBefore(cells: readonly string[], place: number, languages: number): string[] {
  const places = FIELDS.slice(0, -2).map((_, i) => place - (FIELDS.length - 1 - i) * languages);
  return places[0]! < 0 ? [] : places.map((at) => cells[at]!);
}

function recordIn(cell: string): Record {
  const [record] = WITH_RECORD.exec(cell)!;
  const [, version = '', hash] = /(?:\s(\S+))?\s+#(.*)/.exec(record)!;
  return {record: record.replace(/\s+/g, ' '), version, hash: hash!.toLowerCase()};
}
