import {UsageError} from './problem.js';

/** A file's bytes as text, and the encoding in which they were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

export const ENCODINGS = 'utf-8, shift_jis, euc-jp, iso-2022-jp, utf-16le, utf-16be';

/** Decodes text in the requested encoding; an invalid byte is an error. */
export function decodeAs(bytes: Uint8Array, encoding: string, file: string): Decoded {
  let decoder;
  try {
    decoder = new TextDecoder(encoding, {fatal: true});
  } catch {
    throw new UsageError(`unknown encoding "${encoding}". Known encodings include ${ENCODINGS}`);
  }
  try {
    return {text: decoder.decode(bytes), encoding: decoder.encoding};
  } catch {
    throw new UsageError(`${file} is not in "${encoding}": some bytes are invalid`);
  }
}

/** Decodes text in the encoding that fits; among the Japanese ones, the resulting text decides. */
export function decode(bytes: Uint8Array, file: string, declared?: string): Decoded {
  const marked = byMark(bytes);
  if (marked) return decodeAs(bytes, marked, file);
  const certain = tryDecode(bytes, ['utf-8', ...(declared ? [declared] : [])])[0];
  if (certain) return certain;
  const [best] = tryDecode(bytes, ['shift_jis', 'euc-jp']).sort(
    (a, b) => japanese(b.text) - japanese(a.text),
  );
  if (best) return best;
  throw new UsageError(
    `cannot tell the encoding of ${file}. Save it as UTF-8, or run "trust-faq convert" with --encoding and one of ${ENCODINGS}`,
  );
}

/** The encoding shown by a byte order mark, or by the escape that begins Japanese in ISO-2022-JP. */
function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const escape = bytes.indexOf(0x1b);
  return escape >= 0 && bytes[escape + 1] === 0x24 ? 'iso-2022-jp' : null;
}

function tryDecode(bytes: Uint8Array, encodings: readonly string[]): Decoded[] {
  return encodings.flatMap((encoding) => {
    try {
      const decoder = new TextDecoder(encoding, {fatal: true});
      return [{text: decoder.decode(bytes), encoding: decoder.encoding}];
    } catch {
      return [];
    }
  });
}

/**
 * Scores a text by its kana and everyday signs; a wrong encoding produces half-width kana and
 * private-use characters.
 */
function japanese(text: string): number {
  const start = text.slice(0, 20_000);
  const count = (pattern: RegExp) => start.match(pattern)?.length ?? 0;
  return count(/[ぁ-んァ-ヶー、。「」？]/g) - 3 * count(/[\uff61-\uff9f\ue000-\uf8ff\ufffd]/g);
}
