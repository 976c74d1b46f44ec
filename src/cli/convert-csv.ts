import {cutMarks} from '../sources/prefixes.js';
import {questionHtml} from '../sources/prepare-html.js';
import {wordsOf} from '../sources/question-forms.js';
import {shorten} from './check-markup.js';
import {readHtmlCell} from './convert-html.js';
import {type Columns, type Field, findColumns, placeOfName} from './csv-columns.js';
import {readRows, type Row, separatorsOf} from './csv-rows.js';
import {readDate} from './read-date.js';
import type {Conversion, ConvertedEntry, Note} from './conversion.js';
import {type Block, runsOf, writeMarkup} from './markup-writer.js';
import type {ConvertOptions} from './options.js';
import {parseText} from './parse-html.js';
import {UsageError} from './problem.js';

interface Table {
  readonly separator: string;
  readonly rows: readonly Row[];
  readonly columns: Columns;
  readonly notes: Note[];
}

/** Reads questions from a table with a row of column names. */
export function convertCsv(text: string, options: ConvertOptions): Conversion {
  // The parser would read CR LF within quotes as two lines.
  const table = readTable(text.replace(/\r\n?/g, '\n'), options);
  if (!('columns' in table)) return {entries: [], notes: table.notes};
  const {rows, columns, notes} = table;
  if (columns.unused.length > 0) {
    const names = columns.unused.map((name) => `"${name}"`).join(', ');
    const {line} = rows[columns.row]!;
    notes.push({line, message: `columns that our format does not have are skipped: ${names}`});
  }
  const entries = withoutExcess(table, options)
    .filter(({record}) => record.some((cell) => cell.trim() !== ''))
    .map((row) => rowToEntry(row, columns, options, notes));
  if (entries.length === 0)
    notes.push({line: 1, message: 'the table has no rows below the column names'});
  return {entries: withTopicAbove(entries, notes), notes};
}

/** Reads the table with the likeliest separator for which the columns can be found. */
function readTable(text: string, options: ConvertOptions): Table | Pick<Table, 'notes'> {
  let problem: UsageError | undefined;
  for (const separator of separatorsOf(text)) {
    const notes: Note[] = [];
    const rows = readRows(text, separator, notes);
    if (rows.length === 0)
      return {
        notes: [
          ...notes,
          ...(notes.length > 0 ? [] : [{line: 1, message: 'the table has no rows'}]),
        ],
      };
    try {
      const columns = findColumns(
        rows.map(({record}) => record),
        options,
      );
      return {separator, rows, columns, notes};
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problem ??= error;
    }
  }
  throw problem!;
}

/**
 * The rows below the names. A row with more cells than names would publish half an answer, so it is
 * joined or skipped.
 */
function withoutExcess({rows, columns, separator, notes}: Table, {join}: ConvertOptions): Row[] {
  const names = rows[columns.row]!.record;
  const at = join === undefined ? -1 : placeOfName(names, join);
  if (join !== undefined && at < 0)
    throw new UsageError(
      `no column "${join}" to join. Columns: ${names.map((name) => `"${name}"`).join(', ')}`,
    );
  return rows.slice(columns.row + 1).flatMap(({record, line}) => {
    const excess = record.length - names.length;
    if (excess <= 0 || record.slice(names.length).every((cell) => cell.trim() === ''))
      return [{record, line}];
    const what = `the row has more cells than there are column names (${record.length}, not ${names.length})`;
    if (at < 0) {
      const message = `${what} and is skipped; put quotes around cells with "${separator}" in them, or name their column with --join`;
      notes.push({line, message});
      return [];
    }
    notes.push({line, message: `${what}; ${excess + 1} cells are joined as "${names[at]!}"`});
    const joined = record.slice(at, at + excess + 1).join(separator);
    return [{line, record: [...record.slice(0, at), joined, ...record.slice(at + excess + 1)]}];
  });
}

