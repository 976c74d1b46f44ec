/**
 * Parses attributes. Their values belong to the page's author: they are read tolerantly and never
 * written. An invalid value means the default and a sentence to `report`.
 */
import {isSafeUrl} from './core/markup.js';
import type {Report} from './embed/warn.js';

/** Ids in an attribute, or in an array set by a script. */
export type Tokens = string | readonly string[] | null | undefined;

/** An attribute with its value, as the page or a script has set it. */
interface Attribute {
  readonly name: string;
  readonly value: string | number | null | undefined;
}

/** Converts any value set by a script to the text that an attribute would have. */
export function textOf(value: string | number | null | undefined): string {
  return String(value ?? '');
}

/** Splits ids at spaces, commas or 「、」, and removes duplicates. */
export function tokenList(value: Tokens): readonly string[] {
  const isList = (tokens: Tokens): tokens is readonly string[] => Array.isArray(tokens);
  const list = isList(value) ? value : textOf(value).split(/[\s,、，]+/);
  const tokens = new Set(list.map((token) => textOf(token).trim()));
  tokens.delete('');
  return [...tokens];
}

/** Reads one of a closed set of words, the first of which is the default. */
export function oneOf<Word extends string>(
  {name, value}: Attribute,
  words: readonly [Word, ...Word[]],
  report: Report,
): Word {
  const text = textOf(value).trim();
  const word = words.filter((known) => known === text.toLowerCase())[0];
  if (word === undefined && text !== '') {
    report(`unknown ${name} "${text}". Allowed values: ${words.join(', ')}. Using "${words[0]}"`);
  }
  return word ?? words[0];
}

/** Reads a whole number within limits; `limits` also names the replacement for an invalid one. */
function wholeNumber(
  {name, value}: Attribute,
  limits: {readonly min: number; readonly max: number; readonly default: number},
  report: Report,
): number {
  const text = textOf(value).trim();
  const number = Number(text);
  if (text !== '' && Number.isInteger(number) && number >= limits.min && number <= limits.max)
    return number;
  if (text !== '') {
    const range =
      limits.max === Infinity ? `of at least ${limits.min}` : `from ${limits.min} to ${limits.max}`;
    report(`${name} "${text}" is not a whole number ${range}. Using ${limits.default}`);
  }
  return limits.default;
}

/** Reads a calendar month, `YYYY-MM`; empty if missing or invalid. */
function month({name, value}: Attribute, report: Report): string {
  const text = textOf(value).trim();
  if (text === '' || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  report(`${name} "${text}" is not a month, such as "2026-10". No entry is marked as updated`);
  return '';
}

/** Reads an address that a link may lead to; empty if missing. */
function linkAddress({name, value}: Attribute, report: Report): string {
  const text = textOf(value).trim();
  if (isSafeUrl(text)) return text;
  report(
    `${name} "${text}" is not an http, https, mailto, tel or relative address. Showing no link`,
  );
  return '';
}

/** The parsed attributes: those with a closed set of values, numbers, dates and addresses. */
export interface Options {
  readonly srcMode: 'replace' | 'append';
  readonly grouping: 'topic' | 'none';
  readonly maxItems: number;
  readonly headingLevel: number;
  readonly permalinks: 'read' | 'write' | 'off';
  readonly theme: 'auto' | 'light' | 'dark';
  /** `YYYY-MM`, or empty. */
  readonly changedSince: string;
  /** Empty if there is none. */
  readonly contactHref: string;
  /** A sentence for each invalid value. */
  readonly problems: readonly string[];
}

export function readOptions(written: {
  readonly [Name in keyof Omit<Options, 'problems'>]: Attribute['value'];
}): Options {
  const problems: string[] = [];
  const report = (problem: string): void => void problems.push(problem);
  const {srcMode, grouping, maxItems, headingLevel, permalinks, theme} = written;
  const {changedSince, contactHref} = written;
  return {
    srcMode: oneOf({name: 'src-mode', value: srcMode}, ['replace', 'append'], report),
    grouping: oneOf({name: 'grouping', value: grouping}, ['topic', 'none'], report),
    maxItems: wholeNumber(
      {name: 'max-items', value: maxItems},
      {min: 1, max: Infinity, default: 50},
      report,
    ),
    headingLevel: wholeNumber(
      {name: 'heading-level', value: headingLevel},
      {min: 1, max: 6, default: 2},
      report,
    ),
    permalinks: oneOf({name: 'permalinks', value: permalinks}, ['read', 'write', 'off'], report),
    theme: oneOf({name: 'theme', value: theme}, ['auto', 'light', 'dark'], report),
    changedSince: month({name: 'changed-since', value: changedSince}, report),
    contactHref: linkAddress({name: 'contact-href', value: contactHref}, report),
    problems,
  };
}
