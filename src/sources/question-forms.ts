/**
 * The forms in which pages write questions: explicit ones (microdata, `<details>`, `<dl>`), headings,
 * and, on pages with none of these (`flat`), buttons, class names and lines that begin with “Q.”.
 */
import {hasElement, type HtmlElement, type HtmlNode, tagOf} from './html-tree.js';
import {hasAnswerMark, hasQuestionMark} from './prefixes.js';
import {breaksLine, plainText, readNodes, readQuestion} from './html-to-nodes.js';

export type Form = 'microdata' | 'details' | 'dl' | 'headings' | 'flat';

const SILENT_CONTEXT = {path: '', report: () => undefined, resolve: () => undefined};

export const wordsOf = (nodes: readonly HtmlNode[]): string =>
  plainText(readQuestion(nodes, SILENT_CONTEXT));
export const hasWords = (nodes: readonly HtmlNode[]): boolean =>
  readNodes(nodes, SILENT_CONTEXT).length > 0;

/** Whether a text is worded as a question, or begins with “Q.”. */
export function looksLikeQuestion(text: string): boolean {
  return /[?？]["”」』)）]?$|か[。．]?$/.test(text.trim()) || hasQuestionMark(text);
}

/** The form of a question, and the parts that differ from an element whose text is the question. */
type Start = {readonly form: Form} & Partial<StartParts>;

interface StartParts {
  readonly question: readonly HtmlNode[];
  readonly answer: HtmlNode[];
  /** Number of further answers, which are not shown. */
  readonly more: number;
}

/** The question that begins with an element, if it has one of the given forms. */
export function readBlock(
  element: HtmlElement,
  forms: ReadonlySet<Form>,
  hasWordsBefore: () => boolean,
): Start | undefined {
  const {tag} = element;
  if (forms.has('microdata') && isOfType(element)) return microdata(element);
  if (forms.has('details') && tag === 'details') {
    const summary = element.children.filter((child) => tagOf(child) === 'summary')[0];
    const answer = element.children.filter((child) => child !== summary);
    return {form: 'details', question: summary ? [summary] : [], answer};
  }
  if (forms.has('dl') && tag === 'dt') return {form: 'dl'};
  if (!forms.has('flat')) return undefined;
  if (isSwitch(element) || isNamedQuestion(element)) return {form: 'flat'};
  return lineOf(element, hasWordsBefore);
}

function isOfType(element: HtmlElement): boolean {
  return /schema\.org\/Question\/?$/.test(element.attribute('itemtype') ?? '');
}

function microdata(element: HtmlElement): Start {
  const all = (nodes: readonly HtmlNode[], name: string): HtmlElement[] => {
    const found: HtmlElement[] = [];
    const isNamed = (one: HtmlElement) =>
      (one.attribute('itemprop') ?? '').split(/\s+/).includes(name);
    hasElement(nodes, (one) => isNamed(one) && found.push(one) === 0);
    return found;
  };
  const name = all(element.children, 'name')[0];
  const accepted = all(element.children, 'acceptedAnswer');
  const answers = accepted.length > 0 ? accepted : all(element.children, 'suggestedAnswer');
  const [answer] = answers;
  const text = answer && all(answer.children, 'text')[0];
  return {
    form: 'microdata',
    question: name ? [name.attribute('content') ?? name] : [],
    answer: [...((text ?? answer)?.children ?? [])],
    more: Math.max(0, answers.length - 1),
  };
}

/** Whether an element opens a panel or asks a question: a button, or an element or link that acts as one. */
function isSwitch(element: HtmlElement): boolean {
  const has = (name: string) => element.attribute(name) !== null;
  const isButton = element.tag === 'button' || element.attribute('role') === 'button';
  const opens = ['aria-expanded', 'aria-controls', 'data-toggle', 'data-bs-toggle'].some(has);
  if (!isButton && !(element.tag === 'a' && opens)) return false;
  return (opens || looksLikeQuestion(wordsOf([element]))) && wordsOf([element]) !== '';
}

const QUESTION_CLASS = /(?:question|(?:^|[\s_-])q)(?=$|[\s_-])/i;

/** Accepts `faq-question`, `schema-faq-question`, `faq_q`, but not the box around question and answer. */
function isNamedQuestion({attribute, children}: HtmlElement): boolean {
  const classOf = (name: string | null) => name ?? '';
  if (!QUESTION_CLASS.test(classOf(attribute('class')))) return false;
  return !hasElement(children, (inner) =>
    /answer|question/i.test(classOf(inner.attribute('class'))),
  );
}

/** A line that begins with “Q.”, or bold question words at the start of a line. */
function lineOf(element: HtmlElement, hasWordsBefore: () => boolean): Start | undefined {
  const {tag, children} = element;
  if (/^(?:b|strong)$/.test(tag))
    return looksLikeQuestion(wordsOf([element])) && !hasWordsBefore() ? {form: 'flat'} : undefined;
  const isLine =
    breaksLine(tag) &&
    !hasElement(children, (inner) => breaksLine(inner.tag) && inner.tag !== 'br');
  if (!isLine || !hasQuestionMark(wordsOf(children))) return undefined;
  const at = children.findIndex(
    (child, i) => tagOf(child) === 'br' && hasAnswerMark(wordsOf(children.slice(i + 1))),
  );
  if (at < 0) return {form: 'flat'};
  return {form: 'flat', question: children.slice(0, at), answer: children.slice(at + 1)};
}
