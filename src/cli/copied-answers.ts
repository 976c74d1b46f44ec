import {parse} from 'csv-parse/sync';
import {comparable} from '../core/answer-text.js';
import {FIELDS} from '../core/copy-forms.js';

/** A pasted answer: the lines above its record. */
export interface PastedAnswer {
  readonly record: string;
  readonly hash: string;
  readonly form: 'cells' | 'markdown' | 'text';
  readonly lines: readonly string[];
}

const RECORD = /^trust-faq (?:\S+ )?#([0-9a-f]{16})$/;

/** Every answer with a record in the pasted text, which contains rows of a table or blocks of text. */
export function readPasted(text: string): readonly PastedAnswer[] {
  return text.includes('\t') ? rowsOf(text).flatMap(answersIn) : blocksIn(text);
}

function rowsOf(text: string): readonly string[][] {
  return parse(text, {delimiter: '\t', relax_quotes: true, relax_column_count: true, bom: true});
}

/** Languages are side by side, field by field; the records are the last cells of their fields. */
function answersIn(cells: readonly string[]): PastedAnswer[] {
  const places = cells.flatMap((cell, i) => (RECORD.test(cell.trim()) ? [i] : []));
  const languages = places.length;
  return places.map((place) => {
    const fields = FIELDS.slice(0, -2).map((_, i) => {
      const at = place - (FIELDS.length - 1 - i) * languages;
      return cells[at] ?? '';
    });
    return pasted(cells[place]!, 'cells', fields.join('\n'));
  });
}

function blocksIn(text: string): PastedAnswer[] {
  const answers: PastedAnswer[] = [];
  let open: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (!RECORD.test(line.trim())) {
      if (line.startsWith('## ')) open = [];
      open.push(line);
      continue;
    }
    const form = open[0]?.startsWith('## ') ? 'markdown' : 'text';
    answers.push(pasted(line, form, open.join('\n')));
    open = [];
  }
  return answers;
}

function pasted(record: string, form: PastedAnswer['form'], text: string): PastedAnswer {
  const [written, hash = ''] = RECORD.exec(record.trim())!;
  return {record: written, hash, form, lines: comparable(text)};
}
