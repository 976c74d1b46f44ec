import * as v from 'valibot';
import type {Dataset, Entry, Link} from '../../src/core/types.js';
import {glossary} from '../../src/data/glossary.js';
import {pages} from '../../src/data/external-pages.js';
import {FileSchema} from '../../src/data/schema.js';
import {attributionProblems} from './attribution.js';
import {termLanguages} from './required-terms.js';
import {spellingProblems} from './spelling.js';
import {textProblems} from './text-problems.js';
import type {Report} from './texts-of.js';

/** Something that an editor must fix: the place, and a sentence with the invalid value in quotes. */
export interface Problem {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** Lists all problems of the bundled datasets; the first dataset is the model for the others. */
export function findProblems(datasets: readonly Dataset[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const dataset of datasets) {
    const file = `src/data/${dataset.lang}.ts`;
    const report = (id: string, text: string) => problems.push({file, id, text});
    schemaProblems(dataset, report);
    houseRules(dataset, report);
    referenceProblems(dataset, report);
    differences(dataset, datasets[0] ?? dataset, report);
    untranslated(dataset, datasets, report);
    if (!termLanguages.includes(dataset.lang))
      report('dataset', 'test/data/required-terms.ts has no column for this language');
    for (const entry of dataset.entries) {
      textProblems(dataset.lang, entry, report);
      attributionProblems(dataset.lang, entry, report);
    }
    spellingProblems(dataset, report);
  }
  const ids = new Set(datasets.flatMap(({entries}) => entries.map(({id}) => id)));
  glossaryProblems(ids, (id, text) => problems.push({file: 'src/data/glossary.ts', id, text}));
  return problems;
}

/** Lists answers past their review date. */
export function overdue({lang, entries}: Dataset, today: string): readonly Problem[] {
  return entries
    .filter(({reviewBy = ''}) => reviewBy < today)
    .map(({id, reviewBy = 'no day'}) => ({
      file: `src/data/${lang}.ts`,
      id,
      text: `is overdue: its review was due by ${reviewBy}`,
    }));
}

function schemaProblems(dataset: Dataset, report: Report): void {
  for (const issue of v.safeParse(FileSchema, dataset).issues ?? []) {
    const path = (issue.path ?? []).map(({key}) => String(key));
    const entry = path[0] === 'entries' ? dataset.entries[Number(path[1])]?.id : undefined;
    report(entry ?? 'dataset', `${path.join('.')} is ${issue.received}: expected ${issue.message}`);
  }
}

/** Checks the rules for our own content, which go beyond the format. */
function houseRules({entries}: Dataset, report: Report): void {
  for (const entry of entries) {
    for (const id of [entry.id, entry.topic])
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
        report(entry.id, `"${id}" is not a kebab-case id`);
    const {sources = [], links = [], updates = []} = entry;
    for (const {href} of [...sources, ...links, ...updates.map(({source}) => source)])
      if (!href.startsWith('https://') && href !== pages.lithuanianBan.en)
        report(entry.id, `"${href}" does not begin with https://`);
    const days = [entry, ...updates].map(({changed}) => changed);
    for (const date of [entry.asOf, entry.reviewBy, ...days, ...updates.map(({date}) => date)])
      if (date && !isOnCalendar(date)) report(entry.id, `"${date}" is on no calendar`);
    if (!entry.reviewBy) report(entry.id, 'has no reviewBy day');
    const fired = updates.map(({source}) => source.href);
    for (const {href} of links)
      if (fired.includes(href)) report(entry.id, `"${href}" is the source of an update already`);
  }
}

function isOnCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function referenceProblems({topics, entries, synonyms = []}: Dataset, report: Report): void {
  const topicIds = topics.map(({id}) => id);
  const ids = entries.map(({id}) => id);
  for (const id of repeated(topicIds)) report(id, `topic id "${id}" is not unique`);
  for (const id of repeated(ids)) report(id, `entry id "${id}" is not unique`);
  for (const {id, topic, related = [], sources = [], asOf} of entries) {
    if (!topicIds.includes(topic)) report(id, `unknown topic "${topic}"`);
    if (sources.length === 0) report(id, 'names no source');
    if (!asOf) report(id, 'has no asOf date');
    for (const other of related) {
      if (!ids.includes(other)) report(id, `unknown related id "${other}"`);
      if (other === id) report(id, `is related to itself: "${other}"`);
    }
    for (const other of repeated(related)) report(id, `related id "${other}" is not unique`);
  }
  for (const group of synonyms) {
    if (new Set(group).size < Math.max(group.length, 2)) {
      report('synonyms', `group needs two different words or more: "${group.join(', ')}"`);
    }
  }
}

/** Checks everything that must be the same in every language. */
function differences(dataset: Dataset, model: Dataset, report: Report): void {
  const compare = (id: string, what: string, actual: string, expected: string) => {
    if (actual !== expected) {
      report(id, `${what} differ from ${model.lang}: "${actual}" instead of "${expected}"`);
    }
  };
  compare('dataset', 'topics', idsOf(dataset.topics), idsOf(model.topics));
  compare('dataset', 'entries', idsOf(dataset.entries), idsOf(model.entries));
  for (const entry of dataset.entries) {
    const other = model.entries.find(({id}) => id === entry.id);
    if (!other) continue;
    const shared = sharedParts(entry);
    const expected = sharedParts(other);
    for (const [what, value] of Object.entries(shared)) {
      compare(entry.id, what, value, expected[what] ?? '');
    }
  }
}

/** Reports texts that a new language still has from the one it was copied from. */
function untranslated(dataset: Dataset, datasets: readonly Dataset[], report: Report): void {
  const earlier = datasets.slice(0, datasets.indexOf(dataset));
  for (const {id, question, answer} of dataset.entries)
    for (const {lang, entries} of earlier)
      if (entries.some((other) => other.question === question || other.answer === answer))
        report(id, `is not translated: its question or answer is that of ${lang}`);
}

function sharedParts(entry: Entry): Readonly<Record<string, string>> {
  const {topic, asOf = '', reviewBy = '', changed = '', related = [], updates = []} = entry;
  const linked = [...(entry.links ?? []), ...updates.map(({source}) => source)];
  return {
    topics: topic,
    dates: `${asOf} ${reviewBy} ${changed}`,
    'related ids': related.join(' '),
    sources: (entry.sources ?? []).map(pageOf).join(' '),
    // A link is omitted if it is the source of an update, which may differ by language.
    links: [...new Set(linked.map(pageOf))].sort().join(' '),
    'addresses in the answer': (entry.answer.match(/\]\([^)]*\)/g) ?? []).join(' '),
    updates: updates
      .map(({date, source, changed = ''}) => `${date} ${pageOf(source)} ${changed}`)
      .join(', '),
  };
}

/** The page behind a link: its address may differ by language. */
function pageOf({href}: Link): string {
  const known: readonly [string, Readonly<Record<string, string>>][] = Object.entries(pages);
  return known.find(([, hrefs]) => Object.values(hrefs).includes(href))?.[0] ?? href;
}

function glossaryProblems(ids: ReadonlySet<string>, report: Report): void {
  for (const {entries, ...words} of glossary) {
    for (const id of entries.split(' ')) {
      if (!ids.has(id)) report(entries, `unknown entry id "${id}"`);
    }
    for (const list of Object.values(words).map((text) => text.split(','))) {
      for (const word of list)
        if (word.trim() !== word || !word) report(entries, `bad word "${word}"`);
      for (const word of repeated(list)) report(entries, `"${word}" appears twice`);
    }
  }
}

const idsOf = (items: readonly {readonly id: string}[]) => items.map(({id}) => id).join(' ');

const repeated = (items: readonly string[]) =>
  items.filter((item, index) => items.indexOf(item) !== index);
