/** Applies the attributes `topics`, `entries` and `exclude` to a dataset. */
import {type Selected, selectEntries} from '../core/select.js';
import type {Dataset, Topic} from '../core/types.js';
import {tokenList, type Tokens} from '../attributes.js';

export function selectByAttributes(written: {
  readonly dataset: Dataset;
  readonly topics: Tokens;
  readonly entries: Tokens;
  readonly exclude: Tokens;
}): Selected {
  return selectEntries(written.dataset, {
    topics: topicList(written.topics, written.dataset.topics),
    entries: tokenList(written.entries),
    exclude: tokenList(written.exclude),
  });
}

const SEPARATOR = /[\s,、，]/;

/** Topic names may contain spaces and commas: a value that is a known name is taken whole. */
function topicList(topics: Tokens, known: readonly Topic[]): readonly string[] {
  if (typeof topics !== 'string') return tokenList(topics);
  for (const {id, name} of known) {
    const at = topics.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0 || !SEPARATOR.test(name)) continue;
    const rest = [topics.slice(0, at), topics.slice(at + name.length)];
    const [before, after] = rest.map((part) => topicList(part, known));
    return [...before!, id, ...after!];
  }
  return tokenList(topics);
}
