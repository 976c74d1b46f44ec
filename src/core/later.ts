import type {Update} from './types.js';

/** Newest first; of one date, in the order given. */
export function newestFirst(updates: readonly Update[]): readonly Update[] {
  return [...updates].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/**
 * Dated after the answer, as exactly as both dates are known: what happened in the year of an
 * answer "of 2023" is background. Without a date of the answer every update is later.
 */
export function isLater({date}: Update, asOf: string | undefined): boolean {
  return !asOf || date.slice(0, asOf.length) > asOf;
}
