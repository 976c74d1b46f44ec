/** demo/server.mjs, a plain Node server that prerenders: `node --test test/node/*.test.mjs`. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {styleHash} from 'trust-faq/prerender';
import {findEngines} from '../helpers/find-browsers.mjs';

let server;
let url;

before(async () => {
  const options = {env: {...process.env, PORT: '0'}, stdio: ['ignore', 'pipe', 'inherit']};
  server = spawn(process.execPath, ['demo/server.mjs'], options);
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  url = line.trim();
});
after(() => server.kill());

test('the server prints its address and listens on this machine only', () => {
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('its page is prerendered in Japanese, with one FAQPage, under a policy with the style’s hash', async () => {
  const response = await fetch(url);
  const html = await response.text();
  assert.equal(response.status, 200);
  assert.match(
    html,
    /<trust-faq lang="ja"[^>]*><template shadowrootmode="open" shadowrootserializable>/,
  );
  assert.equal(html.match(/<summary/g).length, 6);
  const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html);
  assert.equal(JSON.parse(json).mainEntity.length, 6);
  assert.equal(
    response.headers.get('content-security-policy'),
    `default-src 'none'; script-src 'self'; style-src '${await styleHash()}'`,
  );
});

test('the server serves the script from dist/ unchanged, and nothing else', async () => {
  const script = await fetch(`${url}trust-faq.js`);
  assert.match(script.headers.get('content-type'), /^text\/javascript/);
  assert.ok(Buffer.from(await script.arrayBuffer()).equals(readFileSync('dist/trust-faq.js')));
  assert.equal((await fetch(`${url}favicon.ico`)).status, 404);
  assert.equal((await fetch(`${url}package.json`)).status, 404);
});

test('nothing moves when the script takes over, and nothing violates the policy', async () => {
  const {Chromium} = findEngines();
  assert.ok(Chromium, 'Chromium or Chrome is needed');
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
  const browser = await puppeteer.launch({executablePath: Chromium.program, args});
  try {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.evaluateOnNewDocument(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const {value} of list.getEntries()) window.shift += value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(url, {waitUntil: 'load'});
    const found = await page.evaluate(async () => {
      const faq = document.querySelector('trust-faq');
      await faq.ready;
      for (let i = 0; i < 5; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return {
        shift: window.shift,
        questions: faq.shadowRoot.querySelectorAll('[aria-expanded]').length,
        prerendered: faq.shadowRoot.querySelectorAll('details, style').length,
      };
    });
    assert.deepEqual(found, {shift: 0, questions: 6, prerendered: 0});
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
  }
});
