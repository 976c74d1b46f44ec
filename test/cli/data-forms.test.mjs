/** `npx trust-faq convert` reads the same JSON-LD and HTML as the element (test/sources/data-forms.test.ts). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseMarkup} from '../../dist/npm/core/markup.js';
import {HTML, JSON_LD, NOT_READ} from '../sources/data-forms.mjs';
import {convert} from './run.mjs';

function check({dataset, err}, {pairs, ids = [], topics, topicIds, says}) {
  assert.deepEqual(
    dataset.entries.map(({question, answer}) => [
      question,
      parseMarkup(answer).text.replace(/\s+/g, ' ').trim(),
    ]),
    pairs,
  );
  assert.deepEqual(
    dataset.entries.slice(0, ids.length).map(({id}) => id),
    ids,
  );
  const all = JSON.stringify(dataset.topics);
  for (const name of topics ?? []) assert.ok(all.includes(JSON.stringify(name)), all);
  for (const id of topicIds ?? [])
    assert.ok(
      dataset.topics.some((topic) => topic.id === id),
      all,
    );
  if (says) assert.match(err, says);
}

describe('convert reads JSON-LD', () => {
  for (const form of JSON_LD)
    it(form.form, () => check(convert('faq.jsonld', form.value, '--lang', 'en'), form));
  it('and the same inside a page', () => {
    const {value, pairs} = JSON_LD[2];
    const page = `<!doctype html><html lang="en"><script type="application/ld+json">${JSON.stringify(value)}</script>`;
    check(convert('page.html', page), {pairs});
  });
});

describe('convert reads HTML', () => {
  for (const form of HTML)
    it(form.form, () =>
      check(convert('page.html', `<!doctype html><html lang="ja"><body>${form.html}`), form),
    );
});

describe('convert does not read, and says what to do', () => {
  for (const {form, html} of NOT_READ)
    it(form, () => {
      const {code, err} = convert('page.html', `<!doctype html><html lang="en"><body>${html}`);
      assert.equal(code, 1);
      assert.match(err, /no question found.*Name the elements with --question-selector/s);
    });

  it('selectors read the table', () => {
    const selectors = [
      '--question-selector',
      'tr > :first-child',
      '--answer-selector',
      'tr > :nth-child(2)',
    ];
    const page = `<!doctype html><html lang="en"><body>${NOT_READ[0].html}`;
    check(convert('page.html', page, ...selectors), {
      pairs: [
        ['Can I cancel?', 'Yes, any time.'],
        ['Is it free?', 'No.'],
      ],
    });
  });
});
