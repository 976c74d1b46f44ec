import { withoutPending, romajiToHiragana, toKatakana, longVowels } from './kana.js';
import { fold } from './normalize.js';
import { tokenize } from './tokenize.js';

/**
 * A query as it will be scored: words, each with the ways it may be read.
 *
 * A word is met by the best of its readings, not by their sum: as typed,
 * hiragana as katakana, romaji as either, a synonym in its place.
 */
/** Units read of a query: more than anyone types, and typing stays quick after a page was pasted. */
const MAX_LENGTH = 512;
/** What a reading is worth beside the word as typed: by reason, below 1; the sets do not tell 0.5 from 0.95. */
const KATAKANA_FACTOR = 0.95;
const ROMAJI_FACTOR = 0.9;
const SYNONYM_FACTOR = 0.7;
/**
 * Shares of a word to be covered: of a name, how fast that falls with hiragana, of a sentence. Tuned on the municipal
 * set: off-topic queries answered fall from 57 % to 11 %, and no kind of query loses.
 */
const NEED = 0.4;
const NEED_SLOPE = 0.75;
const NEED_SENTENCE = 0.1;
const QUOTED = /["“「『]([^"”」』]+)["”」』]/g;
/** Stands for the space within a synonym. */
const JOINT = '\0';
function parseQuery(raw, index, synonyms) {
    const phrases = [];
    const folded = fold(raw.slice(0, MAX_LENGTH)).replace(QUOTED, (_, quoted) => {
        const phrase = quoted.trim();
        if (grams(phrase).length)
            phrases.push(phrase);
        return ` ${phrase} `;
    });
    const words = split(withoutPending(folded.trim()), synonyms)
        .map((text) => ({ need: need(text), readings: readings(text, index, synonyms) }))
        .filter((word) => word.readings.length);
    return { words, phrases };
}
/** Words by white space; a synonym of several words stays in one piece. */
function split(text, synonyms) {
    let joined = text;
    for (const term of synonyms.flat())
        joined = joined.split(term.replaceAll(JOINT, ' ')).join(term);
    return joined.split(/\s+/);
}
function readings(text, index, synonyms) {
    const found = [];
    const add = (reading, factor) => {
        const list = reading ? grams(reading) : [];
        if (list.length && !found.some((other) => other.text === reading))
            found.push({ text: reading, factor, grams: list });
    };
    add(text, 1);
    for (const group of synonyms) {
        for (const term of group) {
            if (!occurs(text, term))
                continue;
            for (const other of group)
                if (other !== term)
                    add(text.split(term).join(other), SYNONYM_FACTOR);
        }
    }
    add(asKatakana(text, index), KATAKANA_FACTOR);
    if (/^[a-z'-]+$/.test(text) && !index.ids.has(text)) {
        const kana = romajiToHiragana(text);
        // A single syllable is read as romaji only when it is whole: ro, but not dog.
        if (kana.length > 1 || /^[^aiueon'-][aiueo]$/.test(text)) {
            add(kana, ROMAJI_FACTOR);
            add(toKatakana(romajiToHiragana(longVowels(text))), ROMAJI_FACTOR);
        }
    }
    return found;
}
/**
 * A name must be met for the larger part: 世界遺産 is not 世界. A sentence need not be: the visitor's words are
 * seldom the entry's. How much of a word is hiragana tells one from the other.
 */
function need(text) {
    const hiragana = text.replace(/[^ぁ-ん]/g, '').length / text.length;
    return hiragana === 1 ? NEED : Math.max(NEED_SENTENCE, NEED - NEED_SLOPE * hiragana);
}
/** With every run of hiragana that the index knows as katakana written so: でーたの場所 is データの場所, not デスガ. */
function asKatakana(text, index) {
    return text.replace(/[ぁ-ん][ぁ-んー]+/g, (run) => {
        const katakana = toKatakana(run);
        return run === text || grams(katakana).every(({ term }) => index.ids.has(term)) ? katakana : run;
    });
}
/** The grams of a text, each once. */
function grams(text) {
    const list = [];
    const seen = new Set();
    tokenize(text, false, (term, weight, start, end) => {
        if (!seen.has(term))
            list.push({ term, weight, start, end });
        seen.add(term);
    });
    return list;
}
/** Does a folded text hold another; words of an alphabet as whole words? */
function occurs(text, part) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        if (!isInsideWord(text, at) && !isInsideWord(text, at + part.length))
            return true;
    }
    return false;
}
/** Is there a letter or digit of the same kind on both sides of `at`? */
function isInsideWord(text, at) {
    return /^(?:[a-z]{2}|\d\d|[ァ-ヺー]{2})$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

export { JOINT, grams, occurs, parseQuery };
//# sourceMappingURL=query.js.map
