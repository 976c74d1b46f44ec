/**
 * What a visitor types before, without or instead of converting: hiragana for
 * katakana (でーた), romaji for either (deeta, de-ta), a syllable an IME has
 * begun (たk). All by rule; what comes out is folded (large kana), as the
 * index is.
 */

const VOWELS = 'aiueo';
/** Each with five syllables in `SYLLABLES`, after the vowels alone. */
const CONSONANTS = 'kgsztdnhbpmrwy';
const SYLLABLES =
  'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもらりるれろわいうえをやいゆえよ';

/** Hepburn, and what IMEs take, as one consonant with a glide: -y- is -i + ya, -w- is -u + a. */
const REGULAR: Readonly<Record<string, string>> = {
  sh: 'sy',
  cch: 'tty',
  tch: 'tty',
  ch: 'ty',
  jj: 'zzy',
  jy: 'zy',
  j: 'zy',
  ts: 'tw',
  f: 'hw',
  v: 'b',
  thi: 'tei',
  dhi: 'dei',
  wi: 'ui',
  we: 'ue',
  x: '',
};
const IRREGULAR = new RegExp(Object.keys(REGULAR).join('|'), 'g');

/** ん (n, nn, n'), a doubled consonant, a long vowel, or a syllable. */
const SYLLABLE =
  /(n)(?:n(?![aiueoy])|'|(?![aiueoy]))|([kgsztdhbpmrwy])(?=\2(?!\2))|-|([kgsztdnhbpmrwy]?)([yw]?)([aiueo])/gy;

/** Romaji as hiragana; a last syllable still without its vowel is dropped; '' when it is no romaji. */
export function romajiToHiragana(romaji: string): string {
  const word = romaji.replace(IRREGULAR, (found) => REGULAR[found]!);
  let done = 0;
  const kana = word.replace(
    SYLLABLE,
    (
      found: string,
      n: string | undefined,
      double: string | undefined,
      onset: string,
      glide: string,
      vowel?: string,
    ) => {
      done += found.length;
      return n
        ? 'ん'
        : double
          ? 'つ'
          : vowel
            ? syllable(onset, glide, VOWELS.indexOf(vowel))
            : 'ー';
    },
  );
  return /^[^aiueo]{0,3}$/.test(word.slice(done))
    ? kana.slice(0, kana.length + done - word.length)
    : '';
}

function syllable(onset: string, glide: string, vowel: number): string {
  const row = 5 * (CONSONANTS.indexOf(onset || glide || '?') + 1);
  const own = glide === 'y' ? 1 : 2;
  if (!onset || !glide) return SYLLABLES.charAt(row + vowel);
  return (
    SYLLABLES.charAt(row + own) +
    (vowel === own ? '' : SYLLABLES.charAt((glide === 'y' ? SYLLABLES.length - 5 : 0) + vowel))
  );
}

/** Hiragana as katakana, katakana as hiragana. */
export function otherKana(kana: string): string {
  return kana.replace(/[ぁ-ゖァ-ヶ]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) + (c < 'ァ' ? 0x60 : -0x60)),
  );
}

/** In romaji, a vowel said twice is a long one: deeta as de-ta. */
export function longVowels(romaji: string): string {
  return romaji.replace(/([aiueo])\1/g, '$1-');
}

/** A query without the consonants an IME shows before their vowel: たk, せいさk. */
export function withoutPending(query: string): string {
  return query.replace(/([ぁ-ヺー\p{sc=Han}])[b-df-hj-np-tv-z]{1,3}$/u, '$1');
}
