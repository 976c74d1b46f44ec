/**
 * What a visitor types before, without or instead of converting: hiragana for
 * katakana (でーた), romaji for either (deeta, de-ta), a syllable an IME has
 * begun (たk). All by rule; output is folded (large kana), as the index is.
 */

const VOWELS = 'aiueo';

/** Consonant → its five syllables. What is not regular is a word of its own before y-glides. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  v: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  y: 'やいゆえよ',
  r: 'らりるれろ',
  l: 'らりるれろ',
  w: 'わいうえを',
};

/** Consonants written as a first syllable and a glide: sha = し + や. */
const GLIDES: Readonly<Record<string, readonly [head: string, glides: string]>> = {
  sh: ['し', 'や_ゆえよ'],
  ch: ['ち', 'や_ゆえよ'],
  j: ['じ', 'や_ゆえよ'],
  jy: ['じ', 'や_ゆえよ'],
  ts: ['つ', 'あい_えお'],
  f: ['ふ', 'あい_えお'],
};

/** ん (n, nn, n'), a doubled consonant, a syllable, or a long-vowel mark. */
const SYLLABLE = /(n)(?:n(?![aiueoy])|'|(?![aiueoy]))|([^aiueon\W])(?=\2)|t(?=ch)|([^aiueon\W]{0,3}|ny?)([aiueo])|-/gy;

/** Romaji as hiragana; a last syllable still without its vowel is dropped; '' when it is no romaji. */
export function romajiToHiragana(word: string): string {
  let kana = '';
  let done = 0;
  word.replace(SYLLABLE, (found, n, _double, onset, vowel, at: number) => {
    const next = n ? 'ん' : vowel ? syllable(onset, VOWELS.indexOf(vowel)) : found === '-' ? 'ー' : 'つ';
    if (at === done && next) {
      kana += next;
      done += found.length;
    }
    return '';
  });
  return /^[^aiueo\W]{0,3}$/.test(word.slice(done)) ? kana : '';
}

function syllable(onset: string, vowel: number): string {
  const glided = GLIDES[onset];
  if (glided) return glided[0] + glided[1].charAt(vowel).replace('_', '');
  const plain = ROWS[onset];
  if (plain) return plain.charAt(vowel);
  const row = onset.charAt(1) === 'y' && onset.length === 2 ? ROWS[onset.charAt(0)] : '';
  return row ? row.charAt(1) + 'や_ゆえよ'.charAt(vowel).replace('_', '') : '';
}

/** Hiragana as katakana; a doubled vowel of romaji (deeta) becomes the long mark. */
export function toKatakana(hiragana: string): string {
  return hiragana.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
}

/** In romaji, a vowel said twice is a long one: deeta, de-ta. */
export function longVowels(romaji: string): string {
  return romaji.replace(/([aiueo])\1/g, '$1-');
}

/** A query without the consonants an IME shows before their vowel: たk, せいさk, ｋ. */
export function withoutPending(query: string): string {
  return query.replace(/([ぁ-ヺー\p{sc=Han}])[bcdfghjklmnpqrstvwxyz]{1,3}$/u, '$1');
}
