/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. The browsers' own implementation works only
 * in secure contexts and asynchronously, but pages on plain http need the hash too, and the clipboard
 * only takes text that is ready during the click.
 */
export function sha256(text: string): string {
  const words = wordsOf(text);
  let state = INITIAL;
  for (let i = 0; i < words.length; i += 16) state = compress(state, words.slice(i, i + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of the fractional part. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((prime) => n % prime)) PRIMES.push(n);

const INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const ROUNDS = PRIMES.map((prime) => fraction(prime ** (1 / 3)));

/** Part of every browser and of Node, though not of the language. */
declare const TextEncoder: new () => {encode: (text: string) => Iterable<number>};

/** The bytes as 32-bit words, padded to whole blocks of 16. */
function wordsOf(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text)];
  // Prototype and MooTools replace `Array.from`.
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  [...bytes, 0x80].forEach((byte, i) => (words[i >> 2]! |= byte << (24 - (i % 4) * 8)));
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The state after one block of 16 words. */
function compress(state: readonly number[], words: number[]): number[] {
  const after = ROUNDS.reduce(([a, b, c, d, e, f, g, h]: readonly number[], round, i) => {
    if (i > 15) words.push(nextWord(words, i));
    const choice = (e! & f!) ^ (~e! & g!);
    const mixed = rotate(e!, 6) ^ rotate(e!, 11) ^ rotate(e!, 25);
    const first = (h! + mixed + choice + round + words[i]!) | 0;
    const majority = (a! & b!) ^ (a! & c!) ^ (b! & c!);
    const second = (rotate(a!, 2) ^ rotate(a!, 13) ^ rotate(a!, 22)) + majority;
    return [(first + second) | 0, a!, b!, c!, (d! + first) | 0, e!, f!, g!];
  }, state);
  return state.map((word, i) => (word + after[i]!) | 0);
}

function nextWord(words: readonly number[], i: number): number {
  const [far, near] = [words[i - 15]!, words[i - 2]!];
  const low = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
  const high = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
  return (words[i - 16]! + low + words[i - 7]! + high) | 0;
}
