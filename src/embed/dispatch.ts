import {oneOf} from '../attributes.js';
import {warn} from './warn.js';

/**
 * Dispatches an event to the page. With `data-layer`, also pushes it to the tag manager, which cannot
 * see into a shadow root: only ids, counts and flags, and on request the visitor's queries.
 */
export function dispatch(element: Element, event: CustomEvent<object>): void {
  element.dispatchEvent(event);
  const value = element.getAttribute('data-layer');
  const mode =
    value === ''
      ? 'events'
      : oneOf({name: 'data-layer', value}, ['off', 'events', 'queries'], warn);
  if (mode === 'off') return;
  const pushed = Object.entries(event.detail).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'ids') return [['count', (value as readonly string[]).length]];
    const isWanted =
      key === 'id' || (key === 'query' ? mode === 'queries' : /^[bn]/.test(typeof value));
    return isWanted ? [[key, value]] : [];
  });
  const page = window as unknown as Record<string, unknown[] | undefined>;
  (page['dataLayer'] ??= []).push({
    event: event.type,
    trustFaq: Object.fromEntries(pushed) as object,
  });
}
