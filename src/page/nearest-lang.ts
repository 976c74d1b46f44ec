/** The language of an element's surroundings, across shadow roots. */
import {languageTag} from '../core/language.js';
import {shadowHost} from './surroundings.js';

/** A valid BCP 47 tag; `und` for an unknown language, empty if the page states none. */
export function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  const written = holder?.getAttribute('lang')!.trim();
  if (holder) return written ? languageTag(written) || 'und' : '';
  const host = shadowHost(element);
  return host ? nearestLang(host) : '';
}
