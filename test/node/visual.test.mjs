/** The widget still looks as in twelve pictures; `npm run pictures -- --update` takes new ones. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compare} from '../visual/compare.mjs';

test('the widget looks as in the pictures of test/visual/', {timeout: 180_000}, async (context) => {
  const {reason, problems} = await compare();
  // With other fonts or browsers, this only reports: they draw every letter a little differently.
  if (reason) context.diagnostic(`the pictures are not compared: ${reason}`);
  assert.deepEqual(problems, []);
});
