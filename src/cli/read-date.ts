/** First year of each era minus one. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
};

const DATE =
  /^(?:(令和|平成|昭和|[RHS])\s*(元|\d{1,2})|(\d{4}))\s*(?:[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?|月)?|年|年度)?(?:$|[\sT(（].*$)/i;

/**
 * Converts a date as Japanese offices write it to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything
 * else.
 */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const [, compactYear, compactMonth, compactDay] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  const [, era, eraYear = '', commonYear, month, day] = DATE.exec(plain) ?? [];
  const first = era ? ERAS[era.toUpperCase()]! : 0;
  const year =
    compactYear ?? commonYear ?? (era && first + (eraYear === '元' ? 1 : Number(eraYear)));
  if (year === undefined) return null;
  const parts = [month ?? compactMonth, day ?? compactDay].filter((part) => part !== undefined);
  const date = [String(year), ...parts.map((part) => part.padStart(2, '0'))].join('-');
  return isDate(date) ? date : null;
}

/** Whether `YYYY-MM-DD` or a part of it exists in the calendar; some parsers read 31 April as 1 May. */
export function isDate(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
