/**
 * Programs outside npm: text browsers of Debian, Beautiful Soup for Python, and Chromium. A program that
 * is not installed has no row.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../helpers/find-browsers.mjs';

const BEAUTIFUL_SOUP = `
import sys
from bs4 import BeautifulSoup
soup = BeautifulSoup(sys.stdin.buffer.read().decode("utf-8"), "html.parser")
for tag in soup(["script", "style"]):
    tag.decompose()
sys.stdout.buffer.write(soup.get_text(" ").encode("utf-8"))
`;

const runs = (program, ...args) => spawnSync(program, args).status === 0;
const through =
  (program, ...args) =>
  (html) =>
    execFileSync(program, args, {input: html, encoding: 'utf8', maxBuffer: 2 ** 26});

/** Readers of HTML from standard input. */
const PIPED = {
  lynx: [
    () => runs('lynx', '-version'),
    through('lynx', '-dump', '-stdin', '-assume_charset=utf-8', '-display_charset=utf-8'),
  ],
  w3m: [() => runs('w3m', '-version'), through('w3m', '-dump', '-T', 'text/html', '-I', 'UTF-8')],
  'Beautiful Soup, `get_text()`': [
    () => runs('python3', '-c', 'import bs4'),
    through('python3', '-c', BEAUTIFUL_SOUP),
  ],
};

export const pipedReaders = () =>
  Object.fromEntries(
    Object.entries(PIPED).flatMap(([name, [isThere, read]]) => (isThere() ? [[name, read]] : [])),
  );

/** Opens every answer, as a visitor can. */
function openAll() {
  document.querySelector('trust-faq').showAll();
}

const innerText = (page) => page.evaluate(() => document.body.innerText);
const withShadow = (page) =>
  page.evaluate(() => {
    const html = document.body.getHTML({serializableShadowRoots: true});
    const parsed = new window.DOMParser().parseFromString(html, 'text/html');
    for (const one of parsed.querySelectorAll('script, style')) one.remove();
    for (const one of parsed.querySelectorAll('template')) one.replaceWith(one.content);
    return parsed.body.textContent;
  });

async function accessibleText(page) {
  const client = await page.createCDPSession();
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // The list is not in the order of the page, but the children of each node are.
  const textsOf = ({ignored, role, name, childIds = []}) =>
    !ignored && role?.value === 'StaticText'
      ? [name.value]
      : childIds.flatMap((id) => textsOf(byId.get(id)));
  return textsOf(nodes[0]).join(' ');
}

/** What Chromium gives to programs that drive it, by name: [with scripts?, with open answers?, read]. */
const IN_CHROMIUM = {
  'Chromium without JavaScript, `innerText`, closed': [false, false, innerText],
  'Chromium, `innerText`, closed': [true, false, innerText],
  'Chromium, `innerText`, open': [true, true, innerText],
  'Chromium, accessibility tree, closed': [true, false, accessibleText],
  'Chromium, accessibility tree, open': [true, true, accessibleText],
  'Chromium, `getHTML()` with shadow roots': [true, false, withShadow],
};

/** Reads pages in one browser until it is closed. */
export async function chromiumReaders() {
  const {program} = findEngines().Chromium;
  const browser = await puppeteer.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const folder = mkdtempSync(join(tmpdir(), 'trust-faq-readers-'));
  const script = pathToFileURL('dist/trust-faq.js').href;
  const read = async (html, [hasScripts, isOpen, take]) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, html.replace('/trust-faq.js', script));
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(hasScripts);
    await page.goto(pathToFileURL(file).href);
    if (hasScripts) await page.evaluate(() => document.querySelector('trust-faq').ready);
    if (isOpen) await page.evaluate(openAll);
    if (hasScripts) await page.evaluate(() => new Promise(requestAnimationFrame));
    const text = await take(page);
    await page.close();
    return text;
  };
  const readers = Object.entries(IN_CHROMIUM).map(([name, way]) => [
    name,
    (html) => read(html, way),
  ]);
  return {
    version: await browser.version(),
    readers: Object.fromEntries(readers),
    close: async () => {
      await browser.close();
      rmSync(folder, {recursive: true});
    },
  };
}
