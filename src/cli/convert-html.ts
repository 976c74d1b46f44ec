import {parse} from 'parse5';
import {type Draft, type Found, type Note, withoutLabel} from './draft.js';
import {readDate} from './dates.js';
import {FORMS, type Item, parseAnswer} from './html-forms.js';
import {attribute, find} from './html-tree.js';
import {MarkupReader} from './html-to-markup.js';
import {findLanguage, findQuestions} from './json-ld.js';
import {readJson} from './json-file.js';
import type {ConvertOptions} from './options.js';
import {UsageError} from './problem.js';
import {count} from './report.js';
import {shorten} from './check-markup.js';

/** Questions of a page, from the first form that it has. */
export function convertHtml(text: string, {from, base}: ConvertOptions): Found {
  const names = Object.keys(FORMS);
  if (from !== undefined && !names.includes(from))
    throw new UsageError(`unknown form "${from}". Known: ${names.join(', ')}`);
  const page = parse(text, {sourceCodeLocationInfo: true});
  const html = find(page, ({tagName}) => tagName === 'html');
  const baseElement = find(page, ({tagName}) => tagName === 'base');
  const ownBase = (baseElement && attribute(baseElement, 'href')) ?? '';
  const resolve = resolver(base ?? (URL.canParse(ownBase) ? ownBase : undefined));
  const notes: Note[] = [];
  const found = new Map<string, Item[]>();
  for (const name of from === undefined ? names : [from]) {
    const items = FORMS[name]!(page, notes);
    if (items.length > 0) found.set(name, items);
  }
  const [[form, items] = ['', []], ...others] = found;
  const also = others.map(([name, {length}]) => `${length} as ${name}`).join(', ');
  const message =
    form === ''
      ? `no question found. Looked for: ${names.join(', ')}`
      : `${count(items.length, 'question')} found as ${form}${also && `; not taken: ${also}; --from chooses`}`;
  return {
    drafts: items.map((item) => toDraft(item, resolve, form === 'json-ld', notes)),
    notes: [{line: 1, message}, ...notes],
    lang: html && attribute(html, 'lang'),
  };
}

/** Questions of a JSON-LD file. */
export function convertJsonLd(text: string, {base}: ConvertOptions): Found {
  const {value, problems, locate} = readJson(text);
  const notes: Note[] = [...problems];
  const items = findQuestions(value).map(({html, path, ...question}) => ({
    ...question,
    line: locate(path).line,
    answer: parseAnswer(html),
  }));
  if (items.length === 0 && value !== undefined)
    notes.push({line: 1, message: 'no schema.org "Question" with an "acceptedAnswer" found'});
  const resolve = resolver(base);
  const drafts = items.map((item) => toDraft(item, resolve, true, notes));
  return {drafts, notes, lang: findLanguage(value)};
}

/** Reads an answer that is HTML inside another file; its lines are those of its place. */
export function readHtmlAnswer(
  html: string,
  line: number,
  base: string | undefined,
  notes: Note[],
): string {
  const item = {line, question: '', answer: parseAnswer(html)};
  return toDraft(item, resolver(base), true, notes).answer;
}

function toDraft(
  item: Item,
  resolve: (address: string) => string,
  isInside: boolean,
  notes: Note[],
): Draft {
  const reader = new MarkupReader(resolve);
  const answer = reader.read(item.answer);
  const question = withoutLabel(item.question.replace(/\s+/g, ' '), 'question');
  for (const {line, message} of reader.notes)
    notes.push({line: isInside ? item.line : line, message: `"${shorten(question)}": ${message}`});
  const {line, topic, id, aliases = []} = item;
  const asOf = item.date && readDate(item.date);
  return {
    line,
    question,
    answer,
    topic,
    id,
    ...(aliases.length > 0 && {aliases}),
    ...(asOf && {asOf}),
  };
}

/** Addresses as seen from a base; without one they stay as they are. */
function resolver(base: string | undefined): (address: string) => string {
  if (base !== undefined && !URL.canParse(base))
    throw new UsageError(
      `"${base}" is no whole address; --base needs one, like https://example.com/faq/`,
    );
  return (address) => (URL.canParse(address, base) ? new URL(address, base).href : address);
}
