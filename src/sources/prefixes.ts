/** The “Q1.” and “A：” that pages put before their texts. */
import type {MarkupNode, PhrasingNode, TextNode} from '../core/markup.js';

/**
 * “1”, “ 2-3”, “.4”, “No. 5” after the letter or word; then a sign that separates it from the text (but
 * not that of an abbreviation, “Q.E.D.”), or, less clearly, a space or the end of an element.
 */
const REST =
  /(?:\.(?=\d)|\s*)(?:no\.?\s*)?\d*(?:[-.]\d+)*(?:\s*([.:、)\]>】〕」|]+)(?![a-z]\.)\s*|\s*-\s+|\s+|$)/
    .source;
const mark = (words: RegExp) => new RegExp(`^\\s*[[(<【〔「]?\\s*(?:${words.source})${REST}`, 'i');
const QUESTION = mark(/Q(?:uestion)?|ご?質問|お?問い?/);
const ANSWER = mark(/A(?:ns(?:wer)?)?|ご?回答|お?答え?/);

/** The number of characters that belong to the mark, and whether a sign makes it clear. */
interface Mark {
  readonly length: number;
  readonly isClear: boolean;
}

function markOf(pattern: RegExp, text: string): Mark {
  // Converts full-width characters to ASCII, which does not change the length.
  const start = text
    .slice(0, 24)
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const [{length}, sign] = pattern.exec(start) ?? [''];
  return {length: length < text.trimEnd().length ? length : 0, isClear: !!sign};
}

/** Whether a text begins with “Q1.” and continues after it. */
export const hasQuestionMark = (text: string): boolean => markOf(QUESTION, text).isClear;

/** Whether a text begins with “A1.” and continues after it. */
export const hasAnswerMark = (text: string): boolean => markOf(ANSWER, text).isClear;

/** Removes “Q.” and “A.” from a question and its answer; less clear marks only if both have one. */
export function cutMarks(question: readonly TextNode[], answer: readonly TextNode[]): void {
  const marks = [firstMark(QUESTION, question), firstMark(ANSWER, answer)];
  const isPair = marks.every(({length}) => length > 0);
  [question, answer].forEach((texts, i) => {
    const {length, isClear} = marks[i]!;
    if (isPair || isClear) cut(texts, length);
  });
}

/** Also accepts a mark in an element of its own. */
function firstMark(pattern: RegExp, texts: readonly TextNode[]): Mark {
  const mark = markOf(pattern, texts.map(({value}) => value).join(''));
  const [{value} = {value: ''}] = texts;
  const isAlone = texts.length > 1 && pattern.exec(value)?.[0] === value;
  return mark.length > 0 || !isAlone ? mark : {length: value.length, isClear: false};
}

function cut(texts: readonly TextNode[], length: number): void {
  let rest = length;
  for (const text of texts) {
    const {value} = text;
    text.value = value.slice(rest);
    rest -= value.length - text.value.length;
  }
}

/** The texts of the first lines, starting with the first one that is not blank. */
export function firstTexts(nodes: readonly MarkupNode[]): readonly TextNode[] {
  const texts: TextNode[] = [];
  const visit = (node: MarkupNode | PhrasingNode): void => {
    if (node.type === 'text' && (texts.length > 0 || node.value.trim())) texts.push(node);
    if ('children' in node) (node.children as readonly PhrasingNode[]).forEach(visit);
  };
  nodes.slice(0, 2).forEach(visit);
  return texts;
}
