import {parseMarkup} from '../../src/core/markup.js';
import type {Entry, Update} from '../../src/core/types.js';
import {pages, updates, type EntryId, type UpdateId} from '../../src/data/outline.js';
import type {Report} from './content-problems.js';
import {forbiddenPhrases} from './forbidden-phrases.js';
import {requiredInUpdates, requiredTerms, type RequiredTerm} from './required-terms.js';

/** What an entry does not say but should, says but must not, or writes outside the Markdown subset. */
export function textProblems(lang: string, entry: Entry, report: Report): void {
  const {id, question, answer, links = []} = entry;
  const notes = entry.updates ?? [];
  const said = [question, plain(answer), ...links.map(({href}) => href)].join('\n');
  const miss = (text: string, terms: readonly RequiredTerm[]) => {
    for (const [fact, culprit] of missing(lang, text, terms)) {
      report(id, `fact ${fact}: "${culprit}" is missing`);
    }
  };
  miss(said, requiredTerms[id as EntryId] ?? []);
  for (const note of notes) miss(plain(note.text), requiredTermsOf(note));
  for (const {phrase, why, entries} of forbiddenPhrases) {
    const found = phrase.exec(plain(answer));
    if (found && (!entries || entries.includes(id as EntryId))) {
      report(id, `must not say "${found[0]}": ${why}`);
    }
  }
  for (const text of [question, answer, ...notes.map((note) => note.text)]) {
    for (const left of leftovers(text)) report(id, `is not in the Markdown subset: "${left}"`);
  }
}

function missing(lang: string, text: string, terms: readonly RequiredTerm[]): [string, string][] {
  const column = lang === 'ja' ? 1 : lang === 'en' ? 2 : 0;
  if (column === 0) return [];
  return terms
    .filter((term) => !text.includes(term[column]))
    .map((term) => [term[0], term[column]]);
}

function requiredTermsOf({date, source}: Update): readonly RequiredTerm[] {
  const id = (Object.keys(updates) as UpdateId[]).find((id) => {
    const addresses: readonly string[] = Object.values(pages[updates[id].page]);
    return updates[id].date === date && addresses.includes(source.href);
  });
  return id ? requiredInUpdates[id] : [];
}

const plain = (source: string) => parseMarkup(source).text;

/** HTML, and what looks like markup but was read as text. */
function leftovers(source: string): readonly string[] {
  const html = source.match(/<\/?[a-z!][^>]*>?|&[a-z0-9#]+;/gi) ?? [];
  const unread =
    plain(source).match(/\*+|__|`|!?\[[^\]]*\]\(?|^\s*(?:#+|>|[-+*]|\d+\.)\s.*|\\/gm) ?? [];
  return [...html, ...unread];
}

/** How many terms are looked for in each language. */
export const requiredTermCount = [
  ...Object.values(requiredTerms),
  ...Object.values(requiredInUpdates),
].flat().length;
