import {lightQuestions} from '../page/light-questions.js';
import {warn} from './warn.js';

/** Marks elements that a script has inserted, so that they are recognised in a saved copy of the page. */
const MARK = 'data-trust-faq';

/**
 * The script on this page that inserted or adopted an element; stored in the page's symbol registry,
 * because each copy of the script has its own memory.
 */
const MAKER = Symbol.for('trust-faq.maker');

type Made = Element & {[MAKER]?: Element};

/**
 * For pages whose editor strips unknown elements: `<script src="trust-faq.js" data-trust-faq
 * data-topics="data">` inserts the element after itself or into `data-target`. Must be called during
 * the script's first run: only then is it `document.currentScript`.
 */
export function insertByScript(): void {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script?.hasAttribute(MARK)) return;
  const id = script.getAttribute('data-target');
  const insert = (): void => {
    const target = id ? document.getElementById(id.replace('#', '')) : script.closest('body');
    const isLoading = document.readyState === 'loading';
    // A saved page may contain an element after the script that has not been parsed yet.
    if (isLoading && !(target && (id ? target : script).nextSibling))
      document.addEventListener('DOMContentLoaded', insert, {once: true});
    else if (target) place(elementOf(script), script, id ? target : null);
    else if (id)
      warn(`data-target "${id}" is not on the page. Give the script the id of an element`);
    else warn('a script in the head needs data-target, with the id of an element on the page');
  };
  insert();
}

/** The element that the script's data attributes describe. */
function elementOf(script: HTMLScriptElement): Element {
  const element = document.createElement('trust-faq');
  element.setAttribute(MARK, '');
  for (const {name, value} of script.attributes) {
    if (/^data-(?!trust-faq|target)/.test(name) && !(name === 'data-src' && isOwn(value, script)))
      element.setAttribute(name.replace(/^data-(?!layer)/, ''), value);
  }
  return element;
}

/**
 * Inserts the element, unless the one that the script inserted earlier is still there: saved pages
 * contain the output of their scripts, and run the scripts again.
 */
function place(element: Element, script: Element, target: Element | null): void {
  const there = target ? [...target.children] : [script.nextElementSibling];
  const standing = there.filter((one) => one && isCopy(one, element))[0] as Made | undefined;
  const made: Made = standing ?? element;
  made[MAKER] = script;
  if (standing) return;
  const light = target && lightQuestions(target);
  if (light) wrap(light, element, target);
  else if (target) target.append(element);
  else script.after(element);
}

/** Puts the element around light questions; moving them would cost the visitor the focus. */
function wrap(light: Element, element: Element, target: Element): void {
  const focused = document.activeElement as HTMLElement | null;
  const isInside = light.contains(focused);
  const {nextSibling} = light;
  element.append(light);
  target.insertBefore(element, nextSibling);
  if (isInside) focused!.focus({preventScroll: true});
}

/** Whether an element has the same attributes, and no other script on the page has inserted it. */
function isCopy(one: Made, element: Element): boolean {
  return (
    one.localName === element.localName &&
    !one[MAKER]?.isConnected &&
    element
      .getAttributeNames()
      .every((name) => one.getAttribute(name) === element.getAttribute(name))
  );
}

/**
 * Whether `data-src` is the script's own address, which consent managers and lazy loaders leave there.
 * They may have put the script's text into the page or into a `blob:` or `data:` address.
 */
function isOwn(address: string, {src, baseURI}: HTMLScriptElement): boolean {
  const path = (url: string): string => url.replace(/[?#].*$/s, '');
  try {
    const own = path(new URL(address, baseURI).href);
    return own === path(src) || (!/^https?:|^file:/.test(src) && own.endsWith('.js'));
  } catch {
    return false;
  }
}
