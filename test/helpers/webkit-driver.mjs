/**
 * A window of WebKit's MiniBrowser, which WebKitWebDriver opens under a separate Xvfb. All three end
 * with the window, and with this process, however it ends.
 */
import {spawn} from 'node:child_process';
import {connect, createServer} from 'node:net';
import {findEngines} from './find-browsers.mjs';
import {NoAnswer} from './no-answer.mjs';

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

/** Functions that end each running program. */
const ends = new Set();
process.once('exit', () => {
  for (const end of ends) end();
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Starts a program in its own process group, so that its children end with it. */
function start(program, args, options = {}) {
  const child = spawn(program, args, {detached: true, stdio: 'ignore', ...options});
  const end = () => {
    ends.delete(end);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group has already gone.
    }
  };
  ends.add(end);
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
    setTimeout(() => reject(new Error('Xvfb said nothing within ten seconds.')), 10_000).unref();
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

async function startDriver() {
  const {driver, xvfb} = findEngines().WebKit;
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const env = {...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1'};
  delete env['WAYLAND_DISPLAY'];
  const child = start(driver, ['--host=127.0.0.1', `--port=${port}`], {env});
  const end = () => {
    child.end();
    display.end();
  };
  try {
    await answers(port, child);
  } catch (error) {
    end();
    throw error;
  }
  return {port, end};
}

/** Errors of W3C WebDriver that are about the driver or its window, not about the page. */
const NO_ANSWER = [
  'invalid session id',
  'no such window',
  'script timeout',
  'session not created',
  'timeout',
  'unknown error',
];

async function request(address, options) {
  try {
    const response = await fetch(address, options);
    return {isFine: response.ok, ...(await response.json())};
  } catch (error) {
    throw new NoAnswer(`WebKitWebDriver: ${error.message}`);
  }
}

/** @returns {Promise<any>} the `value` of the driver's response (W3C WebDriver) */
async function send(port, method, path, body, patience = 90_000) {
  const {isFine, value} = await request(`http://127.0.0.1:${port}${path}`, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body && {body: JSON.stringify(body)}),
  });
  if (isFine) return value;
  const Kind = NO_ANSWER.includes(value.error) ? NoAnswer : Error;
  throw new Kind(`WebKitWebDriver: ${value.message || value.error}`);
}

/** Retries, because a driver sometimes never opens its window. */
export async function openWindow(tries = 3) {
  let driver;
  try {
    driver = await startDriver();
    const {port, end} = driver;
    const {sessionId, capabilities} = await send(port, 'POST', '/session', session(), 20_000);
    return {
      version: `${capabilities.browserName}/${capabilities.browserVersion}`,
      /** Sends a command to the window; the path is the one after the session in W3C WebDriver. */
      send: (method, path, body) => send(port, method, `/session/${sessionId}${path}`, body),
      end,
    };
  } catch (error) {
    driver?.end();
    if (tries > 1) return openWindow(tries - 1);
    throw error;
  }
}

function session() {
  const {miniBrowser: binary} = findEngines().WebKit;
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
  return {capabilities: {alwaysMatch}};
}
