/** Twelve pictures of the widget look as they did; `npm run pictures -- --update` takes new ones. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compare} from '../visual/compare.mjs';

test('the widget looks as in the pictures of test/visual/', {timeout: 180_000}, async (context) => {
  const {reason, problems} = await compare();
  // Reported, not compared: other fonts and other browsers draw every letter a little differently.
  if (reason) context.diagnostic(`the pictures are not compared: ${reason}`);
  assert.deepEqual(problems, []);
});
