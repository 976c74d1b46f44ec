/** The language of an element's surroundings, across shadow roots. */
import {languageTag} from '../core/language.js';

/** A valid BCP 47 tag; `und` for an unknown language, empty if the page states none. */
export function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  const written = holder?.getAttribute('lang')!.trim();
  if (holder) return written ? languageTag(written) || 'und' : '';
  const host = shadowHost(element);
  return host ? nearestLang(host) : '';
}

/**
 * The host of the shadow tree that contains the element. Checks a property instead of using
 * `instanceof`, because the element may come from another realm.
 */
export function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  // A form on the page may be called `host`.
  return root === element.ownerDocument ? undefined : (root as Partial<ShadowRoot>).host;
}
