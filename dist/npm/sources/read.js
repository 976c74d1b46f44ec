import { withoutExcessMarks } from '../core/normalize.js';
import { MAX_LENGTH } from './format.js';

/** Reads what a page gave by the table of the format: what is right is kept, what is wrong is told. */
/**
 * A value without what is wrong in it, or undefined. A wrong member of a list and a wrong optional
 * member of an object are left out; an object that lacks a member it must have is wrong itself.
 */
function readShape(value, shape, place) {
    if (!isList(shape)) {
        return isObject(value) ? readObject(value, shape, place) : wrong(value, 'an object', place);
    }
    const [first, pattern] = shape;
    if (pattern !== undefined) {
        if (!fits(value, pattern))
            return wrong(value, first, place);
        return typeof value === 'string' ? cleanText(value) : value;
    }
    if (!isList(value))
        return wrong(value, 'a list', place);
    return value
        .map((item, i) => readShape(item, first, inside(place, `[${i}]`)))
        .filter((item) => item !== undefined);
}
function readObject(value, shape, place) {
    const result = {};
    const known = new Set();
    let isWhole = true;
    for (const [name, inner] of Object.entries(shape)) {
        const member = name.replace('?', '');
        const isOptional = member !== name;
        known.add(member);
        if (isOptional && !Object.hasOwn(value, member))
            continue;
        const read = readShape(value[member], inner, inside(place, `.${member}`));
        if (read !== undefined)
            result[member] = read;
        else
            isWhole &&= isOptional;
    }
    for (const member of Object.keys(value))
        if (!known.has(member))
            place.report(`${inside(place, `.${member}`).path}: unknown member`);
    return isWhole ? result : undefined;
}
/** The file's name and the path in it are set apart by a space. */
function inside({ path, report }, step) {
    return { path: path.endsWith(' ') ? path + step.replace('.', '') : path + step, report };
}
function fits(value, pattern) {
    if (typeof pattern === 'number')
        return value === pattern;
    return typeof value === 'string' && value.length <= MAX_LENGTH && pattern.test(value);
}
/** Halves of characters and NUL have no place in a page. */
function cleanText(text) {
    return withoutExcessMarks(text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', ''));
}
function wrong(value, expected, { path, report }) {
    report(`${path.trim()}: expected ${expected}, got ${nameOf(value)}`);
}
/** `expected text, got number`: the kind, and of a text itself the beginning. */
function nameOf(value) {
    if (typeof value === 'string')
        return value.length > MAX_LENGTH ? `${value.length} characters` : `"${value.slice(0, 40)}"`;
    return value === undefined
        ? 'nothing'
        : isList(value)
            ? 'list'
            : value === null
                ? 'null'
                : typeof value;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
/** `Array.isArray` takes readonly lists for no lists. */
function isList(value) {
    return Array.isArray(value);
}

export { cleanText, isList, isObject, readShape };
//# sourceMappingURL=read.js.map
