import type {ChildPart} from 'lit/directive.js';
import type {CopyChoice} from './collected-answers.js';

/** The visitor's actions on the answers to copy. */
export interface CollectActions {
  /** Adds the answer of an entry, or removes it. */
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
  readonly choose: (name: keyof CopyChoice, value: string) => void;
  /** Copies the answer of one entry, collected or not; with an empty id, all collected answers. */
  readonly copy: (id: string, button: string) => void;
}

/** The visitor's actions; ids are those of entries and topics. */
export interface Actions {
  readonly input: (event: Event) => void;
  readonly composition: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly clear: () => void;
  /** Called when the focus has reached the chip of a topic. */
  readonly reachTopic: (id: string) => void;
  readonly chooseTopic: (id: string) => void;
  /** Ends the search and shows one topic. */
  readonly browseTopic: (id: string) => void;
  /** Called when a pointer, or a finger, reaches a question: its answer may be opened next. */
  readonly prepare: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  /** Called when find-in-page is about to show a closed answer. */
  readonly revealed: (id: string) => void;
  /** Opens another entry and scrolls to it; `link` is the DOM id of what was pressed. */
  readonly goTo: (id: string, link: string) => void;
  /** Moves from the line under a question to the updates of the same answer. */
  readonly goToUpdates: (id: string) => void;
  readonly more: () => void;
  /** Tries to load the page's questions again. */
  readonly retry: () => void;
  /** Copies the link to an entry; `button` is the DOM id of what was pressed. */
  readonly copyLink: (id: string, button: string) => void;
  readonly collection: CollectActions;
  readonly giveFeedback: (id: string, helpful: boolean) => void;
  /** Fills a place that the template left empty, after the paint. */
  readonly renderLater: RenderLater;
}

/** The answer of a closed item, by the id of its entry, or the last of so many items of the list. */
export type Later = {readonly answer: string} | {readonly items: number};

export type RenderLater = (place: ChildPart, later: Later, content: () => unknown) => void;
