/** A page in a window of its own in WebKit, with commands for it. */
import {openWindow} from './webkit-driver.mjs';

export async function openWebKit() {
  const {version, send, end} = await openWindow();
  const run = async (expression) => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => ${expression}).then((value) => done({value}), (e) => done({error: String(e)}));`;
    const {value, error} = await send('POST', '/execute/async', {script, args: []});
    if (error) throw new Error(error);
    return value;
  };
  return {
    version,
    goto: (url) => send('POST', '/url', {url}),
    run,
    runInFrame: async (expression) => {
      await send('POST', '/frame', {id: 0});
      try {
        return await run(expression);
      } finally {
        await send('POST', '/frame', {id: null});
      }
    },
    close: async () => end(),
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
