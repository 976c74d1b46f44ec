/**
 * Folds the index and the query alike, so that spellings that a visitor considers equal are equal: NFKC
 * and lower case (Unicode UAX #15), no Latin accents, small kana as large, ヴァ as バ, iteration marks
 * written out, no dots between pieces of katakana (beside a single kana they separate words: ラ・ヴェール),
 * no hyphen, slash or space between a letter and a digit.
 *
 * U+3099/309A (voicing) are never stripped: バックアップ is not ハックアッフ. Katakana and hiragana
 * stay distinct: folded into one script, grammar drowns the nouns (municipal questions, MRR 0.515 →
 * 0.438).
 */

/** A folded text; unit `i` of `text` stands for `[starts[i], ends[i])` of the original. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

type Rule = readonly [pattern: RegExp, replace: (found: string) => string];

/** What belongs to the letter before it. */
const MARK = /(?:\u200d\p{ExtPict}?|[\p{M}\uff9e\uff9f\u200c\p{EMod}\u1160-\u11ff])/u;
/** All but the letters, most of a text, that NFKC and lower case never change. */
const CHANGEABLE = /[^\n -@[-~、-】ぁ-ゖァ-ヺー一-鿿]/u;
/**
 * An indivisible unit: a letter with its marks, a flag, an emoji joined by ZWJ, a Hangul syllable. A
 * letter that never changes is one only together with its marks, so that most of a text is passed over.
 */
const CLUSTER = new RegExp(
  `(?:\\p{RI}\\p{RI}|${CHANGEABLE.source})${MARK.source}*|[^]${MARK.source}+`,
  'gu',
);

/** Limits combining marks: no letter has more than 32, and normalizing thousands takes quadratic time. */
export const withoutExcessMarks = (text: string): string =>
  text.replace(/([\p{M}\uff9e\uff9f]{32})[\p{M}\uff9e\uff9f]+/gu, '$1');

const lower = (text: string): string => withoutExcessMarks(text).normalize('NFKC').toLowerCase();

/** Applied in this order, each to the result of the previous one. */
const RULES: readonly Rule[] = [
  // Letters typed instead of digits: ISO27OO1, 2700l, l994.
  [/(?<=\d)[ol]+(?![a-z])|(?<![a-z])[ol]+(?=\d)/g, (c) => c.replace(/o/g, '0').replace(/l/g, '1')],
  [/[à-ɏḁ-ỿ\u0300-\u036f]/g, (c) => c.normalize('NFD').replace(/[\u0300-\u036f]/g, '')],
  [
    /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/g,
    (c) => (c < 'ヵ' ? String.fromCharCode(c.charCodeAt(0) + 1) : c < 'ヶ' ? 'カ' : 'ケ'),
  ],
  [/ヴ[アイエオ]?/g, (c) => 'ブバビベボ'.charAt(' アイエオ'.indexOf(c.slice(1) || ' '))],
  [/[^\s][々ゝヽ]/g, (c) => c.charAt(0) + c.charAt(0)],
  [
    /(?<=[ァ-ヺー]{2})・(?=[ァ-ヺー]{2})|(?<=[a-z])[-‐-―−/ ](?=\d)|(?<=[a-z])['’](?=[a-z])/g,
    () => '',
  ],
];

/** The text as the index and the query use it. */
export function fold(text: string): string {
  let folded = lower(text);
  for (const [pattern, replace] of RULES) folded = folded.replace(pattern, replace);
  return folded;
}

/** {@link fold} that records the origin of every unit. */
export function foldWithOffsets(text: string): Folded {
  const starts: number[] = [];
  for (let i = 0; i < text.length; i++) starts.push(i);
  const ends = starts.map((start) => start + 1);
  const clusters = replaceWithOffsets({text, starts, ends}, [CLUSTER, lower], true);
  return RULES.reduce((folded, rule) => replaceWithOffsets(folded, rule), clusters);
}

/** `text.replace(...rule)` that keeps track of origins. */
function replaceWithOffsets(folded: Folded, [pattern, replace]: Rule, isCluster = false): Folded {
  const {text, starts, ends} = folded;
  const out = {text: '', starts: [] as number[], ends: [] as number[]};
  let done = 0;
  const add = (piece: string, to: number, keeps: boolean): void => {
    out.text += piece;
    for (let i = 0; i < piece.length; i++) {
      out.starts.push(starts[keeps ? done + i : done]!);
      out.ends.push(ends[keeps ? done + i : to - 1]!);
    }
    done = to;
  };
  text.replace(pattern, (found: string, at: number) => {
    add(text.slice(done, at), at, true);
    const piece = replace(found);
    // A cluster stays one unit; elsewhere, what keeps its length keeps the origin of every unit.
    add(piece, at + found.length, !isCluster && piece.length === found.length);
    return '';
  });
  if (done === 0) return folded;
  add(text.slice(done), text.length, true);
  return out;
}
