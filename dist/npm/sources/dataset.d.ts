import type { Dataset, Entry, Topic } from '../core/types.js';
import { type Place } from './read.js';
/** An entry as it was written: without an id it gets one, without a topic it has none. */
export type Draft = Omit<Entry, 'id' | 'topic'> & Partial<Pick<Entry, 'id' | 'topic'>>;
export interface DraftSet extends Pick<Dataset, 'synonyms' | 'notice'> {
    /** Empty where nobody said. */
    readonly lang?: string;
    readonly topics?: readonly Topic[];
    readonly entries: readonly Draft[];
}
/** The dataset in a JSON value, in our own format or as FAQPage. */
export declare function readJson(json: unknown, place: Place, base: string): Dataset | undefined;
/** Gives every entry an id of its own and every topic a name. */
export declare function finish(draft: DraftSet, { path, report }: Place): Dataset;
