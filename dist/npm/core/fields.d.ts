/**
 * The searchable texts of an entry and what an occurrence in each is worth:
 *
 *     weight / (1 − b + b · length / mean length)
 *
 * the inner part of BM25F (Robertson & Zaragoza 2009; postings.ts has the
 * rest). A short question is about what it says; a long answer is merely
 * long; a list of aliases may grow without losing weight.
 */
export interface SearchableEntry {
    readonly id: string;
    readonly question: string;
    /** Plain text: markup already removed. */
    readonly answer: string;
    readonly topicName?: string;
    readonly aliases?: readonly string[];
    /** Terms of another language; they count least. */
    readonly twins?: readonly string[];
}
/** A folded text and what one occurrence in it counts. */
export interface Field {
    readonly text: string;
    readonly weight: number;
    /** A list of words, not a text: saying a word again says no more. */
    readonly once: boolean;
}
/** Question, answer, aliases, topic, twins. */
export declare function textsOf(entry: SearchableEntry): string[];
/** Mean length of each text. */
export declare function meanLengths(entries: readonly SearchableEntry[]): number[];
export declare function fieldsOf(entry: SearchableEntry, mean: readonly number[]): Field[];
