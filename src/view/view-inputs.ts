/** All inputs of the view, on screen and on paper. */
import {type Options, textOf} from '../attributes.js';
import {formatDate} from '../core/dates.js';
import {byTopic} from '../core/group-by.js';
import type {Entry} from '../core/types.js';
import type {Messages} from '../messages/messages.js';
import type {Flow} from '../questions/flow-types.js';
import type {Collection} from './collected-answers.js';
import type {Contact, Copied} from './view.js';

/** An item that the visitor has just opened, in the list that was on screen. */
export interface Opening {
  readonly id: string;
  readonly list: readonly unknown[];
}

/** The author's settings for everything around the questions. */
export interface ViewAttributes {
  readonly heading: string | null;
  readonly hideSearch: boolean;
  readonly exclusive: boolean;
  readonly feedback: boolean;
  readonly contactLabel: string | null;
}

/** What is rendered although nobody sees it yet; the rest follows after the paint. */
export interface Made {
  /** Ids of entries whose answer is rendered although it is closed. */
  readonly answers: ReadonlySet<string>;
  /** How many items of the list are rendered, not counting open ones further down. */
  readonly items: number;
}

/** The visitor's state. */
export interface VisitorState {
  /** Id of the topic whose chip last had the focus, or empty for all; null before that. */
  readonly reachedTopic: string | null;
  readonly open: ReadonlySet<string>;
  /** Ids of entries that are or have been open, or that the pointer has reached. */
  readonly opened: ReadonlySet<string>;
  readonly opening: Opening | null;
  /** What is rendered although nobody sees it yet; null for everything. */
  readonly made: Made | null;
  /** How many items may be shown. */
  readonly limit: number;
  /** An entry that is shown even if it is beyond that limit. */
  readonly revealed: string;
  /** Ids of entries, and whether their answer was helpful. */
  readonly feedbackGiven: ReadonlyMap<string, boolean>;
  readonly copied: Copied | null;
  /** Null if the page does not use `collect`. */
  readonly collection: Collection | null;
}

/** What an update of the element has found out. */
export interface UpdateInputs {
  readonly flow: Flow;
  readonly messages: Messages;
  /** BCP 47 tag of the messages; the questions may be in another language. */
  readonly messagesLang: string;
  readonly options: Pick<Options, 'headingLevel' | 'maxItems' | 'changedSince' | 'contactHref'>;
}

export interface ViewInputs extends UpdateInputs {
  readonly visitor: VisitorState;
  readonly author: ViewAttributes;
  readonly addressOf: ViewState['addressOf'];
  readonly now: number;
}

export interface ViewState extends Flow, VisitorState {
  readonly messages: Messages;
  /** Writes a date in the language of the questions. */
  readonly dateText: (iso: string) => string;
  readonly headingText: string;
  readonly headingLevel: number;
  /** How many items a press of "show more" adds. */
  readonly step: number;
  readonly hasSearch: boolean;
  readonly hasExpandAll: boolean;
  /** The address of an entry on the page; empty if it has none. */
  readonly addressOf: (id: string) => string;
  readonly hasFeedback: boolean;
  /** Entries that changed in or after this month (`YYYY-MM`) are marked; empty for none. */
  readonly changedSince: string;
  readonly contact: Contact | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** About five of them fit on a printed page. */
const MOST_ON_PAPER = 1000;

export function viewStateOf({
  flow,
  visitor,
  messages,
  messagesLang,
  author,
  options,
  addressOf,
  now,
}: ViewInputs): ViewState {
  const {lang} = flow.dataset;
  const pattern = lang === messagesLang ? messages.date : undefined;
  return {
    ...flow,
    ...visitor,
    messages,
    dateText: (iso) => formatDate(iso, lang, pattern),
    headingText: textOf(author.heading ?? messages.heading).trim(),
    headingLevel: options.headingLevel,
    step: options.maxItems,
    hasSearch: !author.hideSearch && !flow.isEmpty,
    hasExpandAll: !author.exclusive,
    addressOf,
    hasFeedback: author.feedback,
    changedSince: options.changedSince,
    contact: options.contactHref
      ? {href: options.contactHref, label: textOf(author.contactLabel).trim() || messages.contact}
      : null,
    now,
  };
}

/**
 * Paper shows everything that the page's author selected, open and by topic, whatever the visitor did.
 * If that would fill a book, paper shows what is on screen, and says how much of the whole it is.
 */
export function onPaper(state: ViewState): ViewState {
  const {entries, list, limit, messages} = state;
  if (entries.length > MOST_ON_PAPER || (state.results?.total ?? null) !== null) {
    const shownCount = (all: number) => messages.shownCount(Math.min(limit, all), all);
    return {
      ...state,
      messages: {...messages, entryCount: shownCount, matchCount: shownCount},
      open: idsOf(list.slice(0, limit)),
      made: null,
    };
  }
  return {
    ...state,
    results: null,
    pending: false,
    listsByTopic: byTopic(entries),
    topic: '',
    list: entries,
    limit: Infinity,
    grouped: true,
    open: idsOf(entries),
    opening: null,
    made: null,
  };
}

const idsOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.map(({id}) => id));
