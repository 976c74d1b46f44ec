import {parseFragment} from 'parse5';
import {looksLikeQuestion, type Note, withoutLabel} from './draft.js';
import {
  attribute,
  type ChildNode,
  type Element,
  elements,
  find,
  isElement,
  lineOf,
  type ParentNode,
  placeOf,
  textOf,
} from './html-tree.js';
import {findQuestions} from './json-ld.js';

/** A question in a page with the nodes of its answer. */
export interface Item {
  readonly line: number;
  readonly question: string;
  readonly answer: readonly ChildNode[];
  readonly topic?: string | undefined;
  readonly id?: string | undefined;
  readonly date?: string | undefined;
  readonly aliases?: readonly string[];
}

type Form = (page: ParentNode, notes: Note[]) => Item[];

/** The ways in which pages write questions, the most telling first. */
export const FORMS: Readonly<Record<string, Form>> = {
  'json-ld': fromJsonLd,
  microdata: fromMicrodata,
  details: fromDetails,
  dl: fromDefinitions,
  headings: fromHeadings,
};

const HEADING = /^h[1-6]$/;
const levelOf = ({tagName}: Element) => (HEADING.test(tagName) ? Number(tagName.charAt(1)) : 0);
const questionOf = (element: ParentNode) => withoutLabel(textOf(element), 'question');

function fromJsonLd(page: ParentNode, notes: Note[]): Item[] {
  return [...elements(page)]
    .filter((element) => attribute(element, 'type')?.trim() === 'application/ld+json')
    .flatMap((script) => {
      const line = lineOf(script);
      const [text] = script.childNodes;
      try {
        const value = JSON.parse(text && 'value' in text ? text.value : '') as unknown;
        return findQuestions(value).map(({html, ...question}) => ({
          ...question,
          line,
          answer: parseAnswer(html),
        }));
      } catch {
        notes.push({line, message: 'this JSON-LD is no JSON and is left out'});
        return [];
      }
    });
}

/** The nodes of an answer that is HTML in a text; without any element its lines count. */
export function parseAnswer(html: string): readonly ChildNode[] {
  const source = /<[a-z]/i.test(html) ? html : html.trim().replace(/\r?\n/g, '<br>');
  return parseFragment(source).childNodes;
}

const isProperty = (name: string) => (element: Element) =>
  (attribute(element, 'itemprop') ?? '').split(/\s+/).includes(name);

function fromMicrodata(page: ParentNode): Item[] {
  return withTopics(page, (element, topic) => {
    if (!/schema\.org\/Question\/?$/.test(attribute(element, 'itemtype') ?? '')) return [];
    const name = find(element, isProperty('name'));
    const answer = find(element, isProperty('acceptedAnswer'));
    const text = answer && find(answer, isProperty('text'));
    const question = (name && attribute(name, 'content')) ?? (name ? questionOf(name) : '');
    const id = attribute(element, 'id');
    return [
      {line: lineOf(element), question, answer: (text ?? answer)?.childNodes ?? [], topic, id},
    ];
  });
}

/** `<details>` around other ones names a topic. */
function fromDetails(page: ParentNode): Item[] {
  const isDetails = ({tagName}: Element) => tagName === 'details';
  const groups = new Map<Element, string>();
  return withTopics(page, (element, heading) => {
    if (!isDetails(element)) return [];
    const summary = element.childNodes.filter(isElement).find(({tagName}) => tagName === 'summary');
    const question = summary ? questionOf(summary) : '';
    const group = ancestors(element).find((ancestor) => groups.has(ancestor));
    const topic = group ? groups.get(group) : heading;
    if (find(element, isDetails)) {
      groups.set(element, question);
      return [];
    }
    const answer = element.childNodes.filter((node) => node !== summary);
    return [{line: lineOf(element), question, answer, topic, id: attribute(element, 'id')}];
  });
}