/** Fills in topics from the row above: cells merged over several rows have their text in the first one. */
function withTopicAbove(
  entries: readonly ConvertedEntry[],
  notes: Note[],
): readonly ConvertedEntry[] {
  let above = '';
  return entries.map((entry) => {
    if (entry.topic || !above) above = entry.topic ?? '';
    else
      notes.push({
        line: entry.line,
        message: `"${shorten(entry.question)}" has no topic; "${above}" from the row above is used`,
      });
    return {...entry, topic: above};
  });
}

function rowToEntry(
  {record, line}: Row,
  {places}: Columns,
  {base}: ConvertOptions,
  notes: Note[],
): ConvertedEntry {
  const cell = (field: Field) => record[places[field] ?? -1]?.trim() ?? '';
  const date = (field: Field) => {
    const found = readDate(cell(field));
    if (cell(field) !== '' && !found)
      notes.push({line, message: `"${shorten(cell(field))}" is not a date and is skipped`});
    return found ?? undefined;
  };
  const links = linksOf(cell('address'), cell('label'), line, notes);
  const aliases = cell('aliases')
    .split(/[、,，;；|｜\s]+/)
    .filter((word) => word !== '');
  const texts = {question: cell('question'), answer: cell('answer'), line};
  return {
    line,
    ...(isHtml(texts.answer)
      ? readHtmlCell({...texts, question: htmlOf(texts.question)}, base, notes)
      : readPlainCells(texts)),
    topic: cell('topic'),
    id: cell('id'),
    asOf: date('asOf'),
    reviewBy: date('reviewBy'),
    ...(links.length > 0 && {links}),
    ...(aliases.length > 0 && {aliases: [...new Set(aliases)]}),
  };
}

const isHtml = (cell: string) => /<\/?[a-z][^<>]*>/i.test(cell);

/** The question as HTML; it may contain `<br>` or an entity even if the answers do not. */
function htmlOf(question: string): string {
  return questionHtml(question.replace(/\n/g, ' '));
}

function readPlainCells(texts: {
  readonly question: string;
  readonly answer: string;
  readonly line: number;
}) {
  const question = wordsOf(parseText(htmlOf(texts.question), texts.line));
  const answer = texts.answer.includes('&')
    ? texts.answer
        .split('\n')
        .map((line) => wordsOf(parseText(line, texts.line)))
        .join('\n')
    : texts.answer;
  const [first, second] = [question, answer].map((value) => ({
    type: 'text' as const,
    value,
    start: 0,
  }));
  cutMarks([first!], [second!]);
  return {question: first!.value, answer: readPlainAnswer(second!.value)};
}

function linksOf(cell: string, label: string, line: number, notes: Note[]) {
  return cell.split(/[\s、，]+/).flatMap((address) => {
    if (address === '') return [];
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
      return [{href: address, label: label === '' ? address : label}];
    notes.push({
      line,
      message: `the address "${shorten(address)}" is skipped; it does not begin with https:// or http://`,
    });
    return [];
  });
}

const ITEM = /^(?:[・•●○◆◇■□‣]|[-*](?=\s))\s*/;
const NUMBER = /^(?:\(?(\d{1,3})[.)．）]|([①-⑳]))\s*/;

/**
 * Converts lines to paragraphs, lines with a bullet or number to list items, and bare web addresses to
 * links.
 */
function readPlainAnswer(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const blocks = lines.map((line): Block => {
    const bullet = ITEM.exec(line)?.[0];
    if (bullet !== undefined) return {marker: '-', runs: runsOf(line.slice(bullet.length))};
    const [whole = '', digits, circled] = NUMBER.exec(line) ?? [];
    const number = digits ?? (circled && circled.codePointAt(0)! - 0x245f);
    return {
      marker: number === undefined ? '' : `${number}.`,
      runs: runsOf(line.slice(whole.length)),
    };
  });
  return writeMarkup(blocks);
}
