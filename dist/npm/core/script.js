/** Which script a UTF-16 unit belongs to, as far as searching cares. */
const WORD = 1;
const DIGIT = 2;
const KATAKANA = 3;
const HAN = 4;
const HIRAGANA = 5;
/** The long-vowel mark, voicing marks, low surrogates: they continue what they follow. */
const LONG = 6;
/** No letter and no digit. */
const OTHER = 7;
const SCRIPTS = [
    [/[ぁ-ゖ]/, HIRAGANA],
    [/[ァ-ヺ]/, KATAKANA],
    [/[ー\u3099\u309a\udc00-\udfff]/, LONG],
    // Astral Han comes as two halves, each a unit of its bigrams.
    [/[\p{sc=Han}\ud840-\ud88f]/u, HAN],
    [/\p{N}/u, DIGIT],
    [/[\p{L}\p{M}]/u, WORD],
    [/[^]/, OTHER],
];
/** A script per unit, filled as units are met (0 = not met yet). */
const known = new Uint8Array(0x10000);
function scriptAt(text, at) {
    const unit = text.charCodeAt(at);
    return known[unit] > 0 ? known[unit] : classify(unit);
}
function classify(unit) {
    const char = String.fromCharCode(unit);
    return (known[unit] = SCRIPTS.filter(([pattern]) => pattern.test(char))[0][1]);
}
/** Is this a word of an alphabet? Those match by stem and typo, too. */
const isWord = (term) => scriptAt(term, 0) === WORD;

export { DIGIT, HAN, HIRAGANA, KATAKANA, LONG, OTHER, WORD, isWord, scriptAt };
//# sourceMappingURL=script.js.map
