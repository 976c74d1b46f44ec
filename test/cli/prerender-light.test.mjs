/** `trust-faq prerender --light` writes questions that every reader of a page understands. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse} from 'parse5';
import {en} from '../../dist/npm/data/en.js';
import {ja} from '../../dist/npm/data/ja.js';
import {formatDate} from '../../dist/npm/core/dates.js';
import {parseMarkup} from '../../dist/npm/core/markup.js';
import {fine, read, run} from './run.mjs';

const page = (body, lang = 'en') =>
  `<!DOCTYPE html>\n<html lang="${lang}">\n<head><title>A &amp; B</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

const BLOCK = /<div data-trust-faq-light=.*?<\/div>/gs;
const blocksOf = (html) => html.match(BLOCK) ?? [];
const without = (html) => html.replace(BLOCK, '');

/** Writes light questions into one page. */
function light(content, files = {}, ...options) {
  const result = run(['prerender', '--light', ...options, 'page.html'], {
    'page.html': content,
    ...files,
  });
  return {...result, html: read('page.html').toString('utf8')};
}

/** Every element that a parser finds, without any script. */
function* elements(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elements(child);
}

const attribute = (element, name) => element.attrs.find((one) => one.name === name)?.value;
const all = (html, tag) => [...elements(parse(html))].filter(({tagName}) => tagName === tag);

/** The text that a reader without a style sheet or a script sees, with single spaces. */
function textOf(node) {
  if (node.nodeName === '#text') return node.value;
  return (node.childNodes ?? []).map(textOf).join(' ').trim();
}
const words = (text) => text.replace(/\s+/g, '');

