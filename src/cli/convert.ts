import {languageTag} from '../core/language.js';
import type {Dataset} from '../core/types.js';
import {convertCsv} from './convert-csv.js';
import {convertHtml, convertJsonLd} from './convert-html.js';
import type {Conversion, Note} from './conversion.js';
import {decode, decodeAs} from './encoding.js';
import {parseJson} from './json-file.js';
import type {ConvertOptions} from './options.js';
import {UsageError} from './problem.js';
import {ownEntries} from './kana-readings.js';
import {toDataset} from './to-dataset.js';

export interface Converted {
  /** Null if the file contains no question. */
  readonly dataset: Dataset | null;
  readonly notes: readonly Note[];
}

/** Reads questions and answers from the bytes of a page, of JSON-LD or of a table. */
export function convert(file: string, bytes: Uint8Array, options: ConvertOptions): Converted {
  const {text, encoding} = options.encoding
    ? decodeAs(bytes, options.encoding, file)
    : decode(bytes, file, declaredEncoding(bytes));
  const own = ownDataset(text);
  if (own) return {dataset: own, notes: []};
  const {entries, notes: found, lang: said} = read(file, text, options);
  const notes: Note[] = [...found];
  if (encoding !== 'utf-8') notes.unshift({line: 1, message: `read as ${encoding}`});
  if (entries.length === 0) return {dataset: null, notes};
  const lang = languageOf(options.lang ?? said, text, notes);
  const topic =
    options.topic ?? (lang.startsWith('ja') ? 'よくある質問' : 'Frequently asked questions');
  const dataset = toDataset(entries, {lang, topic}, notes);
  notes.sort((a, b) => a.line - b.line);
  return {dataset: dataset.entries.length > 0 ? dataset : null, notes};
}

/** Returns a file in our own format unchanged, so that `--readings` can add to it. */
function ownDataset(text: string): Dataset | null {
  const value = /^\s*\{/.test(text) ? parseJson(text).value : null;
  if (ownEntries(value).length === 0) return null;
  return {lang: '', topics: [], ...(value as Partial<Dataset>)} as Dataset;
}

function read(file: string, text: string, options: ConvertOptions): Conversion {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const start = text.trimStart().charAt(0);
  if (/^(?:csv|tsv)$/.test(extension)) return convertCsv(text, options);
  if (/^(?:html?|xhtml)$/.test(extension) || start === '<') return convertHtml(text, options);
  if (/^json(?:ld)?$/.test(extension) || /[{[]/.test(start)) return convertJsonLd(text, options);
  return convertCsv(text, options);
}

/** The encoding that a page declares in its `<meta>`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function languageOf(wanted: string | undefined, text: string, notes: Note[]): string {
  if (wanted?.trim()) {
    const tag = languageTag(wanted);
    if (tag) return tag;
    throw new UsageError(`"${wanted}" is not a language tag; --lang takes one such as ja or en-GB`);
  }
  const lang = /[ぁ-んァ-ヶ]/.test(text) ? 'ja' : 'en';
  notes.push({
    line: 1,
    message: `the file names no language; "${lang}" is used, and --lang sets another`,
  });
  return lang;
}
