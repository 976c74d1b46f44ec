/** The element validates data with a table, which must agree with the schema that it is generated from. */
import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import * as v from 'valibot';
import {FileSchema} from '../../src/data/schema.js';
import {FORMAT} from '../../src/sources/format.generated.js';
import {readShape} from '../../src/sources/validate.js';

/** Members that are valid, nearly valid, and invalid. */
const text = fc.oneof(
  fc.constantFrom(
    'x',
    '',
    ' ',
    'ja',
    'en-GB',
    '2026',
    '2026-13',
    '2026-02',
    '2026-02-31',
    '2026-02-30',
  ),
  fc.constantFrom(
    'https://example.com/',
    'javascript:x',
    'a/b?c:d',
    'mailto:a@example.com',
    '/x',
    '#x',
  ),
  fc.string(),
);
const junk = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);
const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({weight: 8, arbitrary: good}, {weight: 1, arbitrary: junk});
const record = (members: Record<string, fc.Arbitrary<unknown>>) =>
  mostly(
    fc.record(Object.fromEntries(Object.entries(members).map(([key, one]) => [key, mostly(one)])), {
      requiredKeys: [],
    }),
  );
const list = (one: fc.Arbitrary<unknown>) => mostly(fc.array(one, {maxLength: 3}));
const link = record({href: text, label: text, hreflang: text});
const entry = record({
  id: text,
  topic: text,
  question: text,
  answer: text,
  aliases: list(text),
  related: list(text),
  asOf: text,
  reviewBy: text,
  sources: list(link),
  updates: list(record({date: text, text, source: link})),
  extra: text,
});
const anyFile = record({
  $schema: text,
  version: fc.constantFrom(1, 2, '1'),
  lang: text,
  topics: list(record({id: text, name: text})),
  entries: list(entry),
  synonyms: list(list(text)),
  notice: text,
});

function read(value: unknown): {result: unknown; problems: string[]} {
  const problems: string[] = [];
  const place = {path: 'x ', report: (problem: string) => void problems.push(problem)};
  return {result: readShape(value, FORMAT, place), problems};
}

describe('the table of the format', () => {
  it('rejects exactly what the schema rejects', () => {
    fc.assert(
      fc.property(anyFile, (value) => {
        const {issues} = v.safeParse(FileSchema, value);
        expect(read(value).problems.length > 0).to.equal(issues !== undefined);
      }),
      {numRuns: 1000},
    );
  });

  it('keeps the parts of an invalid file that the schema accepts', () => {
    fc.assert(
      fc.property(anyFile, (value) => {
        const {result} = read(value);
        if (result !== undefined) expect(v.safeParse(FileSchema, result).success).to.equal(true);
      }),
      {numRuns: 1000},
    );
  });

  it('says where, what was expected and what it found', () => {
    const bad = {
      entries: [
        {question: 'q', answer: 'a', asOf: 'soon', links: [{href: 'javascript:x', label: 'x'}]},
        7,
      ],
      lang: null,
      extra: 1,
    };
    expect(read(bad).problems).to.deep.equal([
      'x lang: expected a language tag like "ja" or "en-GB", got null',
      'x entries[0].asOf: expected a date (YYYY, YYYY-MM or YYYY-MM-DD), got "soon"',
      'x entries[0].links[0].href: expected an address (http, https, mailto, tel or relative), got "javascript:x"',
      'x entries[1]: expected an object, got number',
      'x extra: unknown member',
    ]);
  });
});
