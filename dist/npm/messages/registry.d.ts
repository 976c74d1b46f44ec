import type { Messages } from './messages.js';
/** The interface in one language. */
export interface LanguageMessages {
    readonly lang: string;
    readonly messages: Messages;
}
/** Adds a language of the interface to the build; one that is there is replaced in its place. */
export declare function registerMessages(lang: string, messages: Messages): void;
/** In the order of registration. */
export declare function allMessages(): readonly LanguageMessages[];
