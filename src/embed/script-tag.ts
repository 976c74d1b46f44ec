import {warn} from './warn.js';

/** On the elements that a script has made, so that they are known again in a copy of the page. */
const MARK = 'data-trust-faq';

/** Which script of this page made an element, or took it over; in the page's own memory, as each copy of the script has its own. */
const MAKER = Symbol.for('trust-faq.maker');

type Made = Element & {[MAKER]?: Element};

/**
 * `<script src="trust-faq.js" data-trust-faq data-topics="data">` puts the element after itself or
 * into `data-target`, for pages whose editor takes unknown elements out. To be called while the
 * script runs for the first time: only then is it `document.currentScript`.
 */
export function insertByScript(): void {
  const script = document.currentScript as HTMLScriptElement | null;
  if (!script?.hasAttribute(MARK)) return;
  const id = script.getAttribute('data-target');
  const insert = (): void => {
    const target = id ? document.getElementById(id.replace('#', '')) : script.closest('body');
    const isLoading = document.readyState === 'loading';
    // What the page was saved with stands behind the script and may not be there yet.
    if (isLoading && !(target && (id ? target : script).nextSibling))
      document.addEventListener('DOMContentLoaded', insert, {once: true});
    else if (target) place(elementOf(script), script, id ? target : null);
    else warn(`data-target "${id ?? ''}" is not on the page. Give the script the id of an element`);
  };
  insert();
}

/** The element that the script asks for by its data attributes. */
function elementOf(script: HTMLScriptElement): Element {
  const element = document.createElement('trust-faq');
  element.setAttribute(MARK, '');
  for (const {name, value} of script.attributes) {
    if (/^data-(?!trust-faq|target)/.test(name) && !(name === 'data-src' && isOwn(value, script)))
      element.setAttribute(name.replace(/^data-(?!layer)/, ''), value);
  }
  return element;
}

/** Puts the element there, unless the one that the script made stands there already: pages are kept with what their scripts made, and run those again. */
function place(element: Element, script: Element, target: Element | null): void {
  const there = target ? [...target.children] : [script.nextElementSibling];
  const standing = there.filter((one) => one && isCopy(one, element))[0] as Made | undefined;
  const made: Made = standing ?? element;
  made[MAKER] = script;
  if (standing) return;
  if (target) target.append(element);
  else script.after(element);
}

/** Of the same attributes, and no other script on the page has made it. */
function isCopy(one: Made, element: Element): boolean {
  return (
    one.localName === element.localName &&
    !one[MAKER]?.isConnected &&
    element
      .getAttributeNames()
      .every((name) => one.getAttribute(name) === element.getAttribute(name))
  );
}

/** Consent managers and lazy loaders leave the address of a script in its `data-src`. */
function isOwn(address: string, {src, baseURI}: HTMLScriptElement): boolean {
  const path = (url: string): string => url.replace(/[?#].*$/s, '');
  try {
    return path(new URL(address, baseURI).href) === path(src);
  } catch {
    return false;
  }
}
