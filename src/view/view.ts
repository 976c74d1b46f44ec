/**
 * Everything that is on screen, as plain objects. Templates render them and know nothing else.
 */
import type {Copied} from '../controllers/copy-controller.js';
import type {CopiedAnswers} from './collected.js';
import type {Excerpt} from '../core/excerpt.js';
import type {MarkupNode} from '../core/markup.js';
import type {Link, Measure, Range, Topic} from '../core/types.js';
import type {Messages} from '../messages/messages.js';

/** A date as machines and as visitors read it. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** What a visitor may want to know of an item before opening it; empty where there is nothing. */
export interface BadgesView {
  readonly updated: string;
  /** The line under an open question says it, too. */
  readonly later: string;
}

/** A sentence, and the date that stands in it. */
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

/** Updates newest first: those later than the answer, or those of before. */
export interface UpdateGroup {
  readonly kind: 'later' | 'background';
  readonly label: string;
  readonly notes: readonly UpdateView[];
  /** Measures of governments, where there are several. */
  readonly measures: readonly UpdateView[];
}

/** A question that leads to another entry. */
export interface EntryLinkView {
  readonly id: string;
  readonly question: string;
  /** Empty where it has none. */
  readonly address: string;
}

/** The link to people who can help. */
export interface Contact {
  readonly href: string;
  readonly label: string;
}

export interface ItemView {
  readonly id: string;
  readonly level: number;
  readonly open: boolean;
  /** The visitor has just opened it, and the list is still the same: it comes in. */
  readonly opening: boolean;
  readonly question: string;
  readonly questionRanges: readonly Range[];
  readonly nodes: readonly MarkupNode[];
  readonly answerRanges: readonly Range[];
  /** Named where the list is not grouped by topic. */
  readonly topicName: string;
  /** The word by which it was found, where that is not the visitor's own. */
  readonly reason: string;
  readonly excerpt: Excerpt | null;
  readonly asOf: DatedText | null;
  /** How many later developments there are, and of when the latest is. */
  readonly later: DatedText | null;
  readonly badges: BadgesView;
  readonly overdue: string;
  readonly notice: string;
  readonly sources: readonly Link[];
  readonly links: readonly Link[];
  readonly updates: readonly UpdateGroup[];
  readonly related: readonly EntryLinkView[];
  /** The whole address of the entry; empty where it has none. */
  readonly address: string;
  readonly copied: Copied | null;
  readonly collect: CollectView | null;
  readonly feedback: FeedbackView | null;
}

/** What an item offers for copying its answer. */
export interface CollectView {
  readonly isCollected: boolean;
  readonly copied: CopiedAnswers | null;
}

/** The bar under the list. */
export interface CollectionView {
  readonly count: number;
  readonly text: string;
  /** The build's, that of the page first; empty where all that is collected is the page's own. */
  readonly languages: readonly string[];
  /** The one chosen. */
  readonly language: string;
  readonly copied: CopiedAnswers | null;
}

export interface FeedbackView {
  /** What the visitor has said. */
  readonly helpful: boolean | undefined;
  /** Offered to a visitor whom the answer has not helped. */
  readonly contact: Contact | null;
}

export interface SectionView {
  readonly topic: (Topic & {readonly level: number}) | null;
  readonly items: readonly ItemView[];
}

export interface TopicView extends Topic {
  /** Null where nobody knows. */
  readonly count: number | null;
  readonly chosen: boolean;
  /** Tab stops at one of them, the arrow keys lead to the others. */
  readonly isTabStop: boolean;
}

export interface View {
  readonly lang: string;
  readonly messages: Messages;
  readonly query: string;
  readonly heading: {readonly text: string; readonly level: number} | null;
  readonly search: boolean;
  readonly topics: readonly TopicView[];
  readonly count: string;
  readonly expandAll: {readonly allOpen: boolean} | null;
  readonly sections: readonly SectionView[];
  /** How many items the next press of "show more" brings. */
  readonly more: number;
  readonly noMatches: NoMatchesView | null;
  /** Offered at the end of the list. */
  readonly contact: Contact | null;
  readonly collection: CollectionView | null;
  readonly notice: string;
  readonly load: LoadView | null;
}

/** That the page's own questions are loading, or could not be loaded. */
export interface LoadView {
  readonly text: string;
  readonly hint: string;
  readonly retry: boolean;
  /** Rows stand in for questions of which none is there yet. */
  readonly rows: boolean;
}

export interface NoMatchesView {
  readonly text: string;
  /** Questions that may help all the same. */
  readonly nearest: readonly EntryLinkView[];
  /** Matches outside the chosen topic. */
  readonly elsewhere: number;
  readonly topics: readonly Topic[];
  readonly contact: Contact | null;
}
