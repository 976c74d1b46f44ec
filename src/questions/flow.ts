/** What goes into the flow (questions/pipeline.ts) and what comes out of it. */
import type {Dataset, Entry} from '../core/types.js';
import type {Options, Tokens} from '../attributes.js';
import type {Index, Indexable} from './indexes.js';
import type {ProviderQuery, ProviderState} from './provider-state.js';
import type {Results} from './results.js';
import type {SearchProvider} from './search-provider.js';
import type {SourceState} from './source-state.js';

/** What the page's author asks for, as attributes or properties say it. */
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
  /** BCP 47 tag where the element stands; empty where nothing on the page says it. */
  readonly lang: string;
  /** The build's own questions in that language. */
  readonly bundled: Dataset | undefined;
  readonly source: SourceState;
  readonly provider: ProviderState;
  /** The index of these entries; null while it is being built. */
  readonly indexOf: (wanted: Indexable) => Index | null;
  /** Id of the topic that the visitor chose, or empty for all. */
  readonly chosenTopic: string;
  /** How many entries there is room for. */
  readonly limit: number;
  /** False while the visitor composes the query and while the element is off the page. */
  readonly isFinal: boolean;
}

export interface Flow {
  /** Of the questions that the page asks for. */
  readonly state: 'loading' | 'failed' | 'ready';
  readonly mayRetry: boolean;
  readonly isRetry: boolean;
  readonly dataset: Dataset;
  /** Those of its entries that came with the build; the others are the page's own. */
  readonly bundledEntries: ReadonlySet<Entry>;
  /** What the page's author selected, in order. */
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** Ids of the topics they have, in the order in which they bring them. */
  readonly topics: readonly string[];
  /** Id of the topic that filters, or empty for all. */
  readonly topic: string;
  /** Ids of entries that the attribute `open` names, and a sentence for each that leads nowhere. */
  readonly authorsOpen: {readonly ids: readonly string[]; readonly problems: readonly string[]};
  /** There is nothing to show, and no provider to ask. */
  readonly isEmpty: boolean;
  readonly query: string;
  /** What the page itself searches; null while nothing is searched for, or a provider is asked. */
  readonly searched: Indexable | null;
  /** What a provider is to be asked; null while nothing is searched for, or there is none. */
  readonly providerQuery: ProviderQuery | null;
  /** The index is being built or the provider asked: what is shown is not what was searched for. */
  readonly pending: boolean;
  /** The provider could not give results. */
  readonly failed: boolean;
  /** Null while nothing is searched for, or nothing is found yet. */
  readonly results: Results | null;
  /** Whether what is shown stands under its topics. */
  readonly grouped: boolean;
  /** What the query leaves, by topic. */
  readonly listsByTopic: ReadonlyMap<string, readonly Entry[]>;
  /** What the topic leaves of that, whether there is room for it or not. */
  readonly list: readonly Entry[];
  /** Sentences for the page's author. */
  readonly problems: readonly string[];
}
