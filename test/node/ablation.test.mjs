/** The benchmark of the search switches off each of its ideas: `node --test test/node/ablation.test.mjs`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkIdeas, IDEAS} from '../../bench/search/ablation.mjs';

test('each idea of the search can be switched off in the source as it is', () => {
  assert.ok(IDEAS.length > 20);
  checkIdeas();
});

test('a row whose text is gone is named', () => {
  const gone = () => checkIdeas([...IDEAS, ['no romaji', 'query', 'text that is gone', '']]);
  assert.throws(
    gone,
    /bench\/search\/ablation\.mjs\. “no romaji” replaces "text that is gone", which src\/core\/query\.ts does not have\.$/,
  );
});
