/** A signal that ends `npm test` also ends the test runner and the browsers that it has started. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

/** Started as browsers are: in a separate process group that does not get the signal. */
const DEAF = `process.on('SIGTERM', () => {}); process.on('SIGINT', () => {});
  process.stdout.write('started ' + process.pid + '\\n'); setInterval(() => {}, 1000);`;
const RUNNER = `require('node:child_process').spawn(process.execPath, ['-e', process.env.DEAF],
  {detached: true, stdio: 'inherit'}); process.on('SIGTERM', () => {}); process.on('SIGINT', () => {});`;
const SCRIPT = `import {run} from './scripts/run-command.mjs';
  await run('"$NODE" -e "$RUNNER"', {isLive: true});
  console.log('went on');`;

/** An ended process stays in the list until its parent has reaped it. */
function isAlive(id) {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
]) {
  const skip = process.platform !== 'linux' && 'other systems do not tell whose a process is';
  test(`${signal} ends what npm test has started`, {skip}, async () => {
    // A separate TRUST_FAQ_RUN, so that the signal does not also end the run that this test belongs to.
    const env = {
      ...process.env,
      TRUST_FAQ_RUN: `test-${signal}`,
      NODE: process.execPath,
      DEAF,
      RUNNER,
    };
    const script = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT], {env});
    let said = '';
    for await (const text of script.stdout) {
      said += text;
      if (said.includes('\n')) break;
    }
    const id = Number(/started (\d+)/.exec(said)[1]);
    assert.ok(isAlive(id));
    script.kill(signal);
    assert.deepEqual(await once(script, 'exit'), [code, null]);
    assert.ok(!isAlive(id), 'goes on');
    assert.ok(!said.includes('went on'));
  });
}
