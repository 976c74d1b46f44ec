import type {Dataset, Entry, Link, Update} from '../core/types.js';
import {glossary} from './glossary.js';
import {
  outline,
  pages,
  topics,
  updates,
  type EntryId,
  type OutlineEntry,
  type PageId,
  type TopicId,
  type UpdateId,
} from './outline.js';

/** The words of one language; a missing one does not compile. */
export interface Texts extends Pick<Dataset, 'lang' | 'notice' | 'synonyms'> {
  readonly topics: Readonly<Record<TopicId, string>>;
  /** Labels of the pages linked to. */
  readonly pages: Readonly<Record<PageId, string>>;
  readonly updates: Readonly<Record<UpdateId, string>>;
  readonly entries: Readonly<Record<EntryId, Pick<Entry, 'question' | 'answer'>>>;
}

/** Joins the words of one language to what all languages share. */
export function createDataset(texts: Texts): Dataset {
  const {lang, notice, synonyms} = texts;
  return {
    lang,
    topics: topics.map((id) => ({id, name: texts.topics[id]})),
    entries: outline.map((entry) => createEntry(texts, entry)),
    ...(synonyms && {synonyms}),
    ...(notice && {notice}),
  };
}

function createEntry(texts: Texts, entry: OutlineEntry & {readonly id: EntryId}): Entry {
  const link = (id: PageId) => createLink(texts, id);
  const {question, answer} = texts.entries[entry.id];
  return {
    ...entry,
    question,
    answer,
    ...createVocabulary(texts.lang, entry.id, question),
    sources: [link('faq')],
    links: (entry.links ?? []).map(link),
    updates: (entry.updates ?? []).map((id): Update => {
      const {date, page} = updates[id];
      return {date, text: texts.updates[id], source: link(page)};
    }),
  };
}

function createLink({lang, pages: labels}: Texts, id: PageId): Link {
  const addresses: Readonly<Record<string, string>> = pages[id];
  const href = addresses[lang];
  const label = labels[id];
  if (href) return {href, label};
  const [[hreflang, foreignHref]] = Object.entries(addresses) as [[string, string]];
  return {href: foreignHref, label, hreflang};
}

/** The entry's glossary terms: its own language's become aliases, the others' twins. */
function createVocabulary(lang: string, id: EntryId, question: string) {
  const aliases = new Set<string>();
  const twins = new Set<string>();
  for (const {entries, ...terms} of glossary) {
    if (!entries.split(' ').includes(id)) continue;
    for (const [termLang, words] of Object.entries(terms)) {
      const target = termLang === lang ? aliases : twins;
      for (const word of words.split(',')) if (!question.includes(word)) target.add(word);
    }
  }
  return {aliases: [...aliases], twins: [...twins]};
}
