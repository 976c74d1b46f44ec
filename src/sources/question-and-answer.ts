import {markupOf, type MarkupNode} from '../core/markup.js';
import type {HtmlNode} from './html-tree.js';
import {cutMarks, firstTexts} from './prefixes.js';
import {type HtmlContext, plainText, readNodes, readQuestion} from './html-to-nodes.js';

/** The texts of an entry. */
export interface Pair {
  readonly question: string;
  /** Plain text of its nodes. */
  readonly answer: string;
  readonly nodes: readonly MarkupNode[];
}

/** A question and its answer, without the “Q.” and “A.” before them. */
export function readPair(
  question: readonly HtmlNode[],
  answer: readonly HtmlNode[],
  context: HtmlContext,
): Pair {
  const words = readQuestion(question, context);
  const nodes = readNodes(answer, context);
  cutMarks(firstTexts(words), firstTexts(nodes));
  return {question: plainText(words), answer: markupOf(nodes).text, nodes};
}
