import {elementsIn, type HtmlElement, type HtmlNode} from '../sources/html-tree.js';
import type {Note} from './conversion.js';
import type {Item} from './html-forms.js';
import type {ConvertOptions} from './options.js';
import {UsageError} from './problem.js';
import {count} from './report.js';
import {select} from './selectors.js';

/** Finds questions and answers by the editor's selectors; an answer belongs to the question before it. */
export function findBySelectors(
  page: readonly HtmlNode[],
  options: ConvertOptions,
  notes: Note[],
): Item[] {
  const {'question-selector': forQuestions = '', 'answer-selector': forAnswers = ''} = options;
  if (!forAnswers) throw new UsageError('--question-selector also needs --answer-selector');
  const questions = new Set(outermost(select(page, forQuestions)));
  const answers = new Set(outermost(select(page, forAnswers)));
  const items: (Item & {answer: HtmlNode[]})[] = [];
  for (const element of elementsIn(page)) {
    const {line = 1} = element;
    const id = element.attribute('id') ?? undefined;
    if (questions.has(element)) items.push({line, question: [element], answer: [], answers: 1, id});
    else if (answers.has(element) && items.length > 0) items.at(-1)!.answer.push(element);
    else if (answers.has(element))
      notes.push({line, message: 'an answer comes before the first question and is skipped'});
  }
  const message =
    items.length > 0
      ? `${count(items.length, 'question')} found as "${forQuestions}"`
      : `--question-selector "${forQuestions}" matches no element`;
  notes.unshift({line: 1, message});
  return items;
}

/** Drops elements inside other elements of the list, to which they belong. */
function outermost(found: readonly HtmlElement[]): readonly HtmlElement[] {
  const inside = new Set(
    found.flatMap(({children}) => [...elementsIn(children)]).map(({node}) => node),
  );
  return found.filter(({node}) => !inside.has(node));
}
