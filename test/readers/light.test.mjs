/** Programs that read pages see every question, answer and date of light questions; docs/readers.md has the others. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {NPM_READERS} from './npm-readers.mjs';
import {EMBEDS} from './pages.mjs';
import {LANGUAGES, seenIn, TOTAL} from './seen.mjs';

const ALL = {questions: TOTAL, answers: TOTAL, dates: TOTAL};

for (const lang of LANGUAGES) {
  describe(`light questions in ${lang}`, () => {
    for (const [name, read] of Object.entries(NPM_READERS)) {
      it(`is read whole by ${name}`, async () => {
        assert.deepEqual(seenIn(await read(EMBEDS['light questions'](lang)), lang), ALL);
      });
    }
  });
}

describe('the count of what a reader sees', () => {
  const text = EMBEDS['light questions']('en').replace(/<[^>]*>/g, ' ');

  it('is full for the whole page', () => assert.deepEqual(seenIn(text, 'en'), ALL));

  it('misses a question, an answer with one word less, and a date', () => {
    const [question] = /Is Kaspersky a private-sector .*\?/.exec(text);
    assert.equal(seenIn(text.replaceAll(question, ''), 'en').questions, TOTAL - 1);
    assert.equal(seenIn(text.replace('United Kingdom', 'Kingdom'), 'en').answers, TOTAL - 1);
    assert.equal(seenIn(text.replace(/published around\s+2023/, ''), 'en').dates, TOTAL - 1);
  });

  it('is nothing for a script tag', () => {
    const none = {questions: 0, answers: 0, dates: 0};
    assert.deepEqual(seenIn(EMBEDS['script tag']('en'), 'en'), none);
  });
});
