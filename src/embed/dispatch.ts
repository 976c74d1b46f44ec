import {oneOf} from '../attributes.js';
import {warn} from './warn.js';

/**
 * Dispatches an event to the page; with `data-layer` its tag manager gets it too, which cannot see
 * into a shadow root. It gets only ids, counts and flags, and the visitor's words on request.
 */
export function dispatch(element: Element, event: CustomEvent<object>): void {
  element.dispatchEvent(event);
  const value = element.getAttribute('data-layer');
  const mode =
    value === ''
      ? 'events'
      : oneOf({name: 'data-layer', value}, ['off', 'events', 'queries'], warn);
  if (mode === 'off') return;
  // Of several ids it gets the number.
  const details = Object.entries(event.detail).map(([key, value]: [string, unknown]) =>
    key === 'ids'
      ? (['count', (value as readonly string[]).length] as const)
      : ([key, value] as const),
  );
  const pushed = details.filter(
    ([key, value]) =>
      key === 'id' || (key === 'query' ? mode === 'queries' : /^[bn]/.test(typeof value)),
  );
  // In quotes, so that the build leaves the name as it is.
  const page = window as unknown as Record<string, unknown[] | undefined>;
  (page['dataLayer'] ??= []).push({event: event.type, trustFaq: Object.fromEntries(pushed)});
}
