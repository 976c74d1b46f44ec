import {createHash} from 'node:crypto';
import {isPast} from '../core/dates.js';
import {parseMarkup} from '../core/markup.js';
import type {Dataset, Entry, Topic} from '../core/types.js';
import {plainQuestion} from './check-entries.js';
import {shorten} from './check-markup.js';
import type {Draft, Note} from './draft.js';

/** Gives drafts their topics and ids; what cannot be an entry is named and left out. */
export function toDataset(
  drafts: readonly Draft[],
  {lang, topic}: {readonly lang: string; readonly topic: string},
  notes: Note[],
): Dataset {
  const topics = new Map<string, Topic>();
  const topicIds = new Map<string, number>();
  const entries = new Map<string, Entry>();
  const ids = new Map<string, number>();
  for (const draft of drafts) {
    const name = draft.topic?.trim() ? draft.topic.trim() : topic;
    const key = `${name}\n${plainQuestion(draft.question)}`;
    const twin = entries.get(key);
    if (isEmpty(draft, notes)) continue;
    if (twin) {
      entries.set(key, merge(twin, draft, notes));
      continue;
    }
    const known = topics.get(name) ?? {id: freeId(name, 'topic', topicIds), name};
    topics.set(name, known);
    entries.set(key, toEntry(draft, freeId(draft.id ?? '', draft.question, ids), known, notes));
  }
  return {lang, topics: [...topics.values()], entries: [...entries.values()]};
}

function isEmpty({line, question, answer}: Draft, notes: Note[]): boolean {
  const hasQuestion = plainQuestion(question) !== '';
  if (hasQuestion && parseMarkup(answer).text.trim() !== '') return false;
  const message = hasQuestion
    ? `"${shorten(question)}" has no answer`
    : 'an answer has no question';
  notes.push({line, message: `${message} and is left out`});
  return true;
}

function merge(twin: Entry, {line, question, answer}: Draft, notes: Note[]): Entry {
  const isSame = twin.answer.includes(answer);
  const what = isSame ? 'and is left out' : 'with another answer, which is added to the first';
  notes.push({line, message: `"${shorten(question)}" is there twice ${what}`});
  return isSame ? twin : {...twin, answer: `${twin.answer}\n\n${answer}`};
}

function toEntry(draft: Draft, id: string, topic: Topic, notes: Note[]): Entry {
  const {line, question, answer, aliases, links, asOf, reviewBy} = draft;
  const now = Date.now();
  const isFuture = asOf !== undefined && asOf > new Date(now).toISOString().slice(0, asOf.length);
  if (isFuture) notes.push({line, message: `"${asOf}" is in the future and is left out`});
  const isOver = reviewBy !== undefined && (reviewBy.length < 10 || isPast(reviewBy, now));
  if (isOver) notes.push({line, message: `"${reviewBy}" is no day to come and is left out`});
  return {
    id,
    topic: topic.id,
    question,
    answer,
    ...(aliases && {aliases}),
    ...(asOf && !isFuture && {asOf}),
    ...(reviewBy && !isOver && {reviewBy}),
    ...(links && {links}),
  };
}

/** The first text that makes a readable id, else one derived from the last; the same on every run. */
function freeId(wanted: string, fallback: string, taken: Map<string, number>): string {
  const base = [wanted, fallback].map(slug).find((id) => id !== '') ?? hash(fallback);
  let id = base;
  let number = taken.get(base) ?? 1;
  while (taken.has(id)) id = `${base}-${++number}`;
  taken.set(base, number).set(id, taken.get(id) ?? 1);
  return id;
}

/** Empty for a text whose words are not all in Latin letters. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{ASCII}\p{P}\p{S}\s]/u.test(plain)) return '';
  const words = plain.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? [];
  const kept = words.filter((_, i) => words.slice(0, i + 1).join('-').length <= 60);
  return (kept.length > 0 ? kept : words.map((word) => word.slice(0, 60)).slice(0, 1)).join('-');
}

function hash(text: string): string {
  return `q-${createHash('sha256').update(text.normalize('NFKC')).digest('hex').slice(0, 10)}`;
}
