/** A page in a window of its own in WebKit, with commands for it. */
import {openWindow} from './webkit-driver.mjs';
import {giveBack, takeWindow} from './webkit-windows.mjs';

function pageIn({version, send, end}) {
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

export const openWebKit = async () => pageIn(await openWindow());

/** Opens an address in a window that nobody uses, and runs the text of a function in the page. */
export async function runInWebKitPage(url, run) {
  const window = await takeWindow();
  const page = pageIn(window);
  try {
    await page.goto(url);
    return await page.run(`(${run})()`);
  } finally {
    await giveBack(window);
  }
}
