import { html } from 'lit';

/** Text with its matches marked; `start` is where the text begins in what the ranges count. */
function markedText(text, ranges, start = 0) {
    const inside = ranges.filter(([from, to]) => to > start && from < start + text.length);
    if (inside.length === 0)
        return text;
    const pieces = [];
    let at = 0;
    for (const [from, to] of inside) {
        const begin = Math.max(from - start, at);
        const end = Math.min(to - start, text.length);
        pieces.push(text.slice(at, begin), html `<mark part="mark">${text.slice(begin, end)}</mark>`);
        at = end;
    }
    pieces.push(text.slice(at));
    return pieces;
}

export { markedText };
//# sourceMappingURL=marked-text.js.map
