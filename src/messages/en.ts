import type {Messages} from './messages.js';

const questions = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`;

export const en: Messages = {
  heading: 'Frequently asked questions',
  searchLabel: 'Search the questions',
  searchPlaceholder: 'Type a keyword, e.g. data centre',
  clearSearch: 'Clear search',
  topics: 'Filter by topic',
  allTopics: 'All',
  entryCount: questions,
  matchCount: (count, query) => `${questions(count)} for “${query}”`,
  noMatches: (query) => `No question matches “${query}”.`,
  noMatchesInTopic: (query) => `No question in this topic matches “${query}”.`,
  noMatchesHint: 'Try other words, or a shorter keyword.',
  nearest: 'Closest questions',
  browseTopics: 'Browse by topic',
  searchAllTopics: (count) => `Show ${questions(count)} from all topics`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  showMore: (count) => `Show ${count} more`,
  shownCount: (shown, total) => `Showing ${shown} of ${questions(total)}`,
  copyLink: 'Copy link to this question',
  copied: 'Link copied',
  copyByHand: 'Copy this address',
  related: 'Related questions',
  sources: 'Source',
  links: 'Related pages',
  updates: 'Later developments',
  asOf: (date, exact) => (exact ? `As published on ${date}` : `As published about ${date}`),
  reviewOverdue: (date) =>
    `This answer was due for review by ${date} and has not been reviewed since.`,
  inLanguage: (language) => `(${language})`,
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you for your feedback.',
};
