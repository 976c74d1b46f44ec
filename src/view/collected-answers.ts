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
import {pickLanguage} from '../core/language.js';
import type {Entry} from '../core/types.js';
import {datasets} from '../data/registry.js';
import {version} from '../embed/version.js';
import {allMessages} from '../messages/registry.js';
import type {Copy} from '../page/clipboard.js';
import type {Flow} from '../questions/flow-types.js';

/**
 * One answer as it was when collected, unaffected by later changes to the list; a bundled one in every
 * language of the build.
 */
export type Collected = readonly AnswerCopy[];

/** The visitor's choices for the copies of all collected answers. */
export interface CopyChoice {
  readonly form: string;
  /** One of {@link languageChoices}; at first the page's language. */
  readonly language: string;
}

export interface Collection extends CopyChoice {
  /** By the ids of their entries, in the order in which they were collected. */
  readonly answers: ReadonlyMap<string, Collected>;
}

export const NOTHING_COLLECTED: Collection = {answers: new Map(), form: 'table', language: ''};

/** Collects an entry on screen; the link is empty if it has none. */
export function collected(
  entry: Entry,
  link: string,
  {bundledEntries, dataset}: Pick<Flow, 'bundledEntries' | 'dataset'>,
): Collected {
  const isBundled = bundledEntries.has(entry);
  const sources = isBundled ? datasets() : [{...dataset, entries: [entry]}];
  return sources.flatMap(({lang, entries}) =>
    entries
      .filter(({id}) => id === entry.id)
      .map((one) => {
        const text = answerText(one, lang);
        const record = recordOf(text, isBundled ? version : '');
        return {...text, labels: labelsIn(lang), link, record};
      }),
  );
}

/**
 * The languages to copy, by the value of their choice: the page's, each other one, all side by side with
 * the page's first. Just the page's if nothing collected has several.
 */
export function languageChoices(
  {answers}: Collection,
  pageLang: string,
): ReadonlyMap<string, readonly string[]> {
  const [several = []] = [...answers.values()].filter(({length}) => length > 1);
  const langs = [...new Set([pageLang, ...several.map(({lang}) => lang)])];
  const choices = [...langs.map((lang) => [lang]), langs];
  // The value stays the same if the page's language changes.
  return new Map(choices.map((choice) => [[...choice].sort().join(), choice]));
}

/**
 * The clipboard content of the answers as `table`, `markdown` or `text`; without a form, a table for
 * programs that understand tables and plain text for others.
 */
export function copyOf(
  answers: readonly Collected[],
  form: string,
  langs: readonly string[],
): Copy {
  const rows = answers.map((one) => inLanguages(one, langs));
  const blocks = (write: (answer: AnswerCopy) => string) =>
    rows
      .flat()
      .filter((answer) => answer !== undefined)
      .map(write)
      .join('\n\n\n');
  if (form === 'markdown') return {'text/plain': blocks(markdownOf)};
  if (form === 'text') return {'text/plain': blocks(plainOf)};
  const table = tableOf(langs.map(labelsIn), rows);
  return {
    'text/plain': form ? tsvOf(table) : blocks(plainOf),
    'text/html': tableHtmlOf(table),
  };
}

const labelsIn = (lang: string): CopyLabels => pickLanguage(allMessages(), lang)!.messages;

/** The answer in each language, undefined where it is not available; if it is in none of them, in the nearest. */
function inLanguages(
  one: Collected,
  langs: readonly string[],
): readonly (AnswerCopy | undefined)[] {
  const found = langs.map((lang) => one.filter((copy) => copy.lang === lang)[0]);
  return found.some(Boolean) ? found : [pickLanguage(one, langs[0]!)];
}
