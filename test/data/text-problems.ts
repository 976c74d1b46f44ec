import {parseMarkup} from '../../src/core/markup.js';
import type {Entry, Update} from '../../src/core/types.js';
import {pages} from '../../src/data/external-pages.js';
import {outline, type EntryId, type OutlineEntry} from '../../src/data/outline.js';
import {updates, type UpdateId} from '../../src/data/updates.js';
import type {Report} from './texts-of.js';
import {forbiddenInUpdates, forbiddenPhrases, type ForbiddenPhrase} from './forbidden-phrases.js';
import {
  requiredInUpdates,
  requiredTerms,
  type RequiredTerm,
  termLanguages,
} from './required-terms.js';

/** Reports missing terms, forbidden phrases, and text outside the Markdown subset. */
export function textProblems(lang: string, entry: Entry, report: Report): void {
  const {id, question, answer, links = []} = entry;
  const notes = entry.updates ?? [];
  const addresses = [...links, ...notes.map(({source}) => source)].map(({href}) => href);
  const said = [question, plain(answer), ...addresses].join('\n');
  const miss = (text: string, terms: readonly RequiredTerm[]) => {
    for (const [fact, phrase] of missing(lang, text, terms)) {
      report(id, `fact ${fact}: "${phrase}" is missing`);
    }
  };
  miss(said, requiredTerms[id as EntryId] ?? []);
  for (const updateId of updatesOf(id)) {
    const lists = notesOf(updateId, notes).map((note) =>
      missing(lang, wordsOf(note), requiredInUpdates[updateId]),
    );
    const {date} = updates[updateId];
    if (lists.length === 0) report(id, `the update of ${date}, ${updateId}, is missing`);
    for (const [fact, phrase] of lists.sort((a, b) => a.length - b.length)[0] ?? [])
      report(id, `update of ${date}, ${fact}: "${phrase}" is missing`);
  }
  const avoid = (text: string, {phrase, why, entries}: ForbiddenPhrase) => {
    const found = phrase.exec(plain(text));
    if (found && (!entries || entries.includes(id as EntryId))) {
      report(id, `must not say "${found[0]}": ${why}`);
    }
  };
  for (const phrase of forbiddenPhrases) avoid(`${question}\n\n${answer}`, phrase);
  for (const {text} of notes) for (const phrase of forbiddenInUpdates) avoid(text, phrase);
  for (const text of [question, answer, ...notes.map((note) => note.text)]) {
    for (const left of leftovers(text)) report(id, `is not in the Markdown subset: "${left}"`);
  }
}

function missing(lang: string, text: string, terms: readonly RequiredTerm[]): [string, string][] {
  const column = termLanguages.indexOf(lang) + 1;
  if (column === 0) return [];
  return terms
    .map(([fact, ...phrases]): [string, string] => [fact, phrases[column - 1] ?? ''])
    .filter(([, phrase]) => !text.includes(phrase));
}

const updatesOf = (id: string): readonly UpdateId[] =>
  (outline as readonly OutlineEntry[]).find((entry) => entry.id === id)?.updates ?? [];

/** Two updates of an entry may share a day and a page. */
function notesOf(id: UpdateId, notes: readonly Update[]): readonly Update[] {
  const {date, page} = updates[id];
  const addresses: readonly string[] = Object.values(pages[page]);
  return notes.filter((note) => note.date === date && addresses.includes(note.source.href));
}

const wordsOf = ({text, measure}: Update): string =>
  `${plain(text)}\n${measure?.by ?? ''}\n${measure?.binds ?? ''}`;

const plain = (source: string) => parseMarkup(source).text;

/** Finds HTML, and apparent markup that was read as text. */
function leftovers(source: string): readonly string[] {
  const html = source.match(/<\/?[a-z!][^>]*>?|&[a-z0-9#]+;/gi) ?? [];
  const unread =
    plain(source).match(/\*+|__|`|!?\[[^\]]*\]\(?|^\s*(?:#+|>|[-+*]|\d+\.)\s.*|\\/gm) ?? [];
  return [...html, ...unread];
}

/** The number of required terms in each language. */
export const requiredTermCount = [
  ...Object.values(requiredTerms),
  ...Object.values(requiredInUpdates),
].flat().length;
