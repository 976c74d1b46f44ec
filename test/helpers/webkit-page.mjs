/** A page of its own in WebKit: WebDriver has one for the tests, so this takes a second driver. */
import {findEngines} from './find-browsers.mjs';
import {startWebKitDriver} from './webkit-driver.mjs';

let driver;

/** @returns {Promise<any>} the `value` of the driver's answer (W3C WebDriver) */
async function command(method, path, body, patience = 90_000) {
  driver ??= startWebKitDriver(findEngines().WebKit);
  const {port} = await driver;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body && {body: JSON.stringify(body)}),
  });
  const {value} = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.message || value.error}`);
  return value;
}

async function endDriver() {
  const {end} = await driver;
  end();
  driver = undefined;
}

const capabilities = () => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: findEngines().WebKit.miniBrowser, args: ['--automation']},
});

/** A driver that has closed a window now and then never opens the next one: another one does. */
async function openSession(tries = 3) {
  const body = {capabilities: {alwaysMatch: capabilities()}};
  try {
    return await command('POST', '/session', body, 30_000);
  } catch (error) {
    await endDriver();
    if (tries > 1) return openSession(tries - 1);
    throw error;
  }
}

/** Opens a window with commands for its one page. */
export async function openWebKit() {
  const {sessionId, capabilities: got} = await openSession();
  const session = `/session/${sessionId}`;
  const run = async (expression) => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => ${expression}).then((value) => done({value}), (e) => done({error: String(e)}));`;
    const {value, error} = await command('POST', `${session}/execute/async`, {script, args: []});
    if (error) throw new Error(error);
    return value;
  };
  return {
    version: `${got.browserName}/${got.browserVersion}`,
    goto: (url) => command('POST', `${session}/url`, {url}),
    run,
    runInFrame: async (expression) => {
      await command('POST', `${session}/frame`, {id: 0});
      try {
        return await run(expression);
      } finally {
        await command('POST', `${session}/frame`, {id: null});
      }
    },
    close: () => command('DELETE', session, undefined, 10_000).catch(endDriver),
  };
}

/** Opens an address, runs the text of a function in the page, and closes it. */
export async function runInWebKitPage(url, run) {
  const page = await openWebKit();
  try {
    await page.goto(url);
    return await page.run(`(${run})()`);
  } finally {
    await page.close();
  }
}
