import {isPast} from '../core/dates.js';
import {parseMarkup} from '../core/markup.js';
import type {Dataset, Entry, Topic} from '../core/types.js';
import {idGiver, idOf} from '../sources/ids.js';
import {plainQuestion} from './check-entries.js';
import {shorten} from './check-markup.js';
import type {ConvertedEntry, Note} from './conversion.js';

/** Gives topics and ids to the questions found; those that cannot become entries are reported and skipped. */
export function toDataset(
  found: readonly ConvertedEntry[],
  {lang, topic}: {readonly lang: string; readonly topic: string},
  notes: Note[],
): Dataset {
  const topics = new Map<string, Topic>();
  const entries = new Map<string, Entry>();
  const takeTopicId = idGiver(() => undefined, '');
  const takeId = idGiver((problem) => notes.push({line: 1, message: problem}), 'the file ');
  for (const one of found) {
    const name = one.topic?.trim() ? one.topic.trim() : topic;
    const key = `${name}\n${plainQuestion(one.question)}`;
    const twin = entries.get(key);
    if (isEmpty(one, notes)) continue;
    if (twin) {
      entries.set(key, merge(twin, one, notes));
      continue;
    }
    const known = topics.get(name) ?? {
      id: takeTopicId(topicId(one.topicId?.trim() ?? name)),
      name,
    };
    topics.set(name, known);
    entries.set(
      key,
      toEntry(one, takeId(one.id?.trim() ? one.id.trim() : idOf(one.question)), known, notes),
    );
  }
  return {lang, topics: [...topics.values()], entries: [...entries.values()]};
}

function isEmpty({line, question, answer}: ConvertedEntry, notes: Note[]): boolean {
  const hasQuestion = plainQuestion(question) !== '';
  if (hasQuestion && parseMarkup(answer).text.trim() !== '') return false;
  const message = hasQuestion
    ? `"${shorten(question)}" has no answer`
    : 'an answer has no question';
  notes.push({line, message: `${message} and is skipped`});
  return true;
}

function merge(twin: Entry, {line, question, answer}: ConvertedEntry, notes: Note[]): Entry {
  const isSame = twin.answer.includes(answer);
  const what = isSame
    ? 'with the same answer and is skipped'
    : 'with another answer, which is added to the first';
  notes.push({line, message: `"${shorten(question)}" is repeated ${what}`});
  return isSame ? twin : {...twin, answer: `${twin.answer}\n\n${answer}`};
}

function toEntry(one: ConvertedEntry, id: string, topic: Topic, notes: Note[]): Entry {
  const {line, question, answer, aliases, links, asOf, reviewBy} = one;
  const now = Date.now();
  const isFuture = asOf !== undefined && asOf > new Date(now).toISOString().slice(0, asOf.length);
  if (isFuture) notes.push({line, message: `"${asOf}" is in the future and is skipped`});
  const isOver = reviewBy !== undefined && (reviewBy.length < 10 || isPast(reviewBy, now));
  if (isOver)
    notes.push({
      line,
      message: `"${reviewBy}" is not a day in the future (YYYY-MM-DD) and is skipped`,
    });
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

/** The topic's name as a single word, for the attribute `topics`; Latin letters as usual in addresses. */
function topicId(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.replace(/[\s,、，]+/g, '-').replace(/[^\p{L}\p{N}ー・-]+/gu, '') || 'topic';
}
