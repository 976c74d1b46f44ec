import type {Range} from './types.js';

/** A line of context around what was matched, with the marks that fall into it. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Characters shown in all: about one line at 40 em, of Japanese and of words with spaces between them. */
const LENGTH = 60;
const SPACED_LENGTH = 110;
/** Characters shown before the first mark, by the same measure. */
const LEAD = 12;
const SPACED_LEAD = 24;

/** Marks looked at: an answer of a megabyte has thousands. */
const MOST_MARKS = 64;

/** Of a line of the text, the window with the most different words that were matched; the first of equals. */
export function excerptOf(text: string, ranges: readonly Range[]): Excerpt | null {
  let best: Range | null = null;
  let most = 0;
  const marks = ranges.slice(0, MOST_MARKS);
  for (const mark of marks) {
    const window = windowFrom(text, mark);
    const words = distinctWords(text, marks, window);
    if (words > most) [best, most] = [window, words];
  }
  return best && cut(text, ranges, best);
}

/** The piece of the line that shows a mark near its start; the whole line where there is room for it. */
function windowFrom(text: string, [from, to]: Range): Range {
  const lineStart = text.lastIndexOf('\n', from) + 1;
  const lineEnd = `${text}\n`.indexOf('\n', to);
  const spaced = isSpaced(
    text.slice(Math.max(lineStart, from - LENGTH), Math.min(lineEnd, to + LENGTH)),
  );
  const length = spaced ? SPACED_LENGTH : LENGTH;
  if (lineEnd - lineStart <= length) return [lineStart, lineEnd];
  const sentence = sentenceStart(text, Math.max(lineStart, to - length), from);
  const start =
    sentence !== null && (spaced || sentenceEnd(text, to, lineEnd) <= sentence + length)
      ? sentence
      : startOf(text, lineStart, from, spaced);
  return [start, lineEnd <= start + length ? lineEnd : endOf(text, start + length, to, spaced)];
}

/**
 * Where the sentence of a match starts, if it does so after `from`. Whose statement it is stands at
 * its start in English, in Japanese at its end: there it helps only where the whole sentence is shown.
 */
function sentenceStart(text: string, from: number, match: number): number | null {
  const ends = [...text.slice(from, match).matchAll(/[。！？]|[.!?][’”"')]* /g)];
  const last = ends.at(-1);
  if (last) return from + last.index + last[0].length;
  return isLineStart(text, from) ? from : null;
}

function sentenceEnd(text: string, match: number, lineEnd: number): number {
  const end = text.slice(match, lineEnd).search(/[。！？]|[.!?](?: |$)/);
  return end < 0 ? lineEnd : match + end + 1;
}

/** Are words set apart by spaces? Japanese has a space now and then. */
function isSpaced(piece: string): boolean {
  return piece.split(' ').length > piece.length / 20;
}

function distinctWords(text: string, ranges: readonly Range[], [start, end]: Range): number {
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  const words = new Set(inside.map(([from, to]) => text.slice(from, to).toLowerCase()));
  // A mark longer than the window is one word, cut.
  return Math.max(1, words.size);
}

function cut(text: string, ranges: readonly Range[], [start, end]: Range): Excerpt {
  const before = isLineStart(text, start) ? '' : '…';
  const after = end === text.length || text[end] === '\n' ? '' : '…';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    ranges: ranges
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to]) => [Math.max(from, start) + shift, Math.min(to, end) + shift] as const),
  };
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** A little before the match; where words are spaced, at the beginning of one. */
function startOf(text: string, lineStart: number, match: number, spaced: boolean): number {
  const start = wholeCharacter(text, Math.max(lineStart, match - (spaced ? SPACED_LEAD : LEAD)));
  if (!spaced || start === lineStart || text[start - 1] === ' ') return start;
  const space = text.indexOf(' ', start);
  return space >= 0 && space < match ? space + 1 : start;
}

/** Where words are spaced, at the end of one behind the match. */
function endOf(text: string, wanted: number, match: number, spaced: boolean): number {
  const end = wholeCharacter(text, wanted);
  const space = text.lastIndexOf(' ', end);
  return spaced && space >= match ? space : end;
}

/** Steps back where `at` would cut a surrogate pair or take a combining mark from its letter. */
function wholeCharacter(text: string, at: number): number {
  while (
    at > 0 &&
    at < text.length &&
    /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(at, at + 2))
  )
    at--;
  return at;
}
