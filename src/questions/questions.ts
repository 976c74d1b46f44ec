import type {ReactiveControllerHost} from 'lit';
import type {Match} from '../core/search.js';
import type {PreparedEntry} from '../core/prepare.js';
import type {Dataset, Entry} from '../core/types.js';
import type {SearchProvider} from './search-provider.js';
import type {Tokens} from '../attributes.js';

/** What a page's author says about where the questions come from. */
export interface QuestionsHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly srcMode: string | null;
  readonly data: object | null;
  readonly searchProvider: SearchProvider | null;
  readonly topics: Tokens;
  readonly query: string;
}

/** What there is to show in a language. */
export interface Given {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly mayRetry: boolean;
  readonly dataset: Dataset | undefined;
}

/** What a query has found; null and empty while nothing is searched for. */
export interface Answer {
  readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>> | null;
  /** Best first. */
  readonly best: readonly Entry[] | null;
  /** What comes closest where nothing matches. */
  readonly nearest: readonly PreparedEntry[];
  /** How many a provider has found in all; null where the page itself searches. */
  readonly total: number | null;
}

/** What a query is put to beside its words. */
export interface Search {
  readonly dataset: Dataset;
  /** Id of the topic that filters, or empty for all. */
  readonly topic: string;
  /** How many entries there is room for. */
  readonly limit: number;
  /** The query is still being written. */
  readonly hold: boolean;
}

/** What somebody other than the page itself has found. */
export interface Asked {
  /** Null before the first answer. */
  readonly answer: Answer | null;
  readonly pending: boolean;
  readonly failed: boolean;
}

/** Where an element's questions come from, and who answers its queries. */
export interface Questions {
  given(lang: string): Given;
  /** Null where the page itself searches; null is asked while nothing is searched for. */
  ask(search: Search | null): Asked | null;
  /** Resolves when the answer asked for last is there; null while nothing is asked. */
  readonly pending: Promise<unknown> | null;
  /** Whether the page shows something of its own where there are no questions. */
  readonly hasFallback: boolean;
  /** The visitor has asked for another try. */
  readonly isRetry: boolean;
  retry(): void;
}
