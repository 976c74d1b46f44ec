/** Everything on screen, as plain objects. Templates render them and know nothing else. */
import type {CopyChoice} from './collected-answers.js';
import type {Excerpt} from '../core/excerpt.js';
import type {MarkupNode} from '../core/markup.js';
import type {Link, Measure, Range, Topic} from '../core/types.js';
import type {Messages} from '../messages/messages.js';

/** A date for machines and for visitors. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** Hints about an item before it is opened; empty if there is nothing to say. */
export interface BadgesView {
  readonly updated: string;
  /** An open item repeats it in the line under its question. */
  readonly later: string;
}

/** A sentence and the date it contains. */
export interface DatedText {
  readonly text: string;
  readonly date: DateView;
}

export interface UpdateView {
  readonly date: DateView;
  readonly nodes: readonly MarkupNode[];
  readonly source: Link;
  readonly measure: Measure | null;
}

/** Updates, newest first: those later than the answer, or the earlier ones. */
export interface UpdateGroup {
  readonly kind: 'later' | 'background';
  readonly label: string;
  readonly notes: readonly UpdateView[];
  /** Government measures, if there are several. */
  readonly measures: readonly UpdateView[];
}

/** A question that leads to another entry. */
export interface EntryLinkView {
  readonly id: string;
  readonly question: string;
  /** Empty if the entry has none. */
  readonly address: string;
}

/** The contact link. */
export interface Contact {
  readonly href: string;
  readonly label: string;
}

/** The last copy. */
export interface Copied {
  /** The id of the button in the shadow tree. */
  readonly button: string;
  /** The text to copy by hand; empty if the clipboard took it. */
  readonly byHand: string;
}

export interface ItemView {
  readonly id: string;
  readonly level: number;
  readonly open: boolean;
  /** Whether the visitor has just opened the item and the list is still the same: the item animates in. */
  readonly opening: boolean;
  readonly question: string;
  readonly questionRanges: readonly Range[];
  /** Set if the list is not under the headings of topics. */
  readonly topicName: string;
  /** The word by which the entry was found, if it is not the visitor's own. */
  readonly reason: string;
  readonly excerpt: Excerpt | null;
  readonly badges: BadgesView;
  readonly isCollected: boolean;
  /** Whether the answer is rendered now; otherwise it follows after the paint. */
  readonly isAnswerDue: boolean;
  /** Derived when it is rendered. */
  readonly answer: () => AnswerView;
  /** Null on screen until the item is first opened. */
  readonly details: DetailsView | null;
}

/** What find-in-page finds in a closed item. */
export interface AnswerView {
  readonly nodes: readonly MarkupNode[];
  readonly ranges: readonly Range[];
  readonly asOf: DatedText | null;
  /** The number of later developments and the date of the latest. */
  readonly later: DatedText | null;
  /** The full address of the entry; empty if it has none. */
  readonly address: string;
  readonly overdue: string;
  readonly notice: string;
  readonly updates: readonly UpdateGroup[];
}

/** What an open item shows besides: where to read on, and what to do with the answer. */
export interface DetailsView {
  readonly sources: readonly Link[];
  readonly links: readonly Link[];
  readonly related: readonly EntryLinkView[];
  /** The full address of the entry; empty if it has none. */
  readonly address: string;
  readonly feedback: FeedbackView | null;
}

/** The bar below the list. */
export interface CollectionView {
  readonly count: number;
  readonly choices: readonly CopyChoiceView[];
}

/** One of the visitor's choices for the copies. */
export interface CopyChoiceView {
  readonly name: keyof CopyChoice;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, words: string])[];
}

export interface FeedbackView {
  /** The visitor's feedback; undefined before it is given. */
  readonly helpful: boolean | undefined;
  /** Offered to visitors who said that the answer did not help. */
  readonly contact: Contact | null;
}

export interface SectionView {
  readonly topic: (Topic & {readonly level: number}) | null;
  /** Takes the place that a topic's heading has without a query, so that a search moves no question. */
  readonly title: string;
  readonly items: readonly ItemPlace[];
}

export interface ItemPlace {
  readonly id: string;
  /** Counted from 1 in the whole list. */
  readonly place: number;
  /** Whether the item is rendered now; otherwise it follows after the paint. */
  readonly isDue: boolean;
  /** Derives the item when it is rendered. */
  readonly read: () => ItemView;
}

export interface TopicView extends Topic {
  /** Null if unknown. */
  readonly count: number | null;
  readonly chosen: boolean;
  /** The Tab key stops at one of the chips; the arrow keys reach the others. */
  readonly isTabStop: boolean;
}

export interface View {
  readonly lang: string;
  readonly messages: Messages;
  readonly query: string;
  readonly heading: {readonly text: string; readonly level: number} | null;
  readonly hasSearch: boolean;
  readonly topics: readonly TopicView[];
  readonly count: string;
  readonly expandAll: {readonly allOpen: boolean} | null;
  readonly sections: readonly SectionView[];
  /** How many items the next press of "show more" adds. */
  readonly moreCount: number;
  readonly noMatches: NoMatchesView | null;
  /** Offered at the end of the list. */
  readonly contact: Contact | null;
  /** Null if the page does not use `collect`. */
  readonly collection: CollectionView | null;
  readonly copied: Copied | null;
  readonly notice: string;
  readonly load: LoadView | null;
}

/** Reports that the page's questions are loading, or could not be loaded. */
export interface LoadView {
  readonly text: string;
  readonly hint: string;
  readonly hasRetry: boolean;
  /** Whether to show placeholder rows, because there are no questions yet. */
  readonly hasRows: boolean;
}

export interface NoMatchesView {
  readonly text: string;
  /** Suggestions that may help nevertheless. */
  readonly nearest: readonly EntryLinkView[];
  /** Number of matches outside the chosen topic. */
  readonly elsewhere: number;
  readonly topics: readonly Topic[];
  readonly contact: Contact | null;
}
