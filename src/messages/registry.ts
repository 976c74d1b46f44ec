import type {Messages} from './messages.js';

/** The interface texts of one language. */
export interface LanguageMessages {
  readonly lang: string;
  readonly messages: Messages;
}

const registered: LanguageMessages[] = [];

/** Adds an interface language to the build; a language that is already registered is replaced in place. */
export function registerMessages(lang: string, messages: Messages): void {
  const at = registered.findIndex((one) => one.lang === lang);
  registered.splice(at < 0 ? registered.length : at, 1, {lang, messages});
}

/** All registered languages, in the order of registration. */
export function allMessages(): readonly LanguageMessages[] {
  return registered;
}
