import { warn } from './warn.js';

/**
 * The grammar of the attributes. Their values belong to the page's author: they are
 * read with tolerance, never written, and nonsense means the default and one warning.
 */
/** Whatever a script gave, as an attribute would hold it. */
function textOf(value) {
    return String(value ?? '');
}
/** Ids separated by spaces or commas, each once. */
function tokenList(value) {
    const isList = (tokens) => Array.isArray(tokens);
    const list = isList(value) ? value : textOf(value).split(/[\s,]+/);
    const tokens = new Set(list.map((token) => textOf(token).trim()));
    tokens.delete('');
    return [...tokens];
}
/** One of a closed set, whose first word is the default. */
function oneOf(attribute, value, words) {
    const text = textOf(value).trim();
    const word = words.filter((known) => known === text.toLowerCase())[0];
    if (word === undefined && text !== '') {
        warn(`unknown ${attribute} "${text}". Allowed values: ${words.join(', ')}. Using "${words[0]}"`);
    }
    return word ?? words[0];
}
/** A whole number within limits; `limits` also names what stands in for nonsense. */
function wholeNumber(attribute, value, limits) {
    const text = textOf(value).trim();
    const number = Number(text);
    if (text !== '' && Number.isInteger(number) && number >= limits.min && number <= limits.max)
        return number;
    if (text !== '') {
        const range = limits.max === Infinity ? `${limits.min} or more` : `${limits.min} to ${limits.max}`;
        warn(`${attribute} "${text}" is not a whole number of ${range}. Using ${limits.default}`);
    }
    return limits.default;
}

export { oneOf, textOf, tokenList, wholeNumber };
//# sourceMappingURL=attributes.js.map
