import type { Messages } from './messages.js';
/** A page's own words over the language's; an unknown key or a wrong kind is left out with a warning. */
export declare function mergeMessages(own: Messages, over: Partial<Messages> | null | undefined): Messages;
