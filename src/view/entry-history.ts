/** The age of an answer and its later developments, derived from the dates of its entry. */
import {isYear} from '../core/dates.js';
import {isLater, newestFirst} from '../core/later-updates.js';
import {parseMarkup} from '../core/markup.js';
import type {Entry, Update} from '../core/types.js';
import type {ViewState} from './view-inputs.js';
import type {DateView, DatedText, UpdateGroup, UpdateView} from './view.js';

export interface HistoryView {
  readonly asOf: DatedText | null;
  /** The number of later developments and the date of the latest. */
  readonly later: DatedText | null;
  readonly updates: readonly UpdateGroup[];
}

/** Cuts a date to the month: the line under a question is short. */
const MONTH = 'YYYY-MM'.length;

export function historyOf(
  {asOf, updates = []}: Entry,
  {messages, dateText}: Pick<ViewState, 'messages' | 'dateText'>,
): HistoryView {
  const date = (iso: string): DateView => ({iso, text: dateText(iso)});
  const sorted = newestFirst(updates);
  const later = sorted.filter((update) => isLater(update, asOf));
  const background = sorted.filter((update) => !isLater(update, asOf));
  const latest = later[0] && date(later[0].date.slice(0, MONTH));
  return {
    asOf: asOf
      ? datedText(date(asOf), (text) => messages.publishedAsOf(text, !isYear(asOf)))
      : null,
    later: latest ? datedText(latest, (text) => messages.laterUpdates(later.length, text)) : null,
    updates: [
      ...groupOf('later', messages.later, later, date),
      ...groupOf('background', messages.background, background, date),
    ],
  };
}

/** The number of later developments. */
export function laterCountOf({asOf, updates = []}: Entry): number {
  return updates.filter((update) => isLater(update, asOf)).length;
}

/** Whether an entry or one of its updates changed in this month or later. */
export function isChangedSince({changed, updates = []}: Entry, month: string): boolean {
  const days = [changed, ...updates.map((update) => update.changed)];
  return month !== '' && days.some((day) => day && day.slice(0, MONTH) >= month);
}

const datedText = (date: DateView, write: (date: string) => string): DatedText => ({
  text: write(date.text),
  date,
});

/** Measures of several governments form one list, one line each; a single one is rendered as a note. */
function groupOf(
  kind: UpdateGroup['kind'],
  label: string,
  updates: readonly Update[],
  date: (iso: string) => DateView,
): readonly UpdateGroup[] {
  if (updates.length === 0) return [];
  const views = updates.map((update): UpdateView => ({
    date: date(update.date),
    nodes: update.nodes ?? parseMarkup(update.text).nodes,
    source: update.source,
    measure: update.measure ?? null,
  }));
  const measures = views.filter(({measure}) => measure);
  const isList = measures.length > 1;
  return [
    {
      kind,
      label,
      notes: isList ? views.filter(({measure}) => !measure) : views,
      measures: isList ? measures : [],
    },
  ];
}
