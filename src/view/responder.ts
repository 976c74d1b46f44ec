import type {Messages} from '../messages/messages.js';

/** The element's responses to the visitor's actions. */
export interface Responder {
  /** Announces words to screen readers. */
  readonly announce: (words: (messages: Messages) => string) => void;
  /** Moves the focus to the element of the shadow tree with this id. */
  readonly focus: (id: string) => void;
  /** Dispatches an event to the page once the update is on screen. */
  readonly dispatch: (event: CustomEvent<object>) => void;
}
