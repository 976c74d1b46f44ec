import type {Dataset} from '../core/types.js';

/** The state of the source that the page asks for; `SourceController` keeps it up to date. */
export interface SourceState {
  readonly isLoading: boolean;
  /** Whether the page only asks for the bundled questions. */
  readonly isBundled: boolean;
  /** The page's questions; undefined if there are none, or none that can be shown (yet). */
  readonly dataset: Dataset | undefined;
  /** Whether another try may help after a failure. */
  readonly mayRetry: boolean;
  /** Whether it is loading because the visitor asked for another try. */
  readonly isRetry: boolean;
}

export const LOADING: SourceState = {
  isLoading: true,
  isBundled: false,
  dataset: undefined,
  mayRetry: false,
  isRetry: false,
};

export const BUNDLED: SourceState = {...LOADING, isLoading: false, isBundled: true};
