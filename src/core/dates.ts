/** Dates as editors write them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never more exact than the source. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** A language's own way to write a date; of some dates only the year or the month is known. */
export type DatePattern = (year: number, month?: number, day?: number) => string;

/**
 * Formats a date, only as exactly as it was given, by a pattern or as the browser does in this language;
 * an invalid date or language returns the date unchanged. The browser takes 10 to 40 ms to load its own
 * formats, so each language should bring its own pattern.
 */
export function formatDate(date: string, lang: string, pattern?: DatePattern): string {
  const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.test(date) && !isNaN(Date.parse(date));
  if (pattern && known) return pattern(...(date.split('-').map(Number) as Parameters<DatePattern>));
  try {
    return formatFor(lang, date.length).format(Date.parse(date));
  } catch {
    return date;
  }
}

function formatFor(lang: string, length: number): Intl.DateTimeFormat {
  const key = `${lang} ${length}`;
  let format = formats.get(key);
  if (!format) {
    // The English texts write the day first; plain "en" would be American.
    format = new Intl.DateTimeFormat(lang === 'en' || lang === 'und' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(length > 4 && {month: 'long'}),
      ...(length > 7 && {day: 'numeric'}),
    });
    formats.set(key, format);
  }
  return format;
}

export function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}

/** Whether the whole day, month or year is before `now` (milliseconds since 1970). */
export function isPast(date: string, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, date.length);
  return date < today;
}
