/** Turns a page's description into the server's response. */
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** The page around the element; the element must not change any of it. */
const HOST = `<div id="host"><h1 id="host-heading">会社案内</h1>
<p id="host-text">お知らせの<a id="host-link" href="#host-text">一覧</a>です。</p>
<form id="host-form"><input id="host-input" /><button id="host-button">送信</button></form>
<ul><li id="host-item">製品</li></ul></div>`;

const value = (field, context) => (typeof field === 'function' ? field(context) : (field ?? ''));

const standard = (p) => `${p.doctype}
<html ${p.htmlAttributes}><head><meta charset="${p.charset}" />${p.witness}<title>会社案内</title>
${p.head}${p.script}</head>
<body ${p.bodyAttributes}>${p.host}${p.before}${p.faq}${p.after}</body></html>`;

const DEFAULTS = {
  doctype: '<!doctype html>',
  htmlAttributes: 'lang="ja"',
  bodyAttributes: '',
  charset: 'utf-8',
  head: '',
  script: '<script src="trust-faq.js" defer></script>',
  before: '',
  faq: '<trust-faq></trust-faq>',
  after: '',
  host: HOST,
};

/** Encodes text. */
export function encode(text, charset) {
  if (charset === 'utf-8') return Buffer.from(text);
  const to = {shift_jis: 'SJIS', 'euc-jp': 'EUCJP', 'iso-2022-jp': 'JIS'}[charset];
  if (!to) return Buffer.from(text, 'latin1');
  const encoding = require('encoding-japanese');
  return Buffer.from(encoding.convert(encoding.stringToCode(text), {to, from: 'UNICODE'}));
}

/** @returns {{type: string, headers: object, body: Buffer}} */
export function render(page, context) {
  const witness = `<script src="${context.origin}/witness.js" crossorigin="anonymous" nonce="host" integrity="${context.witnessHash}"></script>`;
  const parts = {...context, witness};
  for (const [key, fallback] of Object.entries(DEFAULTS)) {
    parts[key] = value(page[key] ?? fallback, parts);
  }
  const {html = standard, type = `text/html; charset=${parts.charset}`} = page;
  const headers = Object.entries(page.headers ?? {}).map(([name, text]) => [
    name,
    value(text, parts),
  ]);
  return {type, headers: Object.fromEntries(headers), body: encode(html(parts), parts.charset)};
}
