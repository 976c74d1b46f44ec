/** Every state that has a picture passes axe. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ALL, buildScript, examine, launch} from './pictures.mjs';

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
