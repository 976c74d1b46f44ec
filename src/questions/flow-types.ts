/** The inputs and the result of the flow (questions/pipeline.ts). */
import type {Dataset, Entry} from '../core/types.js';
import type {Options, Tokens} from '../attributes.js';
import type {Index, Indexable} from './indexes.js';
import type {ProviderQuery, ProviderState} from './provider-state.js';
import type {Results} from './results.js';
import type {SearchProvider} from './search-provider.js';
import type {SourceState} from './source-state.js';

/** The author's settings, from attributes or properties. */
export interface FlowAttributes {
  readonly topics: Tokens;
  readonly entries: Tokens;
  readonly exclude: Tokens;
  readonly open: Tokens;
  readonly exclusive: boolean;
  readonly hideTopics: boolean;
  readonly query: string;
  readonly searchProvider: SearchProvider | null;
}

export interface FlowInputs {
  readonly author: FlowAttributes;
  readonly options: Pick<Options, 'srcMode' | 'grouping'>;
  /** BCP 47 tag of the element's surroundings; empty if nothing on the page states it. */
  readonly lang: string;
  /** The build's own questions in that language. */
  readonly bundled: Dataset | undefined;
  readonly source: SourceState;
  readonly provider: ProviderState;
  /** Returns the index of these entries; null while it is being built. */
  readonly indexFor: (wanted: Indexable) => Index | null;
  /** Id of the topic that the visitor chose, or empty for all. */
  readonly chosenTopic: string;
  /** Number of entries that can be shown. */
  readonly limit: number;
  /** False while the visitor is composing the query and while the element is off the page. */
  readonly isFinal: boolean;
}

export interface Flow {
  /** State of the questions that the page asks for. */
  readonly state: 'loading' | 'failed' | 'ready';
  readonly mayRetry: boolean;
  readonly isRetry: boolean;
  readonly dataset: Dataset;
  /** The dataset's bundled entries; the others are the page's own. */
  readonly bundledEntries: ReadonlySet<Entry>;
  /** The entries that the page's author selected, in order. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Ids of the entries' topics, in the order of the entries. */
  readonly topics: readonly string[];
  /** Ids of the topics that the visitor can choose from; empty if there is no choice. */
  readonly topicChips: readonly string[];
  /** Id of the topic filter, or empty for all. */
  readonly topic: string;
  /** Ids of entries that the attribute `open` names, and a sentence for each unknown one. */
  readonly openByAuthor: {readonly ids: readonly string[]; readonly problems: readonly string[]};
  /** Whether there is nothing to show, and no provider to ask. */
  readonly isEmpty: boolean;
  readonly query: string;
  /** The entries to search on the page; null while nothing is searched for, or if a provider is asked. */
  readonly searched: Indexable | null;
  /** The query for the provider; null while nothing is searched for, or if there is no provider. */
  readonly providerQuery: ProviderQuery | null;
  /**
   * Whether the index is being built or the provider is being asked, so that the shown entries are not
   * yet the results.
   */
  readonly pending: boolean;
  /** Whether the provider failed. */
  readonly failed: boolean;
  /** Null while nothing is searched for, or until there are results. */
  readonly results: Results | null;
  /** Whether the shown entries are grouped under their topics, except while there are results. */
  readonly grouped: boolean;
  /** The entries that the query leaves, by topic. */
  readonly listsByTopic: ReadonlyMap<string, readonly Entry[]>;
  /** The entries that both query and topic leave, whether there is room for them or not. */
  readonly list: readonly Entry[];
  /** Sentences for the page's author. */
  readonly problems: readonly string[];
}
