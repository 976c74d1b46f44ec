/** Derives one item from the state: its question at once, its answer when it is rendered. */
import {isPast} from '../core/dates.js';
import {excerptOf} from '../core/excerpt.js';
import {reasonOf} from '../core/match-reason.js';
import {prepare} from '../core/prepared-entry.js';
import {topicOf} from '../core/topic-of.js';
import type {Entry} from '../core/types.js';
import type {Messages} from '../messages/messages.js';
import {historyOf, isChangedSince, laterCountOf} from './entry-history.js';
import type {ViewState} from './view-inputs.js';
import type {AnswerView, BadgesView, DetailsView, EntryLinkView, ItemView} from './view.js';

const NO_RANGES = {question: [], answer: []};

export function itemView(state: ViewState, entry: Entry, level: number): ItemView {
  const {dataset, made} = state;
  const {id} = entry;
  const match = state.results?.matches.get(entry);
  const ranges = match?.ranges ?? NO_RANGES;
  const open = state.open.has(id);
  const hasDetails = open || !made || state.opened.has(id);
  // Read now, not when the answer is rendered: with several widgets, it depends on which are displayed.
  const address = addressOf(state, id);
  return {
    id,
    level,
    open,
    opening: state.opening?.id === id && state.opening.list === state.list,
    question: entry.question,
    questionRanges: ranges.question,
    topicName: state.grouped && !state.results ? '' : topicOf(dataset, entry.topic).name,
    reason: match && !state.pending ? reasonOf(match, state.query) : '',
    excerpt: open || !match ? null : excerptOf(prepare(entry, dataset).markup.text, ranges.answer),
    badges: badgesOf(entry, state),
    isCollected: state.collection?.answers.has(id) === true,
    isAnswerDue: hasDetails || made.answers.has(id),
    answer: () => answerView(state, entry, {ranges: ranges.answer, address}),
    details: hasDetails ? detailsView(state, entry, address) : null,
  };
}

function badgesOf(entry: Entry, {messages, changedSince}: ViewState): BadgesView {
  const count = laterCountOf(entry);
  return {
    updated: isChangedSince(entry, changedSince) ? messages.updated : '',
    later: count > 0 ? messages.laterCount(count) : '',
  };
}

function answerView(
  state: ViewState,
  entry: Entry,
  known: Pick<AnswerView, 'ranges' | 'address'>,
): AnswerView {
  const {dataset, messages} = state;
  return {
    nodes: prepare(entry, dataset).markup.nodes,
    ...known,
    ...historyOf(entry, state),
    notice: noticeOf(entry, messages),
    overdue: overdueOf(entry, state),
  };
}

function detailsView(state: ViewState, entry: Entry, address: string): DetailsView {
  const {id, sources = [], links = [], related = []} = entry;
  return {
    sources,
    links,
    related: related.flatMap((other) => {
      const known = state.byId.get(other);
      return known ? [linkTo(state, known)] : [];
    }),
    address,
    feedback: state.hasFeedback
      ? {helpful: state.feedbackGiven.get(id), contact: state.contact}
      : null,
  };
}

export function linkTo(state: ViewState, entry: Pick<Entry, 'id' | 'question'>): EntryLinkView {
  const {id, question} = entry;
  return {id, question, address: addressOf(state, id)};
}

/** Only entries that are also there without a search have an address. */
function addressOf({byId, addressOf}: ViewState, id: string): string {
  return byId.has(id) ? addressOf(id) : '';
}

/**
 * Only a page's own answers show that a review is overdue: bundled answers show their date, and their
 * review is their editors' business.
 */
function overdueOf(entry: Entry, {dateText, bundledEntries, messages, now}: ViewState): string {
  const {reviewBy} = entry;
  if (!reviewBy || !isPast(reviewBy, now) || bundledEntries.has(entry)) return '';
  return messages.reviewOverdue(dateText(reviewBy));
}

/** The notice under an entry; a correction also says that the answer is the page's own. */
function noticeOf({own, notice = ''}: Entry, {ownAnswer}: Messages): string {
  return own === 'correction' ? [ownAnswer, notice].join(' ').trim() : notice;
}
