/**
 * Compares wordings, however other programs write them down: word processors curl quotes, forms lose
 * line breaks, e-mail adds some, and old Japanese encodings exchange similar characters.
 */

/** Characters that programs exchange without changing the wording. */
const EXCHANGED: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/[\uff61-\uff9f]+/g, (found) => found.normalize('NFKC')],
  [/[\uff01-\uff5e]/g, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0)],
  [/[\u2018-\u201b\u2032]/g, "'"],
  [/[\u201c-\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212\u2022\u2023\u25aa\u25e6]/g, '-'],
  [/\u2026/g, '...'],
  [/\u301c/g, '~'],
  // Nobody sees soft hyphens, zero-width spaces and word joiners.
  [/[\u00ad\u200b\u2060\ufeff]/g, ''],
];

const LINE_BREAKS = /[\r\n\v\u0085\u2028\u2029]+/;

/** White space beside these characters has no meaning: programs break lines there. */
const CJK = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\u3000-\\u303f]';
const LOOSE_SPACE = new RegExp(`(?<=${CJK})\\s+|\\s+(?=${CJK})`, 'gu');

/**
 * The lines of a text as they are compared: without quotation marks of e-mail, escapes of Markdown, and
 * the apostrophe that keeps a spreadsheet from reading a cell as a formula.
 */
export function wordingLines(text: string): string[] {
  return text
    .normalize('NFC')
    .split(LINE_BREAKS)
    .map((line) =>
      EXCHANGED.reduce((all, [from, to]) => all.replace(from, to as string), line)
        .replace(LOOSE_SPACE, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:> ?)+/, '')
        .replace(/\\([\\*[\]<`#>+=~])/g, '$1')
        .replace(/^'(?=[=+\-@])/, ''),
    )
    .filter(Boolean);
}

/** The whole text, to be searched by {@link wordingPattern}. */
export const wording = (text: string): string =>
  wordingLines(text).join('\n').replace(LOOSE_SPACE, '');

/**
 * The source of a pattern that finds the text in a {@link wording}, also where line breaks became spaces
 * or nothing, or spaces became line breaks, and where lists lost or got their bullets.
 */
export const wordingPattern = (text: string): string =>
  wordingLines(text).map(linePattern).join('\\s*');

/** A marker of a list may be missing or added; “-5” and “1.5” are numbers. */
function linePattern(line: string): string {
  const [, marker = '-', words = ''] = /^(?:(-|\d+\.)(?!\d) ?)?(.*)$/.exec(line)!;
  return `(?:${escaped(marker)}(?!\\d)\\s*)?${escaped(words).replaceAll(' ', '\\s+')}`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
