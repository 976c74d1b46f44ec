/** `trust-faq prerender` writes questions into a page, and reports problems. */
import assert from 'node:assert/strict';
import {en} from '../../dist/npm/data/en.js';
import {describe, it} from 'node:test';
import {read, run} from './run.mjs';

/** The topics as the messages list them. */
const TOPICS = en.topics.map(({id, name}) => `${id} (${name})`).join(', ');

const page = (body, head = '') =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><title>A &amp; B</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

const ONE = page('<h1>FAQ</h1>\n<trust-faq topics="data"><a href="/faq">FAQ</a></trust-faq>');

/** Restores the page as it was before prerendering. */
const withoutRoots = (html) => html.replace(/<template shadowrootmode.*?<\/template>/gs, '');
const rootsOf = (html) => html.match(/<template shadowrootmode.*?<\/template>/gs) ?? [];
const questionsOf = (root) => root.match(/<summary/g).length;
const blocksOf = (html) => html.match(/<script type="application\/ld\+json"/g)?.length ?? 0;

/** Prerenders one page; also returns its bytes. */
function prerender(content, ...options) {
  const result = run(['prerender', ...options, 'page.html'], {'page.html': content});
  const bytes = read('page.html');
  return {...result, bytes, html: bytes.toString('utf8')};
}

/** Pages with bytes that a careless tool would change. */
const PAGES = {
  'as most are': ONE,
  'with CRLF line ends': ONE.replaceAll('\n', '\r\n'),
  'with a byte order mark': `\ufeff${ONE}`,
  'with signs of four bytes': page(
    '<p>\u{1f600} 吉野\u{20bb7}屋</p><trust-faq></trust-faq><p>\u{1f600}</p>',
  ),
  'with unclosed and misspelt tags':
    '<P>a<p>b<TRUST-FAQ Topics=data\n><b></TRUST-FAQ><br/ ></p><i>&nbsp',
  'with a comment and a script that name the tag': page(
    '<!-- <trust-faq></trust-faq> --><script>"<trust-faq></trust-faq>"</script><trust-faq></trust-faq>',
  ),
};

