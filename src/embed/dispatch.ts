import {oneOf} from '../attributes.js';

/**
 * Tells the page; with `data-layer` its tag manager too, which cannot see into a shadow root. There
 * only ids, counts and flags go, and the visitor's words on request.
 */
export function tell(element: Element, event: CustomEvent<object>): void {
  element.dispatchEvent(event);
  const wish = element.getAttribute('data-layer');
  const mode = wish === '' ? 'events' : oneOf('data-layer', wish, ['off', 'events', 'queries']);
  if (mode === 'off') return;
  const told = Object.entries(event.detail).filter(
    ([key, value]) =>
      key === 'id' || (key === 'query' ? mode === 'queries' : /^[bn]/.test(typeof value)),
  );
  // In quotes, so that the build leaves the name as it is.
  const page = window as unknown as Record<string, unknown[] | undefined>;
  (page['dataLayer'] ??= []).push({event: event.type, trustFaq: Object.fromEntries(told)});
}
