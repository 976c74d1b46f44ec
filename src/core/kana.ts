/**
 * Spellings that a visitor types before, without or instead of converting: hiragana for katakana
 * (でーた), romaji for either (deeta, de-ta), an incomplete syllable in an IME (たk). Everything
 * follows rules; the results are folded (large kana), like the index.
 */

const VOWELS = 'aiueo';
/** Each has five syllables in `SYLLABLES`, after those of the vowels alone. */
const CONSONANTS = 'kgsztdnhbpmrwy';
const SYLLABLES =
  'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもらりるれろわいうえをやいゆえよ';

/**
 * Rewrites Hepburn and other IME spellings to a single consonant with a glide: -y- is -i + ya, -w- is
 * -u + a.
 */
const REGULAR: Readonly<Record<string, string>> = {
  sh: 'sy',
  cch: 'tty',
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

/** n, nn and n' where no vowel follows. */
const SYLLABIC_N = /n(?:n(?![aiueoy])|'|(?![aiueoy]))/g;
const DOUBLED_CONSONANT = /([kgsztdhbpmrwy])(?=\1(?!\1))/g;
const SYLLABLE = /([kgsztdnhbpmrwy]?)([yw]?)([aiueo])/g;

/** Converts romaji to hiragana and drops an incomplete last syllable; '' if the text is not romaji. */
export function romajiToHiragana(romaji: string): string {
  const kana = romaji
    .replace(IRREGULAR, (found) => REGULAR[found]!)
    .replace(SYLLABIC_N, 'ん')
    .replace(DOUBLED_CONSONANT, 'つ')
    .replace(/-/g, 'ー')
    .replace(SYLLABLE, syllable);
  const [complete = ''] = /^[ぁ-んー]*(?=[a-z']{0,3}$)/.exec(kana) ?? [];
  return complete;
}

function syllable(_: string, onset: string, glide: string, vowel: string): string {
  const at = VOWELS.indexOf(vowel);
  const row = 5 * (CONSONANTS.indexOf(onset || glide || '?') + 1);
  if (!onset || !glide) return SYLLABLES.charAt(row + at);
  const own = glide === 'y' ? 1 : 2;
  return (
    SYLLABLES.charAt(row + own) +
    (at === own ? '' : SYLLABLES.charAt((glide === 'y' ? SYLLABLES.length - 5 : 0) + at))
  );
}

/** Swaps hiragana and katakana. */
export function otherKana(kana: string): string {
  return kana.replace(/[ぁ-ゖァ-ヶ]/g, (c) =>
    String.fromCharCode(c.charCodeAt(0) + (c < 'ァ' ? 0x60 : -0x60)),
  );
}

/** Romaji with doubled vowels as long ones: deeta as de-ta. */
export function longVowels(romaji: string): string {
  return romaji.replace(/([aiueo])\1/g, '$1-');
}

/** The query without trailing consonants that an IME shows before their vowel: たk, せいさk. */
export function withoutPending(query: string): string {
  return query.replace(/([ぁ-ヺー\p{sc=Han}])[b-df-hj-np-tv-z]{1,3}$/u, '$1');
}
