import {memoizeByFirst} from './memoize-by-first.js';
import type {Dataset, Topic} from './types.js';

const topicsOf = memoizeByFirst(
  ({topics}: Dataset) => new Map(topics.map((topic): [string, Topic] => [topic.id, topic])),
);

/** The topic with an id; if the dataset does not name it, its id serves as its name. */
export function topicOf(dataset: Dataset, id: string): Topic {
  return topicsOf(dataset).get(id) ?? {id, name: id};
}
