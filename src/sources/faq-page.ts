/** Reads schema.org's FAQPage as sites publish it for search engines; its texts are HTML. */
import {languageTag} from '../core/language.js';
import {absoluteUrl} from './absolute-url.js';
import type {Draft, DraftSet} from './draft.js';
import {TEXT} from './format.generated.js';
import {parseHtml} from './html.js';
import {type LinkedQuestion, readLinkedData} from './json-ld.js';
import {formatPath} from './json-path.js';
import {readPair} from './question-and-answer.js';
import {type ReadContext, readShape} from './validate.js';
import {answerHtml, questionHtml} from './prepare-html.js';

/** The address of a source's document, and the language of the page. */
export interface Origin {
  readonly base: string;
  readonly lang: string;
}

/** The questions in a JSON-LD value; undefined if it contains neither an FAQPage nor a question. */
export function readFaqPages(
  json: unknown,
  context: ReadContext,
  origin: Origin,
): DraftSet | undefined {
  const {lang, pages, questions} = readLinkedData(json, origin.lang);
  const entries = questions.flatMap((question) => {
    const path = context.path + formatPath(question.path);
    const draft = readLinkedQuestion(question, {...context, path}, origin.base);
    // The name of a single page would be the only heading, above everything.
    const topic = question.page < 0 || pages > 1 ? question.topic : '';
    return draft ? [{...draft, topic}] : [];
  });
  return pages + questions.length > 0 ? {lang: languageTag(lang), entries} : undefined;
}

function readLinkedQuestion(
  {name, text, answers, id, date}: LinkedQuestion,
  {path, report}: ReadContext,
  base: string,
): Draft | undefined {
  const place = {path: `${path}.acceptedAnswer.text`, report};
  const question = readShape(name, TEXT, {path: `${path}.name`, report});
  const html = readShape(text, TEXT, place);
  if (typeof question !== 'string' || typeof html !== 'string') return undefined;
  if (answers > 1) report(`${path} has ${answers} answers; the first is shown`);
  const pair = readPair(parseHtml(questionHtml(question)), parseHtml(answerHtml(html)), {
    ...place,
    resolve: (address) => absoluteUrl(address, base),
  });
  const [asOf] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  return {
    ...pair,
    // If the text has no words when read as HTML, it was not meant as HTML.
    question: pair.question || question,
    ...(id && {id}),
    ...(asOf && {asOf}),
  };
}
