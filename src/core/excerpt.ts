import type {Range} from './types.js';

/** A line of context around a match, with the marks inside it. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Maximum length in characters: about one line at 40 em, for Japanese and for space-separated text. */
const LENGTH = 60;
const SPACED_LENGTH = 110;
/** Characters shown before the first mark, for Japanese and for space-separated text. */
const LEAD = 12;
const SPACED_LEAD = 24;

/**
 * Places where a line may begin or end: between words separated by spaces; in Japanese between a
 * particle and the next word, which keeps words of kanji, katakana and Latin letters whole.
 */
const BREAK = /(?<=\s)(?=\S)|(?<=[ぁ-ゞ、。）」』：])(?=[^ぁ-ゞー、。）」』：\s])/g;
/** Number of characters that may be sacrificed to reach such a place. */
const SLACK = 20;

/** Number of marks considered: an answer of a megabyte has thousands. */
const MOST_MARKS = 64;

/**
 * The window within one line that contains the largest number of distinct matched words; the first one
 * if several are equal.
 */
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

/** A window that shows a mark near its start, or the whole line if it fits. */
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
 * The start of the sentence that contains a match, if it is not before `from`. English names the
 * speaker at the start of a sentence, Japanese at its end, so in Japanese this helps only if the whole
 * sentence is shown.
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

/**
 * Whether words are separated by spaces. Japanese text has occasional spaces, and those of the Latin
 * words in it.
 */
function isSpaced(piece: string): boolean {
  return !/[ぁ-ヺ]/.test(piece) && piece.split(' ').length > piece.length / 20;
}

/** Splits marks into words, because the marks of adjacent words merge: ロシア政府 is two words. */
const WORDS = /[ァ-ヺー]+|\p{sc=Han}+|[^\s\p{sc=Han}ぁ-ヺー]+/gu;

function distinctWords(text: string, ranges: readonly Range[], [start, end]: Range): number {
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  const words = new Set(
    inside.flatMap(([from, to]) => text.slice(from, to).toLowerCase().match(WORDS) ?? []),
  );
  // A mark longer than the window counts as one cut word.
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

/** A place a little before the match, at the start of a word if possible. */
function startOf(text: string, lineStart: number, wanted: number, match: number): number {
  if (wanted <= lineStart) return lineStart;
  const [first] = breaksIn(text, wanted, match - 1);
  const start = first ?? breaksIn(text, Math.max(lineStart, wanted - SLACK), wanted).at(-1);
  return wholeCharacter(text, start ?? wanted);
}

/** A place after the match, at the end of a word if possible. */
function endOf(text: string, wanted: number, match: number): number {
  const last = breaksIn(text, Math.max(match, wanted - SLACK), wanted).at(-1);
  const end = wholeCharacter(text, last ?? wanted);
  return text.slice(0, end).trimEnd().length;
}

function breaksIn(text: string, from: number, to: number): number[] {
  // Includes one more character on each side, because a break depends on both its neighbours.
  const start = Math.max(0, from - 1);
  const places = [...text.slice(start, to + 1).matchAll(BREAK)].map(({index}) => start + index);
  return places.filter((at) => at >= from && at <= to);
}

/** Steps back if `at` would split a surrogate pair or separate a combining mark from its letter. */
function wholeCharacter(text: string, at: number): number {
  while (
    at > 0 &&
    at < text.length &&
    /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u.test(text.slice(at, at + 2))
  )
    at--;
  return at;
}
