/** Twelve pictures of the widget look as they did; `npm run pictures -- --update` takes new ones. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compare} from '../visual/compare.mjs';
import {ALL, buildScript, examine, launch} from '../visual/pictures.mjs';

test('the widget looks as in the pictures of test/visual/', {timeout: 180_000}, async (context) => {
  const {reason, problems} = await compare();
  // Reported, not compared: other fonts and other browsers draw every letter a little differently.
  if (reason) context.diagnostic(`the pictures are not compared: ${reason}`);
  assert.deepEqual(problems, []);
});

test('axe finds nothing in any state that has a picture', {timeout: 180_000}, async () => {
  const [script, browser] = [await buildScript(), await launch()];
  const found = [];
  try {
    for (const picture of ALL) {
      const problems = await examine(browser, script, picture);
      found.push(...problems.map((one) => `${Object.values(picture).join(' ')}: ${one}`));
    }
  } finally {
    await browser.close();
  }
  assert.equal(ALL.length, 72);
  assert.deepEqual(found, []);
});
