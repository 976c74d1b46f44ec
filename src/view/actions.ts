import type {CopyForm} from './collected.js';

/** What a visitor can do with answers to be copied. */
export interface CollectActions {
  /** Adds the answer of an entry, or puts it back. */
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
  /** Of the copies: a tag, or all side by side. */
  readonly chooseLanguage: (language: string) => void;
  /** Copies the answer of one entry, collected or not; with an empty id all that is collected. */
  readonly copy: (id: string, form: CopyForm) => void;
}

/** What a visitor can do; ids are those of entries and topics. */
export interface Actions {
  readonly input: (event: Event) => void;
  readonly composition: (event: Event) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly clear: () => void;
  /** The focus has come to the chip of a topic. */
  readonly reachTopic: (id: string) => void;
  readonly chooseTopic: (id: string) => void;
  /** Leaves the search for one topic. */
  readonly browseTopic: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
  /** Find-in-page is about to show a closed answer. */
  readonly revealed: (id: string) => void;
  /** Opens another entry and goes there. */
  readonly goTo: (id: string) => void;
  /** Goes from the line under a question to the updates in the same answer. */
  readonly goToUpdates: (id: string) => void;
  readonly more: () => void;
  /** Loads the page's own questions again. */
  readonly retry: () => void;
  readonly copy: (id: string) => void;
  readonly collection: CollectActions;
  readonly giveFeedback: (id: string, helpful: boolean) => void;
}