describe('prerender', () => {
  for (const [kind, content] of Object.entries(PAGES)) {
    it(`writes into the element and keeps every other byte of a page ${kind}`, () => {
      const {code, out, err, html} = prerender(content);
      assert.equal(err, 'page.html: 1 element prerendered\n');
      assert.deepEqual([code, out], [0, '']);
      assert.equal(rootsOf(html).length, 1);
      assert.equal(withoutRoots(html), content);
    });
  }

  for (const options of [[], ['--json-ld']]) {
    it(`does the same when it runs again: prerender ${options.join(' ')}`, () => {
      const once = prerender(ONE, ...options);
      const {code, err} = run(['prerender', ...options, 'page.html']);
      assert.deepEqual([code, err], [0, 'page.html: 1 element prerendered\n']);
      assert.ok(read('page.html').equals(once.bytes));
      assert.equal(blocksOf(once.html), options.length);
    });
  }

  it('updates what an attribute has changed since', () => {
    const {html} = prerender(ONE);
    const changed = prerender(html.replace('topics="data"', 'topics="company"')).html;
    const fresh = prerender(ONE.replace('topics="data"', 'topics="company"')).html;
    assert.equal(changed, fresh);
  });

  it('gives each of several widgets its own questions and language, and one FAQPage for all', () => {
    const three = page(
      `<trust-faq topics="data"></trust-faq>
<div lang="ja"><trust-faq topics="data government" heading-level="3"></trust-faq></div>
<trust-faq entries="customer-data-processed"></trust-faq>`,
    );
    const {code, err, html} = prerender(three, '--json-ld');
    assert.deepEqual([code, err], [0, 'page.html: 3 elements prerendered\n']);
    const roots = rootsOf(html);
    assert.deepEqual(
      roots.map((root) => [questionsOf(root), /part="container" lang="(..)"/.exec(root)[1]]),
      [
        [4, 'en'],
        [6, 'ja'],
        [1, 'en'],
      ],
    );
    assert.equal(blocksOf(html), 1);
    const [, json] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html);
    assert.equal(JSON.parse(json).mainEntity.length, 4 + 6);
  });

  it('takes several pages in one call', () => {
    const files = {'a.html': ONE, 'b.html': page('<trust-faq lang="ja"></trust-faq>')};
    const {code, err} = run(['prerender', 'a.html', 'b.html'], files);
    assert.deepEqual(
      [code, err],
      [0, 'a.html: 1 element prerendered\nb.html: 1 element prerendered\n'],
    );
    for (const file of Object.keys(files)) assert.equal(rootsOf(`${read(file)}`).length, 1);
  });

  it('reports an element that is written as self-closing', () => {
    const {code, err} = prerender(page('<trust-faq topics="data" />\n<h2>Contact</h2>'));
    assert.match(
      err,
      /page\.html: line 5: HTML has no <trust-faq \/>: everything after that tag becomes part of the element/,
    );
    assert.equal(code, 1);
  });

  it('names an unknown topic and its line, shows what the widget will show, and ends with 1', () => {
    const {code, err, html} = prerender(page('<trust-faq topics="signatur data"></trust-faq>'));
    assert.equal(
      err,
      `page.html: line 5: unknown topic "signatur". Known topics: ${TOPICS}\n` +
        'page.html: 1 element prerendered\n',
    );
    assert.equal(code, 1);
    assert.equal(questionsOf(rootsOf(html)[0]), 4);
  });

  for (const [what, body] of [
    ['an address of its own questions', '<trust-faq src="faq.json"></trust-faq>'],
    [
      'its own questions between the tags',
      '<trust-faq><script type="application/ld+json">{"@type":"FAQPage"}</script></trust-faq>',
    ],
  ]) {
    it(`leaves an element with ${what} alone, and says so`, () => {
      const {code, err, html} = prerender(page(body), '--json-ld');
      assert.equal(
        err,
        'page.html: line 5: the element gets its own questions in the browser, so it was not changed\n' +
          'page.html: 0 elements prerendered\n',
      );
      assert.equal(code, 1);
      assert.equal(html, page(body));
    });
  }

  it('says so if there was nothing to do', () => {
    const {code, err, html} = prerender(page('<p>No widget.</p>'));
    assert.deepEqual([code, err], [1, 'page.html: 0 elements prerendered\n']);
    assert.equal(html, page('<p>No widget.</p>'));
  });

  it('refuses a page in another encoding, names it, and leaves it untouched', () => {
    // 「よくある質問」 in Shift_JIS.
    const question = [0x82, 0xe6, 0x82, 0xad, 0x82, 0xa0, 0x82, 0xe9, 0x8e, 0xbf, 0x96, 0xe2];
    const [before, after] = ONE.split('FAQ</h1>').map((text) => Buffer.from(text));
    const bytes = Buffer.concat([before, Buffer.from(question), after]);
    const result = prerender(bytes);
    assert.equal(
      result.err,
      'trust-faq: cannot prerender "page.html": it is in shift_jis. Save it as UTF-8 first\n',
    );
    assert.equal(result.code, 2);
    assert.ok(result.bytes.equals(bytes));
  });

  it('refuses a page that is nested too deep, and leaves it untouched', () => {
    const {code, err, html} = prerender(`${'<div>'.repeat(20_000)}${ONE}`);
    assert.equal(err, 'trust-faq: "page.html" is nested too deeply to be read\n');
    assert.equal(code, 2);
    assert.deepEqual(rootsOf(html), []);
  });

  for (const [args, sentence] of [
    [[], 'prerender needs a file; see --help'],
    [['nowhere.html'], 'cannot read "nowhere.html": there is no such file'],
    [['-'], 'prerender writes into files and cannot use "-"'],
    [
      ['--jsonld', 'page.html'],
      'unknown option "--jsonld". Options of prerender: --light, --json-ld',
    ],
  ]) {
    it(`ends with 2 and one sentence: prerender ${args.join(' ')}`, () => {
      const {code, out, err} = run(['prerender', ...args], {'page.html': ONE});
      assert.deepEqual([code, out, err], [2, '', `trust-faq: ${sentence}\n`]);
    });
  }
});
