/** Written by scripts/format.mjs from src/data/schema.ts; do not edit. */
/** Units in any one text. */
const MAX_LENGTH = 100000;
/** Entries of one dataset. */
const MAX_ENTRIES = 20000;
const TEXT = ['text', /[^\s\0]/];
const LANGUAGE = [
    'a language tag like "ja" or "en-GB"',
    /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
];
const DATE = [
    'a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
];
const DAY = ['a day (YYYY-MM-DD)', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/];
const ADDRESS = [
    'an address (http, https, mailto, tel or relative)',
    /^(?:(?:https?|mailto|tel):|[^:]*(?:[/?#]|$))/,
];
const FORMAT = {
    '$schema?': TEXT,
    'version?': ['1', 1],
    'lang?': LANGUAGE,
    'topics?': [{ id: TEXT, name: TEXT }],
    entries: [
        {
            'id?': TEXT,
            'topic?': TEXT,
            question: TEXT,
            answer: TEXT,
            'aliases?': [TEXT],
            'twins?': [TEXT],
            'related?': [TEXT],
            'asOf?': DATE,
            'reviewBy?': DAY,
            'sources?': [{ href: ADDRESS, label: TEXT, 'hreflang?': LANGUAGE }],
            'links?': [{ href: ADDRESS, label: TEXT, 'hreflang?': LANGUAGE }],
            'updates?': [
                { date: DATE, text: TEXT, source: { href: ADDRESS, label: TEXT, 'hreflang?': LANGUAGE } },
            ],
        },
    ],
    'synonyms?': [[TEXT]],
    'notice?': TEXT,
};

export { FORMAT, MAX_ENTRIES, MAX_LENGTH, TEXT };
//# sourceMappingURL=format.js.map
