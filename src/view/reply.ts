import type {Messages} from '../messages/messages.js';

/** How the element answers what the visitor does. */
export interface Reply {
  /** To a screen reader. */
  readonly announce: (words: (messages: Messages) => string) => void;
  /** Moves the focus to the element of the shadow tree with this id. */
  readonly focus: (id: string) => void;
  /** Tells the page, once the update is on screen. */
  readonly dispatch: (event: CustomEvent<object>) => void;
}
