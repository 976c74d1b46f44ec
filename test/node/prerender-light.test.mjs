/** `prerenderLight` of `trust-faq/prerender`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {prerenderLight, prerenderPage} from 'trust-faq/prerender';

const idsOf = (html) => [...html.matchAll(/<summary><span id="([^"]*)"/g)].map(([, id]) => id);

test('prerenderLight() writes the block of an element with these options', () => {
  const html = prerenderLight({
    lang: 'en',
    entries: ['website-hosting', 'ksn-stability'],
    open: 'first',
  });
  assert.match(html, /^<div data-trust-faq-light="\d+\.\d+\.\d+" lang="en">\n<h2>/);
  assert.match(html, /<\/div>$/);
  assert.deepEqual(idsOf(html), ['faq-website-hosting', 'faq-ksn-stability']);
  assert.equal(html.match(/<details [^>]*open>/g).length, 1);
});

test('prerenderLight() begins the ids with the id of the element', () => {
  assert.deepEqual(idsOf(prerenderLight({entries: 'website-hosting', id: 'two'})), [
    'two/faq-website-hosting',
  ]);
});

test('prerenderLight() writes a page’s questions', () => {
  const data = {lang: 'en', entries: [{id: 'a', question: '<b>?', answer: '**x** & [y](z.html)'}]};
  const html = prerenderLight({lang: 'en', data});
  assert.match(
    html,
    /<\/span>&lt;b>\?<\/summary>\n<p><strong>x<\/strong> &amp; <a href="z\.html">y<\/a>/,
  );
  assert.equal(idsOf(prerenderLight({lang: 'en', data, srcMode: 'append'})).length, 17);
});

test('prerenderPage() with light reads no file by itself', () => {
  const page = '<trust-faq src="faq.json"></trust-faq>';
  const {html, count, problems} = prerenderPage(page, {light: true});
  assert.deepEqual([html, count], [page, 0]);
  assert.match(problems[0], /^line 1: the element gets its own questions/);
  const readSource = () => '{"entries": [{"question": "Q", "answer": "A"}]}';
  assert.equal(prerenderPage(page, {light: true, readSource}).count, 1);
});
