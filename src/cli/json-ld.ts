import type {Path} from './problem.js';

/** A schema.org `Question` with its answer, which is HTML. */
export interface LinkedQuestion {
  readonly path: Path;
  readonly question: string;
  readonly html: string;
  /** Name of the page that holds it. */
  readonly topic: string | undefined;
  readonly id: string | undefined;
  readonly date: string | undefined;
}

interface Place {
  readonly value: unknown;
  readonly path: Path;
  readonly topic: string | undefined;
}

/** Every question with an answer, however deep (`@graph`, `mainEntity`, lists of pages), in order. */
export function findQuestions(root: unknown): LinkedQuestion[] {
  const found: LinkedQuestion[] = [];
  const open: Place[] = [{value: root, path: [], topic: undefined}];
  for (let place = open.pop(); place; place = open.pop()) {
    const {value, path} = place;
    if (typeof value !== 'object' || value === null) continue;
    const object = value as Readonly<Record<string, unknown>>;
    if (isA(object, 'Question') && ('acceptedAnswer' in object || 'suggestedAnswer' in object)) {
      found.push(toQuestion(object, place));
      continue;
    }
    const topic = isA(object, 'FAQPage') ? (textOf(object['name']) ?? place.topic) : place.topic;
    const children = Object.entries(object).map(([key, child]) => ({
      value: child,
      path: [...path, Array.isArray(value) ? Number(key) : key],
      topic,
    }));
    open.push(...children.reverse());
  }
  return found;
}

/** The language that any part of it names first. */
export function findLanguage(root: unknown): string | undefined {
  const object = root as Readonly<Record<string, unknown>> | null;
  if (typeof object !== 'object' || object === null) return undefined;
  const own = object['inLanguage'];
  if (typeof own === 'string') return own;
  const parts = Array.isArray(root) ? root : object['@graph'];
  return Array.isArray(parts) ? parts.map(findLanguage).find((lang) => lang) : undefined;
}

function toQuestion(
  object: Readonly<Record<string, unknown>>,
  {path, topic}: Place,
): LinkedQuestion {
  const answers = object['acceptedAnswer'] ?? object['suggestedAnswer'];
  const [answer] = Array.isArray(answers) ? (answers as unknown[]) : [answers];
  const html =
    typeof answer === 'string' ? answer : textOf((answer as {text?: unknown} | null)?.text);
  return {
    path,
    question: textOf(object['name']) ?? textOf(object['text']) ?? '',
    html: html ?? '',
    topic,
    id: /#(.+)$/.exec(textOf(object['@id']) ?? textOf(object['url']) ?? '')?.[1],
    date: textOf(object['dateModified']),
  };
}

function isA(object: Readonly<Record<string, unknown>>, type: string): boolean {
  return [object['@type']]
    .flat()
    .some((name) => typeof name === 'string' && name.split(/[/#:]/).pop() === type);
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null && '@value' in value)
    return textOf(value['@value']);
  return typeof value === 'string' ? value : undefined;
}
