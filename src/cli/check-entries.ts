import {isPast} from '../core/dates.js';
import type {Dataset, Entry} from '../core/types.js';
import {checkMarkup} from './check-markup.js';
import {isDate} from './read-date.js';
import type {JsonPath} from '../sources/json-path.js';

/** Adds a problem to the list for the editor. */
export type AddProblem = (
  level: 'error' | 'hint',
  rule: string,
  path: JsonPath,
  message: string,
) => void;

interface Checked {
  readonly dataset: Dataset;
  readonly places: ReadonlyMap<Entry, number>;
  readonly named: ReadonlySet<Entry>;
}

/** Checks what the schema cannot: entries against each other, dates against today, and the answers' texts. */
export function checkEntries(
  {dataset, places, named}: Checked,
  now: number,
  add: AddProblem,
): void {
  checkWhole(dataset, named, add);
  checkTopics(dataset, add);
  const ids = new Set(dataset.entries.map(({id}) => id));
  const topics = new Set(dataset.topics.map(({id}) => id));
  const firstById = new Map<string, number>();
  const firstByQuestion = new Map<string, number>();
  for (const [entry, index] of places) {
    const at = (...keys: JsonPath): JsonPath => ['entries', index, ...keys];
    const first = firstById.get(entry.id) ?? index;
    if (named.has(entry)) firstById.set(entry.id, first);
    if (named.has(entry) && first !== index)
      add('error', 'duplicate-id', at('id'), `"${entry.id}" is also the id of entries[${first}]`);
    if (entry.topic !== '' && topics.size > 0 && !topics.has(entry.topic))
      add(
        'error',
        'unknown-topic',
        at('topic'),
        `unknown topic "${entry.topic}". Known topics: ${[...topics].join(', ')}`,
      );
    checkQuestion(entry, index, firstByQuestion, add);
    checkRelated(entry, ids, at, add);
    checkDates(entry, now, at, add);
    for (const {level, rule, message} of checkMarkup(entry.answer))
      add(level, rule, at('answer'), message);
    entry.updates?.forEach(({text}, i) => {
      for (const {level, rule, message} of checkMarkup(text))
        add(level, rule, at('updates', i, 'text'), message);
    });
  }
}

function checkWhole({lang, entries}: Dataset, named: ReadonlySet<Entry>, add: AddProblem): void {
  if (lang === '')
    add('hint', 'no-language', [], 'the file does not name its language; add "lang"');
  const unnamed = entries.length - named.size;
  if (unnamed > 0)
    add(
      'hint',
      'no-id',
      ['entries'],
      `entries without an id: ${unnamed}. A link to such an entry breaks when its question changes, and languages cannot be compared`,
    );
}

function checkTopics({topics, entries}: Dataset, add: AddProblem): void {
  const used = new Set(entries.map(({topic}) => topic));
  const seen = new Set<string>();
  topics.forEach(({id}, i) => {
    if (seen.has(id)) add('error', 'duplicate-id', ['topics', i, 'id'], `"${id}" appears twice`);
    else if (id !== '' && !used.has(id))
      add('hint', 'unused-topic', ['topics', i], `no entry is in the topic "${id}"`);
    seen.add(id);
  });
}

/**
 * The same question may have two answers in two topics, but within one topic visitors cannot
 * distinguish them.
 */
function checkQuestion(
  {question, topic}: Entry,
  index: number,
  firstByQuestion: Map<string, number>,
  add: AddProblem,
): void {
  const path: JsonPath = ['entries', index, 'question'];
  const plain = plainQuestion(question);
  if (plain === '') add('error', 'empty-question', path, 'is empty');
  const inTopic = firstByQuestion.get(`${topic}\n${plain}`);
  const elsewhere = firstByQuestion.get(plain);
  if (inTopic !== undefined)
    add('error', 'duplicate-question', path, `entries[${inTopic}] asks the same question`);
  else if (elsewhere !== undefined)
    add('hint', 'duplicate-question', path, `entries[${elsewhere}] asks the same in another topic`);
  firstByQuestion.set(plain, elsewhere ?? index);
  firstByQuestion.set(`${topic}\n${plain}`, inTopic ?? index);
}

/**
 * The question without width, case, spaces and closing marks; questions that differ only in these are
 * the same.
 */
export function plainQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function checkRelated(
  {id, related = []}: Entry,
  ids: ReadonlySet<string>,
  at: (...keys: JsonPath) => JsonPath,
  add: AddProblem,
): void {
  const seen = new Set<string>();
  related.forEach((other, i) => {
    const dead = (message: string) => add('error', 'dead-related', at('related', i), message);
    if (!ids.has(other)) dead(`no entry has the id "${other}"`);
    else if (other === id) dead(`"${other}" is the entry itself`);
    else if (seen.has(other)) dead(`"${other}" appears twice`);
    seen.add(other);
  });
}

function checkDates(
  {asOf, reviewBy, changed, updates = []}: Entry,
  now: number,
  at: (...keys: JsonPath) => JsonPath,
  add: AddProblem,
): void {
  const future = (date: string, path: JsonPath) => {
    if (!isDate(date)) add('error', 'no-date', path, `"${date}" is not a date in the calendar`);
    else if (date > new Date(now).toISOString().slice(0, date.length))
      add('error', 'future-date', path, `"${date}" is in the future`);
  };
  if (asOf) future(asOf, at('asOf'));
  if (changed) future(changed, at('changed'));
  updates.forEach(({date, changed}, i) => {
    future(date, at('updates', i, 'date'));
    if (changed) future(changed, at('updates', i, 'changed'));
  });
  if (reviewBy && !isDate(reviewBy))
    add('error', 'no-date', at('reviewBy'), `"${reviewBy}" is not a date in the calendar`);
  else if (reviewBy && isPast(reviewBy, now))
    add('error', 'review-due', at('reviewBy'), `the review of this answer was due by ${reviewBy}`);
}
