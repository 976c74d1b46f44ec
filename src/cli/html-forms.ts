/** The questions of a page, found with the element's own reader. */
import {
  findQuestions,
  type Placed,
  type QuestionBlock,
  underTopics,
} from '../sources/find-questions.js';
import {type Form, looksLikeQuestion, wordsOf} from '../sources/question-forms.js';
import {elementsIn, type HtmlNode} from '../sources/html-tree.js';
import {readLinkedData} from '../sources/json-ld.js';
import {answerHtml, questionHtml} from '../sources/prepare-html.js';
import type {Note} from './conversion.js';
import {parseText} from './parse-html.js';

/** A question on a page with the nodes of its answer. */
export interface Item {
  readonly line: number;
  readonly question: readonly HtmlNode[];
  readonly answer: readonly HtmlNode[];
  /** Number of answers; the first is used. */
  readonly answers: number;
  readonly topic?: string | undefined;
  readonly topicId?: string | undefined;
  readonly id?: string | undefined;
  readonly date?: string | undefined;
  readonly aliases?: readonly string[];
}

type ReadForm = (page: readonly HtmlNode[], notes: Note[], lang: string) => Item[];

/** The forms in which pages write questions, most explicit first. */
export const FORMS: Readonly<Record<string, ReadForm>> = {
  'json-ld': fromJsonLd,
  ...Object.fromEntries(
    (['microdata', 'details', 'dl', 'headings', 'flat'] as const).map((form) => [
      form,
      fromMarkup(form),
    ]),
  ),
};

function fromJsonLd(page: readonly HtmlNode[], notes: Note[], lang: string): Item[] {
  return [...elementsIn(page)]
    .filter((element) => element.attribute('type')?.trim() === 'application/ld+json')
    .flatMap(({line = 1, children}) => {
      try {
        return linkedItems(
          JSON.parse(children.filter((node) => typeof node === 'string').join('')),
          lang,
          () => line,
        );
      } catch (error) {
        notes.push({line, message: `this JSON-LD is not JSON and is skipped (${String(error)})`});
        return [];
      }
    });
}

/** Converts the questions of JSON-LD; `lineOf` returns the line of a path in the file. */
export function linkedItems(
  value: unknown,
  lang: string,
  lineOf: (path: readonly (string | number)[]) => number,
): Item[] {
  return readLinkedData(value, lang).questions.map(({path, name, text, ...rest}) => {
    const line = lineOf(path);
    const {id, date, answers} = rest;
    const question = typeof name === 'string' ? parseText(questionHtml(name), line) : [];
    const answer = typeof text === 'string' ? parseText(answerHtml(text), line) : [];
    return {line, question, answer, answers, topic: rest.topic, id, date};
  });
}

function fromMarkup(form: Form): ReadForm {
  return (page, notes) => {
    const report = (message: string) => notes.push({line: 1, message});
    const blocks = findQuestions(page, {forms: [form], isStrict: true, report});
    const placed = underTopics(blocks).filter(({block}) => block.form !== 'topic');
    if (form === 'headings') noteOtherHeadings(blocks, notes);
    return (form === 'dl' ? askingLists(placed) : placed).map(toItem);
  };
}

function toItem({block, topic}: Placed): Item {
  const {element, question, answer, aliases, more = 0} = block;
  return {
    line: element.line ?? 1,
    question,
    answer,
    answers: more + 1,
    topic: topic && wordsOf(topic.question),
    topicId: topic?.element.attribute('id') ?? undefined,
    id: element.attribute('id') ?? undefined,
    aliases: aliases.map((term) => wordsOf([term])),
  };
}

/** If some terms are questions, lists without any question are something else, such as an address. */
function askingLists(placed: readonly Placed[]): readonly Placed[] {
  const asking = new Set(
    placed
      .filter(({block}) => looksLikeQuestion(wordsOf(block.question)))
      .map(({block}) => block.list),
  );
  return asking.size > 0 ? placed.filter(({block}) => asking.has(block.list)) : placed;
}

/** Reports headings at the level of the questions that are not questions themselves. */
function noteOtherHeadings(blocks: readonly QuestionBlock[], notes: Note[]): void {
  const levels = new Set(blocks.filter(({form}) => form === 'headings').map(({level}) => level));
  for (const {form, level, element} of blocks) {
    if (form !== 'topic' || level < 2 || !levels.has(level)) continue;
    const message = `the heading "${wordsOf([element])}" is not a question and is skipped`;
    notes.push({line: element.line ?? 1, message});
  }
}
