import {isSafeUrl, parseMarkup} from '../core/markup.js';

/** A stretch of text of a single kind. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
}

/** A paragraph (no marker) or a list item (`-` or `1.`). */
export interface Block {
  readonly marker: string;
  readonly runs: readonly Run[];
}

/** Writes blocks in the Markdown subset, so that parsing gives the same text again. */
export function writeMarkup(blocks: readonly Block[]): string {
  let source = '';
  let last: string | null = null;
  for (const {marker, runs} of blocks) {
    const text = writeRuns(tidy(runs));
    if (text === '') continue;
    // A list that starts with a number other than 1 must be separate.
    const isSameList =
      last !== null && last !== '' && marker !== '' && (last === '-') === (marker === '-');
    source += (source === '' ? '' : isSameList ? '\n' : '\n\n') + (marker && `${marker} `) + text;
    last = marker;
  }
  return source;
}

/** Escapes any text that would be read as markup. */
function escapeText(text: string): string {
  return text
    .replace(/[\\*[\]]/g, '\\$&')
    .replace(/^-(?=[ \t])/, '\\-')
    .replace(/^(\d{1,9})\.(?=[ \t])/, '$1\\.');
}

/** Collapses white space, trims both ends, and merges adjacent runs of the same kind. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const endsInSpace = last === undefined || last.text.endsWith(' ');
    const text = run.text
      .replace(/[ \t\r\n\f\u00a0]+/g, ' ')
      .replace(endsInSpace ? /^ / : /^$/, '');
    if (text === '') continue;
    if (last && !last.strong === !run.strong && last.href === run.href)
      joined[joined.length - 1] = {...last, text: last.text + text};
    else joined.push({...run, text});
  }
  const last = joined.pop();
  const text = last?.text.trimEnd() ?? '';
  return last && text !== '' ? [...joined, {...last, text}] : joined;
}

function writeRuns(runs: readonly Run[]): string {
  const plain = runs.map(({text}) => text).join('');
  for (const withStrong of [true, false]) {
    const source = guardStart(runs.map((run) => writeRun(run, withStrong)).join(''), runs);
    // Emphasis is not possible everywhere (inside a word, for example); plain text always is.
    if (parseMarkup(source).text === plain.trim()) return source;
  }
  return escapeText(plain);
}

function guardStart(source: string, [first]: readonly Run[]): string {
  return first && !first.strong && first.href === undefined
    ? escapeText(first.text) + source.slice(inline(first.text).length)
    : source;
}

function inline(text: string): string {
  return text.replace(/[\\*[\]]/g, '\\$&');
}

function writeRun({text, strong, href}: Run, withStrong: boolean): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text)!;
  if (inside === '') return text;
  const label = strong && withStrong ? `**${inline(inside)}**` : inline(inside);
  return before + (href === undefined ? label : `[${label}](${writeAddress(href)})`) + after;
}

function writeAddress(href: string): string {
  return href.replace(/[\s()<\\\0-\x1f]/g, (char) => {
    const code = char.charCodeAt(0);
    return code < 128 ? `%${code.toString(16).padStart(2, '0').toUpperCase()}` : encodeURI(char);
  });
}

const ADDRESS = /https?:\/\/[\w!#$%&'*+,./:;=?@~-]+[\w#/=&~-]/g;

/** Converts bare web addresses in plain text to links. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const {0: href, index} of text.matchAll(ADDRESS)) {
    runs.push({text: text.slice(done, index)}, isSafeUrl(href) ? {text: href, href} : {text: href});
    done = index + href.length;
  }
  return [...runs, {text: text.slice(done)}];
}
