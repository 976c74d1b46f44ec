/** An answer in words alone: what is copied of it, and what its hash is of (docs/verify.md). */
import {saysAddress} from './address.js';
import {isLater, newestFirst} from './later.js';
import {type MarkupNode, parseMarkup, type PhrasingNode} from './markup.js';
import {sha256} from './sha256.js';
import type {Entry, Update} from './types.js';

/** In the order of the canonical text. Empty where an entry has none. */
export interface AnswerText {
  readonly lang: string;
  readonly question: string;
  /** Paragraphs, and lists with their marks. */
  readonly answer: string;
  readonly asOf: string;
  /** The later developments, newest first, one a line. */
  readonly later: string;
  /** Addresses, one a line. */
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

function blocks(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => block(node)).join('\n\n');
}

function block(node: MarkupNode, indent = ''): string {
  if (node.type === 'paragraph') return words(node.children);
  return node.children
    .map(({children}, i) => {
      const mark = node.ordered ? `${node.start + i}. ` : '- ';
      return children.reduce(
        (line, child) =>
          line + (child.type === 'list' ? `\n${block(child, `${indent}  `)}` : words([child])),
        indent + mark,
      );
    })
    .join('\n');
}

function words(nodes: readonly PhrasingNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      const text = words(node.children);
      return node.type === 'link' && !saysAddress(text, node.url) ? `${text} (${node.url})` : text;
    })
    .join('');
}

/**
 * Lines as they are compared: in NFC, of single spaces, without empty ones and without the apostrophe
 * that keeps a spreadsheet from reading a cell as a formula.
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

/** Each field under its name; docs/verify.md has the rules and an example. */
export function canonicalText(text: AnswerText): string {
  const lines = (Object.keys(NAMES) as (keyof AnswerText)[]).flatMap((field) => [
    `[${NAMES[field]}]`,
    ...comparable(text[field]),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

const NAMES: Readonly<Record<keyof AnswerText, string>> = {
  lang: 'lang',
  question: 'question',
  answer: 'answer',
  asOf: 'as-of',
  later: 'later',
  sources: 'sources',
};

/** The first 16 hexadecimal digits of the SHA-256 of the canonical text. */
export const hashOf = (text: AnswerText): string => sha256(canonicalText(text)).slice(0, 16);
