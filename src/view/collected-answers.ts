/** The answers that the visitor has collected, and their copies. */
import {answerText} from '../core/answer-text.js';
import {
  type AnswerCopy,
  type CopyLabels,
  markdownOf,
  plainOf,
  recordOf,
  tableHtmlOf,
  tableOf,
  tsvOf,
} from '../core/copy-forms.js';
import type {Copy} from '../page/clipboard.js';
import {isSameLanguage, pickLanguage} from '../core/language.js';
import type {Entry} from '../core/types.js';
import {datasets} from '../data/registry.js';
import {version} from '../embed/version.js';
import {copyLabels} from '../messages/copy-labels.js';
import {allMessages} from '../messages/registry.js';

/** An entry as it was on screen when collected: later changes to the list do not affect it. */
export interface Collected {
  readonly entry: Entry;
  readonly lang: string;
  /** Whether the entry is bundled, and thus available in every language of the build. */
  readonly isBundled: boolean;
  readonly address: string;
}

/** The last copy: of one entry, or of all collected answers if the id is empty. */
export interface CopiedAnswers {
  readonly id: string;
  /** The text to copy by hand; empty if the clipboard took it. */
  readonly byHand: string;
}

/** The visitor's choices for the copies of all collected answers. */
export interface CopyChoice {
  readonly form: string;
  /** A tag of the build, {@link ALL} for all side by side, or empty for the page's language. */
  readonly language: string;
}

export interface CollectionState {
  readonly collected: ReadonlyMap<string, Collected>;
  readonly choice: CopyChoice;
  readonly copied: CopiedAnswers | null;
}

export const NOTHING_COLLECTED: CollectionState = {
  collected: new Map(),
  choice: {form: 'table', language: ''},
  copied: null,
};

export const ALL = '*';

/** The build's languages, the page's language first. */
export function copyLanguages(pageLang: string): readonly string[] {
  const first = pickLanguage(datasets(), pageLang)?.lang;
  const langs = datasets().map(({lang}) => lang);
  return first === undefined ? [pageLang] : [first, ...langs.filter((lang) => lang !== first)];
}

/** The languages to copy for a choice. */
export function chosenLanguages(choice: string, pageLang: string): readonly string[] {
  const all = copyLanguages(pageLang);
  return choice === ALL ? all : all.includes(choice) ? [choice] : all.slice(0, 1);
}

/**
 * The clipboard content of the answers as `table`, `markdown` or `text`; without a form, a table for
 * programs that understand tables and plain text for others.
 */
export function copyOf(answers: Iterable<Collected>, form: string, langs: readonly string[]): Copy {
  const rows = [...answers].map((one) => inLanguages(one, langs));
  const blocks = (write: (answer: AnswerCopy) => string) =>
    rows.flatMap((row) => row.flatMap((answer) => (answer ? [write(answer)] : []))).join('\n\n\n');
  if (form === 'markdown') return {'text/plain': blocks(markdownOf)};
  if (form === 'text') return {'text/plain': blocks(plainOf)};
  const table = tableOf(langs.map(labelsIn), rows);
  return {
    'text/plain': form === 'table' ? tsvOf(table) : blocks(plainOf),
    'text/html': tableHtmlOf(table),
  };
}

const labelsIn = (lang: string): CopyLabels =>
  copyLabels(pickLanguage(allMessages(), lang)!.messages);

/** The answer in each language, null where it is not available; if it is in none of them, the answer as it was collected. */
function inLanguages(one: Collected, langs: readonly string[]): readonly (AnswerCopy | null)[] {
  const copies = langs.map((lang) => inLanguage(one, lang));
  return copies.some(Boolean) ? copies : [copyIn(one, one.entry, one.lang)];
}

function inLanguage(one: Collected, lang: string): AnswerCopy | null {
  if (!one.isBundled)
    return isSameLanguage(one.lang, lang) ? copyIn(one, one.entry, one.lang) : null;
  const {entries = []} = datasets().filter((dataset) => dataset.lang === lang)[0] ?? {};
  const entry = entries.filter(({id}) => id === one.entry.id)[0];
  return entry ? copyIn(one, entry, lang) : null;
}

function copyIn({isBundled, address}: Collected, entry: Entry, lang: string): AnswerCopy {
  const text = answerText(entry, lang);
  const record = recordOf(text, isBundled ? version : '');
  return {text, labels: labelsIn(lang), link: address, record};
}
