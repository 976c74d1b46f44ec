/** The language in which an element stands, across shadow roots. */
import {languageTag} from '../core/language.js';

/** A valid BCP 47 tag; `und` for an unknown language, empty where the page names none. */
export function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  const written = holder?.getAttribute('lang')!.trim();
  if (holder) return written ? languageTag(written) || 'und' : '';
  const host = shadowHost(element);
  return host ? nearestLang(host) : '';
}

/** The element whose shadow tree holds this one (asked by its property: a realm may be another). */
export function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  // A form of the page may be called `host`.
  return root === element.ownerDocument ? undefined : (root as Partial<ShadowRoot>).host;
}
