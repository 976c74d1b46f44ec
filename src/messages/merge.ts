import {pickLanguage} from '../core/language.js';
import type {Messages} from './messages.js';
import {allMessages} from './registry.js';

export interface MergedMessages {
  readonly messagesLang: string;
  readonly messages: Messages;
  /** A sentence for each invalid message of the page's own. */
  readonly problems: readonly string[];
}

/** The messages of a language with the page's own; null if no language is registered. */
export function messagesFor(
  tag: string,
  over: Partial<Messages> | null | undefined,
): MergedMessages | null {
  const language = pickLanguage(allMessages(), tag);
  if (!language) return null;
  return {messagesLang: language.lang, ...mergeMessages(language.messages, over)};
}

/** Overrides the language's messages with the page's own; invalid ones are skipped, each with a sentence. */
function mergeMessages(
  own: Messages,
  over: Partial<Messages> | null | undefined,
): Pick<MergedMessages, 'messages' | 'problems'> {
  const merged: Record<string, unknown> = {...own};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(over ?? {})) {
    const kind = typeof merged[key];
    if (!Object.hasOwn(own, key)) {
      problems.push(`unknown message "${key}". Known messages: ${Object.keys(own).join(', ')}`);
    } else if (typeof value !== kind) {
      problems.push(`message "${key}": expected ${kind}, got ${typeof value}`);
    } else {
      merged[key] = value;
    }
  }
  return {messages: merged as unknown as Messages, problems};
}
