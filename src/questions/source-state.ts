import type {Dataset} from '../core/types.js';

/** What has become of the source that the page asks for; `SourceController` keeps it up to date. */
export interface SourceState {
  readonly isLoading: boolean;
  /** The page asks for the bundled questions alone. */
  readonly isBundled: boolean;
  /** The page's questions; undefined where there are none, or none (yet) that can be shown. */
  readonly dataset: Dataset | undefined;
  /** Another try may help where there are none. */
  readonly mayRetry: boolean;
  /** It is loading because the visitor has asked for another try. */
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