describe('prerender --light', () => {
  for (const dataset of [en, ja]) {
    it(`makes every question, answer, date, source and later development readable: ${dataset.lang}`, () => {
      const {code, err, html} = light(page('<trust-faq></trust-faq>', dataset.lang));
      assert.deepEqual([code, err], [0, 'page.html: 1 element prerendered\n']);
      const items = all(html, 'details');
      assert.equal(items.length, 16);
      for (const entry of dataset.entries) {
        const item = items.find((one) => attribute(one, 'data-id') === entry.id);
        const [summary] = [...elements(item)].filter(({tagName}) => tagName === 'summary');
        assert.equal(textOf(summary), entry.question);
        const text = words(textOf(item));
        const updates = entry.updates ?? [];
        for (const said of [entry.answer, ...updates.map((one) => one.text)])
          assert.ok(text.includes(words(parseMarkup(said).text)), `${entry.id}: ${said}`);
        const times = [...elements(item)].map((one) => attribute(one, 'datetime'));
        for (const date of [entry.asOf, ...updates.map((one) => one.date)]) {
          assert.ok(text.includes(words(formatDate(date, dataset.lang))), `${entry.id}: ${date}`);
          assert.ok(times.includes(date), `${entry.id}: ${date} for machines`);
        }
        const links = [...elements(item)].map((one) => attribute(one, 'href'));
        for (const {href} of [...entry.sources, ...updates.map((one) => one.source)])
          assert.ok(links.includes(href), `${entry.id}: ${href}`);
      }
    });
  }

  it('writes before a fallback, keeps slotted children, and touches nothing else', () => {
    const content = page(
      '<trust-faq topics="data"><p slot="footer">f</p><a href="/faq">FAQ</a></trust-faq>',
    );
    const {html} = light(content);
    assert.match(html, /<trust-faq topics="data"><div data-trust-faq-light="[\d.]+" lang="en">/);
    assert.match(html, /<\/div><p slot="footer">f<\/p><a href="\/faq">FAQ<\/a><\/trust-faq>/);
    assert.equal(without(html), content);
  });

  it('replaces its own block, and only it, when it runs again', () => {
    const {html} = light(
      page('<trust-faq topics="data"><details><summary>Mine</summary>a</details></trust-faq>'),
    );
    const again = run(['prerender', '--light', 'page.html']);
    assert.equal(again.code, 0);
    assert.equal(String(read('page.html')), html);
    const changed = light(html.replace('topics="data"', 'topics="company"')).html;
    assert.equal(blocksOf(changed).length, 1);
    assert.equal(blocksOf(changed)[0].match(/<details/g).length, 2);
    assert.match(changed, /<summary>Mine<\/summary>/);
  });

  it('replaces the declarative root of an earlier run, and is replaced by one', () => {
    const {html} = light(page('<trust-faq topics="data">f</trust-faq>'));
    run(['prerender', 'page.html']);
    const rooted = String(read('page.html'));
    assert.equal(blocksOf(rooted).length, 0);
    assert.match(rooted, /<trust-faq topics="data"><template shadowrootmode/);
    run(['prerender', '--light', 'page.html']);
    assert.equal(String(read('page.html')), html);
  });

  it('gives each question the id of its address, on a page with several widgets too', () => {
    const {html} = light(
      page(
        '<trust-faq entries="website-hosting"></trust-faq><trust-faq id="more" entries="website-hosting ksn-stability"></trust-faq>' +
          '<trust-faq entries="website-hosting"></trust-faq><trust-faq entries="product-integrity" permalinks="off"></trust-faq>',
      ),
    );
    assert.deepEqual(
      all(html, 'summary').map((one) => one.childNodes[0].attrs?.[0].value),
      [
        'faq-website-hosting',
        'more/faq-website-hosting',
        'faq-ksn-stability',
        undefined,
        undefined,
      ],
    );
  });

  it('lets one answer be open with exclusive, separately in each widget', () => {
    const {html} = light(
      page(
        '<trust-faq exclusive open="first"></trust-faq><trust-faq exclusive></trust-faq><trust-faq></trust-faq>',
      ),
    );
    const names = all(html, 'details').map((item) => attribute(item, 'name'));
    const [first, second, third] = [0, 16, 32].map((i) => new Set(names.slice(i, i + 16)));
    assert.deepEqual([first.size, second.size], [1, 1]);
    assert.notDeepEqual(first, second);
    assert.deepEqual([...third], [undefined]);
    assert.equal(all(html, 'details').filter((item) => attribute(item, 'open') === '').length, 1);
  });

  it('shows every question, without "show more"', () => {
    const {html} = light(page('<trust-faq max-items="3"></trust-faq>'));
    assert.equal(all(html, 'details').length, 16);
  });

  it('reads a file that src names beside the page, with addresses relative to the page', () => {
    const files = {'faq.json': fine({}, {answer: 'See [here](a.html) and [there](/r).'})};
    const {code, html} = light(page('<trust-faq src="./faq.json?v=1">f</trust-faq>'), files);
    assert.equal(code, 0);
    assert.deepEqual(
      all(html, 'summary').map(textOf),
      fine().entries.map(({question}) => question),
    );
    assert.match(html, /<a href="\.\/a\.html">here<\/a> and <a href="\/r">there<\/a>/);
    const both = light(page('<trust-faq src="faq.json" src-mode="append"></trust-faq>')).html;
    assert.equal(all(both, 'summary').length, 18);
  });

  for (const [what, inside, sentence] of [
    [
      'the markup between its tags',
      '<trust-faq src="children"><details><summary>Q</summary>A</details></trust-faq>',
      'the element gets its own questions in the browser, so it was not changed',
    ],
    [
      'a script between its tags',
      '<trust-faq><script type="application/json">{"entries":[]}</script></trust-faq>',
      'the element gets its own questions in the browser, so it was not changed',
    ],
    [
      'a file on a server',
      '<trust-faq src="https://example.com/faq.json"></trust-faq>',
      'src "https://example.com/faq.json" is not a file beside the page: the element gets its own questions in the browser, so it was not changed',
    ],
    [
      'a missing file',
      '<trust-faq src="nowhere.json"></trust-faq>',
      'src "nowhere.json" could not be read (cannot read "nowhere.json": there is no such file): the element gets its own questions in the browser, so it was not changed',
    ],
    [
      'a place that HTML ends before the questions',
      '<p>Text <trust-faq></trust-faq></p>',
      'HTML allows no questions inside <p> or <a>: the element was not changed. Move it out',
    ],
    [
      'a link around it',
      '<a href="/faq"><trust-faq></trust-faq></a>',
      'HTML allows no questions inside <p> or <a>: the element was not changed. Move it out',
    ],
    [
      'a script that names no place',
      '<script src="trust-faq.js" data-trust-faq></script>',
      'a script without a target was not changed. Give it data-target with the id of an element on the page',
    ],
  ]) {
    it(`leaves an element alone, and says why: ${what}`, () => {
      const {code, err, html} = light(page(inside));
      assert.equal(err, `page.html: line 5: ${sentence}\npage.html: 0 elements prerendered\n`);
      assert.equal(code, 1);
      assert.equal(html, page(inside));
    });
  }

  it('names a file in another form, and how to convert it', () => {
    const files = {
      'faq.json': {'@context': 'https://schema.org', '@type': 'FAQPage', mainEntity: []},
    };
    const {err} = light(page('<trust-faq src="faq.json"></trust-faq>'), files);
    assert.match(
      err,
      /faq\.json is not in our format\. Convert it first: npx trust-faq convert faq\.json > faq\.json/,
    );
  });

  it('fills the target of a script that inserts the element, with the script’s own attributes', () => {
    const content = page(
      '<div id="faq"><h1>Questions</h1></div>\n<script src="trust-faq.js" data-trust-faq data-target="#faq" data-lang="ja" data-topics="data" data-heading-level="3" defer></script>',
    );
    const {code, html} = light(content);
    assert.equal(code, 0);
    assert.match(html, /<h1>Questions<\/h1><div data-trust-faq-light="[\d.]+" lang="ja">\n<h3>/);
    assert.equal(all(html, 'details').length, 4);
    assert.equal(without(html), content);
    assert.equal(light(html).html, html);
  });

  it('adds one FAQPage for all with --json-ld', () => {
    const {html} = light(page('<trust-faq topics="data"></trust-faq>'), {}, '--json-ld');
    assert.equal(html.match(/application\/ld\+json/g).length, 1);
  });
});

