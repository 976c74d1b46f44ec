import {isSafeUrl, parseMarkup} from '../core/markup.js';

/** A problem in a text in the Markdown subset. */
export interface MarkupProblem {
  readonly level: 'error' | 'hint';
  readonly rule: 'empty-answer' | 'unsafe-link' | 'unknown-markup';
  readonly message: string;
}

const KNOWN = 'paragraphs, "-" and "1." lists of one level, **strong**, [text](address)';

/**
 * Constructs of other kinds of Markdown that the subset does not have. Each pattern ends at its own
 * next delimiter, so matching takes linear time.
 */
const UNKNOWN: readonly (readonly [what: string, pattern: RegExp, effect?: string])[] = [
  ['an HTML tag', /<\/?[a-z][^<>]*>/i],
  ['an HTML comment', /<!--/],
  ['an HTML character reference', /&(?:[a-z]+|#\d+|#x[\da-f]+);/i],
  ['an image', /!\[[^[\]]*\]\([^()\s]*\)/],
  ['a heading', /^ {0,3}#{1,6}[ \t]\S/m],
  ['a block quote', /^ {0,3}>[ \t]/m],
  ['a list with "*" or "+"', /^[ \t]*[*+][ \t]+\S/m],
  ['a nested list', /^(?: {2}|\t)[ \t]*(?:-|\d{1,9}\.)[ \t]+\S/m, 'becomes part of the outer list'],
  ['a table', /^[ \t]*\|.*\|[ \t]*$/m],
  ['a horizontal rule', /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/m],
  ['code', /`[^`\n]+`|^```/m],
  ['emphasis with one "*"', /(?<![*\w])\*(?![*\s])[^*\n]+(?<!\s)\*(?!\*)/],
  ['emphasis with "_"', /(?<![\w_/])_{1,2}(?![_\s])[^_\n]+_{1,2}(?![\w_])/],
  ['struck-through text', /~~[^~\n]+~~/],
];

/** Any text in the form of a link. */
const LINK = /\[((?:[^[\]\\]|\\[^])+)\]\(([^()\n]*)\)/g;
/** Replaces escaped characters by letters, so that they have no meaning. */
const withoutEscapes = (text: string) => text.replace(/\\[!-/:-@[-`{-~]/g, 'xx');

export function checkMarkup(text: string): MarkupProblem[] {
  const problems: MarkupProblem[] = [];
  const add = (level: 'error' | 'hint', rule: MarkupProblem['rule'], message: string) =>
    problems.push({level, rule, message});
  const plain = withoutEscapes(text);
  if (parseMarkup(text).text.trim() === '') add('error', 'empty-answer', 'is empty');
  for (const [, , address = ''] of plain.matchAll(LINK)) {
    if (!isSafeUrl(address)) {
      add(
        'error',
        'unsafe-link',
        `the link to "${shorten(address)}" becomes text. Allowed: http, https, mailto, tel and relative addresses`,
      );
    } else if (/[\s<]|^$/.test(address)) {
      add(
        'hint',
        'unknown-markup',
        `"(${shorten(address)})" is not an address; the link is shown as text`,
      );
    }
  }
  const withoutLinks = plain.replace(/\]\([^()\s]*\)/g, ']( )');
  for (const [what, pattern, effect = 'is shown as text'] of UNKNOWN) {
    const found = pattern.exec(what === 'an image' ? plain : withoutLinks)?.[0].trim();
    if (found) {
      add('hint', 'unknown-markup', `"${shorten(found)}" (${what}) ${effect}. Known: ${KNOWN}`);
    }
  }
  return problems;
}

export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
