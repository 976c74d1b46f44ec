import type {DatePattern} from '../core/dates.js';

/** All interface texts. A language file that lacks one does not compile. */
export interface Messages {
  /** Text above the list when `heading` is not set. */
  readonly heading: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly clearSearch: string;
  /** Name of the group of topic chips. */
  readonly topics: string;
  readonly allTopics: string;
  /** Number of questions, shown while nothing is searched for. */
  readonly entryCount: (count: number) => string;
  readonly matchCount: (count: number, query: string) => string;
  /** Line above the matches, in the place of the first topic's heading. */
  readonly results: string;
  /** Shown in place of the count while the index is being built or a provider is asked. */
  readonly searching: string;
  readonly noMatches: (query: string) => string;
  /** Shown if only other topics have matches. */
  readonly noMatchesInTopic: (query: string) => string;
  readonly noMatchesHint: string;
  /** Heading above the entries closest to a query without matches, or else above the page's first entries. */
  readonly nearest: string;
  readonly browseTopics: string;
  /** Button that leaves the topic filter when only other topics have matches. */
  readonly searchAllTopics: (count: number) => string;
  /** Explains why a question was found that does not contain the visitor's own word. */
  readonly relatedWord: (word: string) => string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly showMore: (count: number) => string;
  readonly shownCount: (shown: number, total: number) => string;
  readonly copyLink: string;
  /** Shown on the button, or beside it, for a moment after copying. */
  readonly copied: string;
  /** Label of the field with the text that the clipboard refused. */
  readonly copyByHand: string;
  readonly related: string;
  readonly sources: string;
  readonly links: string;
  /** Headings above the updates dated after the answer, and above the others. */
  readonly later: string;
  readonly background: string;
  /** Badge on a question whose answer or updates changed since the month given by the page. */
  readonly updated: string;
  /** Badge on a closed question: the number of later updates. */
  readonly laterCount: (count: number) => string;
  /** Line below an open question: the number of later updates and the date of the latest. */
  readonly laterUpdates: (count: number, latest: string) => string;
  /** States whom a government's measure binds. */
  readonly binds: (whom: string) => string;
  /** Button that shows the remaining dated notes of an entry. */
  readonly moreUpdates: (count: number) => string;
  /** `exact` is false if only the year is known. */
  readonly publishedAsOf: (date: string, exact: boolean) => string;
  /** A date of which the month or the day may be unknown. Default: as the browser writes it. */
  readonly date?: DatePattern;
  readonly reviewOverdue: (date: string) => string;
  /** Label on an answer of the page's own that replaces a bundled one. */
  readonly ownAnswer: string;
  /** Visible name of the language a link leads to, e.g. "(German)". */
  readonly inLanguage: (language: string) => string;
  /** Names of languages by their tag. Default: as the browser calls them. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Shown while the page's questions are loading. */
  readonly loading: string;
  readonly notLoaded: string;
  /** Hint below that message, with a button that tries again. */
  readonly tryAgainLater: string;
  /** Hint below that message if trying again would not help. */
  readonly tellTheSite: string;
  readonly retry: string;
  readonly helpful: string;
  readonly yes: string;
  readonly no: string;
  readonly thanks: string;
  /** Label of the contact link, if the page gives none. */
  readonly contact: string;
  /** Sentence before the contact link when there is nothing else left to read. */
  readonly contactHint: string;
  /**
   * Button on a question that collects its answer to be copied; the question follows in the button's
   * name.
   */
  readonly collect: string;
  /** Count in the bar below the list. */
  readonly collectedCount: (count: number) => string;
  /** Button that copies all collected answers. */
  readonly copyCollected: string;
  /** Label of the choice between a table, Markdown and text. */
  readonly copyForm: string;
  readonly copyTable: string;
  readonly copyText: string;
  /** Label of the choice of languages to copy. */
  readonly copyLanguage: string;
  readonly clearCollected: string;
  /** Button below an open answer. */
  readonly copyAnswer: string;
  /** Field labels of a copied answer; `sources` and `later` are the remaining ones. */
  readonly question: string;
  readonly answer: string;
  readonly asOf: string;
  readonly link: string;
  readonly record: string;
}
