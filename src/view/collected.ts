/** Answers that the visitor has collected, and how they are copied. */
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
import type {Copy} from '../controllers/clipboard.js';
import {isSameLanguage, pickLanguage} from '../core/language.js';
import type {Entry} from '../core/types.js';
import {datasets} from '../data/registry.js';
import {version} from '../embed/version.js';
import {copyLabels} from '../messages/copy-labels.js';
import {allMessages} from '../messages/registry.js';

/** As it was on screen: what takes it off the list later changes nothing. */
export interface Collected {
  readonly entry: Entry;
  readonly lang: string;
  /** Whether the build has it in each of its languages. */
  readonly isBundled: boolean;
  readonly address: string;
}

/** What was copied last: of one entry, or with an empty id of all that is collected. */
export interface CopiedAnswers {
  readonly id: string;
  /** What is to be copied by hand; empty where the clipboard took it. */
  readonly byHand: string;
}

export interface CollectionState {
  readonly collected: ReadonlyMap<string, Collected>;
  /** Language of the copies: a tag of the build, {@link ALL} for all side by side, empty for the page's. */
  readonly language: string;
  readonly copied: CopiedAnswers | null;
}

export const NOTHING_COLLECTED: CollectionState = {
  collected: new Map(),
  language: '',
  copied: null,
};

export const ALL = '*';

/** `single`: cells for programs that know tables, words for others. */
export type CopyForm = 'table' | 'markdown' | 'text' | 'single';

/** The build's languages, that of the page first. */
export function copyLanguages(pageLang: string): readonly string[] {
  const first = pickLanguage(datasets(), pageLang)?.lang;
  const langs = datasets().map(({lang}) => lang);
  return first === undefined ? [pageLang] : [first, ...langs.filter((lang) => lang !== first)];
}

/** The languages that a choice comes to. */
export function chosenLanguages(choice: string, pageLang: string): readonly string[] {
  const all = copyLanguages(pageLang);
  return choice === ALL ? all : all.includes(choice) ? [choice] : all.slice(0, 1);
}

/** What is copied in a form. */
export function copyOf(
  answers: Iterable<Collected>,
  form: CopyForm,
  langs: readonly string[],
): Copy {
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

/** Nothing where the answer is not there in a language, unless it would be lost. */
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
