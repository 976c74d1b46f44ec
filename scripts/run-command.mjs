/**
 * Runs the commands of a script. A signal that ends the script also ends the processes that they have
 * started: the test runner, and the browsers and displays that it has put into groups of their own.
 */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {constants} from 'node:os';
import {delimiter, resolve} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const isWindows = process.platform === 'win32';

/** As in npm scripts, programs of this repository come first. */
const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);

/** Every process that a command starts inherits this variable, even if it gets another parent. */
const NAME = 'TRUST_FAQ_RUN';
const VALUE = process.env[NAME] ?? `${process.pid}-${Date.now()}`;
const MARK = `${NAME}=${VALUE}`;

const children = new Set();
let isEnding = false;

/** Ids of the processes that carry the variable; only Linux exposes it. */
function started() {
  const ids = process.platform === 'linux' ? readdirSync('/proc').filter((id) => +id) : [];
  return ids.map(Number).filter((id) => id !== process.pid && isMarked(id));
}

function isMarked(id) {
  try {
    return readFileSync(`/proc/${id}/environ`, 'latin1').split('\0').includes(MARK);
  } catch {
    // The process has ended, or belongs to another user.
    return false;
  }
}

function send(ids, signal) {
  for (const id of ids)
    try {
      process.kill(id, signal);
    } catch {
      // The process has ended.
    }
}

async function endAll(signal) {
  isEnding = true;
  // A command and its children form a group of their own.
  const groups = [...children].map(({pid}) => (isWindows ? pid : -pid));
  // A runner may wait for a test, and a browser may ask whether to close.
  for (const one of [signal, 'SIGKILL']) {
    send([...groups, ...started()], one);
    for (let tries = 0; tries < 20 && started().length > 0; tries++) await wait(100);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    void endAll(signal).finally(() => process.exit(128 + constants.signals[signal]));
  });

/** @returns {Promise<{code: number | null, signal: string | null, output: string}>} */
export function run(command, {env = {}, isLive = false} = {}) {
  const child = spawn(command, {
    shell: true,
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, PATH, [NAME]: VALUE, ...env},
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (isLive) process.stdout.write(text);
    });
  }
  return new Promise((done) => {
    child.once('close', (code, signal) => {
      children.delete(child);
      // While ending, the script must not go on to its next command.
      if (!isEnding) done({code, signal, output});
    });
  });
}
