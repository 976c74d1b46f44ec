import { html } from 'lit';

/** Text with its matches marked; `start` is where the text begins in what the ranges count. */
function markedText(text, ranges, start = 0) {
    const pieces = [];
    let at = 0;
    for (let i = firstAfter(start, ranges); i < ranges.length; i++) {
        const [from, to] = ranges[i];
        if (from >= start + text.length)
            break;
        const begin = Math.max(from - start, at);
        const end = Math.min(to - start, text.length);
        pieces.push(text.slice(at, begin), html `<mark part="mark">${text.slice(begin, end)}</mark>`);
        at = end;
    }
    return at > 0 ? [...pieces, text.slice(at)] : text;
}
/** By halves: an answer may have thousands of texts, and each has its own first range. */
function firstAfter(start, ranges) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ranges[middle][1] > start)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

export { markedText };
//# sourceMappingURL=marked-text.js.map
