import type {Dataset, Entry, Topic} from '../core/types.js';

/** An entry as written: if it has no id, it gets one; if it has no topic, it stays without. */
export type Draft = Omit<Entry, 'id' | 'topic'> & Partial<Pick<Entry, 'id' | 'topic'>>;

export interface DraftSet extends Pick<Dataset, 'synonyms' | 'notice'> {
  /** Empty if unknown. */
  readonly lang?: string;
  readonly topics?: readonly Topic[];
  readonly entries: readonly Draft[];
}
