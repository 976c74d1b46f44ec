import type {CheckReport, FileReport} from './check.js';
import type {Problem} from './problem.js';

/** One line per problem, in the form that editors and CI turn into links, then one line per file. */
export function formatReport({files, problems}: CheckReport): string {
  const lines = problems.map(({file, line, column, level, rule, path, message}) => {
    const what = path === '' ? message : `${path}: ${message}`;
    return `${file}:${line}:${column}: ${level}: ${what} [${rule}]`;
  });
  return [...lines, ...files.map((file) => summary(file, problems))].join('\n') + '\n';
}

function summary({file, lang, entries, asked}: FileReport, problems: readonly Problem[]): string {
  const mine = problems.filter((problem) => problem.file === file);
  const {errors, hints} = countLevels(mine);
  const result = mine.length === 0 ? 'fine' : `${count(errors, 'error')}, ${count(hints, 'hint')}`;
  const sampled = asked < entries ? ` (${asked} of the questions were searched for)` : '';
  return `${file}: ${count(entries, 'entry', 'entries')}${lang && ` in "${lang}"`}: ${result}${sampled}`;
}

export function countLevels(problems: readonly Problem[]): {errors: number; hints: number} {
  const errors = problems.filter(({level}) => level === 'error').length;
  return {errors, hints: problems.length - errors};
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
