/** Finds schema.org's questions in JSON-LD, in the forms in which sites and their plug-ins publish them. */
import type {JsonPath} from './json-path.js';
import {isList, isObject} from './validate.js';

/** A question with its answer, whose texts are HTML. */
export interface LinkedQuestion {
  readonly path: JsonPath;
  readonly name: unknown;
  readonly text: unknown;
  /** Number of answers; the first is used. */
  readonly answers: number;
  /** Name of the list that contains it, or of its page. */
  readonly topic: string;
  /** Index of its FAQPage among all of them; -1 if it is in none, or in a named list. */
  readonly page: number;
  /** The site's own id. */
  readonly id: string;
  /** Date of the last change, as the site writes it. */
  readonly date: string;
}

export interface LinkedData {
  /** Language of the first FAQPage that states one, otherwise the first one stated; empty if none is. */
  readonly lang: string;
  readonly pages: number;
  readonly questions: readonly LinkedQuestion[];
}

type Thing = Readonly<Record<string, unknown>>;

interface Place {
  readonly value: unknown;
  readonly path: JsonPath;
  readonly topic: string;
  readonly page: number;
}

/** `lang` selects among values in several languages. */
export function readLinkedData(root: unknown, lang = ''): LinkedData {
  const all = [...thingsIn(root)];
  const byId = new Map<string, Place>();
  for (const place of all) {
    const id = place.value['@id'];
    // Merges the statements of several places about the same thing.
    const known = typeof id === 'string' && byId.get(id);
    if (typeof id === 'string' && Object.keys(place.value).length > 1)
      byId.set(id, known ? {...known, value: {...place.value, ...(known.value as Thing)}} : place);
  }
  const pages = all.filter(({value}) => isA(value, 'FAQPage'));
  const read = new Reader(byId, lang);
  pages.forEach((place, page) => read.questionsIn({...place, page, topic: ''}));
  read.questionsIn({value: root, path: [], page: -1, topic: ''});
  const spoken = [...pages, ...all].map(({value}) => languageOf(value['inLanguage']));
  return {
    lang: spoken.filter((tag) => tag)[0] ?? '',
    pages: pages.length,
    questions: withUniqueIds(read.questions),
  };
}

class Reader {
  readonly questions: LinkedQuestion[] = [];
  private readonly _seen = new Set<unknown>();

  constructor(
    private readonly _byId: ReadonlyMap<string, Place>,
    private readonly _lang: string,
  ) {}

  /** Reads every question below a place, at any depth, in order, each once. */
  questionsIn(top: Place): void {
    const open = [top];
    for (let place = open.pop(); place; place = open.pop()) {
      const {value, path, topic, page} = this._follow(place);
      if (this._seen.has(value) || typeof value !== 'object' || value === null) continue;
      this._seen.add(value);
      if (isObject(value) && isQuestion(value, page)) {
        this.questions.push(this._questionOf(value, {value, path, topic, page}));
        continue;
      }
      const name = isObject(value) ? this._text(value['name']) : '';
      const isNamed = isA(value, 'FAQPage') || isA(value, 'ItemList');
      const inside = {
        topic: (isNamed && name) || topic,
        page: isNamed && name && isA(value, 'ItemList') ? -1 : page,
      };
      const keys = isList(value) ? [...value.keys()] : Object.keys(value);
      const children = keys.map((key) => ({
        ...inside,
        value: (value as Record<string | number, unknown>)[key],
        path: [...path, key],
      }));
      open.push(...children.reverse());
    }
  }

  /** Resolves an `@id` to the thing that it refers to, if that is described anywhere. */
  private _follow(place: Place): Place {
    const id = isObject(place.value) ? place.value['@id'] : undefined;
    const known = typeof id === 'string' ? this._byId.get(id) : undefined;
    return known ? {...place, value: known.value, path: known.path} : place;
  }

  private _questionOf(thing: Thing, {path, topic, page}: Place): LinkedQuestion {
    const [accepted, suggested] = ['acceptedAnswer', 'suggestedAnswer'].map((key) =>
      this._listOf(thing[key]),
    );
    const answers = accepted!.length > 0 ? accepted! : suggested!;
    const [answer] = answers;
    const address = this._text(thing['@id']) || this._text(thing['url']);
    return {
      path,
      name: this._value(thing['name'] ?? thing['text'] ?? thing['headline']),
      text: this._value(isObject(answer) && !('@value' in answer) ? answer['text'] : answer),
      answers: answers.length,
      topic,
      page,
      id: /#(.+)$/.exec(address)?.[1] ?? '',
      date: this._text(thing['dateModified']),
    };
  }

  private _listOf(value: unknown): readonly unknown[] {
    const list = isObject(value) && isList(value['@list']) ? value['@list'] : value;
    return (isList(list) ? list : [list])
      .map((one) => this._follow({value: one, path: [], topic: '', page: 0}).value)
      .filter((one) => one !== undefined && one !== null);
  }

  /** A plain value, or the one in the requested language. */
  private _value(value: unknown): unknown {
    const values = this._listOf(value);
    const wanted = values.filter(
      (one) => isObject(one) && primary(one['@language']) === primary(this._lang),
    );
    const one = wanted[0] ?? values[0];
    return isObject(one) && '@value' in one ? one['@value'] : one;
  }

  private _text(value: unknown): string {
    const text = this._value(value);
    return typeof text === 'string' ? text : '';
  }
}

/** Every object, in order. */
function* thingsIn(root: unknown): Generator<Place & {readonly value: Thing}> {
  const open: Place[] = [{value: root, path: [], topic: '', page: -1}];
  const seen = new Set<unknown>();
  for (let place = open.pop(); place; place = open.pop()) {
    const {value, path} = place;
    // A value from a script may contain itself.
    if (typeof value === 'object' && seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) yield {...place, value};
    const inside = isList(value)
      ? // Prototype takes `entries` away from arrays.
        value.map((child, i) => [i, child] as const)
      : isObject(value)
        ? Object.entries(value)
        : [];
    for (const [key, child] of inside.reverse())
      open.push({...place, value: child, path: [...path, key]});
  }
}

/** On an FAQPage, anything with an answer is a question, whether it is declared as one or not. */
function isQuestion(thing: Thing, page: number): boolean {
  const hasAnswer = 'acceptedAnswer' in thing || 'suggestedAnswer' in thing;
  return isA(thing, 'Question') || (hasAnswer && page >= 0);
}

function isA(thing: unknown, type: string): boolean {
  if (!isObject(thing)) return false;
  return [thing['@type']]
    .flat()
    .some((name) => typeof name === 'string' && name.split(/[/#:]/).pop() === type);
}

/** `ja_JP`, or `{"@type": "Language", "alternateName": "ja"}`. */
function languageOf(value: unknown): string {
  if (isList(value)) return languageOf(value[0]);
  if (isObject(value)) return languageOf(value['alternateName'] ?? value['name']);
  return typeof value === 'string' ? value : '';
}

const primary = (tag: unknown) => languageOf(tag).toLowerCase().split(/[-_]/)[0];

/** Drops ids that several questions share, because they identify none of them. */
function withUniqueIds(questions: readonly LinkedQuestion[]): readonly LinkedQuestion[] {
  const seen = new Map<string, number>();
  for (const {id} of questions) seen.set(id, (seen.get(id) ?? 0) + 1);
  return questions.map((one) => (seen.get(one.id) === 1 ? one : {...one, id: ''}));
}
