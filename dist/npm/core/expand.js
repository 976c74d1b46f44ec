import { isWord } from './script.js';

/**
 * Which terms of the index a gram of the query stands for, and how well:
 * itself, the same word with another ending, a longer word it begins, a word
 * one slip of the keyboard away.
 */
/** Worth beside the word itself: by reason; the order is what the ranking test holds. */
const STEM = 0.9;
const PREFIX = 0.7;
const TYPO = 0.6;
/** A word must be this long to have a typo: 'data' may be 'date', 'uk' is never 'us'. */
const TYPO_LENGTH = 4;
/** Best first. */
function expand(index, term) {
    const exact = index.ids.get(term);
    const found = exact === undefined ? [] : [{ id: exact, factor: 1 }];
    if (!isOpen(term))
        return found;
    for (const id of index.byFirst.get(term.charCodeAt(0)) ?? []) {
        const factor = id === exact ? 0 : closeness(term, index.terms[id]);
        if (factor && (factor > TYPO || exact === undefined))
            found.push({ id, factor });
    }
    return found.sort((a, b) => b.factor - a.factor);
}
/** Does the term also stand for what it begins? Words do, numbers and short runs: 2700, 認, セン. */
function isOpen(term) {
    return isWord(term) || /^(?:\D|[ァ-ヺ].|\d\d+)$/.test(term);
}
function closeness(term, other) {
    const word = isWord(term);
    if (word && other.startsWith(term.slice(0, 3)) && stem(other) === stem(term))
        return STEM;
    if (other.startsWith(term))
        return PREFIX;
    return word && term.length >= TYPO_LENGTH && isOneEdit(term, other) ? TYPO : 0;
}
/** English endings that change nothing of the topic. */
function stem(word) {
    return word.replace(/(?<=...)(?:ies|y|e?s|ed|ing|e)$/, '');
}
/** One letter too many, too few, wrong, or two swapped. */
function isOneEdit(a, b) {
    let head = 0;
    while (head < a.length && a[head] === b[head])
        head++;
    const [restA, restB] = [a.slice(head), b.slice(head)];
    const [tailA, tailB] = [restA.slice(1), restB.slice(1)];
    return (tailA === restB ||
        tailB === restA ||
        tailA === tailB ||
        (tailA.slice(1) === tailB.slice(1) &&
            tailA.startsWith(restB.charAt(0)) &&
            tailB.startsWith(restA.charAt(0))));
}

export { expand };
//# sourceMappingURL=expand.js.map
