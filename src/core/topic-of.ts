import {memoizeByFirst} from './memoize-by-first.js';
import type {Dataset, Topic} from './types.js';

const topicsOf = memoizeByFirst(
  ({topics}: Dataset) => new Map(topics.map((topic): [string, Topic] => [topic.id, topic])),
);

/** The topic with an id; one that the dataset does not name is called by its id. */
export function topicOf(dataset: Dataset, id: string): Topic {
  return topicsOf(dataset).get(id) ?? {id, name: id};
}
