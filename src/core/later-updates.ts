import type {Update} from './types.js';

/** Sorts updates newest first; updates of the same date keep their order. */
export function newestFirst(updates: readonly Update[]): readonly Update[] {
  return [...updates].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/**
 * Whether an update is later than the answer, compared only as exactly as both dates are known: a note
 * from the year of an answer "of 2023" is background. If the answer has no date, every update is later.
 */
export function isLater({date}: Update, asOf: string | undefined): boolean {
  return !asOf || date.slice(0, asOf.length) > asOf;
}
