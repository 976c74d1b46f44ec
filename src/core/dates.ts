/** Dates as editors write them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never more exact than the source. */

/** Writes a date in a language, only as exact as it was given. */
export function formatDate(date: string, lang: string): string {
  const options: Intl.DateTimeFormatOptions = {timeZone: 'UTC', year: 'numeric'};
  if (date.length > 4) options.month = 'long';
  if (date.length > 7) options.day = 'numeric';
  const time = Date.parse(date);
  return isNaN(time) ? date : new Intl.DateTimeFormat(lang, options).format(time);
}

export function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}

/** Whether the whole day, month or year lies before `now` (milliseconds since 1970). */
export function isPast(date: string, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, date.length);
  return date < today;
}