describe('check of a page with light questions', () => {
  const filled = (files = {}) => light(page('<trust-faq topics="data"></trust-faq>'), files).html;
  const check = (html) => run(['check', 'page.html'], {'page.html': html});
  const advice = 'Run: npx trust-faq prerender --light page.html [stale-questions]';

  it('finds nothing wrong right after the run, whatever a formatter does to white space', () => {
    const html = filled();
    for (const content of [
      html,
      html.replaceAll('\n', '\r\n'),
      html.replaceAll('<p>', '\n  <p>'),
    ]) {
      const {code, out} = check(content);
      assert.deepEqual([code, out], [0, 'page.html: 4 entries: fine\n']);
    }
  });

  it('reports questions that another version wrote, with their line', () => {
    const old = filled().replace(/(data-trust-faq-light=")([^"]*)/, '$10.9.0');
    const {code, out} = check(old);
    assert.equal(code, 1);
    assert.match(
      out,
      /^page\.html:5:\d+: error: the light questions were written by version 0\.9\.0, and this is version \d+\.\d+\.\d+\. /,
    );
    assert.ok(out.includes(advice));
  });

  for (const [what, change] of [
    [
      'an attribute that has changed since',
      (html) => html.replace('topics="data"', 'topics="company"'),
    ],
    [
      'an answer that was changed by hand',
      (html) => html.replace('<summary>', '<summary>Really? '),
    ],
    ['a date that was changed by hand', (html) => html.replace('</time>2023', '</time>2020')],
  ])
    it(`reports ${what}`, () => {
      const {code, out} = check(change(filled()));
      assert.equal(code, 1);
      assert.match(out, /the light questions are not what the element would show/);
    });

  it('reports a file beside the page that has changed since', () => {
    light(page('<trust-faq src="faq.json"></trust-faq>'), {'faq.json': fine()});
    assert.equal(run(['check', 'page.html']).code, 0);
    assert.equal(run(['check', 'page.html'], {'faq.json': fine({}, {answer: 'Three.'})}).code, 1);
  });

  it('finds nothing wrong with a page without light questions', () => {
    const {code, out} = check(page('<trust-faq></trust-faq>'));
    assert.deepEqual([code, out], [0, 'page.html: 0 entries: fine\n']);
  });
});
