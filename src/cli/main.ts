import {version} from '../embed/version.js';
import {check} from './check.js';
import {checkPages, isPage} from './check-pages.js';
import {convert} from './convert.js';
import {decode} from './encoding.js';
import {
  type CheckOptions,
  type Command,
  type ConvertOptions,
  isCommand,
  parseCall,
} from './options.js';
import {prerenderFiles} from './prerender-files.js';
import {type Problem, UsageError} from './problem.js';
import {readBytes, readDeep} from './read-file.js';
import {checkReadings, openDictionary, withReadings} from './kana-readings.js';
import {count, countLevels, formatReport} from './report.js';
import {USAGE} from './usage.js';
import {verifyFiles} from './verify-file.js';

/** Receives the output of a run. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command line; returns the exit code. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  const asked = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (asked.some((arg) => arg === '--help' || arg === '-h')) return say(output, USAGE);
  if (name === '--version' || name === '-v') return say(output, `${version}\n`);
  try {
    if (!isCommand(name)) {
      const what = name === undefined ? 'no command' : `unknown command "${name}"`;
      throw new UsageError(`${what}. Commands: check, convert, prerender, verify; see --help`);
    }
    return await run(name, rest, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(`trust-faq: ${error.message}\n`);
    if (args.includes('--json')) output.out(`${JSON.stringify({error: error.message})}\n`);
    return 2;
  }
}

function run(name: Command, args: readonly string[], output: Output): number | Promise<number> {
  const {options, files} = parseCall(name, args);
  if (files.length === 0) throw new UsageError(`${name} needs a file; see --help`);
  switch (name) {
    case 'check':
      return runCheck(files, options, output);
    case 'convert':
      return runConvert(files, options, output);
    case 'prerender':
      return prerenderFiles(
        files,
        {jsonLd: 'json-ld' in options, light: 'light' in options},
        output.err,
      );
    case 'verify':
      return verifyFiles(files, output.out);
  }
}

function say({out}: Output, text: string): number {
  out(text);
  return 0;
}

async function runCheck(
  files: readonly string[],
  options: CheckOptions,
  {out}: Output,
): Promise<number> {
  const wrong: Problem[] = [];
  const all = files.map((file) => {
    const {text, encoding} = decode(readBytes(file), file);
    if (encoding !== 'utf-8' && !isPage({file, text})) wrong.push(wrongEncoding(file, encoding));
    return {file, text};
  });
  const pages = await checkPages(all.filter(isPage));
  const sources = all.filter((one) => !isPage(one));
  const languages = (options.languages ?? '').split(/[\s,]+/).filter((lang) => lang !== '');
  const checked = check(sources, languages, Date.now());
  const tokenize = options.readings ? openDictionary() : null;
  const unread = tokenize ? sources.flatMap((source) => checkReadings(source, tokenize)) : [];
  const report = {
    files: [...checked.files, ...pages.files],
    problems: [...wrong, ...checked.problems, ...unread, ...pages.problems],
  };
  const levels = countLevels(report.problems);
  out(options.json ? `${JSON.stringify({...levels, ...report}, null, 2)}\n` : formatReport(report));
  return levels.errors > 0 ? 1 : 0;
}

function wrongEncoding(file: string, encoding: string): Problem {
  const message = `the file is in ${encoding}; save it as UTF-8, because other encodings are read only if the server declares them`;
  return {file, line: 1, column: 1, level: 'error', rule: 'encoding', path: '', message};
}

function runConvert(files: readonly string[], options: ConvertOptions, {out, err}: Output): number {
  const [file = '', ...more] = files;
  if (more.length > 0)
    throw new UsageError(`convert takes one file, but also got "${more.join('", "')}"`);
  const {dataset, notes} = readDeep(file, () => convert(file, readBytes(file), options));
  for (const {line, message} of notes) err(`${file}:${line}: ${message}\n`);
  if (!dataset) return 1;
  const size = count(dataset.entries.length, 'entry', 'entries');
  err(`${file}: ${size} in ${count(dataset.topics.length, 'topic')}\n`);
  const entries = options.readings
    ? withReadings(dataset.entries, openDictionary())
    : dataset.entries;
  return say({out, err}, `${JSON.stringify({version: 1, ...dataset, entries}, null, 2)}\n`);
}
