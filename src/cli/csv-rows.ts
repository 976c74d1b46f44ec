import {parse} from 'csv-parse/sync';
import type {Note} from './conversion.js';

/** A row of a table, and the line on which it begins. */
export interface Row {
  readonly record: readonly string[];
  readonly line: number;
}

const SEPARATORS = ['\t', ',', ';'];
/** Number of lines in which separators are counted, because a title and a date may precede the names. */
const LINES = 20;

/** The separators by frequency outside quotes, likeliest first. */
export function separatorsOf(text: string): readonly string[] {
  const top = text
    .replace(/"[^"]*"/g, '')
    .split('\n', LINES)
    .join('\n');
  const times = (sign: string) => top.split(sign).length;
  return [...SEPARATORS].sort((a, b) => times(b) - times(a));
}

export function readRows(text: string, delimiter: string, notes: Note[]): Row[] {
  let line = 1;
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
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
    notes.push({line: lines, message: `this is not CSV: ${message}`});
    return [];
  }
}
