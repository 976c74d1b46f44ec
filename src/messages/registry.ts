import type {Messages} from './messages.js';

/** The interface in one language. */
export interface LanguageMessages {
  readonly lang: string;
  readonly messages: Messages;
}

const registered: LanguageMessages[] = [];

/** Adds a language of the interface to the build; one that is there is replaced in its place. */
export function registerMessages(lang: string, messages: Messages): void {
  const at = registered.findIndex((one) => one.lang === lang);
  registered.splice(at < 0 ? registered.length : at, 1, {lang, messages});
}

/** In the order of registration. */
export function allMessages(): readonly LanguageMessages[] {
  return registered;
}
