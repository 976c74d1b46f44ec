/** Puts `<trust-faq>` on the test page and reads what a visitor would see. */
import '../../src/index.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {nextTask} from './wait.js';

/** Whether `src/index.js` is a built script. */
declare const BUILT: boolean;

/** Whether this page tests only what needs the source: see from-source.ts. */
const isFromSource = 'isFromSource' in window;

/** For tests that use modules of the source (its classes, its registries), which the built script does not expose. */
export const inSource = {
  describe: isFromSource ? describe.only : BUILT ? describe.skip : describe,
  it: isFromSource ? it.only : BUILT ? it.skip : it,
};

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

const HOME = location.href;
afterEach(() => {
  if (location.href !== HOME) history.replaceState(null, '', HOME);
});

/** Runs `step` at the end of the test. */
export function afterTest(step: () => void): void {
  undo.push(step);
}

/** Adds markup to the page until the end of the test. */
export function place(html: string): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  afterTest(() => container.remove());
  return container;
}

/** Adds markup to the page until the end of the test; returns its first `<trust-faq>`, once it is ready. */
export async function fixture(html: string): Promise<TrustFaq> {
  const element = place(html).querySelector('trust-faq')!;
  await element.ready;
  return element;
}

/** Everything in the shadow tree with this part name, in order. */
export function parts<Kind extends HTMLElement = HTMLElement>(
  element: TrustFaq,
  name: string,
): Kind[] {
  return [...element.shadowRoot!.querySelectorAll<Kind>(`[part~="${name}"]`)];
}

/** The one element with this part name; there must be exactly one. */
export function part<Kind extends HTMLElement = HTMLElement>(
  element: TrustFaq,
  name: string,
): Kind {
  const found = parts<Kind>(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements with the part "${name}"`);
  return found[0]!;
}

export const items = (element: TrustFaq): HTMLElement[] => parts(element, 'item');

export const questions = (element: TrustFaq): HTMLButtonElement[] => parts(element, 'question');

/** Ids of the entries on screen, in order. */
export const ids = (element: TrustFaq): string[] => questions(element).map(({value}) => value);

/** The question of an entry on screen. */
export function question(element: TrustFaq, id: string): HTMLButtonElement {
  const found = questions(element).find(({value}) => value === id);
  if (!found) throw new Error(`"${id}" is not on screen`);
  return found;
}

/** The panel that a question opens. */
export const panel = (element: TrustFaq, id: string): HTMLElement =>
  element.shadowRoot!.getElementById(question(element, id).getAttribute('aria-controls')!)!;

/** Ids of the entries whose question is marked as open and whose panel is shown, in order. */
export const openIds = (element: TrustFaq): string[] =>
  ids(element).filter((id) => {
    const expanded = question(element, id).getAttribute('aria-expanded') === 'true';
    const shown = !panel(element, id).hasAttribute('hidden');
    if (expanded !== shown) throw new Error(`question and panel of "${id}" disagree`);
    return shown;
  });

export const input = (element: TrustFaq): HTMLInputElement =>
  part<HTMLInputElement>(element, 'input');

/**
 * Resolves when everything requested so far is on screen, its events are dispatched, and the answers of
 * closed items are there.
 */
export async function settle(element: TrustFaq): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
  if (unfinished(element).length === 0) return;
  await nextTurn();
  await settle(element);
}

/** A turn of the page's other tasks that needs neither a clock nor frames. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    turns.port1.onmessage = () => resolve();
    turns.port2.postMessage(0);
  });
}

const turns = new MessageChannel();

/** Ids of the entries whose answer is not rendered yet. */
export const unfinished = (element: TrustFaq): string[] =>
  parts(element, 'panel')
    .filter((panel) => !panel.querySelector('[part~="answer"]'))
    .map((panel) => panel.dataset['id']!);

/** Sets the text of the search box as a visitor's input does. */
export async function type(element: TrustFaq, text: string): Promise<void> {
  const box = input(element);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: text}));
  await settle(element);
}

/** Presses a button by its part and its text or value. */
export async function pressPart(element: TrustFaq, name: string, text = ''): Promise<void> {
  const button = parts<HTMLButtonElement>(element, name).find(
    (one) =>
      [one.value, one.dataset['id']].includes(text) || one.textContent.trim().startsWith(text),
  );
  if (!button) throw new Error(`no part "${name}" with "${text}"`);
  button.click();
  await settle(element);
}

/** Simulates that find-in-page has found a text in a closed answer. */
export async function findIn(element: TrustFaq, id: string): Promise<void> {
  panel(element, id).dispatchEvent(new Event('beforematch', {bubbles: true}));
  await nextTask();
  await settle(element);
}

/** Collects the page's console warnings until the end of the test. */
export function warnings(): string[] {
  const own = console.warn;
  const collected: string[] = [];
  console.warn = (...words: unknown[]) => collected.push(words.join(' '));
  afterTest(() => (console.warn = own));
  return collected;
}

/** Collects the `detail` of every event of these types that reaches the document. */
export function events(...types: (keyof HTMLElementEventMap)[]): {type: string; detail: unknown}[] {
  const collected: {type: string; detail: unknown}[] = [];
  const collect = ({type, detail}: Event & {detail?: unknown}) => collected.push({type, detail});
  for (const name of types) {
    document.addEventListener(name, collect);
    afterTest(() => document.removeEventListener(name, collect));
  }
  return collected;
}
