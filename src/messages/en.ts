import type {Messages} from './messages.js';
import {quoted} from './quoted.js';

const quote = (query: string): string => quoted(query, '“', '”');

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const questions = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`;

const developments = (count: number): string =>
  `${count} later ${count === 1 ? 'development' : 'developments'}`;

export const en: Messages = {
  heading: 'Frequently asked questions',
  searchLabel: 'Search the questions',
  searchPlaceholder: 'Type a keyword',
  clearSearch: 'Clear search',
  topics: 'Filter by topic',
  allTopics: 'All',
  entryCount: questions,
  matchCount: (count, query) => `${questions(count)} for ${quote(query)}`,
  searching: 'Searching. This may take a moment.',
  results: 'Search results',
  noMatches: (query) => `No question matches ${quote(query)}.`,
  noMatchesInTopic: (query) => `No question in this topic matches ${quote(query)}.`,
  noMatchesHint: 'Try other words, or a shorter keyword.',
  nearest: 'Questions that may help',
  browseTopics: 'Browse by topic',
  searchAllTopics: (count) => `Show ${questions(count)} from all topics`,
  relatedWord: (word) => `Related word: ${word}`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  showMore: (count) => `Show ${count} more`,
  shownCount: (shown, total) => `Showing ${shown} of ${questions(total)}`,
  copyLink: 'Copy link to this question',
  copied: 'Copied',
  copyByHand: 'Copy this text',
  related: 'Related questions',
  sources: 'Source',
  links: 'Related pages',
  later: 'Later developments',
  background: 'Background',
  updated: 'updated',
  laterCount: developments,
  laterUpdates: (count, latest) => `${developments(count)} (latest: ${latest})`,
  binds: (whom) => `Applies to: ${whom}`,
  moreUpdates: (count) => `${count} more`,
  // A day begins with its number (“25 March 2022”), a month does not (“March 2022”).
  publishedAsOf: (date, exact) =>
    exact
      ? `As published ${/^\d/.test(date) ? 'on' : 'in'} ${date}`
      : `As published around ${date}`,
  date: (year, month, day) => [day, month && MONTHS[month - 1], year].filter(Boolean).join(' '),
  reviewOverdue: (date) =>
    `This answer was due for review by ${date} and has not been reviewed since.`,
  ownAnswer: 'This answer is this site’s own and replaces the standard one.',
  inLanguage: (language) => `(${language})`,
  languages: {
    de: 'German',
    en: 'English',
    fr: 'French',
    it: 'Italian',
    ja: 'Japanese',
    nl: 'Dutch',
    ru: 'Russian',
  },
  loading: 'Loading the questions…',
  notLoaded: 'The questions could not be loaded.',
  tryAgainLater: 'Check your connection, or try again in a moment.',
  tellTheSite: 'Please let the owner of this site know.',
  retry: 'Try again',
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you for your feedback.',
  contact: 'Contact us',
  contactHint: 'Didn’t find the answer?',
  collect: 'Collect',
  collectedCount: (count) => `${count} ${count === 1 ? 'answer' : 'answers'} collected`,
  copyCollected: 'Copy',
  copyForm: 'Copy format',
  copyTable: 'Table',
  copyText: 'Text',
  copyLanguage: 'Language of the copy',
  clearCollected: 'Remove all',
  copyAnswer: 'Copy answer with source',
  question: 'Question',
  answer: 'Answer',
  asOf: 'As of',
  link: 'Link',
  record: 'Version and hash',
};
