/** Partners can read the feed of changes, and the same data always makes the same file. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changes, changesOf} from '../../scripts/build/changes.mjs';

const dataset = (lang, entries) => ({lang, entries});
const entry = (id, changed, updates = []) => ({id, question: `${id}?`, changed, updates});
const update = (date, changed) => ({
  date,
  text: `of ${date}`,
  source: {href: `https://example.com/${date}`, label: 'Example'},
  ...(changed && {changed}),
});

describe('the feed of changes', () => {
  it('lists changes newest first, an answer before its updates', () => {
    const entries = [
      entry('first', '2026-12-01', [update('2026-03', '2027-02-01'), update('2020')]),
      entry('second', '2027-02-01', [update('2026-01', '2027-02-01')]),
      entry('never', undefined),
    ];
    const list = changesOf([dataset('ja', entries), dataset('en', entries)]);
    assert.deepEqual(
      list.map(({day, entry, kind, date = ''}) => `${day} ${entry} ${kind} ${date}`.trim()),
      [
        '2027-02-01 first update 2026-03',
        '2027-02-01 second answer',
        '2027-02-01 second update 2026-01',
        '2026-12-01 first answer',
      ],
    );
  });

  it('says in every language what changed, and names the source of an update', () => {
    const ja = dataset('ja', [entry('first', '2026-12-01', [update('2026-03', '2027-02-01')])]);
    const en = dataset('en', [
      {...entry('first', '2026-12-01', [{...update('2026-03', '2027-02-01'), text: 'It moved.'}])},
    ]);
    assert.deepEqual(changesOf([ja, en])[0], {
      day: '2027-02-01',
      entry: 'first',
      question: {ja: 'first?', en: 'first?'},
      kind: 'update',
      date: '2026-03',
      text: {ja: 'of 2026-03', en: 'It moved.'},
      source: {ja: 'https://example.com/2026-03', en: 'https://example.com/2026-03'},
    });
  });

  it('is made from the bundled answers alone: two builds give the same file, without a build time', async () => {
    const list = await changes();
    assert.deepEqual(await changes(), list);
    assert.ok(list.some(({kind}) => kind === 'answer') && list.some(({kind}) => kind === 'update'));
    for (const {day} of list) assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
  });
});
