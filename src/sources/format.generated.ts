/**
 * GENERATED: scripts/data-format.mjs writes this file from src/data/schema.ts. To change it, edit the schema
 * and run `node scripts/data-format.mjs`; `npm test` fails if the two differ.
 */

/** The expected content in words, and its pattern or exact value. */
export type Leaf = readonly [expected: string, pattern: RegExp | number];
/** A text, a list of one kind, or an object; an optional member has a question mark. */
export type Shape = Leaf | readonly [Shape] | {readonly [member: string]: Shape};

/** Maximum units in any one text. */
export const MAX_LENGTH = 100000;
/** Maximum entries of one dataset. */
export const MAX_ENTRIES = 20000;

export const TEXT: Leaf = ['text', /[^\s\0]/];
const LANGUAGE: Leaf = [
  'a language tag like "ja" or "en-GB"',
  /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
];
const DATE: Leaf = [
  'a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
];
const DAY: Leaf = ['a day (YYYY-MM-DD)', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/];
const ADDRESS: Leaf = [
  'an address (http, https, mailto, tel or relative)',
  /^(?:(?:https?|mailto|tel):|[^:]*(?:[/?#]|$))/,
];

export const FORMAT: Shape = {
  '$schema?': TEXT,
  'version?': ['1', 1],
  'lang?': LANGUAGE,
  'topics?': [{id: TEXT, name: TEXT}],
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
      'changed?': DAY,
      'sources?': [{href: ADDRESS, label: TEXT, 'hreflang?': LANGUAGE}],
      'links?': [{href: ADDRESS, label: TEXT, 'hreflang?': LANGUAGE}],
      'updates?': [
        {
          date: DATE,
          text: TEXT,
          source: {href: ADDRESS, label: TEXT, 'hreflang?': LANGUAGE},
          'measure?': {by: TEXT, binds: TEXT},
          'changed?': DAY,
        },
      ],
    },
  ],
  'synonyms?': [[TEXT]],
  'notice?': TEXT,
};
