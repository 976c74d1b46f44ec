import {languageTag} from '../core/language.js';
import {isSafeUrl} from '../core/markup.js';
import {elementsIn} from '../sources/html-tree.js';
import {readPair} from '../sources/question-and-answer.js';
import {answerHtml} from '../sources/prepare-html.js';
import {readLinkedData} from '../sources/json-ld.js';
import {shorten} from './check-markup.js';
import {readDate} from './read-date.js';
import type {Conversion, ConvertedEntry, Note} from './conversion.js';
import {FORMS, type Item, linkedItems} from './html-forms.js';
import {parseJson} from './json-file.js';
import {lossesIn} from './report-losses.js';
import {writeNodes} from './nodes-to-markup.js';
import type {ConvertOptions} from './options.js';
import {parsePage, parseText} from './parse-html.js';
import {UsageError} from './problem.js';
import {count} from './report.js';
import {findBySelectors} from './select-questions.js';

type Resolve = (address: string) => string;

/** Reads the questions of a page in the first form that it uses, or those that selectors name. */
export function convertHtml(text: string, options: ConvertOptions): Conversion {
  const page = parsePage(text);
  const [html, base] = ['html', 'base'].map((name) =>
    [...elementsIn(page)].find(({tag}) => tag === name),
  );
  const ownBase = base?.attribute('href') ?? '';
  const resolve = resolver(options.base ?? (URL.canParse(ownBase) ? ownBase : undefined));
  const notes: Note[] = [];
  const lang = options.lang ?? html?.attribute('lang') ?? '';
  const items = options['question-selector']
    ? findBySelectors(page, options, notes)
    : findByForm(page, options, notes, languageTag(lang));
  return {
    entries: items.map((item) => itemToEntry(item, resolve, notes)),
    notes,
    lang: html?.attribute('lang') ?? undefined,
  };
}

/** Reports which form is used, which others there are, and what to do if there are none. */
function findByForm(
  page: ReturnType<typeof parsePage>,
  {from, 'answer-selector': answers}: ConvertOptions,
  notes: Note[],
  lang: string,
): Item[] {
  const names = Object.keys(FORMS);
  if (answers) throw new UsageError('--answer-selector also needs --question-selector');
  if (from !== undefined && !names.includes(from))
    throw new UsageError(`unknown form "${from}". Known: ${names.join(', ')}`);
  const found = new Map<string, readonly [Item[], Note[]]>();
  for (const name of from === undefined ? names : [from]) {
    // Text that only looks like a question counts only if nothing is marked as one.
    if (found.size > 0 && name === 'flat') break;
    const own: Note[] = [];
    const items = FORMS[name]!(page, own, lang);
    if (items.length > 0) found.set(name, [items, own]);
    else notes.push(...own);
  }
  const [[form, [items, own]] = ['', [[], []] as const], ...others] = found;
  const also = others.map(([name, [{length}]]) => `${length} as ${name}`).join(', ');
  const message =
    form === ''
      ? `no question found. Looked for: ${names.join(', ')}. Name the elements with --question-selector and --answer-selector, as in --question-selector ".faq-q" --answer-selector ".faq-a"`
      : `${count(items.length, 'question')} found as ${form}${also && `; not taken: ${also}; --from selects another form`}`;
  notes.unshift({line: 1, message});
  notes.push(...own);
  return [...items];
}

/** Reads the questions of a JSON-LD file. */
export function convertJsonLd(text: string, {base, lang = ''}: ConvertOptions): Conversion {
  const {value, problems, locate} = parseJson(text);
  const notes: Note[] = [...problems];
  const items = linkedItems(value, languageTag(lang), (path) => locate(path).line);
  if (items.length === 0 && value !== undefined)
    notes.push({line: 1, message: 'no schema.org "Question" with an "acceptedAnswer" found'});
  const resolve = resolver(base);
  const entries = items.map((item) => itemToEntry(item, resolve, notes));
  return {entries, notes, lang: readLinkedData(value).lang || undefined};
}

/** Reads a question and an answer that are HTML inside another file; line numbers are those of that file. */
export function readHtmlCell(
  cells: {readonly question: string; readonly answer: string; readonly line: number},
  base: string | undefined,
  notes: Note[],
): Pick<ConvertedEntry, 'question' | 'answer'> {
  const {line} = cells;
  const [question, answer] = [cells.question, answerHtml(cells.answer)].map((html) =>
    parseText(html, line),
  );
  return itemToEntry(
    {line, question: question!, answer: answer!, answers: 1},
    resolver(base),
    notes,
  );
}

function itemToEntry(item: Item, resolve: Resolve, notes: Note[]): ConvertedEntry {
  const {line, topic, topicId, id, aliases = [], answers} = item;
  const problems: string[] = [];
  const {question, nodes} = readPair(item.question, item.answer, {
    path: 'the text',
    report: (problem) => problems.push(problem),
    resolve: (address) => (isSafeUrl(resolve(address)) ? resolve(address) : undefined),
  });
  if (answers > 1) problems.push(`there are ${answers} answers; the first is used`);
  const losses = [
    ...lossesIn(item.answer, resolve),
    ...problems.map((message) => ({line, message})),
  ];
  for (const {line: at, message} of losses)
    notes.push({line: at, message: `"${shorten(question)}": ${message}`});
  const asOf = item.date && readDate(item.date);
  return {
    line,
    question,
    answer: writeNodes(nodes),
    topic,
    topicId,
    id,
    ...(aliases.length > 0 && {aliases}),
    ...(asOf && {asOf}),
  };
}

/** Resolves addresses against a base; without one they do not change. */
function resolver(base: string | undefined): Resolve {
  if (base !== undefined && !URL.canParse(base))
    throw new UsageError(
      `"${base}" is not a complete address; --base needs one, such as https://example.com/faq/`,
    );
  return (address) => (URL.canParse(address, base) ? new URL(address, base).href : address);
}
