import { memoizeBy } from './memoize-by.js';

const topicsOf = memoizeBy(({ topics }) => new Map(topics.map((topic) => [topic.id, topic])));
/** The topic with an id; one that the dataset does not name is called by its id. */
function topicOf(dataset, id) {
    return topicsOf(dataset).get(id) ?? { id, name: id };
}

export { topicOf };
//# sourceMappingURL=topic-of.js.map
