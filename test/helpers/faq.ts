/**
 * `<trust-faq>` as a test uses it: what visitors see and do.
 *
 *     const faq = await open('topics=data open=first');
 *     await faq.type('audit');
 *     expect(faq.ids).to.deep.equal(['audits']);
 */
import type {TrustFaq} from '../../src/trust-faq.js';
import * as page from './fixture.js';
import * as seen from './wait.js';

export class Faq {
  constructor(
    /** Gives access to the public surface: attributes, properties, methods, events. */
    readonly element: TrustFaq,
  ) {}

  /** Everything with this part name, in order. */
  parts<Kind extends HTMLElement = HTMLElement>(name: string): Kind[] {
    return page.parts<Kind>(this.element, name);
  }

  /** The one element with this part name; there must be exactly one. */
  part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    return page.part<Kind>(this.element, name);
  }

  get items(): HTMLElement[] {
    return page.items(this.element);
  }

  get questions(): HTMLButtonElement[] {
    return page.questions(this.element);
  }

  /** Ids of the entries on screen, in order. */
  get ids(): string[] {
    return page.ids(this.element);
  }

  /** Ids of the entries that are open, in order. */
  get openIds(): string[] {
    return page.openIds(this.element);
  }

  /** The question of an entry on screen. */
  question(id: string): HTMLButtonElement {
    return page.question(this.element, id);
  }

  /** The panel that a question opens. */
  panel(id: string): HTMLElement {
    return page.panel(this.element, id);
  }

  get input(): HTMLInputElement {
    return page.input(this.element);
  }

  /** The count that a visitor reads. */
  get count(): string {
    return seen.count(this.element);
  }

  /** Texts of all marks. */
  get marks(): string[] {
    return seen.marks(this.element.shadowRoot!);
  }

  /** The focused element inside the shadow tree. */
  get focused(): HTMLElement | null {
    return seen.focused(this.element);
  }

  /** Resolves when everything requested so far is on screen and its events are dispatched. */
  settle(): Promise<void> {
    return page.settle(this.element);
  }

  /** Sets the text of the search box as a visitor's input does. */
  type(text: string): Promise<void> {
    return page.type(this.element, text);
  }

  /** Presses a button by its part and its text or value. */
  press(part: string, text?: string): Promise<void> {
    return page.pressPart(this.element, part, text);
  }

  /** The next event of this type. */
  next<Type extends keyof HTMLElementEventMap>(type: Type): Promise<HTMLElementEventMap[Type]> {
    return seen.nextEvent(this.element, type);
  }

  /** The next announcement for screen readers. */
  nextAnnouncement(): Promise<string> {
    return seen.nextAnnouncement(this.element);
  }
}

export {afterTest, events, findIn, inSource, place, warnings} from './fixture.js';
export {marks, nextEvent, nextFrame, nextTask, textOf} from './wait.js';
// For elements of other pages, in frames.
export {
  ids,
  input,
  items,
  openIds,
  panel,
  part,
  parts,
  pressPart,
  question,
  questions,
  settle,
  type,
  unfinished,
} from './fixture.js';
export {count, focused, nextAnnouncement} from './wait.js';

/**
 * Adds markup to the test page until the end of the test; returns its first `<trust-faq>`, once it is
 * ready.
 */
export const show = async (html: string): Promise<Faq> => new Faq(await page.fixture(html));

/** Adds markup to the test page until the end of the test; returns its elements, once they are ready. */
export async function showAll(html: string): Promise<Faq[]> {
  const elements = [...page.place(html).querySelectorAll('trust-faq')];
  for (const element of elements) {
    await element.ready;
    await page.settle(element);
  }
  return elements.map((element) => new Faq(element));
}

/** Like `showAll`, for exactly two elements. */
export const showTwo = async (html: string): Promise<[Faq, Faq]> =>
  (await showAll(html)) as [Faq, Faq];

/** Adds an English element with these HTML attributes to the test page until the end of the test. */
export const open = async (attributes = '', inside = ''): Promise<Faq> =>
  new Faq(await page.fixture(`<trust-faq lang="en" ${attributes}>${inside}</trust-faq>`));
