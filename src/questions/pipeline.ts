/**
 * The one way from what the page and the visitor ask for to what they see. It is a pure function: it
 * starts nothing and reports nothing; what is to be started or reported is part of its result.
 */
import {byTopic} from '../core/group-by.js';
import {memoizeLast} from '../core/memoize-last.js';
import type {Dataset, Entry} from '../core/types.js';
import {tokenList} from '../attributes.js';
import {join} from '../sources/join.js';
import type {Flow, FlowInputs} from './flow.js';
import type {Index} from './indexes.js';
import {openByAttribute} from './open-by-attribute.js';
import {NOT_ASKED} from './provider-state.js';
import type {Results} from './results.js';
import {selectByAttributes} from './select-by-attributes.js';

type DatasetChoice = Pick<Flow, 'dataset' | 'bundledEntries' | 'problems'>;
type Questions = DatasetChoice & Pick<Flow, 'state' | 'mayRetry' | 'isRetry'>;
type Selection = Questions &
  Pick<Flow, 'entries' | 'byId' | 'topics' | 'topic' | 'authorsOpen' | 'isEmpty'>;
type Search = Pick<Flow, 'query' | 'searched' | 'providerQuery' | 'pending' | 'failed' | 'results'>;
type Arrangement = Pick<Flow, 'grouped' | 'listsByTopic' | 'list'>;

const NEAREST = 3;

/** While there are no questions, or where there are none. */
const NO_DATASET: Dataset = {lang: '', topics: [], entries: []};

/** Resolves inputs to a flow. Each element has its own, since a stage remembers its last result. */
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
    // A provider needs no questions beside its own.
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
  const dataset = join(bundled, tagged, (problem) => problems.push(problem));
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
    return {
      ...questions,
      ...described,
      // A topic that is not on the page, or cannot be left, does not filter.
      topic: !hideTopics && described.topics.includes(chosenTopic) ? chosenTopic : '',
      authorsOpen: open({open: author.open, entries, exclusive}),
      isEmpty: entries.length === 0 && (!searchProvider || state !== 'ready'),
      // What a source still brings, or could not bring, is not unknown.
      problems:
        state === 'ready' ? [...questions.problems, ...selected.problems] : questions.problems,
    };
  };
}

function createSearchStage(): (inputs: FlowInputs, selection: Selection) => Search {
  const find = memoizeLast(findInIndex);
  return (inputs, {dataset, entries, topic}) => {
    const {author, provider: settled, indexOf, limit, isFinal} = inputs;
    const {query, searchProvider: provider, topics: wanted} = author;
    const idle = {query, searched: null, providerQuery: null, pending: false, failed: false};
    if (query.trim() === '' || dataset === NO_DATASET) return {...idle, results: null};
    if (!provider) {
      const searched = {entries, dataset};
      const index = indexOf(searched);
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
  const matches = new Map(index.search(query).map((match) => [match.entry.entry, match]));
  const nearest = matches.size > 0 ? [] : index.nearest(query, NEAREST);
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
    const grouped = !results && options.grouping === 'topic';
    const entries = results?.ranked ?? all;
    const {listsByTopic, inOrderOfTopics} = arrange({entries});
    // A list by topic grows at its end only if it is in that order before it is cut.
    const ordered = grouped ? inOrderOfTopics : entries;
    return {grouped, listsByTopic, list: topic ? (listsByTopic.get(topic) ?? []) : ordered};
  };
}
