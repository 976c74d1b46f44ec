import type {Messages} from './messages.js';

/** Overrides the language's messages with the page's own; invalid ones are skipped, each with a sentence. */
export function mergeMessages(
  own: Messages,
  over: Partial<Messages> | null | undefined,
): {readonly messages: Messages; readonly problems: readonly string[]} {
  const merged: Record<string, unknown> = {...own};
  const problems: string[] = [];
  for (const [key, value] of Object.entries(over ?? {})) {
    const kind = typeof merged[key];
    if (!Object.hasOwn(own, key)) {
      problems.push(`unknown message "${key}". Known messages: ${Object.keys(own).join(', ')}`);
    } else if (typeof value !== kind) {
      problems.push(`message "${key}" must be a ${kind}, not a ${typeof value}`);
    } else {
      merged[key] = value;
    }
  }
  return {messages: merged as unknown as Messages, problems};
}
