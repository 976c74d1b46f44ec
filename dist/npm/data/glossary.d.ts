/**
 * Search vocabulary: what visitors call the subjects of an entry, by language, with hiragana
 * readings where a term is not written in kana. The engine folds spellings (case, width, accents,
 * small kana, `SOC 2` = `SOC2`), so one of them is enough; a word that leads to its entries through
 * their texts or another word here is left out. Words are separated by commas.
 */
export declare const glossary: readonly GlossaryGroup[];
/** Words that lead to the same entries. */
export interface GlossaryGroup {
    /** Entry ids, separated by spaces. */
    readonly entries: string;
    readonly ja: string;
    readonly en: string;
}
