/** Dates as editors write them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never more exact than the source. */
/** Writes a date in a language, only as exact as it was given; what is no date or no language stays as it is. */
export declare function formatDate(date: string, lang: string): string;
export declare function isYear(date: string): boolean;
/** Whether the whole day, month or year lies before `now` (milliseconds since 1970). */
export declare function isPast(date: string, now: number): boolean;
