/** Dates as editors write them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, never more exact than the source. */
const formats = new Map();
/** Writes a date in a language, only as exact as it was given; what is no date or no language stays as it is. */
function formatDate(date, lang) {
    try {
        return formatFor(lang, date.length).format(Date.parse(date));
    }
    catch {
        return date;
    }
}
function formatFor(lang, length) {
    const key = `${lang} ${length}`;
    let format = formats.get(key);
    if (!format) {
        // The English texts write the day first; plain "en" would be American.
        format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
            timeZone: 'UTC',
            year: 'numeric',
            ...(length > 4 && { month: 'long' }),
            ...(length > 7 && { day: 'numeric' }),
        });
        formats.set(key, format);
    }
    return format;
}
function isYear(date) {
    return /^\d{4}$/.test(date);
}
/** Whether the whole day, month or year lies before `now` (milliseconds since 1970). */
function isPast(date, now) {
    const today = new Date(now).toISOString().slice(0, date.length);
    return date < today;
}

export { formatDate, isPast, isYear };
//# sourceMappingURL=dates.js.map
