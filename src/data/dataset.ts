import type {Dataset, Entry, Link, Measure, Update} from '../core/types.js';
import {glossary} from './glossary.js';
import {outline, topics, type EntryId, type OutlineEntry, type TopicId} from './outline.js';
import {pages, type PageId} from './external-pages.js';
import {
  updates as updateSources,
  type MeasureId,
  type UpdateId,
  type UpdateSource,
} from './updates.js';

/** The texts of one language; a missing one does not compile. */
export interface Texts extends Pick<Dataset, 'lang' | 'notice' | 'synonyms'> {
  readonly topics: Readonly<Record<TopicId, string>>;
  /** Labels of the pages linked to. */
  readonly pages: Readonly<Record<PageId, string>>;
  readonly updates: Readonly<Record<UpdateId, string>>;
  readonly measures: Readonly<Record<MeasureId, Measure>>;
  readonly entries: Readonly<Record<EntryId, Pick<Entry, 'question' | 'answer'>>>;
}

/**
 * Combines the texts of one language with the outline that all languages share, when they are first
 * read: a page shows one language of several.
 */
export function createDataset(texts: Texts): Dataset {
  const {lang, notice, synonyms} = texts;
  let entries: readonly Entry[] | undefined;
  return {
    lang,
    topics: topics.map((id) => ({id, name: texts.topics[id]})),
    get entries() {
      return (entries ??= outline.map((entry) => createEntry(texts, entry)));
    },
    ...(synonyms && {synonyms}),
    ...(notice && {notice}),
  };
}

function createEntry(texts: Texts, entry: OutlineEntry & {readonly id: EntryId}): Entry {
  const link = (id: PageId) => createLink(texts, id);
  const {question, answer} = texts.entries[entry.id];
  const updates = (entry.updates ?? []).map((id) => createUpdate(texts, id));
  const cited = updates.map(({source}) => source.href);
  let words: ReturnType<typeof createVocabulary> | undefined;
  const vocabulary = () => (words ??= createVocabulary(texts.lang, entry.id, question));
  return {
    ...entry,
    question,
    answer,
    // Read by the search engine alone.
    get aliases() {
      return vocabulary().aliases;
    },
    get twins() {
      return vocabulary().twins;
    },
    sources: [link('faq')],
    // A page that is already the source of a note is not listed again.
    links: (entry.links ?? []).map(link).filter(({href}) => !cited.includes(href)),
    updates,
  };
}

function createUpdate(texts: Texts, id: UpdateId): Update {
  const {page, ...dates}: UpdateSource = updateSources[id];
  const measures: Readonly<Partial<Record<UpdateId, Measure>>> = texts.measures;
  const measure = measures[id];
  return {
    ...dates,
    text: texts.updates[id],
    source: createLink(texts, page),
    ...(measure && {measure}),
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

/** The glossary terms of an entry: those of its own language become aliases, the others twins. */
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
