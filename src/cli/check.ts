import {checkEntries, type AddProblem} from './check-entries.js';
import {checkLanguages, type LanguageFile} from './check-languages.js';
import {checkSearch} from './check-search.js';
import {readDataset} from './dataset-file.js';
import {parseJson} from './json-file.js';
import {readLinkedData} from '../sources/json-ld.js';
import {formatPath} from '../sources/json-path.js';
import {type Problem, UsageError} from './problem.js';

export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export interface FileReport {
  readonly file: string;
  readonly lang: string;
  readonly entries: number;
  /** The number of questions that were searched for. */
  readonly asked: number;
}

export interface CheckReport {
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
}

/** Checks each file, then compares the languages; problems are sorted by file and line. */
export function check(
  sources: readonly SourceFile[],
  wantedLanguages: readonly string[],
  now: number,
): CheckReport {
  const problems: Problem[] = [];
  const files: FileReport[] = [];
  const languages: LanguageFile[] = [];
  for (const source of sources) {
    const {report, language} = checkFile(source, now, problems);
    files.push(report);
    if (language) languages.push(language);
  }
  for (const problem of checkLanguages(languages, wantedLanguages))
    problems.push({...problem, level: 'error', path: '', line: 1, column: 1});
  const order = new Map(sources.map(({file}, i) => [file, i]));
  problems.sort((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line);
  return {files, problems};
}

function checkFile({file, text}: SourceFile, now: number, problems: Problem[]) {
  const json = parseJson(text);
  for (const problem of json.problems) problems.push({file, level: 'error', path: '', ...problem});
  if (json.value === undefined) return {report: {file, lang: '', entries: 0, asked: 0}};
  const add: AddProblem = (level, rule, path, message) =>
    problems.push({file, level, rule, path: formatPath(path), message, ...json.locate(path)});
  const read = readDataset(json.value);
  if (read.places.size === 0 && readLinkedData(json.value).questions.length > 0)
    throw new UsageError(
      `${file} is schema.org JSON-LD; check reads our own format. Convert it first: trust-faq convert ${file} > faq.json`,
    );
  for (const {path, message} of read.problems) add('error', 'schema', path, message);
  checkEntries(read, now, add);
  const asked = checkSearch(read, add);
  const {lang, entries} = read.dataset;
  const ids = new Map(
    [...read.places]
      .filter(([entry]) => read.named.has(entry))
      .map(([{id}, i]) => [id, json.locate(['entries', i, 'id'])]),
  );
  return {
    report: {file, lang, entries: entries.length, asked},
    language: {file, lang, ids},
  };
}
