/** Runs WebKitWebDriver under its own Xvfb and ends both with this process, whatever ends it. */
import {spawn} from 'node:child_process';
import {connect, createServer} from 'node:net';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a program in its own process group, so that its children end with it. */
function start(program, args, options = {}) {
  const child = spawn(program, args, {detached: true, stdio: 'ignore', ...options});
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group has already gone.
    }
  };
  process.once('exit', end);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  // The children must not keep a finished test run alive.
  child.unref();
  return Object.assign(child, {end});
}

/**
 * Xvfb picks a free display itself and writes its number and a line feed to file descriptor 3;
 * closing that before the line feed would end it.
 */
function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const child = start(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const pipe = child.stdio[3];
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    let text = '';
    pipe.on('data', (data) => {
      text += data;
      if (!text.endsWith('\n')) return;
      pipe.unref();
      resolve({name: `:${text.trim()}`, end: child.end});
    });
  });
}

async function answers(port, child) {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error('WebKitWebDriver ended before it was ready.');
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not open its port within ten seconds.');
}

/** @returns {Promise<{port: number, end: () => void}>} where our own driver listens */
export async function startWebKitDriver({driver, xvfb}) {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const env = {...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
  delete env['WAYLAND_DISPLAY'];
  const child = start(driver, ['--host=127.0.0.1', `--port=${port}`], {env});
  await answers(port, child);
  return {
    port,
    end: () => {
      child.end();
      display.end();
    },
  };
}
