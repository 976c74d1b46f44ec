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
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:> ?)+/, '')
        .replace(/\\([\\*[\]<`#>+=~])/g, '$1')
        .replace(/^'(?=[=+\-@])/, ''),
    )
    .filter(Boolean);
}

/**
 * The text in one line as it is compared. White space only counts between two letters or digits of ASCII:
 * elsewhere, programs break lines or lose a break without changing the wording.
 */
export const wording = (text: string): string => squeezed(wordingLines(text));

/** The same without the marks of lists; “-5” and “1.5” are numbers. */
export const bareWording = (text: string): string =>
  squeezed(wordingLines(text).map((line) => line.replace(/^(?:-|\d+\.)(?!\d) ?/, '')));

const squeezed = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replaceAll('**', '')
    .replace(/\s+/g, ' ')
    .replace(/([^a-z\d]) | (?![a-z\d])/gi, '$1');

export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
