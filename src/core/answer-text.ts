/** An answer as plain text: the text that is copied, and the text that is hashed (docs/verify.md). */
import {saysAddress} from './shows-own-address.js';
import {isLater, newestFirst} from './later-updates.js';
import {type ListItemNode, type MarkupNode, parseMarkup, type PhrasingNode} from './markup.js';
import {sha256} from './sha256.js';
import type {Entry, Update} from './types.js';

/** The fields in the order of the canonical text; a field is empty if the entry has no such value. */
export interface AnswerText {
  readonly lang: string;
  readonly question: string;
  /** Paragraphs, and lists with their bullets or numbers. */
  readonly answer: string;
  readonly asOf: string;
  /** The later developments, newest first, one per line. */
  readonly later: string;
  /** Addresses, one per line. */
  readonly sources: string;
}

export function answerText(entry: Entry, lang: string): AnswerText {
  const {question, answer, nodes, asOf = '', updates = [], sources = []} = entry;
  const later = newestFirst(updates).filter((update) => isLater(update, asOf));
  return {
    lang,
    question,
    answer: blocks(nodes ?? parseMarkup(answer).nodes),
    asOf,
    later: later.map(laterText).join('\n'),
    sources: sources.map(({href}) => href).join('\n'),
  };
}

/** `2025-11-14: Italy (public bodies): What was said. (https://…)` */
function laterText({date, text, nodes, source, measure}: Update): string {
  const said = blocks(nodes ?? parseMarkup(text).nodes).replace(/\s*\n\s*/g, ' ');
  const whose = measure ? [`${measure.by} (${measure.binds})`] : [];
  return [date, ...whose, `${said} (${source.href})`].join(': ');
}

const blocks = (nodes: readonly MarkupNode[]): string => nodes.map(words).join('\n\n');

function words(node: MarkupNode | ListItemNode | PhrasingNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  const parts = node.children.map(words);
  if (node.type === 'list')
    return parts
      .map((item, i) => `${node.ordered ? `${node.start + i}.` : '-'} ${item}`)
      .join('\n');
  if (node.type === 'listItem')
    return parts
      .map((part, i) =>
        node.children[i]!.type === 'list' ? `\n${part}`.replace(/\n/g, '\n  ') : part,
      )
      .join('');
  const text = parts.join('');
  return node.type === 'link' && !saysAddress(text, node.url) ? `${text} (${node.url})` : text;
}

/**
 * Normalizes lines for comparison: NFC, single spaces, no empty lines, and without the apostrophe that
 * keeps a spreadsheet from reading a cell as a formula.
 */
export function comparable(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^'(?=[=+\-@＝＋－＠])/, ''),
    )
    .filter(Boolean);
}

/** Every field below its name; docs/verify.md has the rules and an example. */
export function canonicalText({lang, question, answer, asOf, later, sources}: AnswerText): string {
  return Object.entries({lang, question, answer, asOf, later, sources})
    .flatMap(([name, value]) => [`[${name}]`, ...comparable(value)])
    .map((line) => `${line}\n`)
    .join('');
}

/** The first 16 hexadecimal digits of the SHA-256 of the canonical text. */
export const hashOf = (text: AnswerText): string => sha256(canonicalText(text)).slice(0, 16);
