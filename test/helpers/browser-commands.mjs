/**
 * Commands that a test page sends to its own browser: real keys and clicks, sizes, DevTools calls,
 * pages with headers that the test chooses. `engine.ts` is the client, and lists what each engine
 * supports.
 */
import {copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {runInWebKitPage} from './webkit-page.mjs';

/** Code points of WebDriver for keys that have no character (W3C WebDriver, "normalised key value"). */
const WEBDRIVER_KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** 'Shift+Tab' → [['Shift'], 'Tab'] */
function splitKeys(keys) {
  const names = keys.split(/(?<=.)\+/).map((name) => (name === 'Space' ? ' ' : name));
  return [names.slice(0, -1), names.at(-1)];
}

const puppeteerPage = (session) => session.browser.getPage(session.id);

const puppeteer = {
  async press(session, keys) {
    const {keyboard} = puppeteerPage(session);
    const [modifiers, key] = splitKeys(keys);
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
  },
  type: (session, text) => puppeteerPage(session).keyboard.type(text),
  click: (session, {x, y}) => puppeteerPage(session).mouse.click(x, y),
  hover: (session, {x, y}) => puppeteerPage(session).mouse.move(x, y),
  viewport: (session, size) => puppeteerPage(session).setViewport(size),
};

const keyActions = (actions) => [{type: 'key', id: 'keyboard', actions}];
const pointerActions = ({x, y}, ...more) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: {pointerType: 'mouse'},
    actions: [{type: 'pointerMove', duration: 0, origin: 'viewport', x, y}, ...more],
  },
];

const send = (session, ...command) => session.browser.send(session.id, ...command);

const act = (session, actions) => send(session, 'POST', '/actions', {actions});

/** @returns {Promise<number[]>} width and height of the page in WebKit's window */
const pageSize = (session) =>
  send(session, 'POST', '/execute/sync', {script: 'return [innerWidth, innerHeight]', args: []});

/**
 * Resizes WebKit's window so that the page gets this size, and waits until it has; a busy page takes a
 * while. What the window adds to the page's size is measured before, while nothing changes.
 * @returns {Promise<boolean>} whether the page has the size in the end
 */
async function resizeWindow(session, {width, height}) {
  const before = await send(session, 'GET', '/window/rect');
  const [w, h] = await pageSize(session);
  const frame = {width: before.width - w, height: before.height - h};
  const rect = {width: width + frame.width, height: height + frame.height};
  // A window is at least as wide as its tool bar, 447 px.
  const given = await send(session, 'POST', '/window/rect', rect);
  const wanted = [given.width - frame.width, given.height - frame.height];
  for (let tries = 0; tries < 50; tries++) {
    const size = await pageSize(session);
    if (size.join() === wanted.join()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

const webdriver = {
  press(session, keys) {
    const [modifiers, key] = splitKeys(keys);
    const code = (name) => WEBDRIVER_KEYS[name] ?? name;
    const down = [...modifiers, key].map((name) => ({type: 'keyDown', value: code(name)}));
    const up = [key, ...modifiers.reverse()].map((name) => ({type: 'keyUp', value: code(name)}));
    return act(session, keyActions([...down, ...up]));
  },
  type(session, text) {
    const strokes = [...text].flatMap((value) => [
      {type: 'keyDown', value},
      {type: 'keyUp', value},
    ]);
    return act(session, keyActions(strokes));
  },
  click: (session, point) =>
    act(
      session,
      pointerActions(point, {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}),
    ),
  hover: (session, point) => act(session, pointerActions(point)),
  async viewport(session, size) {
    if (!(await resizeWindow(session, size))) await resizeWindow(session, size);
  },
};

const devTools = new WeakMap();
async function cdp(session, {method, params}) {
  const page = puppeteerPage(session);
  if (!devTools.has(page)) devTools.set(page, await page.createCDPSession());
  return devTools.get(page).send(method, params);
}

const SCRIPTS = ['trust-faq.js', 'trust-faq.ja.js', 'trust-faq.en.js'];

/** Saves a page on disk, in a folder of its own with the scripts of dist/ beside it. */
async function save(base, html) {
  const folder = await mkdtemp(join(tmpdir(), 'trust-faq-page-'));
  await writeFile(join(folder, 'page.html'), html);
  for (const name of SCRIPTS) await copyFile(join(base, 'dist', name), join(folder, name));
  return folder;
}

async function inNewPage(session, page) {
  if (page.saved === undefined) return runInPage(session, page);
  const folder = await save(session.browser.config.rootDir, page.saved);
  try {
    const url = pathToFileURL(join(folder, 'page.html')).href;
    return await runInPage(session, {...page, url});
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Opens a separate page, runs a function in it, and closes it. */
async function runInPage(session, {url, javaScript = true, size, media, run}) {
  const base = session.browser.config.rootDir;
  const address = /^file:(?!\/)/.test(url) ? pathToFileURL(`${base}/${url.slice(5)}`).href : url;
  if (session.browser.type === 'webdriver') {
    return {value: await runInWebKitPage(address, run), problems: []};
  }
  const page = await puppeteerPage(session).browser().newPage();
  try {
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text());
    });
    if (!javaScript) await page.setJavaScriptEnabled(false);
    if (size) await page.setViewport(size);
    if (media) await page.emulateMediaType(media);
    await page.goto(address, {waitUntil: 'load'});
    return {value: await page.evaluate(`(${run})()`), problems};
  } finally {
    await page.close();
  }
}

const servedPages = new Map();

export function browserCommands() {
  const input = {puppeteer, webdriver};
  return {
    name: 'browser-commands',
    async executeCommand({command, payload, session}) {
      const device = input[session.browser.type]?.[command];
      if (device) return (await device(session, payload)) ?? true;
      if (command === 'cdp') return (await cdp(session, payload)) ?? {};
      if (command === 'in-new-page') return inNewPage(session, payload);
      if (command === 'serve-page') {
        const path = `/served/${servedPages.size}/${payload.name}`;
        servedPages.set(path, payload);
        return path;
      }
      if (command === 'collected') return collected.filter(({path}) => path.startsWith(payload));
      return undefined;
    },
  };
}

/** Serves the bytes that a test provides, or redirects; as the first middleware, so that nothing rewrites them. */
export async function servePages(context, next) {
  const page = servedPages.get(context.path);
  if (!page) return next();
  context.set(page.headers);
  if (page.headers.location) context.status = 302;
  context.body = Buffer.from(page.base64, 'base64');
}

const collected = [];

/**
 * Records every request under /collected/: requests that a page must not send, and reports that its
 * browser sends.
 */
export async function collectRequests(context, next) {
  if (!context.path.startsWith('/collected/')) return next();
  let body = '';
  for await (const chunk of context.req.setEncoding('utf8')) body += chunk;
  collected.push({path: context.path, body});
  context.status = 204;
}
