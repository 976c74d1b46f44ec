/** Characters shown before the first mark and in all: about one line of Japanese at 40 em. */
const LEAD = 12;
const LENGTH = 60;
function excerptOf(text, ranges) {
    const first = ranges[0];
    if (!first)
        return null;
    const lineStart = text.lastIndexOf('\n', first[0]) + 1;
    const lineEnd = `${text}\n`.indexOf('\n', first[1]);
    const start = startOf(text, lineStart, first[0]);
    const end = wholeCharacter(text, Math.min(lineEnd, start + LENGTH));
    const before = start > lineStart ? '…' : '';
    const after = end < lineEnd ? '…' : '';
    const shift = before.length - start;
    return {
        text: before + text.slice(start, end) + after,
        ranges: ranges
            .filter(([from, to]) => from < end && to > start)
            .map(([from, to]) => [from + shift, Math.min(to, end) + shift]),
    };
}
/** A little before the match; where words are spaced, at the beginning of one. */
function startOf(text, lineStart, match) {
    const start = wholeCharacter(text, Math.max(lineStart, match - LEAD));
    const space = text.indexOf(' ', start);
    return start > lineStart && space >= 0 && space < match ? space + 1 : start;
}
/** Steps back where `at` would cut a surrogate pair or take a combining mark from its letter. */
function wholeCharacter(text, at) {
    while (at > 0 &&
        at < text.length &&
        /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(at, at + 2)))
        at--;
    return at;
}

export { excerptOf };
//# sourceMappingURL=excerpt.js.map
