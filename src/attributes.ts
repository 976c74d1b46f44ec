/**
 * The grammar of the attributes. Their values belong to the page's author: they are
 * read with tolerance, never written, and nonsense means the default and one warning.
 */
import {warn} from './embed/warn.js';

/** Ids in an attribute, or in an array that a script gave. */
export type Tokens = string | readonly string[] | null | undefined;

/** Whatever a script gave, as an attribute would hold it. */
export function textOf(value: string | number | null | undefined): string {
  return String(value ?? '');
}

/** Ids separated by spaces or commas, each once. */
export function tokenList(value: Tokens): readonly string[] {
  const isList = (tokens: Tokens): tokens is readonly string[] => Array.isArray(tokens);
  const list = isList(value) ? value : textOf(value).split(/[\s,]+/);
  const tokens = new Set(list.map((token) => textOf(token).trim()));
  tokens.delete('');
  return [...tokens];
}

/** One of a closed set, whose first word is the default. */
export function oneOf<Word extends string>(
  attribute: string,
  value: string | null | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const text = textOf(value).trim();
  const word = words.filter((known) => known === text.toLowerCase())[0];
  if (word === undefined && text !== '') {
    warn(
      `unknown ${attribute} "${text}". Allowed values: ${words.join(', ')}. Using "${words[0]}"`,
    );
  }
  return word ?? words[0];
}

/** A whole number within limits; `limits` also names what stands in for nonsense. */
export function wholeNumber(
  attribute: string,
  value: string | number | null | undefined,
  limits: {min: number; max: number; default: number},
): number {
  const text = textOf(value).trim();
  const number = Number(text);
  if (text !== '' && Number.isInteger(number) && number >= limits.min && number <= limits.max)
    return number;
  if (text !== '') {
    const range =
      limits.max === Infinity ? `${limits.min} or more` : `${limits.min} to ${limits.max}`;
    warn(`${attribute} "${text}" is not a whole number of ${range}. Using ${limits.default}`);
  }
  return limits.default;
}
