/**
 * Script-aware n-grams without a dictionary. A dictionary segments the same
 * letters differently in a question and in a query (Pagefind#1237); grams
 * cannot. By script: words of alphabets whole, digits apart from letters,
 * katakana as trigrams, Han and hiragana as bigrams, and across okurigana the
 * two Han alone, so that 申し込み, 申込み and 申込 share a term.
 */
export interface Gram {
    readonly term: string;
    readonly weight: number;
    readonly start: number;
    readonly end: number;
}
export type Emit = (term: string, weight: number, start: number, end: number) => void;
/** Calls `emit` for every gram of a folded text. `whole` adds what only an indexed text needs: ends of runs. */
export declare function tokenize(text: string, whole: boolean, emit: Emit): void;
