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

/**
 * Where a line may begin or end: where words are spaced, between them; in Japanese before a word and behind its
 * particle, which keeps words of kanji, katakana and Latin letters whole.
 */
const BREAK = /(?<=\s)(?=\S)|(?<=[ぁ-ゞ、。）」』：])(?=[^ぁ-ゞー、。）」』：\s])/g;
/** Characters that are given up for such a place. */
const SLACK = 20;

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
      : startOf(text, lineStart, from - (spaced ? SPACED_LEAD : LEAD), from);
  return [start, lineEnd <= start + length ? lineEnd : endOf(text, start + length, to)];
}

/**
 * Where the sentence of a match starts, if it does so after `from`. Whose statement it is stands at
 * its start in English, in Japanese at its end: there it helps only where the whole sentence is shown.
 */
function sentenceStart(text: string, from: number, match: number): number | null {
  const ends = [...text.slice(from, match).matchAll(/[。！？][」』）]*|[.!?][’”"')]* /g)];
  const last = ends.at(-1);
  if (last) return from + last.index + last[0].length;
  return isLineStart(text, from) ? from : null;
}

function sentenceEnd(text: string, match: number, lineEnd: number): number {
  const end = text.slice(match, lineEnd).search(/[。！？]|[.!?](?: |$)/);
  return end < 0 ? lineEnd : match + end + 1;
}

/** Are words set apart by spaces? Japanese has a space now and then, and Latin words with their own. */
function isSpaced(piece: string): boolean {
  return !/[ぁ-ヺ]/.test(piece) && piece.split(' ').length > piece.length / 20;
}

/** Marks grow together where words stand side by side: ロシア政府 is two. */
const WORDS = /[ァ-ヺー]+|\p{sc=Han}+|[^\s\p{sc=Han}ぁ-ヺー]+/gu;

function distinctWords(text: string, ranges: readonly Range[], [start, end]: Range): number {
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  const words = new Set(
    inside.flatMap(([from, to]) => text.slice(from, to).toLowerCase().match(WORDS) ?? []),
  );
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

/** A little before the match, at the beginning of a word if there is one. */
function startOf(text: string, lineStart: number, wanted: number, match: number): number {
  if (wanted <= lineStart) return lineStart;
  const [first] = breaksIn(text, wanted, match - 1);
  const start = first ?? breaksIn(text, Math.max(lineStart, wanted - SLACK), wanted).at(-1);
  return wholeCharacter(text, start ?? wanted);
}

/** At the end of a word behind the match if there is one. */
function endOf(text: string, wanted: number, match: number): number {
  const last = breaksIn(text, Math.max(match, wanted - SLACK), wanted).at(-1);
  const end = wholeCharacter(text, last ?? wanted);
  return text.slice(0, end).trimEnd().length;
}

function breaksIn(text: string, from: number, to: number): number[] {
  // With a character more on both sides, for what a break stands between.
  const start = Math.max(0, from - 1);
  const places = [...text.slice(start, to + 1).matchAll(BREAK)].map(({index}) => start + index);
  return places.filter((at) => at >= from && at <= to);
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
