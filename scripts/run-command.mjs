/** Runs the commands of a script, one at a time. They end with it: nothing goes on unseen. */
import {spawn} from 'node:child_process';

const isWindows = process.platform === 'win32';
let child;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    // With its children, which are a group of their own.
    if (child?.exitCode === null) process.kill(isWindows ? child.pid : -child.pid, signal);
    process.exit(1);
  });

/** @returns {Promise<{code: number | null, signal: string | null, output: string}>} */
export function run(command, {env = {}, isLive = false} = {}) {
  child = spawn(command, {
    shell: true,
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, ...env},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (isLive) process.stdout.write(text);
    });
  }
  return new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({code, signal, output})),
  );
}
