import {warn} from '../embed/warn.js';
import type {Messages} from './messages.js';

/** A page's own words over the language's; an unknown key or a wrong kind is left out with a warning. */
export function mergeMessages(own: Messages, over: Partial<Messages> | null | undefined): Messages {
  const merged: Record<string, unknown> = {...own};
  for (const [key, value] of Object.entries(over ?? {})) {
    const kind = typeof merged[key];
    if (!Object.hasOwn(own, key)) {
      warn(`unknown message "${key}". Known messages: ${Object.keys(own).join(', ')}`);
    } else if (typeof value !== kind) {
      warn(`message "${key}" must be a ${kind}, not a ${typeof value}`);
    } else {
      merged[key] = value;
    }
  }
  return merged as unknown as Messages;
}
