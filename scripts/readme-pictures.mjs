/**
 * `node scripts/readme-pictures.mjs`: takes the pictures of the READMEs in Chromium, from a page on disk
 * that embeds dist/ with the two lines. Run `npm run build` first.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../test/helpers/find-browsers.mjs';

const FONT = `'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans', Arial, sans-serif`;
const QUERIES = {ja: 'すいす', en: 'Switzerland'};
const THEMES = ['ruled', 'soft', 'night'];
const PAGE = 'demo/.screenshot.html';

const page = (lang, head, attributes) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  ${head}
  <style>body { margin: 0; padding: 32px; background: #fff; font: 16px ${FONT}; }</style>
  <script src="../dist/trust-faq.js" defer></script>
  <trust-faq ${attributes}></trust-faq>
</html>`;

const shots = Object.keys(QUERIES).flatMap((lang) => [
  {name: `search-${lang}`, width: 880, lang, head: '', attributes: `query="${QUERIES[lang]}"`},
  ...THEMES.map((theme) => ({
    name: `theme-${theme}-${lang}`,
    width: 480,
    lang,
    head: `<link rel="stylesheet" href="themes/${theme}.css" />`,
    attributes: `class="theme-${theme}" theme="${theme === 'night' ? 'dark' : 'light'}"
      entries="website-hosting data-handling-safeguards" hide-topics open="website-hosting"`,
  })),
]);

const {Chromium} = findEngines();
if (!Chromium) throw new Error('Chromium or Chrome is needed to take the pictures.');
const browser = await puppeteer.launch({
  executablePath: Chromium.program,
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
try {
  mkdirSync('docs/images', {recursive: true});
  for (const {name, width, lang, head, attributes} of shots) {
    writeFileSync(PAGE, page(lang, head, attributes));
    const tab = await browser.newPage();
    await tab.setViewport({width, height: 400, deviceScaleFactor: 2});
    await tab.goto(pathToFileURL(PAGE).href);
    await tab.evaluate(() => document.querySelector('trust-faq').ready);
    await tab.screenshot({path: `docs/images/${name}.png`, fullPage: true});
    await tab.close();
  }
} finally {
  await browser.close();
  rmSync(PAGE, {force: true});
}
