/**
 * Derives what is shown from the requests of the page and the visitor. It is a pure function: it loads
 * nothing and reports nothing; its result says what to load and to report. Only `indexFor` has a side
 * effect: it builds small indexes at once and keeps them for all elements of the page.
 */
import {byTopic} from '../core/group-by.js';
import {memoizeLast} from '../core/memoize-last.js';
import type {PreparedEntry} from '../core/prepared-entry.js';
import type {Match} from '../core/search.js';
import type {Dataset, Entry} from '../core/types.js';
import {tokenList} from '../attributes.js';
import {appendOwn} from '../sources/append-own.js';
import type {Flow, FlowInputs} from './flow-types.js';
import type {Index} from './indexes.js';
import {openByAttribute} from './open-by-attribute.js';
import {NOT_ASKED} from './provider-state.js';
import {NEAREST_COUNT, type Results} from './results.js';
import {selectByAttributes} from './select-by-attributes.js';

type DatasetChoice = Pick<Flow, 'dataset' | 'bundledEntries' | 'problems'>;
type Questions = DatasetChoice & Pick<Flow, 'state' | 'mayRetry' | 'isRetry'>;
type Selection = Questions &
  Pick<Flow, 'entries' | 'byId' | 'topics' | 'topicChips' | 'topic' | 'openByAuthor' | 'isEmpty'>;
type Search = Pick<Flow, 'query' | 'searched' | 'providerQuery' | 'pending' | 'failed' | 'results'>;
type Arrangement = Pick<Flow, 'grouped' | 'listsByTopic' | 'list'>;

/** Stands for missing questions, whether they are loading or do not exist. */
const NO_DATASET: Dataset = {lang: '', topics: [], entries: []};

/**
 * Creates the function that resolves inputs to a flow. Each element has its own, because a stage
 * remembers its last result.
 */
export function createPipeline(): (inputs: FlowInputs) => Flow {
  const toQuestions = createQuestionsStage();
  const toSelection = createSelectionStage();
  const toSearch = createSearchStage();
  const toArrangement = createArrangementStage();
  return (inputs) => {
    const questions = toQuestions(inputs); //                   source, language → dataset
    const selection = toSelection(inputs, questions); //        attributes → entries
    const search = toSearch(inputs, selection); //              query → results
    const arrangement = toArrangement(inputs, selection, search); // topic → list
    return {...selection, ...search, ...arrangement};
  };
}

function createQuestionsStage(): (inputs: FlowInputs) => Questions {
  const choose = memoizeLast(chooseDataset);
  return ({author, options, source, bundled, lang}) => {
    const {isLoading, isBundled, mayRetry, isRetry} = source;
    // With a provider, no other questions are needed.
    const isUsable = !!author.searchProvider || !!source.dataset?.entries.length;
    const own = isUsable ? source.dataset : undefined;
    const withBundled = isBundled || options.srcMode === 'append';
    const chosen = choose({own, bundled: withBundled ? bundled : undefined, lang});
    const state = isLoading ? 'loading' : isBundled || own ? 'ready' : 'failed';
    return {state, mayRetry, isRetry, ...chosen};
  };
}

function chooseDataset({
  own,
  bundled,
  lang,
}: {
  readonly own: Dataset | undefined;
  readonly bundled: Dataset | undefined;
  readonly lang: string;
}): DatasetChoice {
  const problems: string[] = [];
  if (!own) {
    const dataset = bundled ?? NO_DATASET;
    return {dataset, bundledEntries: new Set(dataset.entries), problems};
  }
  const tagged = {...own, lang: own.lang || lang};
  if (!bundled) return {dataset: tagged, bundledEntries: new Set(), problems};
  const dataset = appendOwn(bundled, tagged, (problem) => problems.push(problem));
  const bundledEntries = new Set(dataset.entries.filter(({own: whose}) => !whose));
  return {dataset, bundledEntries, problems};
}

function createSelectionStage(): (inputs: FlowInputs, questions: Questions) => Selection {
  const select = memoizeLast(selectByAttributes);
  const describe = memoizeLast(({entries}: {readonly entries: readonly Entry[]}) => ({
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    topics: [...byTopic(entries).keys()].filter((id) => id),
  }));
  const open = memoizeLast(openByAttribute);
  return ({author, chosenTopic}, questions) => {
    const {topics, entries: ids, exclude, exclusive, hideTopics, searchProvider} = author;
    const {dataset, state} = questions;
    const selected = select({dataset, topics, entries: ids, exclude});
    const {entries} = selected;
    const described = describe({entries});
    // A single topic next to "all" is no choice.
    const topicChips = hideTopics || described.topics.length < 2 ? [] : described.topics;
    return {
      ...questions,
      ...described,
      topicChips,
      // A topic that is not on the page, or that the visitor could not leave, does not filter.
      topic: topicChips.includes(chosenTopic) ? chosenTopic : '',
      openByAuthor: open({open: author.open, entries, exclusive}),
      isEmpty: entries.length === 0 && (!searchProvider || state !== 'ready'),
      // Ids are only unknown once the source is ready: they may belong to questions that are loading or
      // failed to load.
      problems:
        state === 'ready' ? [...questions.problems, ...selected.problems] : questions.problems,
    };
  };
}

function createSearchStage(): (inputs: FlowInputs, selection: Selection) => Search {
  const find = memoizeLast(findInIndex);
  return (inputs, {dataset, entries, topic}) => {
    const {author, provider: settled, indexFor, limit, isFinal} = inputs;
    const {query, searchProvider: provider, topics: wanted} = author;
    const idle = {query, searched: null, providerQuery: null, pending: false, failed: false};
    if (query.trim() === '' || dataset === NO_DATASET) return {...idle, results: null};
    if (!provider) {
      const searched = {entries, dataset};
      const index = indexFor(searched);
      return {...idle, searched, pending: !index, results: index && find({index, query})};
    }
    const {lang} = dataset;
    const topics = topic ? [topic] : tokenList(wanted);
    const key = JSON.stringify([query, topics, lang, limit]);
    const {results, ...last} = settled.provider === provider ? settled : NOT_ASKED;
    const pending = isFinal ? last.key !== key : last.isWaiting;
    const providerQuery = {provider, query, topics, lang, limit, dataset, isFinal, key};
    return {...idle, providerQuery, pending, failed: last.failed && !pending, results};
  };
}

function findInIndex({index, query}: {readonly index: Index; readonly query: string}): Results {
  const matches = new Map<Entry, Match<PreparedEntry>>();
  for (const match of index.search(query)) matches.set(match.entry.entry, match);
  const nearest = matches.size > 0 ? [] : index.nearest(query, NEAREST_COUNT);
  return {matches, ranked: [...matches.keys()], nearest, total: null};
}

function createArrangementStage(): (
  inputs: FlowInputs,
  selection: Selection,
  search: Search,
) => Arrangement {
  const arrange = memoizeLast(({entries}: {readonly entries: readonly Entry[]}) => {
    const listsByTopic = byTopic(entries);
    return {listsByTopic, inOrderOfTopics: [...listsByTopic.values()].flat()};
  });
  return ({options}, {entries: all, topic}, {results}) => {
    const grouped = options.grouping === 'topic';
    const entries = results?.ranked ?? all;
    const {listsByTopic, inOrderOfTopics} = arrange({entries});
    // A list grouped by topic only grows at its end if it is sorted by topic before it is cut.
    const ordered = grouped && !results ? inOrderOfTopics : entries;
    return {grouped, listsByTopic, list: topic ? (listsByTopic.get(topic) ?? []) : ordered};
  };
}
