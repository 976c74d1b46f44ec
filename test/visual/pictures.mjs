/**
 * Takes pictures of the widget in every state, as PNGs from Chromium, for people to look at
 * (`scripts/state-pictures.mjs`) and for the visual test. The script is built from the current source, so
 * nobody has to build first.
 */
import axe from 'axe-core';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../helpers/find-browsers.mjs';

const PAGE = 'http://pictures.test/';
const FONT = `'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif`;

export const LANGS = ['ja', 'en'];
export const WIDTHS = [320, 768, 1280];
export const SCHEMES = {
  light: 'color-scheme: light; color: #1b1b1b; background: #fff',
  dark: 'color-scheme: dark; color: #e8e8e8; background: #121212',
};

const WORD = {ja: '監査', en: 'audit'};
const YES = {ja: 'はい', en: 'Yes'};

/** Each state that a visitor meets: the attributes, and the steps in the page that lead to it. */
export const STATES = {
  rest: {attributes: ''},
  open: {attributes: 'open="product-integrity"'},
  searching: {attributes: '', typed: (lang) => WORD[lang]},
  'no-matches': {attributes: '', typed: (lang) => `"${WORD[lang]} qqxzv"`},
  error: {attributes: 'src="/not-there.json"'},
  feedback: {attributes: 'feedback open="website-hosting" entries="website-hosting"', pressed: YES},
};

/** Builds the script from the source. */
export async function buildScript() {
  const {outputFiles} = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** The content between the tags: questions, if they are not the bundled ones. */
const inside = (questions, lang) =>
  questions ? `<script type="application/json">${JSON.stringify(questions[lang])}</script>` : '';

const pageOf = ({lang, scheme, state, questions}) => `<!doctype html>
<html lang="${lang}" style="${SCHEMES[scheme]}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <style>
    body { max-width: 960px; margin: 0 auto; padding: 16px; font: 16px/1.6 ${FONT} }
  </style>
  <script src="/trust-faq.js" defer></script>
  <trust-faq ${STATES[state].attributes}>${inside(questions, lang)}</trust-faq>
</html>`;

/** Serves what the page requests; nothing leaves the machine. */
async function answer(request, picture, script) {
  const url = request.url();
  if (url === PAGE) {
    await request.respond({contentType: 'text/html', body: pageOf(picture)});
  } else if (url === `${PAGE}trust-faq.js`) {
    await request.respond({contentType: 'text/javascript; charset=utf-8', body: script});
  } else {
    await request.respond({status: 404, body: ''});
  }
}

/** Brings the element into the state, from inside the page. */
async function enter(typed, pressed) {
  const element = document.querySelector('trust-faq');
  await element.ready;
  const {shadowRoot} = element;
  if (typed) {
    const box = shadowRoot.querySelector('#search');
    box.style.caretColor = 'transparent';
    box.focus();
    box.value = typed;
    box.dispatchEvent(new window.Event('input', {bubbles: true, composed: true}));
  }
  if (pressed) {
    const buttons = [...shadowRoot.querySelectorAll('.feedback button')];
    buttons.find(({textContent}) => textContent.trim() === pressed).click();
  }
  await document.fonts.ready;
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Starts Chromium; `browser.close()` when done. */
export function launch() {
  const {Chromium} = findEngines();
  if (!Chromium) throw new Error('Chromium or Chrome is needed to take pictures.');
  return puppeteer.launch({
    executablePath: Chromium.program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--hide-scrollbars',
      '--font-render-hinting=none',
    ],
  });
}

/** Every state in each language, on a light and a dark page, at each width. */
export const ALL = Object.keys(STATES).flatMap((state) =>
  LANGS.flatMap((lang) =>
    Object.keys(SCHEMES).flatMap((scheme) => WIDTHS.map((width) => ({state, lang, scheme, width}))),
  ),
);

/** Opens a tab for `{state, lang, scheme, width}`, optionally with `questions` by language; returns what `look` returns. */
async function visit(browser, {script, picture}, look) {
  const {state, lang, width, height} = picture;
  const tab = await browser.newPage();
  try {
    await tab.setViewport({width, height: height ?? 800});
    await tab.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => void answer(request, picture, script));
    await tab.goto(PAGE);
    const {typed, pressed} = STATES[state];
    await tab.evaluate(enter, typed?.(lang), pressed?.[lang]);
    return await look(tab);
  } finally {
    await tab.close();
  }
}

/** Takes a PNG as high as the page, or as `height`. */
export const take = (browser, script, picture) =>
  visit(browser, {script, picture}, (tab) => tab.screenshot({fullPage: !picture.height}));

/** Lists the violations that axe finds in the element, one sentence each. */
export const examine = (browser, script, picture) =>
  visit(browser, {script, picture}, async (tab) => {
    await tab.evaluate(axe.source);
    return tab.evaluate(async () => {
      const {violations} = await window.axe.run('trust-faq', {
        resultTypes: ['violations'],
        rules: {'target-size': {enabled: true}},
      });
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
    });
  });
