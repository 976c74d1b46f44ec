import {parse} from 'csv-parse/sync';
import {shorten} from './check-markup.js';
import {readHtmlAnswer} from './convert-html.js';
import {type Columns, type Field, findColumns} from './csv-columns.js';
import {type Draft, type Found, type Note, withoutLabel} from './draft.js';
import {readDate} from './dates.js';
import {type Block, runsOf, writeMarkup} from './markup-writer.js';
import type {ConvertOptions} from './options.js';

interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

/** Questions of a table with a row of names. */
export function convertCsv(text: string, options: ConvertOptions): Found {
  const notes: Note[] = [];
  // The parser takes CR LF inside quotes for two lines.
  const rows = readRows(text.replace(/\r\n?/g, '\n'), notes);
  if (rows.length === 0)
    return {drafts: [], notes: [...notes, {line: 1, message: 'there is no row'}]};
  const columns = findColumns(
    rows.map(({record}) => record),
    options,
  );
  if (columns.unused.length > 0) {
    const names = columns.unused.map((name) => `"${name}"`).join(', ');
    const {line} = rows[columns.row]!;
    notes.push({line, message: `columns without a place in our format are left out: ${names}`});
  }
  const drafts = rows
    .slice(columns.row + 1)
    .filter(({record}) => record.some((cell) => cell.trim() !== ''))
    .map((row) => toDraft(row, columns, options, notes));
  if (drafts.length === 0) notes.push({line: 1, message: 'there is no row below the names'});
  return {drafts, notes};
}

function readRows(text: string, notes: Note[]): Row[] {
  const [head = ''] = text.split('\n', 1);
  let line = 1;
  try {
    const rows = parse(text, {
      delimiter: [...'\t,;'].find((sign) => head.includes(sign)) ?? ',',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as {record: string[]; info: {lines: number}}[];
    return rows.map(({record, info}) => {
      const start = line;
      line = info.lines + 1;
      return {record, line: start};
    });
  } catch (error) {
    const {message, lines = 1} = error as Error & {lines?: number};
    notes.push({line: lines, message: `this is no CSV: ${message}`});
    return [];
  }
}

function toDraft(
  {record, line}: Row,
  {places}: Columns,
  {base}: ConvertOptions,
  notes: Note[],
): Draft {
  const cell = (field: Field) => record[places[field] ?? -1]?.trim() ?? '';
  const date = (field: Field) => {
    const found = readDate(cell(field));
    if (cell(field) !== '' && !found)
      notes.push({line, message: `"${shorten(cell(field))}" is no date and is left out`});
    return found ?? undefined;
  };
  const html = /<\/?[a-z][^<>]*>/i.test(cell('answer'));
  const links = linksOf(cell('address'), cell('label'), line, notes);
  const aliases = cell('aliases')
    .split(/[、,，;；|｜\s]+/)
    .filter((word) => word !== '');
  return {
    line,
    question: withoutLabel(cell('question').replace(/\s+/g, ' '), 'question'),
    answer: html
      ? readHtmlAnswer(cell('answer').replace(/\r?\n/g, '<br>'), line, base, notes)
      : readPlainAnswer(cell('answer')),
    topic: cell('topic'),
    id: cell('id'),
    asOf: date('asOf'),
    reviewBy: date('reviewBy'),
    ...(links.length > 0 && {links}),
    ...(aliases.length > 0 && {aliases: [...new Set(aliases)]}),
  };
}

function linksOf(cell: string, label: string, line: number, notes: Note[]) {
  return cell.split(/[\s、，]+/).flatMap((address) => {
    if (address === '') return [];
    if (/^https?:\/\//i.test(address) && URL.canParse(address))
      return [{href: address, label: label === '' ? address : label}];
    notes.push({
      line,
      message: `the address "${shorten(address)}" is left out; it does not begin with https:// or http://`,
    });
    return [];
  });
}

const ITEM = /^(?:[・•●○◆◇■□‣]|[-*](?=\s))\s*/;
const NUMBER = /^(?:\(?(\d{1,3})[.)．）]|([①-⑳]))\s*/;

/** Lines become paragraphs, lines with a bullet or number items, bare web addresses links. */
export function readPlainAnswer(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const blocks = lines.map((line, i): Block => {
    const source = i === 0 ? withoutLabel(line, 'answer') : line;
    const bullet = ITEM.exec(source)?.[0];
    if (bullet !== undefined) return {marker: '-', runs: runsOf(source.slice(bullet.length))};
    const [whole = '', digits, circled] = NUMBER.exec(source) ?? [];
    const number = digits ?? (circled && circled.codePointAt(0)! - 0x245f);
    return {
      marker: number === undefined ? '' : `${number}.`,
      runs: runsOf(source.slice(whole.length)),
    };
  });
  return writeMarkup(blocks);
}
