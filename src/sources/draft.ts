import type {Dataset, Entry, Topic} from '../core/types.js';

/** An entry as it was written: without an id it gets one, without a topic it has none. */
export type Draft = Omit<Entry, 'id' | 'topic'> & Partial<Pick<Entry, 'id' | 'topic'>>;

export interface DraftSet extends Pick<Dataset, 'synonyms' | 'notice'> {
  /** Empty if unknown. */
  readonly lang?: string;
  readonly topics?: readonly Topic[];
  readonly entries: readonly Draft[];
}