/** Where some terms are questions, lists without any (an address, say) are something else. */
function fromDefinitions(page: ParentNode): Item[] {
  const lists: {item: Item; isQuestion: boolean; list: Element}[] = [];
  withTopics(page, (list, topic) => {
    if (list.tagName !== 'dl') return [];
    const parts = list.childNodes
      .filter(isElement)
      .flatMap((part) => (part.tagName === 'div' ? part.childNodes.filter(isElement) : [part]));
    for (const item of pairs(parts, topic)) {
      const isQuestion = looksLikeQuestion(item.question) || item.isLabelled;
      lists.push({item, isQuestion, list});
    }
    return [];
  });
  const asking = new Set(lists.filter(({isQuestion}) => isQuestion).map(({list}) => list));
  return lists.filter(({list}) => asking.size === 0 || asking.has(list)).map(({item}) => item);
}

function pairs(parts: readonly Element[], topic: string | undefined) {
  const items: (Item & {answer: ChildNode[]; aliases: string[]; isLabelled: boolean})[] = [];
  for (const part of parts) {
    const last = items.at(-1);
    const question = questionOf(part);
    if (part.tagName === 'dd') last?.answer.push(...part.childNodes);
    else if (part.tagName !== 'dt') continue;
    else if (last?.answer.length === 0) last.aliases.push(question);
    else {
      const isLabelled = question.length < textOf(part).length;
      const id = attribute(part, 'id');
      items.push({line: lineOf(part), question, answer: [], aliases: [], topic, id, isLabelled});
    }
  }
  return items;
}

/** Headings that are questions; what follows up to the next heading of their level answers. */
function fromHeadings(page: ParentNode, notes: Note[]): Item[] {
  const questions = new Set(
    [...elements(page)].filter((one) => levelOf(one) > 0 && looksLikeQuestion(textOf(one))),
  );
  const levels = new Set([...questions].map(levelOf));
  const topics = new Map<number, string>();
  const items: Item[] = [];
  for (const heading of elements(page)) {
    const level = levelOf(heading);
    if (level === 0) continue;
    if (questions.has(heading)) {
      const topic = topics.get(Math.max(0, ...[...topics.keys()].filter((other) => other < level)));
      const answer = contentAfter(heading, level, questions);
      const id = attribute(heading, 'id');
      items.push({line: lineOf(heading), question: questionOf(heading), answer, topic, id});
      continue;
    }
    for (const other of topics.keys()) if (other >= level) topics.delete(other);
    topics.set(level, textOf(heading));
    if (levels.has(level) && level > 1) {
      const message = `the heading "${textOf(heading)}" is not a question and is left out`;
      notes.push({line: lineOf(heading), message});
    }
  }
  return items;
}

function contentAfter(
  heading: Element,
  level: number,
  questions: ReadonlySet<Element>,
): ChildNode[] {
  const ends = (node: ChildNode) =>
    isElement(node) &&
    [node, ...elements(node)].some((one) => questions.has(one) || (levelOf(one) || 9) <= level);
  // A heading may stand in a wrapper of its own.
  let at: Element = heading;
  for (;;) {
    const parent = at.parentNode;
    if (!parent) return [];
    const content: ChildNode[] = [];
    let end: ChildNode | undefined;
    for (let i = placeOf(at) + 1; i < parent.childNodes.length && !end; i++) {
      const node = parent.childNodes[i]!;
      if (ends(node)) end = node;
      else content.push(node);
    }
    const isEmpty = content.every(
      (node) => !isElement(node) && !('value' in node && node.value.trim()),
    );
    if (!isEmpty || end || !('tagName' in parent) || parent.tagName === 'body') return content;
    at = parent;
  }
}

/** Goes through a page with the heading that stands above each element, those inside answers left out. */
function withTopics(page: ParentNode, read: (one: Element, topic?: string) => Item[]): Item[] {
  let topic: string | undefined;
  const items: Item[] = [];
  for (const element of elements(page)) {
    const isHeading = levelOf(element) > 0;
    if (isHeading && !ancestors(element).some(isAnswer)) topic = textOf(element);
    items.push(...read(element, topic));
  }
  return items;
}

const isAnswer = (element: Element) =>
  ['details', 'dl'].includes(element.tagName) ||
  attribute(element, 'itemprop') !== undefined ||
  attribute(element, 'itemtype')?.endsWith('/Question') === true;

function ancestors(element: Element): Element[] {
  const list: Element[] = [];
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) list.push(at);
  return list;
}
