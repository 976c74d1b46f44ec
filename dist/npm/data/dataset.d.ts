import type { Dataset, Entry } from '../core/types.js';
import { type EntryId, type PageId, type TopicId, type UpdateId } from './outline.js';
/** The words of one language; a missing one does not compile. */
export interface Texts extends Pick<Dataset, 'lang' | 'notice' | 'synonyms'> {
    readonly topics: Readonly<Record<TopicId, string>>;
    /** Labels of the pages linked to. */
    readonly pages: Readonly<Record<PageId, string>>;
    readonly updates: Readonly<Record<UpdateId, string>>;
    readonly entries: Readonly<Record<EntryId, Pick<Entry, 'question' | 'answer'>>>;
}
/** Joins the words of one language to what all languages share. */
export declare function createDataset(texts: Texts): Dataset;
