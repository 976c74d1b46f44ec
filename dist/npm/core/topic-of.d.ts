import type { Dataset, Topic } from './types.js';
/** The topic with an id; one that the dataset does not name is called by its id. */
export declare function topicOf(dataset: Dataset, id: string): Topic;
