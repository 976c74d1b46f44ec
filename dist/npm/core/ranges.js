import { expand } from './expand.js';
import { foldWithOffsets } from './normalize.js';
import { isWord, scriptAt, HIRAGANA } from './script.js';
import { tokenize } from './tokenize.js';

/**
 * Which pieces of a text to mark for a query: those whose grams the query met,
 * found by tokenizing the text as the index did, so that what is marked is
 * what was matched. Grammar at the ends of a mark is left out unless the
 * visitor typed it as part of a word.
 */
/** Grams that weigh less are grammar: marked only within a word typed in full. */
const MARKED_WEIGHT = 0.2;
function createMarker(query, index) {
    /** Terms of the index that were met, and how much of each: of a longer word what was typed. */
    const met = new Map();
    const typed = [];
    for (const { text, grams } of query.words.flatMap(({ readings }) => readings)) {
        if (text.length > 1 && !isWord(text))
            typed.push(text);
        for (const { term, weight } of grams) {
            for (const { id } of weight < MARKED_WEIGHT ? [] : expand(index, term)) {
                const other = index.terms[id];
                met.set(other, other !== term && other.startsWith(term) ? term.length : Infinity);
            }
        }
    }
    return (text) => {
        const folded = foldWithOffsets(text);
        const marked = new Uint8Array(folded.text.length);
        tokenize(folded.text, true, (term, _weight, start, end) => marked.fill(1, start, Math.min(end, start + (met.get(term) ?? 0))));
        trimGrammar(folded.text, marked);
        for (const word of typed) {
            folded.text.replaceAll(word, (found, at) => {
                marked.fill(1, at, at + found.length);
                return '';
            });
        }
        const ranges = [];
        for (let i = 0; i < marked.length; i++) {
            if (!marked[i])
                continue;
            const last = ranges[ranges.length - 1];
            if (last && (marked[i - 1] || last[1] >= folded.starts[i]))
                last[1] = folded.ends[i];
            else
                ranges.push([folded.starts[i], folded.ends[i]]);
        }
        return ranges;
    };
}
/** Takes hiragana off both ends of every mark. */
function trimGrammar(text, marked) {
    const trim = (i, outer) => {
        if (!marked[outer] && scriptAt(text, i) === HIRAGANA)
            marked[i] = 0;
    };
    for (let i = 0; i < text.length; i++)
        trim(i, i - 1);
    for (let i = text.length - 1; i >= 0; i--)
        trim(i, i + 1);
}

export { createMarker };
//# sourceMappingURL=ranges.js.map
