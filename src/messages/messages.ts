/** Every word of the interface. A language file that lacks one does not compile. */
export interface Messages {
  /** Text above the list when `heading` is not set. */
  readonly heading: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly clearSearch: string;
  /** Name of the group of topic chips. */
  readonly topics: string;
  readonly allTopics: string;
  /** Number of questions shown while nothing is searched for. */
  readonly entryCount: (count: number) => string;
  readonly matchCount: (count: number, query: string) => string;
  /** In place of the count while the search is made ready, or asks a provider. */
  readonly searching: string;
  readonly noMatches: (query: string) => string;
  /** Where other topics have matches. */
  readonly noMatchesInTopic: (query: string) => string;
  readonly noMatchesHint: string;
  /** Above the entries that come nearest to a query without matches, or that the page begins with. */
  readonly nearest: string;
  readonly browseTopics: string;
  /** Leaves the topic filter while a query has matches in other topics only. */
  readonly searchAllTopics: (count: number) => string;
  /** Why a question is found that does not hold the visitor's own word. */
  readonly relatedWord: (word: string) => string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly showMore: (count: number) => string;
  readonly shownCount: (shown: number, total: number) => string;
  readonly copyLink: string;
  readonly copied: string;
  /** Label of the field that holds the address where the clipboard refuses. */
  readonly copyByHand: string;
  readonly related: string;
  readonly sources: string;
  readonly links: string;
  /** Above the updates that are dated after the answer, and above the others. */
  readonly updates: string;
  readonly background: string;
  /** Beside a question whose answer or updates changed since the month that the page names. */
  readonly updated: string;
  /** Beside a closed question: how many updates are later. */
  readonly laterCount: (count: number) => string;
  /** Under an open one: how many, and of when the latest is. */
  readonly laterUpdates: (count: number, latest: string) => string;
  /** Whom a government's measure binds. */
  readonly binds: (whom: string) => string;
  /** Shows the other dated notes of an entry. */
  readonly moreUpdates: (count: number) => string;
  /** `exact` is false where only the year is known. */
  readonly asOf: (date: string, exact: boolean) => string;
  readonly reviewOverdue: (date: string) => string;
  /** On an answer of the page's own that takes the place of a bundled one. */
  readonly ownAnswer: string;
  /** Visible name of the language a link leads to, e.g. "(German)". */
  readonly inLanguage: (language: string) => string;
  /** While the page's own questions are on their way. */
  readonly loading: string;
  readonly notLoaded: string;
  /** Under that, with a button that tries again. */
  readonly tryAgainLater: string;
  /** Under that, where another try would not help. */
  readonly tellTheSite: string;
  readonly retry: string;
  readonly helpful: string;
  readonly yes: string;
  readonly no: string;
  readonly thanks: string;
  /** Label of the link to a person, where the page gives none. */
  readonly contact: string;
  /** Before that link, where nothing else is left to read. */
  readonly contactHint: string;
  /** On a question, with the question after it in the button's name: adds the answer to those to be copied. */
  readonly collect: string;
  /** In the bar under the list. */
  readonly collectedCount: (count: number) => string;
  readonly copyTable: string;
  readonly copyMarkdown: string;
  readonly copyText: string;
  /** Which languages are copied. */
  readonly copyLanguage: string;
  readonly clearCollected: string;
  /** Under an open answer. */
  readonly copyAnswer: string;
  readonly answersCopied: (count: number) => string;
  /** Label of the field that holds the answers where the clipboard refuses. */
  readonly copyAnswersByHand: string;
  /** Names of the fields of a copied answer; `sources` and `updates` are the others. */
  readonly question: string;
  readonly answer: string;
  readonly asOfDate: string;
  readonly link: string;
  readonly record: string;
}
