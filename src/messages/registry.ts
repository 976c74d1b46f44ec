import type {Messages} from './messages.js';

/** The interface in one language. */
export interface LanguageMessages {
  readonly lang: string;
  readonly messages: Messages;
}

const registered: LanguageMessages[] = [];

/** Adds a language of the interface to the build; the first one is the build's own. */
export function registerMessages(lang: string, messages: Messages): void {
  registered.push({lang, messages});
}

/** In the order of registration. */
export function allMessages(): readonly LanguageMessages[] {
  return registered;
}
